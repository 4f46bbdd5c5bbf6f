"""Prescriptions in tables: with prices for the insurance, by times of the day, of an electronic system."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.guest.cures import TIMES, Cure, cures, keep
from samples.sets.guest.heads import GREEN, WINE, banner, corner, inked, signed
from samples.sets.guest.told import Told
from samples.sets.parts.labels import Tab, above, rows
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import barcode, foot, quick
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case


def money(amount: int) -> str:
    """Write dong with points between thousands."""
    return f"{amount:,}".replace(",", ".")


def draw_insured(desk: Desk, case: Case) -> None:
    """Draw an insured patient's prescription with prices; how to take a drug stands in a row below it."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.3, 1)
    corner(left, case)
    barcode(right, width=380, high=64)
    rows(right, (Gap(1, 1), "Mã BN:", v.own("patient_code", stretch=0)))
    column.join(left, right)
    column.words("ĐƠN THUỐC BẢO HIỂM Y TẾ", scale=1.5, bold=True, align="centre")
    column.leap(0.3)
    rows(
        column,
        ("Họ và tên:", v.name(), "Ngày sinh:", v.born("slash"), "Giới tính:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Số thẻ BHYT:", v.card("groups"), "Giá trị đến:", v.until()),
        ("Chẩn đoán:", v.dx("discharge_diagnosis", "{1} - {0}")),
        ("Bệnh kèm theo:", v.dx("comorbidity", "{1} - {0}")),
    )
    column.leap(0.3)
    given = cures(rng, 3, 6)
    _priced(desk, column, given)
    column.leap(0.3)
    rows(column, (Say("Lời dặn:", bold=True), v.own("advice")))
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh",), note="(Ký, ghi rõ họ tên)"),
        Block(titles=("Phát thuốc",), note="(Ký, ghi rõ họ tên)"),
        Block(titles=("Bác sĩ khám bệnh",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        high=2.6,
    )


def _priced(desk: Desk, column: Column, given: tuple[Cure, ...]) -> None:
    look = Ledger(shares=(0.6, 4.4, 1, 0.9, 1.3, 1.6), aligns="clccrr", scale=0.9)
    titles = ("TT", "Tên thuốc - hàm lượng", "ĐVT", "SL", "Đơn giá", "Thành tiền")
    body: list[Row] = []
    told = []
    for place, cure in enumerate(given, start=1):
        way = f"Cách dùng: {cure.by_time('{0} {1} {2}')}"
        told.append(way.removeprefix("Cách dùng: "))
        price = money(cure.price * cure.quantity)
        body.append((str(place), cure.label, cure.unit, str(cure.quantity), money(cure.price), price))
        body.append(("", Cell(way, 5, scale=0.95)))
    total = sum(cure.price * cure.quantity for cure in given)
    body.append((head("Tổng cộng:", 5, align="r"), Cell(money(total), bold=True)))
    drawn = ledger(column, look, [tuple(head(title) for title in titles)], body)
    for place, (cure, way) in enumerate(zip(given, told, strict=True)):
        keep(desk, cure, [*drawn[2 * place], *drawn[2 * place + 1]], way)


def draw_times(desk: Desk, case: Case) -> None:
    """Draw a clinic's prescription under a band: the doses under a joined head, the number at the end."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    banner(column, case, GREEN)
    with inked(column, GREEN):
        column.words("TOA THUỐC", scale=1.7, bold=True, align="centre")
    column.words(f"Số hồ sơ: {rng.randint(10000, 99999)}", scale=0.8, align="centre")
    above(
        column,
        (2.2, "Họ tên bệnh nhân", v.name()),
        (1, "Năm sinh", v.year()),
        (0.7, "Giới tính", v.sex()),
        (1.4, "ĐT người nhà", v.phone(".")),
    )
    above(column, (1, "Địa chỉ", v.where()))
    above(
        column, (2, "Chẩn đoán", v.dx("discharge_diagnosis")), (0.6, "Mã ICD", v.code("discharge_diagnosis"))
    )
    column.leap(0.4)
    look = Ledger(shares=(0.6, 4.2, 0.9, 0.9, 0.9, 0.9, 1, 1.1), aligns="clcccccc", scale=0.92, shade=True)
    heads: list[Row] = [
        (
            head("#", down=2),
            head("Tên thuốc", down=2),
            head("Liều dùng mỗi ngày", 4),
            head("ĐVT", down=2),
            head("Tổng số", down=2),
        ),
        tuple(head(time, scale=0.9) for time in TIMES),
    ]
    given = cures(rng, 2, 6)
    body: list[Row] = [
        (
            str(place),
            cure.label,
            *(str(dose) if dose else "" for dose in cure.doses),
            cure.unit,
            str(cure.quantity),
        )
        for place, cure in enumerate(given, start=1)
    ]
    for cure, runs in zip(given, ledger(column, look, heads, body), strict=True):
        keep(desk, cure, runs, cure.by_time())
    column.leap(0.3)
    rows(
        column,
        ("Lời dặn bác sĩ:", v.own("advice")),
        ("Hẹn tái khám sau:", Fill(f"{given[0].days} ngày")),
        bold=True,
    )
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("Bác sĩ khám",), slot="doctor_name", name=stay.doctor, honour="BS.CKI"),
        day=stay.discharged.date(),
        style="slash",
        high=2.8,
    )
    foot(desk, column, "Khám lại vui lòng mang theo toa này")


def draw_electronic(desk: Desk, case: Case) -> None:
    """Draw an electronic prescription: its number and QR code, how to take before how many."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    signed(column, case, WINE)
    column.leap(0.3)
    column.words("ĐƠN THUỐC ĐIỆN TỬ", scale=1.5, bold=True, align="centre")
    column.words(f"Mã đơn thuốc: 75211{rng.randint(10**6, 10**7 - 1)}-c", scale=0.82, align="centre")
    column.leap(0.3)
    rows(
        column,
        (Tab("Người bệnh", 7), v.name(), "Tuổi:", v.age(), v.sex()),
        (Tab("Số định danh", 7), v.own("national_id"), "BHYT:", v.card("whole")),
        (Tab("Nơi cư trú", 7), v.where()),
        (Tab("Chẩn đoán", 7), v.dx("discharge_diagnosis", "{0} ({1})")),
    )
    column.leap(0.4)
    given = cures(rng, 2, 5)
    look = Ledger(shares=(0.6, 3.6, 3.4, 1.4), aligns="cllc", scale=0.92, rules="rows")
    heads: list[Row] = [
        tuple(head(one) for one in ("STT", "Thuốc, hàm lượng", "Liều dùng - Cách dùng", "Số lượng"))
    ]
    ways = [
        cure.by_time("{0} uống {1} {2}", "; ") + rng.choice(("", " sau ăn", " trước ăn 30 phút"))
        for cure in given
    ]
    body: list[Row] = [
        (str(place), Cell(cure.label, bold=True), way, f"{cure.quantity:02d} {cure.unit.lower()}")
        for place, (cure, way) in enumerate(zip(given, ways, strict=True), start=1)
    ]
    for cure, way, runs in zip(given, ways, ledger(column, look, heads, body), strict=True):
        keep(desk, cure, runs, way, unit=cure.unit.lower())
    column.words(f"Cộng khoản: {len(given):02d}", scale=0.9, bold=True)
    rows(column, ("Ghi chú:", v.own("advice")))
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh / Người nhà",), note="(Ký tên)"),
        Block(titles=("Bác sĩ kê đơn",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=2.6,
    )
    quick(column, "Tra cứu tại hệ thống đơn thuốc quốc gia")
