"""Front page of BỆNH ÁN: II. QUẢN LÝ NGƯỜI BỆNH, III. CHẨN ĐOÁN, IV. TÌNH TRẠNG RA VIỆN, signatures."""

from samples.forms.chart_front import FrontPrint
from samples.forms.common import Choice, Signer, code_cells, moment_pieces, sign
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Cells, Fill, Gap, Option, Piece, Say
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
OUTCOME = (
    ("1.Khỏi", "Khỏi", "recovered"),
    ("2.Đỡ, giảm", "Đỡ, giảm", "improved"),
    ("3.Không thay đổi", "Không thay đổi", "unchanged"),
    ("4.Nặng hơn", "Nặng hơn", "worse"),
    ("5.Tử vong", "Tử vong", "died"),
)
WORDS = ("giờ", "ph ngày", "/", "/")


def _open_box(words: str) -> list[Piece]:
    """Return a printed option that nobody ticked and no slot of ours holds."""
    return [Say(words), Cells(None, (1,)), Gap(0.2)]


def _frame(column: Column, top: float, middle: float | None) -> None:
    sheet = column.sheet
    low = column.y + 0.35 * column.em
    box = (column.x - 0.3 * column.em, top, column.x + column.width + 0.3 * column.em, low)
    sheet.draw.rectangle(box, outline=sheet.style.print_ink, width=3)
    if middle is not None:
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
    _entries(desk, left, case)
    right.row(
        "14. Nơi giới thiệu:",
        *_open_box("1.Cơ quan y tế"),
        *_open_box("2.Tự đến"),
        *_open_box("3.Khác"),
        cut=False,
    )
    right.row(
        "- Vào viện do bệnh này lần thứ", Fill(str(rng.randint(1, 3)), None, None, 0.2), Gap(2, 1), cut=False
    )
    right.row(
        "17. Chuyển viện:",
        *_open_box("1.Tuyến trên"),
        *_open_box("2.Tuyến dưới"),
        *_open_box("3.CK"),
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
        _frame(column, top, middle)


def _days(desk: Desk, days: str | None, value: int | None) -> list[Piece]:
    if desk.style.box_side > 1.02:
        return [Cells(days.rjust(3) if days else None, (3,), "days_of_treatment", value), Gap(0.5, 1)]
    return [Fill(days, "days_of_treatment", value), Gap(1)]


def _entries(desk: Desk, column: Column, case: Case) -> None:
    """Print items 15 and 16: departments with date and number of days."""
    stay = case.stay
    column.row(Gap(6, 1.0), "Khoa", Gap(1, 1.0), "ng/ th/ năm", Gap(1, 0.6), "Số ngày ĐTr", cut=False)
    header = column.sheet.slots.get("department")
    mine = "department" if header is None or header.value is None else None
    moment = f"{stay.admitted.hour}h{stay.admitted.minute:02d} {stay.admitted:%d/%m/%Y}"
    column.row(
        "15. Vào khoa", Fill(stay.department, mine, stay.department if mine else None), Fill(moment), Gap(0.3),
        Cells(str(stay.days).rjust(2), (2,)), cut=False,
    )  # fmt: skip
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
    left.row(*_open_box("+ Thủ thuật:"), Gap(1), *_open_box("+ Phẫu thuật:"), cut=False)
    if form.surgery:
        _surgery_rows(left)
    right.row("25. Ra viện:" if form.surgery else "23. Ra viện:")
    _diagnosis(right, form.labels.get("main", "+ Bệnh chính:"), stay.main, "discharge_diagnosis", coded=coded)
    also = ("; ".join(text for text, _ in stay.comorbid), stay.comorbid[0][1]) if stay.comorbid else None
    _diagnosis(right, "+ Bệnh kèm theo:", also, "comorbidity", coded=coded and len(stay.comorbid) == 1)
    right.row(*_open_box("+ Tai biến:"), Gap(1), *_open_box("+ Biến chứng:"), cut=False)
    middle = (left.x + left.width + right.x) / 2
    column.join(left, right)
    if form.framed:
        _frame(column, top, middle)


def _surgery_rows(column: Column) -> None:
    column.row(*_open_box("1.Do phẫu thuật"), *_open_box("2.Do gây mê"), *_open_box("3.Khác"), cut=False)
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


def draw_outcome(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    """Print IV. TÌNH TRẠNG RA VIỆN and the signatures."""
    shift = 2 if form.surgery else 0
    column.leap(0.2)
    column.words("IV. TÌNH TRẠNG RA VIỆN", bold=True)
    top = column.y
    left, right = column.split(1, 1.15, gap=1.0)
    _outcome_rows(desk, left, case, form, shift)
    right.row(
        f"{26 + shift}. Tình hình tử vong:", Fill(None), "giờ", Fill(None), "ph ngày", Fill(None), cut=False
    )
    right.row(*_open_box("1.Do bệnh"), *_open_box("2.Do tai biến điều trị"), *_open_box("3.Khác"), cut=False)
    right.row(*_open_box("1.Trong 24 giờ vào viện"), Gap(0.5), *_open_box("2.Sau 24 giờ vào viện"), cut=False)
    right.row(f"{27 + shift}. Nguyên nhân chính tử vong:", Fill(None), Cells(None, (4,)), cut=False)
    right.row(f"{28 + shift}. Khám nghiệm tử thi:", Cells(None, (1,)), Gap(1, 1), cut=False)
    right.row(f"{29 + shift}. Chẩn đoán giải phẫu tử thi:", Fill(None), Cells(None, (4,)), cut=False)
    middle = (left.x + left.width + right.x) / 2
    column.join(left, right)
    if form.framed:
        _frame(column, top, middle)
    column.leap(0.3)
    draw_signatures(desk, column, case, form)


def _outcome_rows(desk: Desk, left: Column, case: Case, form: FrontPrint, shift: int) -> None:
    """Print the five results in two columns (1, 4 / 2, 5 / 3), as the forms do, and item 25."""
    outcome = case.stay.outcome if desk.rng.random() < 0.95 else None
    left.row(f"{24 + shift}. Kết quả điều trị")
    how = form.choices if form.choices != "number" else "after"
    for first, second in ((0, 3), (1, 4), (2, None)):
        cells: list[Piece] = [Gap(0.4)]
        for place in (first, second):
            if place is not None:
                words, answer, value = OUTCOME[place]
                cells += [
                    Option(words, value == outcome, "treatment_outcome", value, how, answer),
                    Gap(0.5, 1),
                ]
        left.row(*cells, cut=False)
    left.row(f"{25 + shift}. Giải phẫu bệnh (khi có sinh thiết):")
    left.row(*_open_box("1.Lành tính"), *_open_box("2.Nghi ngờ"), *_open_box("3.Ác tính"), cut=False)


def draw_signatures(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    """Print the two signature blocks."""
    stay, rng = case.stay, desk.rng
    named = rng.random() < 0.75
    day = stay.discharged.date() if rng.random() < 0.9 else None
    sign(
        desk, column,
        Signer(
            title=form.director_label, slot="director_name", name=stay.director if rng.random() < 0.5 else None,
            prefix="Họ và tên:", title_of_name=rng.choice(("", "BS.", "ThS.")), sealed=rng.random() < 0.5,
        ),
        Signer(
            title=form.head_label, slot="department_head", name=stay.head if named else None, prefix="Họ và tên:",
            title_of_name=rng.choice(("", "BS.", "BSCKI.", "ThS.")), day=day, dated=True,
        ),
    )  # fmt: skip
