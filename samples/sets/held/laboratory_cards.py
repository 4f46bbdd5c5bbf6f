"""Results on cards."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.sets.held.assays import HORMONES
from samples.sets.held.mastheads import masthead
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import pair, rows
from samples.sets.parts.measured import Line, Way, keep_line, lines
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_cards(desk: Desk, case: Case) -> None:
    """Draw KẾT QUẢ MIỄN DỊCH of a private house: a card a test, its name above, the result large, unit and range below."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    masthead(column, case, "sign")
    rule(column, wide=5)
    column.words("KẾT QUẢ MIỄN DỊCH – IMMUNOASSAY REPORT", scale=1.25, bold=True)
    one, two = column.split(1.5, 1, gap=1)
    rows(one, (*pair("Khách hàng", "Patient"), v.name()), (*pair("Địa chỉ", "Address"), v.where()))
    rows(
        two,
        (*pair("Năm sinh", "YOB"), v.year(), *pair("Giới", "Sex"), v.sex()),
        (*pair("Mã số", "ID"), v.own("patient_code")),
    )
    column.join(one, two)
    rows(column, (*pair("Chẩn đoán", "Diagnosis"), v.dx("admission_diagnosis", "{1} {0}")))
    column.leap(0.4)
    drawn = lines(HORMONES, case, rng, Way(dash=" - ", signs=("< ", "> "), marks=("H", "L")))
    for first in range(0, len(drawn), 2):
        parts = column.split(1, 1, gap=0.8)
        for part, line in zip(parts, drawn[first : first + 2], strict=False):
            _card(desk, part, line)
        column.join(*parts)
        column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Kỹ thuật viên",), slot="doctor_name", name=stay.doctor, honour="KTV."),
        Block(titles=("Phụ trách chuyên môn",), slot="department_head", name=stay.head, honour="TS."),
        day=stay.admitted.date(),
        style="slash",
        over="top",
        high=1.8,
    )


def _card(desk: Desk, column: Column, line: Line) -> None:
    """Draw one test in a box of its own."""
    sheet, top, runs = desk.sheet, column.y, list[Run]()
    inner = Column(sheet, column.x + 24, column.width - 48, top + 10)
    sheet.seen = runs
    inner.words(line.test, bold=True)
    inner.row(
        Gap(0.5),
        Fill(line.value, leader="none", stretch=0, scale=1.35),
        Gap(0.3),
        Say(line.unit or " "),
        Say(line.mark or " ", bold=True),
        cut=False,
        leading=1.3,
    )
    inner.row("Tham chiếu:", Fill(line.reference or None, leader="none", scale=0.9), cut=False)
    sheet.seen = None
    keep_line(desk, line, runs)
    sheet.draw.rounded_rectangle(
        (column.x, top, column.x + column.width, inner.y + 16), radius=22, outline=(90, 90, 90), width=3
    )
    column.y = inner.y + 22
