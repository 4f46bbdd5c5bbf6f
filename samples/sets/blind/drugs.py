"""ĐƠN THUỐC, TOA THUỐC and a list of given drugs, of other hospitals."""

from datetime import timedelta

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.kit.table import Head, TableLook, table
from samples.orders import make_orders
from samples.sets.blind.pieces import letterhead
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, above, rows
from samples.sets.parts.letterheads import barcode, quick
from samples.sets.parts.paper import HALF, HALF_LYING, LYING, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.results import TIMES, doses, keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.stamps import oblong
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_letter(desk: Desk, case: Case) -> None:
    """Draw TOA THUỐC on a standing A5: drug with dots up to the quantity, directions in italics' place below."""
    column, v, stay, rng = paper(desk, HALF, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "above", scale=0.9)
    column.words("TOA THUỐC", scale=1.7, bold=True, align="centre")
    rows(
        column,
        (Lean("Họ và tên:"), v.name(upper=rng.random() < 0.5)),
        (Lean("Tuổi:"), age(case, rng), Lean("Phái:"), v.sex()),
        (Lean("Địa chỉ:"), v.where()),
        (Lean("Chẩn đoán:"), v.dx("discharge_diagnosis")),
    )
    column.leap(0.4)
    for place, order in enumerate(make_orders(case, rng, count=rng.randint(2, 5), routes=("oral",)), start=1):
        runs: list[Run] = []
        desk.sheet.seen = runs
        drug = order.drug
        column.row(
            Say(f"{place}/"),
            Fill(f"{drug.name} {drug.strength}".strip(), stretch=1),
            Fill(f"{order.quantity:02d} {drug.unit}", leader="none", stretch=0, ems=3.5),
            cut=False,
        )
        inner = Column(column.sheet, column.x + 2 * column.em, column.width - 2 * column.em, column.y)
        inner.row(Fill(order.directions, leader="none"))
        column.y = inner.y + 0.2 * column.em
        desk.sheet.seen = None
        keep_drug(desk, runs, order, order.quantity, order.directions)
    column.leap(0.6)
    rows(column, (Lean("Tái khám:"), Fill(rng.choice(("Sau 1 tuần", "Khi hết thuốc", None)))))
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("BÁC SĨ KHÁM",), slot="doctor_name", name=stay.doctor, prefix="BS"),
        day=stay.discharged.date(),
        high=2,
    )


def draw_doses(desk: Desk, case: Case) -> None:
    """Draw ĐƠN THUỐC as a table of times, unit before the quantity, lying A5, bar code right."""
    column, v, stay, rng = (
        paper(desk, HALF_LYING, leader="none", colon=":"),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.6, 1)
    letterhead(left, case, "both", scale=0.9)
    barcode(right, width=380, high=60)
    column.join(left, right)
    column.words("ĐƠN THUỐC NGOẠI TRÚ", scale=1.3, bold=True, align="centre")
    grid(
        column,
        (
            (2, (("Họ tên:", v.name()),)),
            (0.8, (("NS:", v.year()),)),
            (0.6, (("Giới:", v.sex()),)),
            (1.6, (("BHYT:", v.card("whole")),)),
        ),
        ((1, (("Địa chỉ:", v.where()),)),),
        ((1, (("Chẩn đoán:", v.dx("discharge_diagnosis", "{1} - {0}", of="all")),)),),
    )
    column.leap(0.2)
    chosen = doses(case, rng, rng.randint(2, 5))
    made = (
        Head(title="STT", share=0.3, align="centre"),
        Head(title="Tên thuốc - hàm lượng", share=2.2),
        Head(title="ĐVT", share=0.45, align="centre"),
        Head(title="SL", share=0.4, align="centre"),
        *(Head(title=word, share=0.45, align="centre") for word in TIMES),
        Head(title="Lưu ý", share=1.0),
    )
    note = rng.choice(("Uống sau ăn", "Uống sau ăn no", "Uống trước ăn"))
    shown = [
        (
            str(place),
            f"{one.order.drug.name} {one.order.drug.strength}".strip(),
            one.order.drug.unit,
            str(one.quantity),
            *(str(dose) if dose else "" for dose in one.doses),
            note,
        )
        for place, one in enumerate(chosen, start=1)
    ]
    found = table(column, made, shown, look=TableLook(scale=0.88))
    for one, runs in zip(chosen, found, strict=True):
        told = ", ".join(f"{word} {dose}" for word, dose in zip(TIMES, one.doses, strict=True) if dose)
        keep_drug(desk, runs, one.order, one.quantity, f"{told}, {note}")
    rows(column, ("Lời dặn:", v.own("advice", 0.8)))
    sign_off(
        desk,
        column,
        Block(titles=("Người nhận thuốc",), signed=False),
        Block(titles=("Bác sĩ khám bệnh",), slot="doctor_name", name=stay.doctor, honour="BS"),
        day=stay.discharged.date(),
        style="slash",
        high=1.2,
    )


