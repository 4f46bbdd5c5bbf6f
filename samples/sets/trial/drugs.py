"""ĐƠN THUỐC: directions below the drug, in columns, in words."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.orders import Order, make_orders
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, Tab, rows
from samples.sets.parts.ledger import group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import barcode, quick
from samples.sets.parts.paper import HALF, HALF_LYING, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.results import TIMES, doses, keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.trial.crests import crest, pencil
from samples.stays import Case
from samples.tables.drugs import Drug


def both(drug: Drug) -> str:
    """Return a drug's name with its brand behind it, where it has one."""
    return f"{drug.name} ({drug.brand})" if drug.brand else drug.name


def draw_electronic(desk: Desk, case: Case) -> None:
    """Draw an electronic ĐƠN THUỐC on a standing A5: code, name and `SL:` on a line, directions in italics' place."""
    column, v, stay, rng = (
        paper(desk, HALF, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.5, 1)
    crest(left, case, "coded", scale=0.85)
    barcode(right, width=330, high=60)
    sign = "".join(rng.choice("0123456789abcdefghkmnpqrstuvwxyz") for _ in range(7))
    right.words(f"{stay.facility.code}{sign}-c", scale=0.8, align="right")
    column.join(left, right)
    column.words("ĐƠN THUỐC", scale=1.6, bold=True, align="centre")
    rows(
        column,
        ("Họ tên:", v.name()),
        ("Ngày sinh:", v.born("slash"), "Tuổi:", age(case, rng), "Giới tính:", v.sex()),
        ("Mã định danh/CCCD:", v.own("national_id")),
        ("Thẻ BHYT:", v.card("whole")),
        ("Địa chỉ:", v.where()),
        ("Chẩn đoán:", v.dx("discharge_diagnosis", "{1} - {0}", of="all")),
    )
    column.words("Thuốc điều trị:", bold=True)
    for place, order in enumerate(
        make_orders(case, rng, count=rng.randint(3, 5), routes=("oral", "inhale")), start=1
    ):
        runs: list[Run] = []
        desk.sheet.seen = runs
        drug = order.drug
        column.row(
            Say(f"{place}."),
            Fill(f"{both(drug)} {drug.strength}".strip(), stretch=1),
            Say("SL:"),
            Fill(f"{order.quantity:02d} {drug.unit}", stretch=0),
            cut=False,
        )
        inner = Column(column.sheet, column.x + 1.4 * column.em, column.width - 1.4 * column.em, column.y)
        inner.row(Fill(order.directions, scale=0.94))
        column.y = inner.y + 0.15 * column.em
        desk.sheet.seen = None
        keep_drug(desk, runs, order, order.quantity, order.directions, name=both(drug))
    rule(column, wide=2)
    rows(
        column,
        ("Lời dặn:", v.own("advice", 0.8)),
        ("Hẹn tái khám:", Fill(rng.choice(("07 ngày sau", "01 tháng", None)))),
    )
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh",), note="(hoặc người nhà)", signed=False),
        Block(titles=("Bác sĩ khám bệnh",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        high=1.6,
    )
    quick(column, "Khám lại xin mang theo đơn này.\nSố điện thoại bố/mẹ: ghi ở bìa sổ khám.", 140)


def draw_shares(desk: Desk, case: Case) -> None:
    """Draw ĐƠN THUỐC BHYT: the doses of a day under one merged head, groups, the sum of a drug last."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.6, 1)
    crest(left, case, "blank")
    rows(right, ("Số đơn:", v.number(1000, 99999)), ("Mã BN:", v.own("patient_code")))
    column.join(left, right)
    column.words("ĐƠN THUỐC BẢO HIỂM Y TẾ", scale=1.45, bold=True, align="centre")
    rows(
        column,
        (Tab("Họ và tên", 7), v.name(), "Năm sinh:", v.year(), "Nam/Nữ:", v.sex()),
        (Tab("Địa chỉ", 7), v.where()),
        (Tab("Số thẻ BHYT", 7), v.card("groups"), "Hạn thẻ:", v.valid(" - ")),
        (Tab("Chẩn đoán", 7), v.dx("discharge_diagnosis"), "ICD:", v.code("discharge_diagnosis")),
        (Tab("Bệnh kèm", 7), v.dx("comorbidity", "{0} ({1})")),
    )
    column.leap(0.3)
    chosen = doses(case, rng, rng.randint(4, 7))
    look = Ledger(
        shares=(0.4, 2.6, 0.9, 0.5, 0.5, 0.55, 0.5, 0.6, 0.6, 0.7), aligns="clccccccrc", scale=0.88, high=1.15
    )
    heads = (
        (head("Số\nTT", down=2), head("Tên thuốc", down=2), head("Hàm\nlượng", down=2), head("Liều dùng trong ngày", span=4),
         head("Số\nngày", down=2), head("Tổng\nsố", down=2), head("Đơn vị", down=2)),
        tuple(head(word) for word in TIMES),
    )  # fmt: skip
    body = [group("A. THUỐC TRONG DANH MỤC BHYT", 10)]
    body += [
        (
            str(place), one.order.drug.name, one.order.drug.strength, *(str(dose or "") for dose in one.doses), f"{one.days:02d}",
            Cell(f"{one.quantity:02d}", bold=True), one.order.drug.unit,
        )
        for place, one in enumerate(chosen, start=1)
    ]  # fmt: skip
    body.append(group("B. THUỐC NGƯỜI BỆNH TỰ CHI TRẢ: không", 10))
    found = ledger(column, look, heads, body)[1:-1]
    for one, runs in zip(chosen, found, strict=True):
        told = ", ".join(f"{word} {dose}" for word, dose in zip(TIMES, one.doses, strict=True) if dose)
        keep_drug(desk, runs, one.order, one.quantity, told)
    rows(column, (f"Cộng khoản: {len(chosen):02d}. Lời dặn:", v.own("advice")))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Người nhận thuốc",), note="(Ký, ghi rõ họ tên)"),
        Block(titles=("Dược sĩ cấp phát",)),
        Block(titles=("Bác sĩ kê đơn",), slot="doctor_name", name=stay.doctor, honour="BS"),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        over="top",
        high=1.8,
    )


def draw_by_hand(desk: Desk, case: Case) -> None:
    """Draw TOA THUỐC on a lying A5 as a doctor writes it: `1) drug × number unit`, a stroke before the directions."""
    pencil(desk)
    column, v, stay, rng = paper(desk, HALF_LYING, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.4, gap=1.5)
    crest(left, case, "frame", scale=0.85)
    rows(
        left,
        (Lean("Họ tên BN:"), v.name(upper=False)),
        (Lean("Tuổi:"), age(case, rng), Lean("Phái:"), v.sex()),
        (Lean("Đ/c:"), v.where()),
        (Lean("CĐ:"), v.dx("discharge_diagnosis")),
    )
    left.leap(0.4)
    sign_off(
        desk,
        left,
        Block(titles=("BÁC SĨ",), slot="doctor_name", name=stay.doctor, honour="BS"),
        day=stay.discharged.date(),
        high=1.6,
    )
    right.words("TOA THUỐC", scale=1.6, bold=True, align="centre")
    for place, order in enumerate(
        make_orders(case, rng, count=rng.randint(3, 5), routes=("oral", "outside")), start=1
    ):
        runs: list[Run] = []
        desk.sheet.seen = runs
        drug = order.drug
        right.row(
            Fill(f"{place}) {drug.name} {drug.strength}".strip(), leader="none", stretch=1),
            Fill(f"× {order.quantity:02d} {drug.unit}", leader="none", stretch=0),
            cut=False,
        )
        right.row(Gap(1.2), Say("—"), Fill(order.directions, leader="none"), cut=False)
        desk.sheet.seen = None
        keep_drug(desk, runs, order, order.quantity, order.directions)
        right.leap(0.2)
    rows(right, (Lean("Tái khám ngày:"), Fill(rng.choice((None, "sau 5 ngày")))))
    column.join(left, right)


STRONG = (
    Drug("Morphin sulfat", None, "30mg", "viên", ("any",), "oral"),
    Drug("Morphin hydroclorid", None, "10mg/ml", "ống", ("any",), "inject"),
    Drug("Oxycodon hydroclorid", "OxyContin", "20mg", "viên", ("any",), "oral"),
    Drug("Fentanyl", "Durogesic", "25mcg/giờ", "miếng", ("any",), "outside"),
)
WORDS = {10: "mười", 14: "mười bốn", 20: "hai mươi", 28: "hai mươi tám", 5: "năm", 6: "sáu", 30: "ba mươi"}


def draw_strong(desk: Desk, case: Case) -> None:
    """Draw ĐƠN THUỐC "N": few strong drugs, each in a box with its quantity in figures and words."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.2, 1)
    crest(left, case, "right")
    right.words("Mẫu số: Đơn thuốc “N”", scale=0.85, align="right")
    rows(right, (Gap(2, 1), "Số:", v.number(1, 400, "{0}/ĐTN")))
    column.join(left, right)
    column.words("ĐƠN THUỐC “N”", scale=1.6, bold=True, align="centre")
    rows(
        column,
        ("Họ và tên người bệnh:", v.name(), "Tuổi:", age(case, rng), "Giới:", v.sex()),
        ("Địa chỉ thường trú:", v.where()),
        ("Số thẻ BHYT:", v.card("wide"), "Số CCCD/CMND:", v.own("national_id")),
        ("Chẩn đoán:", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
        ("Đợt điều trị:", v.number(1, 3, "Đợt {0}"), "từ ngày:", Fill(f"{stay.discharged:%d/%m/%Y}"), "đến ngày:", Fill(None)),
    )  # fmt: skip
    column.leap(0.3)
    for place, drug in enumerate(rng.sample(STRONG, rng.randint(1, 3)), start=1):
        count = rng.choice(tuple(WORDS))
        words = f"{WORDS[count]} {drug.unit}"
        directions = {
            "oral": "Uống 1 viên mỗi 12 giờ, uống nguyên viên",
            "inject": "Tiêm dưới da 1 ống khi đau, cách nhau ít nhất 4 giờ",
            "outside": "Dán 1 miếng lên da, thay sau 72 giờ",
        }[drug.route]
        runs: list[Run] = []
        desk.sheet.seen = runs
        grid(
            column,
            (
                (0.2, ((Say(f"{place}", bold=True),),)),
                (3, ((Fill(f"{drug.name} {drug.strength}", leader="none"),), ("Số lượng:", Fill(f"{count:02d} {drug.unit}", stretch=0.5), "Bằng chữ:", Fill(words[0].upper() + words[1:])), ("Cách dùng:", Fill(directions)))),
            ),
        )  # fmt: skip
        desk.sheet.seen = None
        keep_drug(desk, runs, Order(drug=drug, quantity=count, directions=directions), count, directions)
        column.leap(0.2)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Người nhận thuốc",), note="(Ký, ghi rõ họ tên, số CCCD)"),
        Block(titles=("Bác sĩ kê đơn",), note="(Ký, ghi rõ họ tên, đóng dấu)", slot="doctor_name", name=stay.doctor, honour="BSCKI.", sealed=True),
        day=stay.discharged.date(),
        high=2.6,
    )  # fmt: skip
