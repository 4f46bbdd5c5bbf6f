"""PHIẾU CHĂM SÓC: the nurse's sheet."""

from datetime import datetime, timedelta
from functools import partial
from random import Random

from models.vocabulary import Form
from samples.forms.sheets import SheetPrint, patient_rows, rule_down, sheet_head
from samples.kit.desk import Desk
from samples.kit.table import Head, TableLook, edges, table
from samples.layouts import Print, layouts
from samples.people import make_name
from samples.stays import Case
from samples.tables.phrases import CARE, PROGRESS

SHARES = (0.8, 0.65, 1.9, 1.9, 1.0)


def draw_care(desk: Desk, case: Case, *, form: SheetPrint) -> None:
    """Draw one page: head, patient, and the table of observations."""
    column, rng = desk.page(), desk.rng
    sheet_head(desk, column, case, form)
    patient_rows(desk, column, case, form)
    nurse = make_name(rng, "female", "Kinh")
    heads = tuple(Head(title=title, share=share) for title, share in zip(form.heads, SHARES, strict=True))
    moment, rows = case.stay.admitted, []
    for _ in range(rng.randint(6, 13)):
        rows.append(_row(rng, moment, nurse))
        moment += timedelta(hours=rng.choice((6, 8, 12, 18)))
    table(column, heads, rows, look=TableLook(scale=0.9))
    rule_down(column, edges(column, heads), max(column.y, desk.low() - rng.randint(0, 400)))


def _row(rng: Random, moment: datetime, nurse: str) -> tuple[str, ...]:
    shown = nurse if rng.random() < 0.7 else f"ĐD {nurse.rsplit(maxsplit=1)[-1]}"
    return (
        f"{moment:%d/%m/%Y}",
        f"{moment.hour}h{moment.minute:02d}",
        rng.choice(PROGRESS),
        rng.choice(CARE),
        shown,
    )


PRINTS = {
    "09-bv01": SheetPrint(
        title="PHIẾU CHĂM SÓC",
        code="MS: 09/BV-01",
        note="Y tá (điều dưỡng) ghi",
        heads=("Ngày", "Giờ, phút", "Theo dõi diễn biến", "Thực hiện y lệnh/ chăm sóc", "Ký tên"),
    ),
    "38-bv2": SheetPrint(
        title="PHIẾU CHĂM SÓC",
        code="MS: 38/BV2",
        note="(Chăm sóc cấp 2)",
        head="plain",
        lines="c",
        icd="after",
        number="Số HSBA:",
        heads=("Ngày", "Giờ", "Nhận định, theo dõi", "Can thiệp điều dưỡng", "Điều dưỡng ký tên"),
    ),
    "17-bv01": SheetPrint(
        title="PHIẾU CHĂM SÓC NGƯỜI BỆNH",
        code="MS: 17/BV-01",
        head="bv",
        lines="b",
        heads=("Ngày tháng", "Giờ", "Diễn biến bệnh", "Thực hiện y lệnh và chăm sóc", "Ký, ghi tên"),
    ),
}

LAYOUTS = layouts(
    Form.CARE_SHEET,
    Print("09-bv01", "train", partial(draw_care, form=PRINTS["09-bv01"]), 44),
    Print("38-bv2", "tune", partial(draw_care, form=PRINTS["38-bv2"]), 41, serif=False),
    Print("17-bv01", "test", partial(draw_care, form=PRINTS["17-bv01"]), 43),
)