def draw_two_lines(desk: Desk, case: Case) -> None:
    """Draw ĐƠN THUỐC with strength, unit, quantity and directions in columns, labels above, QR foot."""
    column, v, stay, rng = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "wide", scale=0.9)
    column.words("ĐƠN THUỐC / PRESCRIPTION", scale=1.4, bold=True, align="centre")
    above(
        column,
        (2, "Họ tên người bệnh", v.name()),
        (1, "Ngày sinh", v.born("dash")),
        (0.6, "Tuổi", age(case, rng)),
        (0.6, "Giới", v.sex()),
    )
    above(column, (2, "Địa chỉ", v.where()), (1, "Mã số BHXH", v.ten()))
    above(column, (1, "Chẩn đoán", v.dx("discharge_diagnosis", "{0} [{1}]")))
    above(column, (1, "Bệnh kèm theo", v.dx("comorbidity", "{0} [{1}]")))
    column.leap(0.3)
    orders = make_orders(case, rng, count=rng.randint(3, 6), routes=("oral", "inhale", "outside"))
    made = (
        Head(title="#", share=0.25, align="centre"),
        Head(title="Số lượng", share=0.55, align="right"),
        Head(title="Đơn vị", share=0.55),
        Head(title="Tên thuốc", share=1.5),
        Head(title="Hàm lượng", share=0.9),
        Head(title="Cách dùng", share=2.2),
    )
    shown = [
        (str(place), str(one.quantity), one.drug.unit, one.drug.name, one.drug.strength, one.directions)
        for place, one in enumerate(orders, start=1)
    ]
    found = table(column, made, shown, look=TableLook(scale=0.9, rules="rows"))
    for order, runs in zip(orders, found, strict=True):
        keep_drug(desk, runs, order, order.quantity, order.directions)
    column.row(f"Cộng khoản: {len(orders):02d}", Gap(1, 1), cut=False)
    above(column, (1, "Lời dặn của bác sĩ", v.own("advice", 0.9)))
    sign_off(
        desk,
        column,
        Block(titles=("Dược sĩ cấp phát",)),
        Block(titles=("Bác sĩ kê đơn",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        style="dash",
        over="top",
    )
    quick(column, "Đơn thuốc có giá trị tối đa 05 ngày kể từ ngày kê\nKhám lại xin mang theo đơn này")


def draw_given(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CÔNG KHAI THUỐC VÀ DỊCH VỤ lying: groups of drugs and services, days as heads."""
    column, v, stay, rng = paper(desk, LYING, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 2)
    letterhead(left, case, "above", scale=0.85)
    right.words("PHIẾU CÔNG KHAI DỊCH VỤ KHÁM, CHỮA BỆNH NỘI TRÚ", scale=1.25, bold=True, align="centre")
    rows(
        right,
        ("Họ tên NB:", v.name(), "Tuổi:", age(case, rng), "Giới:", v.sex()),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed"), "Vào viện:", v.came_on("slash")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.join(left, right)
    column.leap(0.4)
    days = rng.randint(4, 7)
    made = (
        Head(title="Nội dung", share=2.4),
        Head(title="ĐVT", share=0.5, align="centre"),
        *(
            Head(title=f"{stay.admitted + timedelta(days=n):%d/%m}", share=0.5, align="centre")
            for n in range(days)
        ),
        Head(title="Cộng", share=0.6, align="centre"),
        Head(title="Ghi chú", share=0.9),
    )
    shown: list[tuple[str, ...]] = [("I. THUỐC, DỊCH TRUYỀN",)]
    for order in make_orders(case, rng, count=rng.randint(4, 7), routes=("oral", "inject", "infuse")):
        given = [rng.choice((1, 2, 2, 4)) for _ in range(days)]
        name = f"{order.drug.name} {order.drug.strength}".strip()
        shown.append((name, order.drug.unit, *map(str, given), str(sum(given)), ""))
    shown.append(("II. DỊCH VỤ KỸ THUẬT",))
    for service in rng.sample(
        ("Tổng phân tích tế bào máu", "Siêu âm ổ bụng", "Điện tim thường", "Thay băng vết mổ"), 3
    ):
        done = [rng.choice((0, 0, 1)) for _ in range(days)]
        shown.append((service, "lần", *(str(n) if n else "" for n in done), str(sum(done)), ""))
    table(column, made, shown, look=TableLook(scale=0.84, pad=0.15))
    rule(column)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI BỆNH/NGƯỜI NHÀ",)),
        Block(titles=("ĐIỀU DƯỠNG TRƯỞNG",)),
        day=stay.discharged.date(),
        style="slash",
        high=1.4,
    )
    oblong(desk.sheet, column.x + column.width * 0.4, column.y - 380, "ĐÃ ĐỐI CHIẾU")
