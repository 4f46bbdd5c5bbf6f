"""ĐƠN THUỐC and TOA THUỐC: a clinic's lines, a ruled list for insurance, doses by time of day."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.orders import Order
from samples.sets.parts.frames import grid, rule, trim
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.letterheads import barcode
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.results import keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.stranger import heads
from samples.sets.stranger.pharmacy import dispensed
from samples.sets.stranger.told import Told
from samples.stays import Case

TIMES = ("Sáng", "Trưa", "Chiều", "Tối")
DOSES = ((1, 0, 0, 1), (0, 0, 0, 1), (1, 0, 1, 0), (1, 0, 0, 2), (1, 1, 1, 0))


def _called(order: Order) -> str:
    """Write a drug's name, a brand between brackets behind it."""
    drug = order.drug
    return f"{drug.name} ({drug.brand})" if drug.brand else drug.name


def draw_clinic(desk: Desk, case: Case) -> None:
    """Draw a clinic's TOA THUỐC on a standing A5: number, drug and strength, dots, quantity; how to take it below."""
    column, v, stay, rng = (
        paper(desk, HALF, leader="dots", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    heads.hotline(column, case, scale=0.95)
    rule(column, gap=0.15)
    column.words("TOA THUỐC", scale=1.7, bold=True, align="centre")
    rows(
        column,
        ("Họ tên:", v.name(), "Tuổi:", age(case, rng)),
        ("Địa chỉ:", v.where()),
        ("Giới tính:", v.sex(), "Cân nặng:", v.number(12, 70, "{0} kg"), "Điện thoại:", Fill(None)),
        ("Chẩn đoán:", v.dx("discharge_diagnosis", "{0} ({1})")),
    )
    column.leap(0.4)
    for place, order in enumerate(dispensed(case, rng, rng.randint(3, 5)), start=1):
        _line(desk, column, place, order)
    column.leap(0.3)
    rows(column, ("Lời dặn:", v.own("advice")), ("Tái khám sau:", v.number(5, 30, "{0} ngày"), Gap(3, 1)))
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(titles=("Bác sĩ khám bệnh",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        lead="Ngày",
        high=2.2,
    )
    column.row(Lean("Khám lại xin mang theo toa này.", 0.85), cut=False)


def _line(desk: Desk, column: Column, place: int, order: Order) -> None:
    """Write one drug over two lines and remember it."""
    sheet, drug = desk.sheet, order.drug
    named = f"{_called(order)} {drug.strength}".strip()
    sheet.seen = list[Run]()
    column.row(
        Say(f"{place}/", bold=True),
        Fill(named, stretch=3, leader="none"),
        Fill(f"{order.quantity:02d} {drug.unit}", stretch=0, leader="none"),
        cut=False,
    )
    column.row(Gap(1.6), Fill(order.directions, leader="none"), cut=False)
    runs, sheet.seen = sheet.seen, None
    column.leap(0.15)
    keep_drug(desk, runs, order, order.quantity, order.directions, name=_called(order))


def draw_ruled(desk: Desk, case: Case) -> None:
    """Draw a system's ĐƠN THUỐC for insurance: a boxed head, a ruled list with the strength in its own column."""
    column, v, stay, rng = paper(desk, leader="none", machine=True), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.1, 1.2, 0.8)
    heads.plain(left, case, scale=0.85)
    middle.leap(0.4)
    middle.words("ĐƠN THUỐC", scale=1.7, bold=True, align="centre")
    barcode(right, width=360, high=70)
    rows(right, ("Mã đơn:", v.number(10**7, 10**8, "DT{0}")))
    column.join(left, middle, right)
    grid(
        column,
        ((2.2, (("Họ tên:", v.name()),)), (1.2, (("Ngày sinh:", v.born("slash")),)), (0.8, (("Giới tính:", v.sex()),))),
        ((1.6, (("Thẻ BHYT:", v.card("whole")),)), (1.8, (("Hạn sử dụng từ", v.since("slash"), "đến", v.until("slash")),))),
        ((1, (("Địa chỉ:", v.where()),)),),
        ((2.4, (("Chẩn đoán:", v.dx("discharge_diagnosis", "{1} {0}")),)), (1, (("CCCD:", v.own("national_id")),))),
        ((1, (("Bệnh kèm theo:", v.dx("comorbidity", "{1} {0}")),)),),
    )  # fmt: skip
    column.leap(0.4)
    look = Ledger(shares=(0.5, 2.6, 1.3, 0.8, 0.8, 2.8), aligns="cllccl", scale=0.92)
    orders = dispensed(case, rng, rng.randint(4, 6))
    body: list[Row] = [
        (str(place), _called(one), one.drug.strength, one.drug.unit, f"{one.quantity:02d}", one.directions)
        for place, one in enumerate(orders, start=1)
    ]
    titles = ("STT", "Tên thuốc", "Hàm lượng", "ĐVT", "SL", "Cách dùng")
    found = ledger(column, look, (tuple(head(word) for word in titles),), body)
    for one, runs in zip(orders, found, strict=True):
        keep_drug(desk, runs, one, one.quantity, one.directions, name=_called(one))
    column.leap(0.2)
    rows(column, (f"Cộng khoản: {len(orders):02d} khoản",), ("Lời dặn:", v.own("advice")))
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Người nhận thuốc",), note="(ký, ghi rõ họ tên)", signed=False),
        Block(titles=("Bác sĩ kê đơn",), note="(ký, ghi rõ họ tên)", slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
        style="words",
        high=2.4,
    )  # fmt: skip
    trim(desk, column, share=0.7)


def draw_hours(desk: Desk, case: Case) -> None:
    """Draw an outpatient prescription of a hospital for the mind: doses below the times of day, days and totals."""
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    heads.beside(column, case, code="MS: 17D/BV-01", scale=0.85)
    column.leap(0.2)
    column.words("ĐƠN THUỐC ĐIỀU TRỊ NGOẠI TRÚ", scale=1.4, bold=True, align="centre")
    rows(
        column,
        ("- Họ và tên người bệnh:", v.name(), "Năm sinh:", v.year(), *ticked(sexes(), case.person.sex, "after", 0.2)),
        ("- Số thẻ BHYT:", v.card("groups"), "Mã người bệnh:", v.own("patient_code")),
        ("- Nơi thường trú:", v.where()),
        ("- Nghề nghiệp:", v.own("occupation"), "- Dân tộc:", v.own("ethnicity")),
        ("- Chẩn đoán:", v.dx("discharge_diagnosis"), "Mã bệnh:", v.code("discharge_diagnosis")),
    )  # fmt: skip
    column.leap(0.3)
    look = Ledger(shares=(0.5, 3.4, 0.7, 0.7, 0.7, 0.7, 0.8, 0.8), aligns="clcccccc", scale=0.95, high=1.2)
    top = (
        head("TT", down=2),
        head("Tên thuốc, hàm lượng", down=2),
        head("Liều dùng trong ngày", span=4),
        head("Số lượng", down=2),
        head("Đơn vị", down=2),
    )
    orders, body, kept = (
        dispensed(case, rng, rng.randint(3, 4), group="mind"),
        list[Row](),
        list[tuple[int, str]](),
    )
    for place, one in enumerate(orders, start=1):
        doses, days = rng.choice(DOSES), rng.choice((15, 20, 30))
        cells = tuple(str(dose) if dose else "" for dose in doses)
        total = sum(doses) * days
        body.append((str(place), f"{_called(one)} {one.drug.strength}", *cells, str(total), one.drug.unit))
        kept.append(
            (total, ", ".join(f"{time} {dose}" for time, dose in zip(TIMES, doses, strict=True) if dose))
        )
    found = ledger(column, look, (top, tuple(head(time) for time in TIMES)), body)
    for one, (total, told), runs in zip(orders, kept, found, strict=True):
        keep_drug(desk, runs, one, total, told, name=_called(one))
    column.leap(0.2)
    rows(column, ("Lời dặn:", v.own("advice")), ("Hẹn khám lại ngày:", Fill(None)))
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI BỆNH/ NGƯỜI NHÀ",), signed=False),
        Block(titles=("BÁC SỸ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.discharged.date(),
        high=2.4,
    )
