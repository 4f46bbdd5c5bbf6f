"""Inner pages of BỆNH ÁN: A. BỆNH ÁN (history and examination) and B. TỔNG KẾT BỆNH ÁN."""

from dataclasses import dataclass

from samples.forms.common import optional
from samples.forms.signing import Signer, sign
from samples.kit.boxes import Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.stays import Case
from samples.tables.phrases import (
    COMPLAINTS,
    CONDITIONS,
    COURSES,
    FAMILIES,
    GENERAL,
    HISTORIES,
    LAB_SUMMARIES,
    NEXT,
    ORGANS,
)

HABITS = (
    ("01", "- Dị ứng"),
    ("02", "- Ma túy"),
    ("03", "- Rượu bia"),
    ("04", "- Thuốc lá"),
    ("05", "- Thuốc lào"),
    ("06", "- Khác"),
)
PAPERS = ("- X - quang", "- CT Scanner", "- Siêu âm", "- Xét nghiệm", "- Khác", "- Toàn bộ hồ sơ")

HINT_SELF = (
    " (phát triển thể lực từ nhỏ đến lớn, bệnh đã mắc, "
    "phương pháp ĐTr, tiêm phòng, ăn uống, sinh hoạt v.v...)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class InnerPrint:
    """What distinguishes one print of the inner pages from another."""

    history: str = "A-BỆNH ÁN"
    closing: str = "B. TỔNG KẾT BỆNH ÁN"
    bullet: str = "+ "
    hints: bool = True
    """True where small hints stand in brackets behind the labels."""
    doctor: str = "Bác sĩ làm bệnh án"
    habits: bool = True


def draw_history(desk: Desk, case: Case, form: InnerPrint) -> None:
    """Draw A. BỆNH ÁN: complaint, course, history, examination, on two pages."""
    column, rng = desk.page(), desk.rng
    days = str(rng.randint(1, 9))
    column.words(form.history, scale=1.15, bold=True)
    complaint = rng.choice(COMPLAINTS[case.stay.field])
    column.row(
        "I. Lý do vào viện:", Fill(complaint), "Vào ngày thứ", Fill(days, stretch=0.2), "của bệnh", cut=False
    )
    column.words("II. Hỏi bệnh:", bold=True)
    hint = " (khởi phát, diễn biến, chẩn đoán, điều trị của tuyến dưới v.v...)" if form.hints else ""
    column.words(f"1. Quá trình bệnh lý:{hint}")
    column.row(Fill(rng.choice(COURSES).format(days=days, complaint=complaint.lower())))
    column.blank(rng.randint(3, 7))
    column.words("2. Tiền sử bệnh:")
    hint = HINT_SELF
    column.words(f"{form.bullet}Bản thân:{hint if form.hints else ''}")
    column.row(Fill(rng.choice(HISTORIES)))
    column.blank(1)
    if form.habits:
        _habits(column)
    hint = " (Những người trong gia đình: bệnh đã mắc, đời sống, tinh thần, vật chất v.v...)"
    column.words(f"{form.bullet}Gia đình:{hint if form.hints else ''}")
    column.row(Fill(rng.choice(FAMILIES)))
    column.blank(1)
    column.words("III. Khám bệnh:", bold=True)
    _general(desk, column, form)
    _examination(desk, desk.page(), case, form)


def _habits(column: Column) -> None:
    column.words("Đặc điểm liên quan bệnh:")
    head = ("TT", "Ký hiệu", "", "Thời gian (tính theo tháng)")
    heads = tuple(
        Head(title=title, share=share, printed=True)
        for title, share in zip(head * 2, (0.4, 1.3, 0.3, 1.6) * 2, strict=True)
    )
    rows = []
    for first, second in zip(HABITS[:3], HABITS[3:], strict=True):
        rows.append((first[0], first[1], "", "", second[0], second[1], "", ""))
    table(column, heads, rows, look=TableLook(scale=0.85, bold_head=False))


def _general(desk: Desk, column: Column, form: InnerPrint) -> None:
    """Print 1. Toàn thân with the boxed vital signs at the right."""
    rng = desk.rng
    left, right = column.split(2.4, 1)
    hint = " (ý thức, da niêm mạc, hệ thống hạch, tuyến giáp, vị trí, kích thước, số lượng, di động v.v...)"
    left.words(f"1. Toàn thân:{hint if form.hints else ''}")
    left.row(Fill(rng.choice(GENERAL)))
    left.blank(2)
    top = right.y
    signs = (
        ("Mạch", str(rng.randint(62, 110)), "lần/ph"),
        ("Nhiệt độ", f"{rng.randint(362, 392) / 10:.1f}".replace(".", ","), "°C"),
        ("Huyết áp", f"{rng.randint(10, 17)}0/{rng.randint(6, 10)}0", "mmHg"),
        ("Nhịp thở", str(rng.randint(16, 28)), "lần/ph"),
        ("Cân nặng", str(rng.randint(8, 78)), "kg"),
    )
    for label, value, unit in signs:
        right.row(Gap(0.2), label, Fill(value), unit, cut=False)
    box = (right.x, top, right.x + right.width, right.y + 0.3 * right.em)
    right.sheet.draw.rectangle(box, outline=(0, 0, 0), width=3)
    right.leap(0.4)
    column.join(left, right)


def _examination(desk: Desk, column: Column, case: Case, form: InnerPrint) -> None:
    rng, stay = desk.rng, case.stay
    column.words("2. Các cơ quan:")
    for organ, sentences in ORGANS.items():
        column.row(f"{form.bullet}{organ}:", Fill(rng.choice(sentences) if rng.random() < 0.85 else None))
        column.blank(1)
    column.row(
        f"{form.bullet}Nội tiết, dinh dưỡng và các bệnh lý khác:",
        Fill(rng.choice(("Chưa phát hiện bệnh lý", None))),
    )
    column.words("3. Các xét nghiệm cận lâm sàng cần làm:")
    column.row(Fill("CTM, sinh hóa máu, tổng phân tích nước tiểu, X-quang tim phổi"))
    column.words("4. Tóm tắt bệnh án:")
    who = "nam" if case.person.sex == "male" else "nữ"
    column.row(Fill(f"Người bệnh {who}, vào viện vì {stay.complaint.lower()}. {rng.choice(GENERAL)}"))
    column.blank(rng.randint(2, 4))
    column.words("IV. Chẩn đoán khi vào khoa điều trị:", bold=True)
    column.row(f"{form.bullet}Bệnh chính:", Fill(stay.ward[0]))
    column.row(
        f"{form.bullet}Bệnh kèm theo (nếu có):", Fill("; ".join(name for name, _ in stay.comorbid) or None)
    )
    column.row(f"{form.bullet}Phân biệt:", Fill(None))
    column.row("V. Tiên lượng:", Fill(rng.choice(("Dè dặt", "Tốt", "Trung bình"))))
    column.row("VI. Hướng điều trị:", Fill(stay.method))
    column.leap(0.4)
    sign(
        desk,
        column,
        Signer(title=" ", slot=None, name=None),
        Signer(
            title=form.doctor,
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ và tên:",
            day=stay.admitted.date(),
            dated=True,
            title_of_name=stay.doctor_title,
        ),
    )


def draw_closing(desk: Desk, case: Case, form: InnerPrint) -> None:
    """Draw B. TỔNG KẾT BỆNH ÁN."""
    column, rng, stay = desk.page(), desk.rng, case.stay
    column.words(form.closing, scale=1.15, bold=True)
    column.words("1. Quá trình bệnh lý và diễn biến lâm sàng:")
    column.row(Fill(rng.choice(COURSES).format(days=rng.randint(1, 8), complaint=stay.complaint.lower())))
    column.blank(rng.randint(2, 4))
    column.words("2. Tóm tắt kết quả xét nghiệm cận lâm sàng có giá trị chẩn đoán:")
    column.row(optional(rng.choice(LAB_SUMMARIES), "lab_summary"))
    column.blank(rng.randint(2, 4))
    column.row("3. Phương pháp điều trị:", optional(stay.method, "treatment_method"))
    if stay.field in {"surgery", "trauma"}:
        _operations(desk, column, case)
    column.blank(1)
    column.row("4. Tình trạng người bệnh ra viện:", Fill(rng.choice(CONDITIONS)))
    column.blank(1)
    column.row("5. Hướng điều trị và các chế độ tiếp theo:", optional(rng.choice(NEXT), "next_treatment"))
    column.blank(rng.randint(2, 4))
    column.leap(0.6)
    _handover(desk, column, case)


def _operations(desk: Desk, column: Column, case: Case) -> None:
    column.row("- Phẫu thuật", Tick(True), Gap(2), "- Thủ thuật", Tick(), Gap(1, 1), cut=False)
    heads = (
        Head(title="Giờ, ngày", share=1),
        Head(title="Phương pháp phẫu thuật/vô cảm", share=2.2),
        Head(title="Bác sĩ phẫu thuật", share=1.3),
        Head(title="Bác sĩ gây mê", share=1.3),
    )
    when = f"{case.stay.admitted.hour}h {case.stay.admitted:%d/%m/%Y}"
    row = (when, f"{case.stay.method}/ Tê tủy sống", case.stay.doctor, make_name(desk.rng, "male", "Kinh"))
    table(column, heads, [row], look=TableLook(scale=0.88))


def _handover(desk: Desk, column: Column, case: Case) -> None:
    """Print the list of films and papers beside the signatures."""
    rng, stay = desk.rng, case.stay
    left, right = column.split(1, 1.15)
    heads = (Head(title="Loại", share=1.7, printed=True), Head(title="Số tờ", share=1, align="centre"))
    left.words("Hồ sơ, phim, ảnh", bold=True, align="centre")
    table(left, heads, [(name, str(rng.randint(1, 12)) if rng.random() < 0.6 else "") for name in PAPERS])
    left.leap(0.3)
    left.row("Người giao hồ sơ:", Fill(None), cut=False)
    left.row("Người nhận hồ sơ:", Fill(None), cut=False)
    sign(
        desk,
        right,
        Signer(
            title="Bác sĩ điều trị",
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ tên:",
            title_of_name=stay.doctor_title,
            day=stay.discharged.date(),
            dated=True,
        ),
    )
    column.join(left, right)
