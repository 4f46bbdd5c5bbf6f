"""GIẤY CAM ĐOAN and a receipt that builders may look at."""

from samples.forms.pieces import motto
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.kit.table import Head, TableLook, table
from samples.sets.parts.labels import Lean, rows
from samples.sets.parts.letterheads import head, square
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_consent(desk: Desk, case: Case) -> None:
    """Draw GIẤY CAM ĐOAN CHẤP NHẬN PHẪU THUẬT, THỦ THUẬT VÀ GÂY MÊ HỒI SỨC: prose with blanks."""
    column, v, stay = paper(desk, leader="dots"), Values(case, desk.rng), case.stay
    left, right = column.split(1, 1.2)
    head(left, case, "bv", align="left")
    motto(right, scale=0.9)
    rows(right, ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.leap(0.5)
    column.words("GIẤY CAM ĐOAN CHẤP NHẬN PHẪU THUẬT, THỦ THUẬT", scale=1.25, bold=True, align="centre")
    column.words("VÀ GÂY MÊ HỒI SỨC", scale=1.25, bold=True, align="centre")
    column.leap(0.3)
    rows(
        column,
        ("- Tên tôi là:", v.own("contact_name"), "điện thoại:", v.phone()),
        ("- Là người bệnh/đại diện gia đình người bệnh họ tên là:", v.name()),
        (
            "Tuổi:",
            v.age(),
            "Giới tính:",
            v.sex(),
            "Dân tộc:",
            v.own("ethnicity"),
            "Nghề nghiệp:",
            v.own("occupation"),
        ),
        ("- Địa chỉ:", v.where()),
        ("- Hiện đang điều trị tại khoa:", v.own("department"), "Giường:", v.own("bed")),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.words(
        "Sau khi nghe bác sĩ cho biết tình trạng bệnh của tôi/của người gia đình tôi, những nguy hiểm của bệnh "
        "nếu không thực hiện phẫu thuật, thủ thuật, gây mê hồi sức và những rủi ro có thể xảy ra, tôi tự nguyện viết giấy cam đoan này:"
    )
    rows(column, ("1. Đồng ý xin phẫu thuật, thủ thuật:", Fill(v.operation()[0])))
    column.words("2. Không đồng ý, và tự chịu trách nhiệm về hậu quả (gạch bỏ mục không dùng).")
    column.leap(0.7)
    sign_off(
        desk,
        column,
        Block(
            titles=("BÁC SĨ GIẢI THÍCH",),
            note="(Ký, ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour="BS.",
        ),
        Block(titles=("NGƯỜI VIẾT CAM ĐOAN",), note="(Ký, ghi rõ họ tên)"),
        day=stay.admitted.date(),
        lead=f"{stay.facility.town}, ngày",
    )


def draw_receipt(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THU on a lying A5: QR code, a short table of costs, the sum in words."""
    column, v, stay, rng = (
        paper(desk, HALF_LYING, leader="none", colon=":"),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    square(desk.sheet, column.x + column.width - 160, column.y, 150)
    left = column.split(3, 1)[0]
    head(left, case, "mixed", align="left")
    column.join(left)
    column.words("PHIẾU THU TIỀN TẠM ỨNG", scale=1.5, bold=True, align="centre")
    column.words(
        f"Quyển số: {rng.randint(1, 99):02d}   Số: {rng.randint(1, 9999):06d}", scale=0.85, align="centre"
    )
    rows(
        column,
        (Lean("Họ tên người nộp:"), v.name(), Lean("Năm sinh:"), v.year(), Lean("Giới tính:"), v.sex()),
        (
            Lean("Mã BN:"),
            v.own("patient_code"),
            Lean("Khoa:"),
            v.own("department"),
            Lean("Đối tượng:"),
            v.payer(),
        ),
        (Lean("Địa chỉ:"), v.where()),
    )
    money = rng.randint(3, 40) * 100_000
    shown = [("1", "Tạm ứng viện phí điều trị nội trú", f"{money:,}".replace(",", "."))]
    made = (
        Head(title="STT", share=0.3, align="centre"),
        Head(title="Nội dung thu", share=3),
        Head(title="Số tiền (đồng)", share=1, align="right"),
    )
    column.leap(0.2)
    table(column, made, shown, look=TableLook(scale=0.9))
    rows(column, (Lean("Hình thức thanh toán:"), Fill(rng.choice(("Tiền mặt", "Chuyển khoản")))))
    sign_off(
        desk,
        column,
        Block(titles=("Người nộp tiền",)),
        Block(titles=("Thủ quỹ",)),
        Block(titles=("Người lập phiếu",)),
        day=stay.admitted.date(),
        high=1.5,
    )
