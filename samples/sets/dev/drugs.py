"""ĐƠN THUỐC that builders may look at: a table by time of day, a list with leaders."""

from samples.forms.pieces import motto
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.sheet import Run
from samples.kit.table import Head, TableLook, table
from samples.orders import make_orders
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, rows
from samples.sets.parts.letterheads import foot, head, logo, square
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.results import TIMES, doses, keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_table(desk: Desk, case: Case) -> None:
    """Draw a system's ĐƠN THUỐC on A5: name and strength, unit, quantity, then four times of day."""
    column, v, stay, rng = (
        paper(desk, HALF, leader="none", colon=":"),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    beside = logo(column, 140)
    head(beside, case, "post", align="left", scale=0.85)
    column.join(column, beside)
    square(desk.sheet, column.x + column.width - 150, column.y, 145)
    column.words("ĐƠN THUỐC", scale=1.6, bold=True, align="centre")
    column.words(f"Mã đơn: {stay.facility.code}{rng.randint(10**6, 10**7 - 1)}-C", scale=0.8, align="centre")
    column.leap(0.5)
    rows(
        column,
        ("Họ tên:", v.name(), "Giới tính:", v.sex()),
        ("Ngày sinh:", v.born("slash"), "Tuổi:", v.age(), "Cân nặng:", Fill(None)),
        ("Số thẻ BHYT:", v.card("whole")),
        ("Địa chỉ:", v.where()),
        ("Chẩn đoán:", v.dx("discharge_diagnosis", "{1}: {0}", of="all")),
        bold=True,
    )
    column.leap(0.3)
    heads = (
        Head(title="STT", share=0.35, align="centre"),
        Head(title="Tên thuốc, hàm lượng", share=2.1),
        Head(title="ĐVT", share=0.55, align="centre"),
        Head(title="SL", share=0.45, align="centre"),
        *(Head(title=word, share=0.55, align="centre") for word in TIMES),
    )
    chosen = doses(case, rng, rng.randint(3, 6))
    shown = [
        (
            str(place),
            f"{one.order.drug.name} {one.order.drug.strength}".strip(),
            one.order.drug.unit,
            f"{one.quantity:02d}",
            *(str(dose) if dose else "-" for dose in one.doses),
        )
        for place, one in enumerate(chosen, start=1)
    ]
    found = table(column, heads, shown, look=TableLook(scale=0.86, pad=0.15))
    for one, runs in zip(chosen, found, strict=True):
        told = ", ".join(f"{word} {dose}" for word, dose in zip(TIMES, one.doses, strict=True) if dose)
        keep_drug(desk, runs, one.order, one.quantity, told)
    rows(column, ("Lời dặn:", v.own("advice", 0.9)), bold=True)
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh",), note="(Ký, ghi họ tên)"),
        Block(
            titles=("Bác sĩ khám bệnh",),
            note="(Ký, ghi họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        day=stay.discharged.date(),
        high=2,
    )
    foot(desk, column, "Khám lại xin mang theo đơn này.")


def draw_list(desk: Desk, case: Case) -> None:
    """Draw TOA THUỐC: `1/ drug … quantity unit`, directions in a line below with a label."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.2)
    head(left, case, "two")
    motto(right, scale=0.9)
    rows(right, ("Số:", v.number(100, 9999)))
    column.join(left, right)
    column.leap(0.3)
    column.words("TOA THUỐC", scale=1.8, bold=True, align="centre")
    column.leap(0.3)
    rows(
        column,
        ("Họ và tên:", v.name(upper=rng.random() < 0.5), "Tuổi:", v.age(), "Nam/Nữ:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Số thẻ bảo hiểm y tế (nếu có):", v.card("groups")),
        ("Chẩn đoán:", v.dx("discharge_diagnosis")),
        ("Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
    )
    column.leap(0.3)
    orders = make_orders(case, rng, count=rng.randint(2, 6), routes=("oral", "oral", "outside"))
    for place, order in enumerate(orders, start=1):
        runs: list[Run] = []
        desk.sheet.seen = runs
        words = f"{place}/ {order.drug.name} {order.drug.strength}".strip()
        column.row(
            Fill(words, leader="none", stretch=0),
            Fill(None),
            Fill(f"{order.quantity:02d} {order.drug.unit}", leader="none", stretch=0),
            cut=False,
        )
        inner = Column(column.sheet, column.x + 1.6 * column.em, column.width - 1.6 * column.em, column.y)
        inner.row(Lean("Cách dùng:"), Fill(order.directions, leader="none"), leading=0.95)
        column.y = inner.y
        desk.sheet.seen = None
        keep_drug(desk, runs, order, order.quantity, order.directions)
    column.row(f"Cộng khoản: {len(orders):02d}", Gap(1, 1), cut=False)
    rule(column)
    rows(column, ("Lời dặn của bác sĩ:", v.own("advice", 0.8)))
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(
            titles=("BÁC SỸ KHÁM BỆNH",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:", honour="BS"
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
    )
