"""TỜ ĐIỀU TRỊ and its successor PHIẾU THEO DÕI ĐIỀU TRỊ."""

from datetime import datetime, timedelta
from functools import partial
from random import Random

from models.vocabulary import Form
from samples.forms.sheets import SheetPrint, note_words, patient_rows, rule_down, sheet_head
from samples.kit.desk import Desk
from samples.kit.table import Head, TableLook, edges, table
from samples.layouts import Print, layouts
from samples.orders import Order, make_orders
from samples.stays import Case
from samples.tables.phrases import PROGRESS
from samples.writing import date_text, time_text


def draw_treatment(
    desk: Desk, case: Case, *, form: SheetPrint, shares: tuple[float, ...] = (0.8, 2, 2.2)
) -> None:
    """Draw one page: head, patient, and the table of days."""
    column, rng = desk.page(), desk.rng
    sheet_head(desk, column, case, form)
    patient_rows(desk, column, case, form)
    orders = make_orders(case, rng, count=4, routes=("oral", "inject", "infuse"))
    heads = tuple(Head(title=title, share=share) for title, share in zip(form.heads, shares, strict=True))
    style, rows = desk.style, list[tuple[str, ...]]()
    room = desk.low() - column.y - 4 * style.print_size
    moment = case.stay.admitted
    while moment <= case.stay.discharged:
        row = _row(rng, moment, case, orders)
        lines = max(cell.count("\n") * 1.0 + len(cell) / 34 for cell in row) + 2
        room -= lines * style.line_height * style.print_size
        if room < 0 and rows:
            break
        rows.append(row)
        moment += timedelta(days=1, minutes=rng.randint(-60, 60))
    found = table(column, heads, rows, look=TableLook(scale=0.92))
    note_words(desk, found, case.stay.doctor, "doctor_name")
    rule_down(column, edges(column, heads), max(column.y, desk.low() - rng.randint(0, 300)))


def _row(rng: Random, moment: datetime, case: Case, orders: tuple[Order, ...]) -> tuple[str, str, str]:
    day = date_text(moment.date(), rng.choice(("slash", "loose", "short")))
    hour = time_text(moment, rng.choice(("h", "g", "colon")))
    pressure = f"{rng.randint(10, 15)}0/{rng.randint(6, 9)}0"
    pulse = f"M {rng.randint(70, 100)} l/p, HA {pressure}, T° {rng.randint(360, 385) / 10:.1f}"
    progress = "\n".join((rng.choice(PROGRESS), pulse.replace(".", ",")))
    asked = rng.sample(orders, min(len(orders), rng.randint(2, 4)))
    written = [
        f"- {order.drug.name} {order.drug.strength} x {order.quantity % 4 + 1} {order.drug.unit}"
        for order in asked
    ]
    doctor = f"{rng.choice(('BS.', 'Bác sỹ:', 'BS'))} {case.stay.doctor}"
    return (
        f"{day}\n{hour}",
        progress,
        "\n".join((*written, rng.choice(("Chăm sóc cấp II", "Chế độ ăn BT")), doctor)),
    )


PRINTS = {
    "39-bv01": SheetPrint(
        title="TỜ ĐIỀU TRỊ", code="MS: 39/BV-01", heads=("NGÀY GIỜ", "DIỄN BIẾN BỆNH", "Y LỆNH")
    ),
    "36-bv2": SheetPrint(
        title="PHIẾU THEO DÕI ĐIỀU TRỊ",
        code="MS: 36/BV2",
        head="plain",
        lines="c",
        icd="after",
        number="Số HSBA/SVV:",
        heads=("Ngày giờ", "Diễn biến bệnh", "Chỉ định (thuốc, dịch vụ)"),
    ),
    "39-b": SheetPrint(
        title="TỜ ĐIỀU TRỊ",
        code="39/BV-01",
        head="bv",
        lines="b",
        number="Số BA:",
        heads=("Ngày, giờ", "Diễn biến", "Thực hiện y lệnh"),
    ),
    "36-b": SheetPrint(
        title="PHIẾU THEO DÕI ĐIỀU TRỊ",
        code="36/BV2",
        head="one",
        lines="b",
        icd="before",
        number="Số vào viện:",
        heads=("Thời gian", "DIỄN BIẾN BỆNH", "Y LỆNH"),
    ),
}

LAYOUTS = layouts(
    Form.TREATMENT_SHEET,
    Print("39-bv01", "train", partial(draw_treatment, form=PRINTS["39-bv01"]), 44),
    Print("36-bv2", "tune", partial(draw_treatment, form=PRINTS["36-bv2"]), 42, serif=False),
    Print("39-b", "test", partial(draw_treatment, form=PRINTS["39-b"]), 44),
    Print("36-b", "test", partial(draw_treatment, form=PRINTS["36-b"]), 40, serif=False),
)
