"""ĐƠN THUỐC in a book of visits."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Say
from samples.kit.sheet import Run
from samples.orders import make_orders
from samples.sets.held.mastheads import masthead
from samples.sets.parts.labels import rows
from samples.sets.parts.paper import LYING, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.results import keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import pressure, warmth
from samples.stays import Case
from samples.tables.phrases import GENERAL


def draw_book(desk: Desk, case: Case) -> None:
    """Draw two pages of a book of visits side by side: examination left, ĐƠN THUỐC right, a stroke a drug."""
    column, v, stay, rng = paper(desk, LYING, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    one, two = column.split(1, 1.15, gap=2.4)
    masthead(one, case, "blue", scale=0.95)
    one.words("SỔ KHÁM BỆNH - PHẦN KHÁM", scale=1.15, bold=True, align="centre")
    rows(
        one,
        ("Họ tên:", v.name(upper=rng.random() < 0.5)),
        ("Tuổi:", age(case, rng), "Giới:", v.sex(), "Dân tộc:", v.own("ethnicity")),
        ("Nghề nghiệp:", v.own("occupation")),
        ("Nơi ở:", v.where()),
        ("BHYT:", v.card("groups")),
        (
            "Ngày khám:",
            Fill(f"{stay.discharged:%d/%m/%Y}"),
            "HA:",
            Fill(pressure(rng)),
            "t°:",
            Fill(warmth(rng)),
        ),
        ("Khám:", Fill(rng.choice(GENERAL))),
        ("Chẩn đoán:", v.dx("discharge_diagnosis")),
        ("Kèm theo:", v.dx("comorbidity")),
    )
    two.words("ĐƠN THUỐC", scale=1.5, bold=True, align="centre")
    for order in make_orders(case, rng, count=rng.randint(3, 5), routes=("oral", "outside", "inhale")):
        runs: list[Run] = []
        desk.sheet.seen = runs
        drug = order.drug
        two.row(
            Say("–"),
            Fill(f"{drug.name} {drug.strength}".strip(), stretch=1),
            Fill(f"{order.quantity} {drug.unit}", stretch=0),
            cut=False,
        )
        inner = Column(two.sheet, two.x + 2 * two.em, two.width - 2 * two.em, two.y)
        inner.row(Fill(order.directions, leader="none"), leading=0.95)
        two.y = inner.y + 0.2 * two.em
        desk.sheet.seen = None
        keep_drug(desk, runs, order, order.quantity, order.directions)
    rows(two, ("Lời dặn:", v.own("advice")))
    two.leap(0.5)
    sign_off(
        desk,
        two,
        Block(titles=(" ",), signed=False),
        Block(titles=("Bác sỹ khám",), slot="doctor_name", name=stay.doctor, prefix="BS."),
        day=stay.discharged.date(),
        high=1.8,
    )
    middle = (one.x + one.width + two.x) / 2
    desk.sheet.draw.line((middle, 60, middle, desk.sheet.image.height - 60), fill=(170, 170, 170), width=3)
