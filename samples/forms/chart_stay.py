"""Front page of BỆNH ÁN: II. QUẢN LÝ NGƯỜI BỆNH, III. CHẨN ĐOÁN."""

from samples.forms.common import Choice, code_cells, moment_pieces
from samples.forms.front_print import FrontPrint
from samples.kit.boxes import Cells, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece, Say
from samples.stays import Case

ROUTE = Choice(
    slot="admission_route",
    options=(
        ("1.Cấp cứu", "Cấp cứu", "emergency"),
        ("2.KKB", "KKB", "outpatient"),
        ("3.Khoa điều trị", "Khoa điều trị", "ward"),
    ),
)
LEAVING = Choice(
    slot="discharge_type",
    options=(
        ("1.Ra viện", "Ra viện", "discharged"),
        ("2.Xin về", "Xin về", "on_request"),
        ("3.Bỏ về", "Bỏ về", "left"),
        ("4.Đưa về", "Đưa về", "taken_home"),
    ),
)
WORDS = ("giờ", "ph ngày", "/", "/")


def open_box(words: str) -> list[Piece]:
    """Return a printed option that nobody ticked and no slot of ours holds."""
    return [Say(words), Tick(), Gap(0.2)]


def frame(column: Column, top: float, middle: float) -> None:
    """Frame what was drawn since `top`, with a wall at `middle`."""
    sheet = column.sheet
    low = column.y + 0.35 * column.em
    box = (column.x - 0.3 * column.em, top, column.x + column.width + 0.3 * column.em, low)
    sheet.draw.rectangle(box, outline=sheet.style.print_ink, width=3)
    sheet.draw.line((middle, top, middle, low), fill=sheet.style.print_ink, width=3)
    column.y = low


