"""ĐƠN THUỐC: with prices, for a child, the quantity before the drug."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.orders import make_orders
from samples.sets.held.mastheads import masthead
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, below, rows
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import barcode, foot
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.results import TIMES, doses, keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.stamps import oblong
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_prices(desk: Desk, case: Case) -> None:
    """Draw a pharmacy's ĐƠN THUỐC: prices in columns, directions in a row of their own across the table."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.5, 1)
    masthead(left, case, "sign", scale=0.9)
    barcode(right, width=400, high=70)
    rows(right, ("Mã đơn:", v.number(10**6, 10**7, "DT{0}")))
    column.join(left, right)
    column.words("ĐƠN THUỐC KIÊM PHIẾU LĨNH THUỐC", scale=1.3, bold=True, align="centre")
    rows(
        column,
        ("Người bệnh:", v.name(), "NS:", v.year(), "GT:", v.sex(), "Mã:", v.own("patient_code")),
        ("Địa chỉ:", v.where()),
        ("Thẻ BHYT:", v.card("whole"), "Từ:", v.since("slash"), "đến:", v.until("slash")),
        ("Chẩn đoán:", v.dx("discharge_diagnosis", "({1}) {0}", of="all")),
    )
    column.leap(0.3)
    orders = make_orders(case, rng, count=rng.randint(3, 6), routes=("oral", "inhale"))
    look = Ledger(
        shares=(0.35, 2.4, 1.0, 0.6, 0.6, 0.9, 1.1), aligns="cllcrrr", rules="full", scale=0.86, shade=True
    )
    heads = (
        (
            head("STT"),
            head("Tên thuốc"),
            head("Hàm lượng"),
            head("ĐVT"),
            head("SL"),
            head("Đơn giá"),
            head("Thành tiền"),
        ),
    )
    body: list[Row] = []
    total = 0
    for place, order in enumerate(orders, start=1):
        drug, price = order.drug, rng.randint(5, 90) * 100
        total += price * order.quantity
        body.append(
            (
                Cell(str(place), down=2),
                Cell(drug.name, bold=True),
                drug.strength,
                drug.unit,
                str(order.quantity),
                _money(price),
                _money(price * order.quantity),
            )
        )
        body.append((Cell(f"Cách dùng: {order.directions}", 6),))
    body.append((Cell("Tổng cộng", 6, align="r", bold=True, printed=True), Cell(_money(total), bold=True)))
    found = ledger(column, look, heads, body)
    for place, order in enumerate(orders):
        runs = found[2 * place] + found[2 * place + 1]
        keep_drug(desk, runs, order, order.quantity, order.directions)
    rows(column, ("Lời dặn:", v.own("advice", 0.8)))
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Người lĩnh thuốc",)),
        Block(titles=("Người phát thuốc",)),
        Block(titles=("Bác sĩ kê đơn",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        style="slash",
        lead=f"{stay.discharged:%H:%M} ngày",
        high=1.8,
    )
    foot(desk, column, "Đơn thuốc có giá trị mua, lĩnh thuốc trong 05 ngày kể từ ngày kê đơn")


def _money(amount: int) -> str:
    return f"{amount:,}".replace(",", ".")


def draw_child(desk: Desk, case: Case) -> None:
    """Draw a child's TOA THUỐC on a standing A5: weight and parent, each drug in a frame with its three doses."""
    column, v, stay, rng = (
        paper(desk, HALF, leader="dots", colon=":"),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    masthead(column, case, "ward", scale=0.9)
    column.words("TOA THUỐC NHI", scale=1.5, bold=True, align="centre")
    rows(
        column,
        (Lean("Tên bé:"), v.name(upper=rng.random() < 0.6), Lean("Giới:"), v.sex()),
        (
            Lean("Sinh ngày:"),
            v.born("loose"),
            Lean("Tuổi:"),
            age(case, rng),
            Lean("Nặng:"),
            v.number(6, 32, "{0} kg"),
        ),
        (Lean("Bố/mẹ:"), v.own("contact_name"), Lean("ĐT:"), v.phone(" ")),
        (Lean("Địa chỉ:"), v.where()),
        (Lean("Bệnh:"), v.dx("discharge_diagnosis", "{0} ({1})")),
    )
    column.leap(0.2)
    for place, one in enumerate(doses(case, rng, rng.randint(2, 4)), start=1):
        runs: list[Run] = []
        desk.sheet.seen = runs
        drug = one.order.drug
        cells = tuple(
            (
                1,
                (
                    (
                        Say(word, scale=0.85),
                        Fill(f"{dose} {drug.unit}" if dose else None, leader="none", scale=0.92),
                    ),
                ),
            )
            for word, dose in zip(TIMES, one.doses, strict=True)
        )
        grid(
            column,
            ((4, ((Say(f"{place}.", bold=True), Fill(f"{drug.name} {drug.strength}".strip(), leader="none")),)), (1.3, ((Fill(f"{one.quantity:02d} {drug.unit}", leader="none"),),))),
            cells,
            pad=0.2,
        )  # fmt: skip
        desk.sheet.seen = None
        told = ", ".join(
            f"{word} {dose} {drug.unit}" for word, dose in zip(TIMES, one.doses, strict=True) if dose
        )
        keep_drug(desk, runs, one.order, one.quantity, told)
        column.leap(0.15)
    rows(column, (Lean("Dặn dò:"), v.own("advice")), (Lean("Tái khám sau:"), v.number(3, 10, "{0} ngày")))
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI NHÀ",), signed=False),
        Block(titles=("BÁC SĨ",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
        high=1.8,
    )


def draw_left_doses(desk: Desk, case: Case) -> None:
    """Draw ĐƠN THUỐC with the quantity first and no lines at all: `20 viên`, drug, strength, then a line of doses."""
    column, v, stay, rng = paper(desk, leader="line", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    masthead(column, case, "typed")
    column.words("ĐƠN THUỐC", scale=1.7, bold=True, align="centre")
    below(column, (2.4, v.name(), "Họ và tên"), (0.6, age(case, rng), "Tuổi"), (0.6, v.sex(), "Giới tính"))
    below(column, (1, v.where(), "Địa chỉ"))
    below(
        column,
        (2.4, v.dx("discharge_diagnosis"), "Chẩn đoán"),
        (0.8, v.code("discharge_diagnosis"), "Mã bệnh"),
    )
    below(column, (2.4, v.dx("comorbidity"), "Bệnh kèm theo"), (0.8, v.code("comorbidity"), "Mã bệnh"))
    rule(column)
    look = Ledger(shares=(0.9, 2.2, 1.1, 2.6), aligns="rlll", rules="none", high=1.3)
    orders = make_orders(case, rng, count=rng.randint(3, 6), routes=("oral", "inject"))
    heads = (
        (
            head("Số lượng", align="r"),
            head("Thuốc", align="l"),
            head("Hàm lượng", align="l"),
            head("Cách dùng", align="l"),
        ),
    )
    body: list[Row] = [
        (f"{one.quantity:02d} {one.drug.unit}", one.drug.name, one.drug.strength, one.directions)
        for one in orders
    ]
    for order, runs in zip(orders, ledger(column, look, heads, body), strict=True):
        keep_drug(desk, runs, order, order.quantity, order.directions)
    rule(column)
    rows(column, ("Cộng:", Fill(f"{len(orders):02d} khoản"), Gap(1), "Lời dặn:", v.own("advice", 0.8)))
    column.leap(1)
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh ký nhận",), signed=False),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, prefix="Họ và tên:"),
        day=stay.discharged.date(),
    )
    if rng.random() < 0.6:
        oblong(desk.sheet, column.x + 80, column.y - 330, "ĐÃ CẤP THUỐC\nQUẦY SỐ 3")
