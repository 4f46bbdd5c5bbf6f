"""PHIẾU THEO DÕI TRUYỀN DỊCH."""

from datetime import datetime, timedelta
from functools import partial
from random import Random

from models.vocabulary import Form
from samples.forms.sheets import SheetPrint, note_words, patient_rows, rule_down, sheet_head
from samples.kit.desk import Desk
from samples.kit.table import Head, TableLook, edges, table
from samples.layouts import Print, layouts
from samples.people import make_name
from samples.stays import Case
from samples.tables.drugs import DRUGS

SHARES = (0.9, 1.75, 0.95, 0.95, 0.75, 0.75, 0.75, 1.25, 1.25)
HEADS = (
    "Ngày tháng",
    "TÊN DỊCH TRUYỀN/ HÀM LƯỢNG",
    "Số lượng",
    "Lô/ Số sản xuất",
    "Tốc độ giọt/ph",
    "Bắt đầu",
    "Kết thúc",
    "BS chỉ định",
    "Y tá (ĐD) thực hiện",
)
OTHER_HEADS = (
    "Ngày",
    "Tên dịch truyền, hàm lượng",
    "SL (ml)",
    "Lô SX",
    "Tốc độ (giọt/phút)",
    "Giờ bắt đầu",
    "Giờ kết thúc",
    "Bác sĩ chỉ định",
    "Điều dưỡng",
)


def draw_infusions(desk: Desk, case: Case, *, form: SheetPrint) -> None:
    """Draw one page: head, patient, and the table of infusions."""
    column, rng = desk.page(), desk.rng
    sheet_head(desk, column, case, form)
    patient_rows(desk, column, case, form)
    nurse = make_name(rng, "female", "Kinh")
    heads = tuple(Head(title=title, share=share) for title, share in zip(form.heads, SHARES, strict=True))
    moment, rows = case.stay.admitted + timedelta(minutes=50), []
    for _ in range(rng.randint(3, 8)):
        rows.append(_row(rng, moment, case.stay.doctor, nurse))
        moment += timedelta(hours=rng.choice((6, 12, 24)))
    found = table(column, heads, rows, look=TableLook(scale=0.84, pad=0.18))
    note_words(desk, found, case.stay.doctor, "doctor_name")
    rule_down(column, edges(column, heads), max(column.y, desk.low() - rng.randint(200, 900)))


def _row(rng: Random, moment: datetime, doctor: str, nurse: str) -> tuple[str, ...]:
    fluid = rng.choice([drug for drug in DRUGS if drug.route == "infuse"])
    strength, _, amount = fluid.strength.rpartition(" ")
    speed = rng.choice((20, 30, 40, 60))
    end = moment + timedelta(minutes=rng.choice((60, 120, 180, 240)))
    return (
        f"{moment:%d/%m/%Y}",
        f"{fluid.name} {strength}".strip(),
        amount,
        f"{rng.randint(100, 999)}{rng.choice('ABCD')}{rng.randint(10, 99)}",
        f"{speed}",
        f"{moment.hour}h{moment.minute:02d}",
        f"{end.hour}h{end.minute:02d}",
        doctor,
        nurse,
    )


PRINTS = {
    "17-bv01": SheetPrint(title="PHIẾU THEO DÕI TRUYỀN DỊCH", code="MS: 17/BV-01", heads=HEADS),
    "07-bv2": SheetPrint(
        title="PHIẾU THEO DÕI TRUYỀN DỊCH", code="MS: 07/BV2", head="plain", lines="c", heads=OTHER_HEADS
    ),
    "truyen-b": SheetPrint(
        title="PHIẾU TRUYỀN DỊCH", code="17/BV-01", head="bv", lines="b", heads=OTHER_HEADS
    ),
}

LAYOUTS = layouts(
    Form.INFUSION_SHEET,
    Print("17-bv01", "train", partial(draw_infusions, form=PRINTS["17-bv01"]), 43),
    Print("07-bv2", "tune", partial(draw_infusions, form=PRINTS["07-bv2"]), 40, serif=False),
    Print("truyen-b", "test", partial(draw_infusions, form=PRINTS["truyen-b"]), 42),
)