def draw_stay(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    """Print II. QUẢN LÝ NGƯỜI BỆNH."""
    stay, rng = case.stay, desk.rng
    column.leap(0.2)
    column.words("II. QUẢN LÝ NGƯỜI BỆNH:", bold=True)
    top = column.y
    left, right = column.split(1, 1, gap=1.0)
    left.row("12. Vào viện:", *moment_pieces(stay.admitted, "admitted_at", words=WORDS), cut=False)
    left.row(
        "13. Trực tiếp vào:",
        *ROUTE.pieces(stay.route if rng.random() < 0.95 else None, form.choices),
        cut=False,
    )
    _entries(left, case)
    right.row(
        "14. Nơi giới thiệu:",
        *open_box("1.Cơ quan y tế"),
        *open_box("2.Tự đến"),
        *open_box("3.Khác"),
        cut=False,
    )
    right.row(
        "- Vào viện do bệnh này lần thứ", Fill(str(rng.randint(1, 3)), None, None, 0.2), Gap(2, 1), cut=False
    )
    right.row(
        "17. Chuyển viện:",
        *open_box("1.Tuyến trên"),
        *open_box("2.Tuyến dưới"),
        *open_box("3.CK"),
        cut=False,
    )
    right.row("- Chuyển đến:", Fill(None, "transfer_to"), cut=False)
    there = rng.random() < 0.9
    right.row(
        "18. Ra viện:",
        *moment_pieces(stay.discharged if there else None, "discharged_at", words=WORDS),
        cut=False,
    )
    right.row(*LEAVING.pieces(stay.leaving if there else None, form.choices), cut=False)
    days = str(stay.days) if rng.random() < 0.5 else f"{stay.days:02d}"
    right.row(
        "19. Tổng số ngày điều trị:",
        *_days(desk, days if there else None, stay.days if there else None),
        cut=False,
    )
    middle = (left.x + left.width + right.x) / 2
    column.join(left, right)
    if form.framed:
        frame(column, top, middle)


def _days(desk: Desk, days: str | None, value: int | None) -> list[Piece]:
    if desk.style.box_side > 1.02:
        return [Cells(days.rjust(3) if days else None, (3,), "days_of_treatment", value), Gap(0.5, 1)]
    return [Fill(days, "days_of_treatment", value), Gap(1)]


def _entries(column: Column, case: Case) -> None:
    """Print items 15 and 16: departments with date and number of days."""
    stay = case.stay
    column.row(Gap(6, 1.0), "Khoa", Gap(1, 1.0), "ng/ th/ năm", Gap(1, 0.6), "Số ngày ĐTr", cut=False)
    header = column.sheet.slots.get("department")
    mine = "department" if header is None or header.value is None else None
    moment = f"{stay.admitted.hour}h{stay.admitted.minute:02d} {stay.admitted:%d/%m/%Y}"
    column.row(
        "15. Vào khoa",
        Fill(stay.department, mine, stay.department if mine else None),
        Gap(0.4),
        Fill(moment),
        Gap(0.3),
        Cells(str(stay.days).rjust(2), (2,)),
        cut=False,
    )
    column.row("16. Chuyển Khoa", Fill(None), Fill(None), Gap(0.3), Cells(None, (2,)), cut=False)
    column.row(Gap(2), Fill(None), Fill(None), Gap(0.3), Cells(None, (2,)), cut=False)


def draw_diagnoses(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    """Print III. CHẨN ĐOÁN in two columns with code boxes."""
    stay, rng = case.stay, desk.rng
    column.leap(0.2)
    column.words("III. CHẨN ĐOÁN", bold=True)
    top = column.y
    left, right = column.split(1, 1, gap=1.0)
    for part in (left, right):
        part.row(Gap(1, 1), form.labels.get("code", "MÃ"), Gap(1.4), cut=False)
    coded = rng.random() < 0.75
    entered = stay.ward if rng.random() < 0.85 else None
    clinic = "admission_diagnosis" if entered is None else None
    _diagnosis(
        left, "20. Nơi chuyển đến:", stay.referral, "referral_diagnosis", coded=coded and rng.random() < 0.5
    )
    _diagnosis(left, "21. KKB, Cấp cứu:", stay.clinic, clinic, coded=coded)
    _diagnosis(
        left, "22. Khi vào khoa điều trị:", entered, "admission_diagnosis" if entered else None, coded=coded
    )
    left.row(*open_box("+ Thủ thuật:"), Gap(1), *open_box("+ Phẫu thuật:"), cut=False)
    if form.surgery:
        _surgery_rows(left)
    right.row("25. Ra viện:" if form.surgery else "23. Ra viện:")
    _diagnosis(right, form.labels.get("main", "+ Bệnh chính:"), stay.main, "discharge_diagnosis", coded=coded)
    also = ("; ".join(text for text, _ in stay.comorbid), stay.comorbid[0][1]) if stay.comorbid else None
    _diagnosis(right, "+ Bệnh kèm theo:", also, "comorbidity", coded=coded and len(stay.comorbid) == 1)
    right.row(*open_box("+ Tai biến:"), Gap(1), *open_box("+ Biến chứng:"), cut=False)
    middle = (left.x + left.width + right.x) / 2
    column.join(left, right)
    if form.framed:
        frame(column, top, middle)


def _surgery_rows(column: Column) -> None:
    column.row(*open_box("1.Do phẫu thuật"), *open_box("2.Do gây mê"), *open_box("3.Khác"), cut=False)
    column.row("23. Tổng số ngày điều trị sau phẫu thuật:", Gap(0.2, 1), Cells(None, (2,)), cut=False)
    column.row("24. Tổng số lần phẫu thuật:", Gap(0.2, 1), Cells(None, (2,)), cut=False)


def _diagnosis(
    column: Column, label: str, found: tuple[str, str] | None, slot: str | None, *, coded: bool
) -> None:
    """Print a label, its boxes at the right, and the words on one or two leader lines."""
    boxes = code_cells(found[1] if found and coded else None, slot or "other")
    if slot is None:
        boxes = Cells(found[1].replace(".", "")[:4] if found and coded else None, (4,))
    value = found[0] if found else None
    size, width = column.sheet.style.value_size, column.width
    room = width - boxes.need(column.sheet) - Say(label).need(column.sheet) - 0.6 * column.em
    if value and column.sheet.value_width(value, size) > room:
        column.row(label, Gap(0.1, 1), boxes, cut=False)
        column.row(Fill(value, slot, value))
        return
    column.row(label, Fill(value, slot, value), boxes, cut=False)
