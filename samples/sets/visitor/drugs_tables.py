"""ĐƠN THUỐC in tables: doses by time of day, and substances beside brands."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.orders import Order
from samples.sets.parts.frames import grid, trim
from samples.sets.parts.labels import rows
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.paper import LYING
from samples.sets.parts.results import keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.visitor import heads
from samples.sets.visitor.pharmacy import prescribed, shelf, taken
from samples.sets.visitor.told import Told, leaf
from samples.stays import Case

TIMES = ("Sáng", "Trưa", "Chiều", "Tối")


def draw_hours(desk: Desk, case: Case) -> None:
    """Draw a chronic patient's prescription: a grid of doses by time of day below one joined head."""
    column, v, stay, rng = leaf(desk, machine=True, leader="none"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.1)
    heads.stacked(left, case, scale=0.88, line=True)
    heads.nation(right, scale=0.85)
    column.join(left, right)
    heads.titled(column, "ĐƠN THUỐC NGOẠI TRÚ", scale=1.55)
    rows(
        column,
        ("Họ và tên:", v.name(), "Năm sinh:", v.year(), "Giới:", v.sex()),
        ("Mã BN:", v.own("patient_code"), "Số CCCD/CMND:", v.own("national_id")),
        ("Số thẻ BHYT:", v.card("groups"), "Giá trị:", v.valid(" đến ")),
        ("Địa chỉ:", v.where()),
        ("Chẩn đoán:", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("Bệnh kèm:", v.dx("comorbidity", "{0} ({1})")),
    )
    column.leap(0.4)
    days = rng.choice((14, 28, 30))
    body, orders = list[Row](), list[Order]()
    for place, drug in enumerate(
        (one for one in shelf(case, rng, rng.randint(4, 6)) if one.unit != "chai"), start=1
    ):
        doses, quantity = taken(rng, days, drug.unit)
        said = ", ".join(f"{time} {dose}" for time, dose in zip(TIMES, doses, strict=True) if dose)
        orders.append(Order(drug=drug, quantity=quantity, directions=said))
        body.append(
            (
                str(place),
                f"{drug.name} {drug.strength}",
                drug.unit,
                *(str(dose) if dose else "" for dose in doses),
                str(quantity),
            )
        )
    look = Ledger(shares=(0.5, 3.6, 0.9, 0.8, 0.8, 0.8, 0.8, 0.9), aligns="clcccccc", scale=0.92)
    tops: list[Row] = [
        (head("TT", down=2), head("Tên thuốc - hàm lượng", down=2), head("ĐVT", down=2), head("Liều dùng (viên, gói/lần)", span=4), head("Tổng số", down=2)),
        tuple(head(time) for time in TIMES),
    ]  # fmt: skip
    for one, runs in zip(orders, ledger(column, look, tops, body), strict=True):
        keep_drug(desk, runs, one, one.quantity, one.directions)
    column.leap(0.3)
    rows(column, ("Số ngày dùng thuốc:", Fill(str(days))), ("Lời dặn của bác sĩ:", v.own("advice")))
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh",), note="(ký, ghi rõ họ tên)"),
        Block(titles=("Bác sĩ khám bệnh",), note="(ký, ghi rõ họ tên)", slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        high=2.6,
    )  # fmt: skip
    trim(desk, column, share=0.5)


def draw_substances(desk: Desk, case: Case) -> None:
    """Draw a lying sheet: brand, substance, strength, unit, quantity and directions in columns of their own."""
    column, v, stay, rng = (
        leaf(desk, LYING, machine=True, leader="none", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1, 1.4)
    heads.left(left, case)
    right.words("ĐƠN THUỐC RA VIỆN", scale=1.7, bold=True, align="centre")
    right.words(f"Mã đơn: {rng.randint(10**8, 10**9 - 1)}-c", scale=0.9, align="centre")
    column.join(left, right)
    column.leap(0.3)
    grid(
        column,
        ((2, (("Họ tên:", v.name()),)), (1, (("Ngày sinh:", v.born("slash")),)), (0.8, (("Giới tính:", v.sex()),)), (1.2, (("Số bệnh án:", v.own("admission_number")),))),
        ((2, (("Địa chỉ:", v.where()),)), (1.2, (("Thẻ BHYT:", v.card("whole")),)), (1.2, (("Khoa:", v.own("department")),))),
        ((1.3, (("Bệnh chính:", v.dx("discharge_diagnosis", "[{1}] {0}")),)), (1.6, (("Bệnh kèm theo:", v.dx("comorbidity", "[{1}] {0}")),))),
    )  # fmt: skip
    column.leap(0.4)
    orders = prescribed(case, rng, rng.randint(4, 6), "comma")
    body: list[Row] = [
        (str(place), Cell(one.drug.brand or "", bold=True), one.drug.name, one.drug.strength, one.drug.unit.capitalize(), str(one.quantity), one.directions)
        for place, one in enumerate(orders, start=1)
    ]  # fmt: skip
    look = Ledger(shares=(0.5, 2, 2.4, 1.7, 0.8, 0.8, 3.2), aligns="clllccl", scale=0.95, shade=True)
    titles = ("STT", "Tên thuốc", "Hoạt chất", "Hàm lượng", "ĐVT", "SL", "Cách dùng")
    for one, runs in zip(
        orders, ledger(column, look, (tuple(head(word) for word in titles),), body), strict=True
    ):
        told = Order(
            drug=one.drug._replace(unit=one.drug.unit.capitalize()),
            quantity=one.quantity,
            directions=one.directions,
        )
        keep_drug(desk, runs, told, one.quantity, one.directions, name=one.drug.brand or "")
    column.leap(0.3)
    rows(column, ("Lời dặn:", v.own("advice")))
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("Người lĩnh thuốc",)),
        Block(titles=("Người cấp phát",)),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        high=2.6,
    )
