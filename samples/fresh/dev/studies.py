"""Imaging, surgery, summary, consent and a receipt that builders may look at."""

from datetime import timedelta

from samples.forms.pieces import motto
from samples.forms.surgery_report import STEPS
from samples.fresh.pieces import (
    HALF_LYING,
    Lean,
    above,
    head,
    logo,
    paper,
    ringed,
    rows,
    sexes,
    square,
    ticked,
)
from samples.fresh.values import Values
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, STUDIES
from samples.unseen.chart_parts import outcomes
from samples.unseen.parts import Block, band, moment_as, rule, sign_off

RESULTS = ("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong")


def draw_sonography(desk: Desk, case: Case) -> None:
    """Draw PHIẾU SIÊU ÂM: logo, two columns, findings as bullets, conclusion in bold capitals."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    study, _, findings, conclusion = next(one for one in STUDIES if one[1] == "SIÊU ÂM")
    beside = logo(column, 170)
    head(beside, case, "post", align="left")
    column.join(column, beside)
    column.leap(1.6)
    rule(column, wide=4)
    column.words("KẾT QUẢ SIÊU ÂM", scale=1.6, bold=True, align="centre")
    one, two = column.split(1.5, 1)
    rows(one, ("Họ tên:", v.name()), ("Địa chỉ:", v.where()), ("Chẩn đoán LS:", v.dx("admission_diagnosis")))
    rows(
        two,
        ("Tuổi:", v.age(), "Giới tính:", v.sex()),
        ("Mã BN:", v.own("patient_code")),
        ("Khoa:", v.own("department")),
    )
    column.join(one, two)
    rows(column, ("Yêu cầu:", Fill(study)), ("BS chỉ định:", Fill(f"BS {stay.head}")))
    column.leap(0.3)
    column.words("MÔ TẢ:", bold=True)
    for finding in findings:
        rows(column, (Gap(0.8), Fill(f"+ {finding}")))
    column.leap(0.3)
    rows(column, ("KẾT LUẬN:", Fill(conclusion.upper())), bold=True)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("BÁC SĨ SIÊU ÂM",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        lead=f"{rng.randint(7, 16)}h{rng.randint(10, 59)}, ngày",
    )


def draw_heart(desk: Desk, case: Case) -> None:
    """Draw PHIẾU ĐIỆN TIM on a lying A5: request and answer side by side, divided by a line."""
    column, v, stay = paper(desk, HALF_LYING, leader="dots"), Values(case, desk.rng), case.stay
    _, _, findings, conclusion = next(one for one in STUDIES if one[1] == "ĐIỆN TIM")
    left, right = column.split(1.2, 1)
    head(left, case, "bv", align="left")
    right.words("PHIẾU ĐIỆN TIM", scale=1.5, bold=True, align="centre")
    right.words("MS: 23/BV-01", scale=0.8, align="centre")
    column.join(left, right)
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), *ringed(sexes(), case.person.sex, 0.2)),
        ("- Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed")),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    rule(column)
    one, two = column.split(1, 1, gap=1)
    one.words("YÊU CẦU KIỂM TRA", bold=True, align="centre")
    rows(one, (Fill("Điện tim thường"),))
    two.words("KẾT QUẢ", bold=True, align="centre")
    for finding in findings:
        rows(two, (Fill(finding),))
    rows(two, ("Kết luận:", Fill(conclusion)))
    column.join(one, two)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), note="Họ tên:"),
        Block(titles=("BÁC SĨ CHUYÊN KHOA",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.admitted.date(),
        high=1.2,
    )


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT/THỦ THUẬT: labels above values, bands, account as prose."""
    column, v, stay, rng = paper(desk, leader="line", colon=""), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    head(left, case, "three", align="left")
    right.words("06/BV2", scale=0.85, align="right")
    rows(right, ("Số vào viện", v.own("admission_number")))
    column.join(left, right)
    column.words("PHIẾU PHẪU THUẬT/ THỦ THUẬT", scale=1.5, bold=True, align="centre")
    above(
        column,
        (2, "Họ và tên người bệnh", v.name()),
        (0.6, "Tuổi", v.age()),
        (0.6, "Giới", v.sex()),
        (0.8, "Giường", v.own("bed")),
    )
    operation, narcosis, method = v.operation()
    at = stay.admitted + timedelta(hours=rng.randint(3, 30))
    above(
        column,
        (1, "Vào viện", v.came("first")),
        (1, "Phẫu thuật bắt đầu", Fill(moment_as(at, "first"))),
        (1, "Kết thúc", Fill(moment_as(at + timedelta(minutes=80), "first"))),
    )
    column.leap(0.3)
    band(column, "CHẨN ĐOÁN VÀ PHƯƠNG PHÁP")
    above(column, (1, "Trước phẫu thuật", Fill(stay.ward[0])), (1, "Sau phẫu thuật", Fill(stay.main[0])))
    above(
        column,
        (2, "Phương pháp phẫu thuật", Fill(operation)),
        (1, "Loại", Fill(method)),
        (1, "Phương pháp vô cảm", Fill(narcosis)),
    )
    above(
        column,
        (1, "Phẫu thuật viên", Fill(f"{stay.doctor_title} {stay.doctor}")),
        (1, "Bác sĩ gây mê hồi sức", Fill(f"BS. {make_name(rng, 'male', 'Kinh')}")),
    )
    column.leap(0.3)
    band(column, "TRÌNH TỰ PHẪU THUẬT/ THỦ THUẬT")
    rows(column, (Fill(" ".join(STEPS[: rng.randint(3, 6)])),))
    column.blank(2)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(
            titles=("PHẪU THUẬT VIÊN",),
            note="(Ký, ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        day=at.date(),
        lead=f"{stay.facility.town}, ngày",
    )


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw BẢN TÓM TẮT HỒ SƠ BỆNH ÁN (52/BV2): numbered items, lettered parts."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.2)
    head(left, case, "two")
    motto(right)
    column.join(left, right)
    column.leap(0.4)
    column.words("BẢN TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.5, bold=True, align="centre")
    rows(
        column,
        ("1. Họ và tên (In hoa):", v.name(), "Ngày sinh:", v.born("slash")),
        ("2. Giới tính:", v.sex(), "3. Dân tộc:", v.own("ethnicity"), "4. Nghề nghiệp:", v.own("occupation")),
        ("5. Mã số BHXH/Thẻ BHYT số:", v.card("whole")),
        ("6. Số CCCD/Hộ chiếu/Mã định danh:", v.own("national_id")),
        ("7. Địa chỉ:", v.where()),
        ("8. Khoa điều trị:", v.own("department"), "Mã người bệnh:", v.own("patient_code")),
        ("9. Vào viện lúc:", v.came("words")),
        ("10. Ra viện lúc:", v.left("words")),
        ("11. Chẩn đoán lúc vào viện:", v.dx("admission_diagnosis", "{0} ({1})")),
        ("12. Chẩn đoán lúc ra viện: a) Bệnh chính:", v.dx("discharge_diagnosis", "{0} ({1})")),
        (Gap(2), "b) Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
    )
    column.words("13. Tóm tắt quá trình điều trị:", bold=True)
    rows(
        column,
        ("a) Quá trình bệnh lý và diễn biến lâm sàng:", v.course()),
        ("b) Dấu hiệu lâm sàng chính:", v.own("clinical_signs")),
        ("c) Tóm tắt kết quả xét nghiệm cận lâm sàng có giá trị chẩn đoán:", v.own("lab_summary")),
        ("d) Phương pháp điều trị:", v.own("treatment_method")),
        ("đ) Tình trạng người bệnh ra viện:", Fill(rng.choice(CONDITIONS))),
        ("e) Kết quả:", *ticked(outcomes(RESULTS, "{w}"), stay.outcome, "after", 0.2)),
        ("g) Hướng điều trị tiếp theo:", v.own("next_treatment", 0.9)),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ LÀM TÓM TẮT",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(
            titles=("THỦ TRƯỞNG ĐƠN VỊ",),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            sealed=True,
        ),
        day=stay.discharged.date(),
    )


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
