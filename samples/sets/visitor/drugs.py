"""ĐƠN THUỐC and TOA THUỐC in lines: a system's A5, a clinic's slip, an old list for insurance."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.orders import Order
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.letterheads import barcode
from samples.sets.parts.paper import HALF
from samples.sets.parts.results import keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.visitor import heads
from samples.sets.visitor.pharmacy import prescribed
from samples.sets.visitor.told import Told, leaf, levered, penned
from samples.stays import Case


def draw_numbered(desk: Desk, case: Case) -> None:
    """Draw a system's prescription on a standing A5: substance in bold, brand between brackets, directions leaning below."""
    column, v, stay, rng = (
        leaf(desk, HALF, machine=True, leader="none", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.5, 1)
    heads.stacked(left, case, scale=0.85)
    barcode(right, width=400, high=60)
    column.join(left, right)
    heads.titled(column, "ĐƠN THUỐC", scale=1.7)
    rows(
        column,
        ("Họ tên:", v.name()),
        ("Ngày sinh:", v.born("slash"), "Giới tính:", v.sex(), "Cân nặng:", v.number(9, 70, "{0} kg")),
        ("Mã số thẻ BHYT:", v.card("whole")),
        ("Địa chỉ:", v.where()),
        ("Chẩn đoán chính:", v.dx("discharge_diagnosis", "{1} - {0}")),
        ("Chẩn đoán phụ:", v.dx("comorbidity", "{1} - {0}")),
    )
    rule(column, gap=0.2)
    column.words("Thuốc điều trị:", bold=True)
    for place, one in enumerate(prescribed(case, rng, rng.randint(3, 5), "comma"), start=1):
        _two_lines(desk, column, place, one)
    column.leap(0.2)
    rows(column, ("Lời dặn:", v.own("advice")))
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(titles=("Bác sĩ/Y sĩ khám bệnh",), note="(Ký, ghi rõ họ tên)", slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        high=2.2,
    )  # fmt: skip
    column.row(Lean("Khám lại xin mang theo đơn này.", 0.85), cut=False)


def _two_lines(desk: Desk, column: Column, place: int, one: Order) -> None:
    """Write a drug with its quantity at the right edge and how to take it below; remember it."""
    sheet, drug = desk.sheet, one.drug
    named, amount = (
        f"{drug.name} ({drug.brand})",
        Fill(f"{one.quantity} {drug.unit}", stretch=0, leader="none"),
    )
    words = (Say(f"{place})"), Say(f"{named} {drug.strength}", bold=True))
    sheet.seen = list[Run]()
    if sum(piece.need(sheet) for piece in (*words, amount)) + column.em < column.width:
        column.row(*words, Gap(0.3, 1), amount, cut=False)
    else:
        column.row(*words, cut=False)
        column.row(Gap(1, 1), amount, cut=False)
    column.row(Gap(1.4), Fill(one.directions, leader="none"), cut=False)
    runs, sheet.seen = sheet.seen, None
    column.leap(0.12)
    keep_drug(desk, runs, one, one.quantity, one.directions, name=named)


def draw_clinic(desk: Desk, case: Case) -> None:
    """Draw a clinic's TOA THUỐC, mostly by pen: brand first, quantity behind dots, how often below."""
    penned(desk, 0.55)
    column, v, stay, rng = (
        leaf(desk, HALF, leader="dots", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    heads.sign(column, case, scale=0.95)
    heads.titled(column, "TOA THUỐC", scale=1.8)
    rows(
        column,
        ("Họ tên:", v.name(), "Tuổi:", v.age()),
        ("Nam/nữ:", v.sex(), "Địa chỉ:", v.where()),
        ("Chẩn đoán:", v.dx("discharge_diagnosis")),
    )
    rows(column, ("Mạch:", v.number(70, 100), "Huyết áp:", Fill(f"{rng.randint(11, 15)}0/{rng.randint(6, 9)}0"), "Nhiệt độ:", Fill("37")))  # fmt: skip
    column.leap(0.3)
    for place, one in enumerate(prescribed(case, rng, rng.randint(3, 5), "times"), start=1):
        _clinic_line(desk, column, place, one)
    column.leap(0.2)
    rows(column, ("Lời dặn:", v.own("advice")), ("Tái khám sau:", v.number(5, 20, "{0} ngày")))
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS"),
        day=stay.discharged.date(),
        high=2.2,
    )


def _clinic_line(desk: Desk, column: Column, place: int, one: Order) -> None:
    sheet, drug = desk.sheet, one.drug
    named = f"{drug.brand} ({drug.name})"
    sheet.seen = list[Run]()
    column.row(Say(f"{place}."), Fill(f"{named} {drug.strength}", stretch=1, leader="none"), Fill(f"{one.quantity:02d} {drug.unit}", stretch=0, leader="none"), cut=False)  # fmt: skip
    column.row(Gap(1.2), Fill(one.directions), cut=False)
    runs, sheet.seen = sheet.seen, None
    column.leap(0.1)
    keep_drug(desk, runs, one, one.quantity, one.directions, name=named)


def draw_list(desk: Desk, case: Case) -> None:
    """Draw an old ĐƠN THUỐC for insurance from a typewriter: drugs on dotted lines, S, T, C doses behind a dash."""
    levered(desk, 0.7)
    column, v, stay, rng = (
        leaf(desk, HALF, leader="dots", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.7, 1)
    heads.dotted(left, case)
    rows(right, ("MS: 17D/BV-01",), ("Số:", v.number(10, 3000)))
    column.join(left, right)
    heads.titled(column, "ĐƠN THUỐC", "(Dùng cho người bệnh có thẻ BHYT)", scale=1.6)
    rows(
        column,
        ("Họ tên:", v.name(), "Tuổi:", v.age()),
        (*ticked(sexes(), case.person.sex, "strike", 0.4), "Nghề nghiệp:", v.own("occupation")),
        ("Địa chỉ:", v.where()),
        ("Số thẻ BHYT:", v.card("groups")),
        ("Có giá trị đến:", v.until("slash")),
        ("Chẩn đoán bệnh:", v.dx("discharge_diagnosis")),
    )
    column.leap(0.3)
    orders = prescribed(case, rng, rng.randint(3, 5), "comma")
    for place, one in enumerate(orders, start=1):
        _listed(desk, column, place, one)
    rows(column, ("Cộng:", Fill(f"{len(orders):02d} khoản", stretch=0.4), Gap(1, 1)))
    column.leap(0.2)
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh",), note="(Ký tên)"),
        Block(titles=("Bác sĩ khám bệnh",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.discharged.date(),
        high=2.0,
    )


def _listed(desk: Desk, column: Column, place: int, one: Order) -> None:
    sheet, drug = desk.sheet, one.drug
    sheet.seen = list[Run]()
    column.row(Say(f"{place}/"), Fill(f"{drug.name} {drug.strength}", stretch=1), Say("x"), Fill(f"{one.quantity:02d} {drug.unit}", stretch=0, ems=4), cut=False)  # fmt: skip
    column.row(Gap(1.2), Say("-"), Fill(one.directions), cut=False)
    runs, sheet.seen = sheet.seen, None
    keep_drug(desk, runs, one, one.quantity, one.directions)
