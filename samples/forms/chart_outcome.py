"""Front page of BỆNH ÁN: IV. TÌNH TRẠNG RA VIỆN and the signatures."""

from samples.forms.chart_stay import frame, open_box
from samples.forms.front_print import FrontPrint
from samples.forms.signing import Signer, sign
from samples.kit.boxes import Cells, Option, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece
from samples.stays import Case

OUTCOME = (
    ("1.Khỏi", "Khỏi", "recovered"),
    ("2.Đỡ, giảm", "Đỡ, giảm", "improved"),
    ("3.Không thay đổi", "Không thay đổi", "unchanged"),
    ("4.Nặng hơn", "Nặng hơn", "worse"),
    ("5.Tử vong", "Tử vong", "died"),
)


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
    right.row(*open_box("1.Do bệnh"), *open_box("2.Do tai biến điều trị"), *open_box("3.Khác"), cut=False)
    right.row(*open_box("1.Trong 24 giờ vào viện"), Gap(0.5), *open_box("2.Sau 24 giờ vào viện"), cut=False)
    right.row(f"{27 + shift}. Nguyên nhân chính tử vong:", Fill(None), Cells(None, (4,)), cut=False)
    right.row(f"{28 + shift}. Khám nghiệm tử thi:", Tick(), Gap(1, 1), cut=False)
    right.row(f"{29 + shift}. Chẩn đoán giải phẫu tử thi:", Fill(None), Cells(None, (4,)), cut=False)
    middle = (left.x + left.width + right.x) / 2
    column.join(left, right)
    if form.framed:
        frame(column, top, middle)
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
    left.row(*open_box("1.Lành tính"), *open_box("2.Nghi ngờ"), *open_box("3.Ác tính"), cut=False)


def draw_signatures(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    """Print the two signature blocks."""
    stay, rng = case.stay, desk.rng
    named = rng.random() < 0.75
    day = stay.discharged.date() if rng.random() < 0.9 else None
    sign(
        desk,
        column,
        Signer(
            title=form.director_label,
            slot="director_name",
            name=stay.director if rng.random() < 0.5 else None,
            prefix="Họ và tên:",
            title_of_name=rng.choice(("", "BS.", "ThS.")),
            sealed=rng.random() < 0.5,
        ),
        Signer(
            title=form.head_label,
            slot="department_head",
            name=stay.head if named else None,
            prefix="Họ và tên:",
            title_of_name=rng.choice(("", "BS.", "BSCKI.", "ThS.")),
            day=day,
            dated=True,
        ),
    )
