"""BỆNH ÁN NỘI of the nineties, BỆNH ÁN SẢN."""

from samples.kit.boxes import Cells, Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.blind.inner import draw_questions
from samples.sets.blind.pieces import letterhead, ward
from samples.sets.parts.chart_rows import leavings, outcomes, routes
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.stamps import oblong
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import CONDITIONS


def draw_old_internal(desk: Desk, case: Case) -> None:
    """Draw HỒ SƠ BỆNH ÁN NỘI of the nineties: struck words, diagnoses left and results right."""
    column, v, stay = paper(desk, leader="dots"), Values(case, desk.rng), case.stay
    left, middle, right = column.split(1.25, 1, 0.9)
    letterhead(left, case, "slash")
    middle.words("HỒ SƠ", scale=1.1, bold=True, align="centre")
    middle.words("BỆNH ÁN NỘI", scale=1.5, bold=True, align="centre")
    rows(right, ("Số lưu trữ HS:", v.own("archive_number", 0.8)), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    ward(column, case, "KHOA:")
    rule(column, wide=5)
    one, two = column.split(2.4, 1)
    rows(one, ("Họ và tên bệnh nhân:", v.name(upper=desk.rng.random() < 0.5), "Tuổi:", age(case, desk.rng)))
    rows(two, ("Phái:", *sexes(("Nam", "Nữ")).pieces(case.person.sex, "strike")))
    column.join(one, two)
    rows(
        column,
        ("Dân tộc:", v.own("ethnicity"), "Nghề:", v.own("occupation"), "Ngoại kiều:", Fill(None)),
        ("Nơi làm việc:", v.own("workplace"), "Số CMND:", v.own("national_id", 0.8)),
        ("Chỗ ở hiện nay:", v.where()),
        ("Khi cần báo tin cho:", v.own("contact_name"), "Đ.thoại:", v.phone("")),
        ("Vào viện hồi:", v.came("words")),
        (
            "Vào theo đường:",
            *ticked(routes(("Cấp cứu", "Phòng khám", "Khoa chuyển"), "{w}"), stay.route, "after"),
        ),
        ("Nằm giường số:", v.own("bed", 0.9), "Buồng:", Fill(stay.room)),
    )
    column.leap(0.4)
    one, two = column.split(2, 1, gap=1.2)
    one.words("CHẨN ĐOÁN", bold=True, align="centre")
    rows(
        one,
        ("Nơi gửi đến:", v.dx("referral_diagnosis")),
        ("Phòng khám:", v.clinic()),
        ("Lúc vào khoa:", v.dx("admission_diagnosis")),
        ("Lúc ra viện - Bệnh chính:", v.dx("discharge_diagnosis")),
        ("Bệnh phụ:", v.dx("comorbidity")),
        ("Biến chứng:", Fill(None)),
    )
    two.words("KẾT QUẢ ĐIỀU TRỊ", bold=True, align="centre")
    for piece in outcomes(("Khỏi", "Đỡ", "Như cũ", "Nặng lên", "Chết"), "{n}/ {w}").pieces(
        stay.outcome, "before"
    ):
        if not isinstance(piece, Gap):
            rows(two, (Gap(2), piece))
    column.join(one, two)
    rule(column)
    rows(
        column,
        ("Ra viện hồi:", v.left("words")),
        (
            "Hình thức:",
            *ticked(
                leavings(("Ra viện", "Xin ra", "Trốn viện", "Đưa về"), "{w}"), stay.leaving, "after", 0.2
            ),
        ),
        ("Tổng số ngày nằm viện:", v.days("{0} ngày"), "Chuyển đi bệnh viện:", Fill(None, "transfer_to")),
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("PHÒNG KẾ HOẠCH TỔNG HỢP",), signed=False),
        Block(titles=("CHỦ NHIỆM KHOA",), slot="department_head", name=stay.head, honour="BS."),
        Block(titles=("BÁC SĨ LÀM BỆNH ÁN",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
        over="top",
        lead=f"{stay.facility.town}, ngày",
    )
    if desk.rng.random() < 0.5:
        oblong(desk.sheet, column.x + 90, column.y - 330, "LƯU TRỮ\nPHÒNG KHTH")
    draw_questions(desk, case, v)


def draw_birth(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN SẢN: digit boxes in groups, options behind their boxes, the mother's own rows."""
    column, v, stay, rng = paper(desk, leader="line"), Values(case, desk.rng), case.stay, desk.rng
    person = case.person
    left, right = column.split(1, 1)
    letterhead(left, case, "above", scale=0.95)
    rows(right, ("Mã y tế", v.own("patient_code")), ("Mã lưu trữ", v.own("archive_number", 0.8)))
    column.join(left, right)
    column.words("BỆNH ÁN SẢN KHOA", scale=1.6, bold=True, align="centre")
    column.words("PHẦN MỘT — HÀNH CHÍNH", scale=1.05, bold=True)
    digits = person.birth.strftime("%d%m%Y") if not person.year_only else f"    {person.birth.year}"
    born = str(person.birth.year) if person.year_only else person.birth.isoformat()
    rows(
        column,
        (Lean("01 Họ tên sản phụ:"), v.name(), Lean("Tuổi:"), age(case, rng)),
        (
            Lean("02 Sinh ngày:"),
            Cells(digits, (2, 2, 4), "date_of_birth", born),
            Gap(1),
            Lean("Dân tộc:"),
            v.own("ethnicity"),
        ),
        (Lean("03 Nghề nghiệp:"), v.own("occupation"), Lean("Cơ quan:"), v.own("workplace")),
        (Lean("04 Địa chỉ thường trú:"), v.where()),
        (
            Lean("05 Số thẻ BHYT:"),
            Cells(person.card, (2, 1, 2, 10), "insurance_number", person.card),
            Gap(0.5, 1),
        ),
        (Lean("   Hạn dùng: từ"), v.since("dash"), Lean("đến"), v.until("dash")),
        (Lean("06 Họ tên chồng/người nhà:"), v.own("contact_name"), Lean("ĐT:"), v.phone(" ")),
    )
    column.words("PHẦN HAI — QUẢN LÝ", scale=1.05, bold=True)
    rows(
        column,
        (Lean("07 Đến viện lúc:"), v.came("lúc"), Lean("vào khoa:"), v.own("department")),
        (
            Lean("08 Tiếp nhận:"),
            *ticked(routes(("Cấp cứu", "Khám thai", "Khoa khác"), "{w}"), stay.route, "before", 0.8),
        ),
        (Lean("09 Ra viện:"), v.left("lúc"), Lean("tổng cộng"), v.days("{0} ngày")),
        (
            Lean("10 Ra viện theo:"),
            *ticked(
                leavings(("Bác sĩ cho ra", "Xin về", "Tự bỏ về", "Gia đình đưa về"), "{w}"),
                stay.leaving,
                "before",
                0.3,
            ),
        ),
    )
    column.words("PHẦN BA — CHẨN ĐOÁN, KẾT QUẢ", scale=1.05, bold=True)
    rows(
        column,
        (Lean("11 Khi vào khoa điều trị:"), v.dx("admission_diagnosis", "{0} ({1})")),
        (Lean("12 Bệnh chính lúc ra viện:"), v.dx("discharge_diagnosis", "{0} ({1})")),
        (Lean("13 Bệnh kèm theo:"), v.dx("comorbidity", "{0} ({1})")),
        (
            Lean("14 Lúc vào đẻ: ngôi:"),
            Fill(rng.choice(("Chỏm", "Mông", None))),
            Lean("cơn co TC:"),
            Fill("có"),
            Lean("tim thai:"),
            v.number(132, 150, "{0} l/ph"),
        ),
        (
            Lean("15 Cách đẻ:"),
            "Thường",
            Tick(),
            Gap(0.6),
            "Can thiệp",
            Tick(),
            Gap(0.6),
            "Mổ",
            Tick(),
            Gap(1, 1),
        ),
        (
            Lean("16 Kết quả:"),
            *ticked(
                outcomes(("Khỏi", "Đỡ", "Không đổi", "Nặng", "Tử vong"), "{w}"), stay.outcome, "before", 0.8
            ),
        ),
        (Lean("17 Tình trạng mẹ khi ra viện:"), Fill(rng.choice(CONDITIONS))),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(
            titles=("LÃNH ĐẠO ĐƠN VỊ",),
            slot="director_name",
            name=stay.director if rng.random() < 0.7 else None,
            sealed=True,
        ),
        Block(titles=("TRƯỞNG KHOA SẢN",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        day=stay.discharged.date(),
    )
