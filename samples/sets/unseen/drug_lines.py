"""ĐƠN THUỐC as labelled lines."""

from samples.forms.pieces import motto
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.sheet import Run
from samples.sets.parts import frames, written
from samples.sets.parts.chart_rows import SEX
from samples.sets.parts.frames import page_of, rule
from samples.sets.parts.issuers import issuer
from samples.sets.parts.results import TIMES, keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.unseen.drugs import doses_of
from samples.stays import Case


def draw_lines(desk: Desk, case: Case) -> None:
    """Draw a list: number and drug with the quantity on a leader, labelled doses on a line below."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1.1)
    issuer(left, case, "short", align="centre")
    motto(right, scale=0.9)
    column.join(left, right)
    column.leap(0.4)
    column.words("TOA THUỐC", scale=1.7, bold=True, align="centre")
    column.leap(0.3)
    column.row(
        "Họ và tên",
        written.name(case, upper=rng.random() < 0.6),
        *SEX.pieces(person.sex, "strike", gap=0.3),
        cut=False,
    )
    column.row(
        "Sinh năm",
        Fill(str(person.birth.year), "date_of_birth", str(person.birth.year), 0.3),
        "Điện thoại",
        Fill(None),
        "Mã BHXH",
        _ten(person.card),
        cut=False,
    )
    column.row("Nơi ở", written.where(case, rng))
    column.row(
        "Chẩn đoán",
        written.dx((stay.main,), "discharge_diagnosis"),
        "ICD",
        written.codes((stay.main,), "discharge_diagnosis", stretch=0.0),
    )
    column.row("Bệnh kèm", written.dx(stay.comorbid, "comorbidity"))
    column.leap(0.2)
    for place, item in enumerate(doses_of(case, rng, rng.randint(2, 5)), start=1):
        runs: list[Run] = []
        desk.sheet.seen = runs
        drug = item.order.drug
        words = f"{place}- {drug.name} {drug.strength}".strip()
        column.row(
            Fill(words, leader="none", stretch=0.0),
            Fill(None),
            "Số lượng:",
            Fill(f"{item.quantity:02d} {drug.unit}", leader="none", stretch=0.0),
            cut=False,
        )
        times = "  ".join(
            f"{word}: {dose} {drug.unit}" for word, dose in zip(TIMES, item.doses, strict=True) if dose
        )
        inner = Column(column.sheet, column.x + 2 * column.em, column.width - 2 * column.em, column.y)
        directions = " ".join(times.split())
        inner.row(Fill(directions, leader="none"), leading=0.95)
        column.y = inner.y
        desk.sheet.seen = None
        keep_drug(desk, runs, item.order, item.quantity, directions)
    rule(column)
    column.row("Lời dặn BS", written.perhaps(stay.advice, "advice", rng, 0.8))
    column.row("Tái khám ngày", Fill(None), Gap(6, 1), cut=False)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), slot=None, signed=False),
        Block(
            titles=("BÁC SĨ KHÁM BỆNH",),
            note="(ký tên)",
            slot="doctor_name",
            name=stay.doctor if rng.random() < 0.9 else None,
            honour="BS.",
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
    )
    frames.trim(desk, column)


def _ten(card: str | None) -> Fill:
    return Fill(card[5:] if card else None, "insurance_number", card[5:] if card else None)
