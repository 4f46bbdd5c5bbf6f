"""ĐƠN THUỐC for the last measurement: a table with directions, numbered lines with brackets, A5 with ticks."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.kit.table import Head, TableLook, table
from samples.orders import make_orders
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import above, rows, sexes, ticked
from samples.sets.parts.letterheads import barcode, head
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.results import TIMES, doses, keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_rows(desk: Desk, case: Case) -> None:
    """Draw ĐƠN THUỐC as a table: drug, strength, directions, quantity with its unit in one cell."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.6, 1)
    head(left, case, "three", align="left")
    barcode(right, width=460)
    rows(right, ("Mã y tế:", v.own("patient_code")), ("Số phiếu:", v.number(1000, 9999)))
    column.join(left, right)
    column.words("ĐƠN THUỐC", scale=1.7, bold=True, align="centre")
    column.leap(0.2)
    one, two = column.split(1.2, 1, gap=1)
    rows(one, ("Người bệnh:", v.name()), ("Số CCCD:", v.own("national_id")), ("Mã thẻ BHYT:", v.card("wide")))
    rows(
        two,
        ("Sinh ngày:", v.born("loose"), "Phái:", v.sex()),
        ("Điện thoại:", Fill(None)),
        ("Giá trị:", v.valid("-")),
    )
    column.join(one, two)
    rows(
        column,
        ("Nơi ở:", v.where()),
        ("Chẩn đoán:", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("Kèm theo:", v.dx("comorbidity", "{0} ({1})")),
    )
    column.leap(0.3)
    heads = (
        Head(title="TT", share=0.3, align="centre"),
        Head(title="Tên thuốc", share=1.5),
        Head(title="Nồng độ, hàm lượng", share=0.9, align="centre"),
        Head(title="Số lượng", share=0.75, align="centre"),
        Head(title="Cách dùng", share=2.0),
    )
    orders = make_orders(case, rng, count=rng.randint(3, 7), routes=("oral", "inhale", "outside"))
    shown = [
        (f"{place}.", one.drug.name, one.drug.strength, f"{one.quantity:02d} {one.drug.unit}", one.directions)
        for place, one in enumerate(orders, start=1)
    ]
    found = table(column, heads, shown, look=TableLook(scale=0.9, rules=rng.choice(("full", "rows"))))
    for order, runs in zip(orders, found, strict=True):
        keep_drug(desk, runs, order, order.quantity, order.directions)
    column.row(f"Tổng số khoản: {len(orders)}", Gap(1, 1), cut=False)
    rows(column, ("Dặn dò:", v.own("advice", 0.9)))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Dược sĩ cấp phát",)),
        Block(titles=("Người nhận thuốc",)),
        Block(titles=("Bác sĩ kê đơn",), slot="doctor_name", name=stay.doctor, honour="ThS.BS."),
        day=stay.discharged.date(),
        style="slash",
        lead="Ngày",
        over="top",
    )


def draw_lines(desk: Desk, case: Case) -> None:
    """Draw ĐƠN THUỐC as numbered lines: drug, strength, `SL:` and the doses in the next line, bold labels."""
    column, v, stay, rng = paper(desk, leader="line", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    head(column, case, "post")
    rule(column, wide=4)
    column.words("ĐƠN THUỐC", scale=1.7, bold=True, align="centre")
    column.words("Có giá trị mua, lĩnh thuốc trong 05 ngày", scale=0.8, align="centre")
    rows(
        column,
        ("HỌ TÊN:", v.name(), "NĂM SINH:", v.year()),
        ("GIỚI TÍNH:", *ticked(sexes(), case.person.sex, "before", 0.4), "KHOA:", v.own("department")),
        ("ĐỊA CHỈ:", v.where()),
        ("MÃ SỐ BHXH:", v.ten(), "ĐỐI TƯỢNG:", v.payer()),
        ("CHẨN ĐOÁN:", v.dx("discharge_diagnosis", "{1} - {0}", of="all")),
        bold=True,
    )
    column.leap(0.3)
    for place, one in enumerate(doses(case, rng, rng.randint(2, 6)), start=1):
        runs: list[Run] = []
        desk.sheet.seen = runs
        drug = one.order.drug
        column.row(
            Say(f"({place})"),
            Fill(f"{drug.name} {drug.strength}".strip(), leader="none", stretch=1),
            Say("SL:"),
            Fill(f"{one.quantity:02d}", leader="none", stretch=0, ems=1.5),
            Fill(drug.unit, leader="none", stretch=0, ems=2.5),
            cut=False,
        )
        told = "; ".join(
            f"{word}: {dose} {drug.unit}" for word, dose in zip(TIMES, one.doses, strict=True) if dose
        )
        told = f"{told}. {rng.choice(('Uống sau ăn', 'Uống trước ăn', 'Uống'))}"
        inner = Column(column.sheet, column.x + 2.2 * column.em, column.width - 2.2 * column.em, column.y)
        inner.row(Fill(told, leader="none"), leading=0.95)
        column.y = inner.y + 0.15 * column.em
        desk.sheet.seen = None
        keep_drug(desk, runs, one.order, one.quantity, told)
    rule(column)
    rows(column, ("LỜI DẶN:", v.own("advice", 0.8)), ("HẸN TÁI KHÁM:", Fill(None)), bold=True)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI BỆNH",)),
        Block(
            titles=("BÁC SĨ ĐIỀU TRỊ",),
            note="(Ký, ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        day=stay.discharged.date(),
    )


def draw_slip(desk: Desk, case: Case) -> None:
    """Draw TOA THUỐC on a lying A5: labels above, drugs in an open table with times behind each other."""
    column, v, stay, rng = (
        paper(desk, HALF_LYING, leader="none", colon=""),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1, 1)
    head(left, case, "mixed", align="left", scale=0.9)
    right.words("TOA THUỐC", scale=1.5, bold=True, align="right")
    column.join(left, right)
    rule(column)
    above(
        column,
        (2, "Họ và tên người bệnh", v.name()),
        (0.8, "Ngày sinh", v.born("dot")),
        (0.5, "Giới", v.sex()),
        (1.2, "Số vào viện", v.own("admission_number")),
    )
    above(
        column,
        (2, "Chẩn đoán", v.dx("discharge_diagnosis")),
        (0.6, "Mã ICD", v.code("discharge_diagnosis")),
        (2, "Địa chỉ", v.where()),
    )
    column.leap(0.2)
    heads = (
        Head(title="Thuốc", share=1.9),
        Head(title="Số lượng", share=0.5, align="right"),
        Head(title="ĐVT", share=0.5, align="centre"),
        Head(title="Liều dùng - thời gian", share=2.0),
    )
    chosen = make_orders(case, rng, count=rng.randint(2, 5), routes=("oral",))
    shown = [
        (
            f"{place}) {one.drug.name} {one.drug.strength}".strip(),
            str(one.quantity),
            one.drug.unit,
            one.directions,
        )
        for place, one in enumerate(chosen, start=1)
    ]
    found = table(column, heads, shown, look=TableLook(rules="none", scale=0.9))
    for order, runs in zip(chosen, found, strict=True):
        keep_drug(desk, runs, order, order.quantity, order.directions)
    rule(column)
    rows(column, ("Lời dặn", v.own("advice", 0.7)))
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(
            titles=("Bác sĩ",),
            slot="doctor_name",
            name=stay.doctor if rng.random() < 0.85 else None,
            honour="BS.",
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=1.6,
    )
