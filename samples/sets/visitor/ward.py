"""Running sheets of a ward: orders over two sides, nursing, figures, infusions."""

from datetime import datetime, timedelta

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.orders import make_orders
from samples.people import make_name
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.noted import note_name
from samples.sets.parts.paper import LYING
from samples.sets.parts.ward_rows import fluid, pressure, warmth
from samples.sets.visitor import heads
from samples.sets.visitor.told import Told, leaf, levered, penned
from samples.sets.visitor.words import CARE, NURSE, PROGRESS
from samples.stays import Case


def draw_orders(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI ĐIỀU TRỊ over two sides: day, course, orders, each day signed with a printed name."""
    penned(desk, 0.4)
    column, v, stay = leaf(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay
    left, middle, right = column.split(1.1, 1.4, 0.9)
    heads.stacked(left, case, scale=0.82, ward=True)
    middle.words("PHIẾU THEO DÕI ĐIỀU TRỊ", scale=1.3, bold=True, align="centre")
    middle.row(Lean("Tờ số: 01"), align="centre", cut=False)
    rows(right, ("MS: 36/BV2",), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    rows(
        column,
        ("Họ tên người bệnh:", v.name(), "Ngày sinh:", v.born("slash"), "Giới tính:", v.sex()),
        ("Buồng:", Fill(stay.room, stretch=0.3), "Giường:", v.own("bed", stretch=0.3), "Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")),
    )  # fmt: skip
    column.leap(0.3)
    at = _days(desk, column, case, stay.admitted, 4)
    back = leaf(desk)
    back.row(Say("Họ tên:"), Fill(case.person.name), Lean("Tờ số: 02"), cut=False)
    back.leap(0.3)
    _days(desk, back, case, at, 3)


def _days(desk: Desk, column: Column, case: Case, at: datetime, count: int) -> datetime:
    """Draw the table of some days; return the moment after them."""
    rng, body = desk.rng, list[Row]()
    signed = f"BS. {case.stay.doctor}"
    for _ in range(count):
        orders = make_orders(case, rng, count=rng.randint(2, 4), routes=("oral", "inject", "infuse"))
        lines = [
            f"- {one.drug.name} {one.drug.strength} x {one.quantity % 3 + 1:02d} {one.drug.unit}"
            for one in orders
        ]
        lines += [
            f"- {rng.choice(('Chăm sóc cấp II', 'Chăm sóc cấp III'))}, {rng.choice(('cơm', 'cháo'))}",
            signed,
        ]
        body.append((f"{at:%d/%m/%Y}\n{at.hour}h{at.minute:02d}", rng.choice(PROGRESS), "\n".join(lines)))
        at += timedelta(hours=24)
    look = Ledger(shares=(1.1, 2.4, 3.5), aligns="cll", scale=0.92, middle=False, high=1.3)
    found = ledger(
        column, look, (tuple(head(word) for word in ("NGÀY GIỜ", "DIỄN BIẾN BỆNH", "CHỈ ĐỊNH")),), body
    )
    note_name(desk, found, case.stay.doctor, "doctor_name")
    return at


def draw_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHĂM SÓC of the third grade, mostly by pen, figures in a column of their own."""
    penned(desk, 0.6)
    column, v, stay, rng = leaf(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.2, 1.3, 0.9)
    heads.dotted(left, case, v)
    middle.words("PHIẾU CHĂM SÓC", scale=1.5, bold=True, align="centre")
    middle.row(Lean("(Y tá, điều dưỡng ghi)"), align="centre", cut=False)
    rows(right, ("MS: 09/BV-01",), ("Số vào viện:", v.own("admission_number")), ("Phiếu số:", v.number(1, 4)))
    column.join(left, middle, right)
    column.leap(0.3)
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), *ticked(sexes(), case.person.sex, "strike", 0.2)),
        ("- Số giường:", v.own("bed", stretch=0.3), "Buồng:", Fill(stay.room, stretch=0.3), "Chẩn đoán:", v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.3)
    body, at = list[Row](), stay.admitted
    for _ in range(rng.randint(6, 8)):
        figures = f"M: {rng.randint(72, 98)}\nT: {warmth(rng)}\nHA: {pressure(rng)}"
        body.append(
            (f"{at:%d/%m}", f"{at.hour}h{at.minute:02d}", figures, rng.choice(NURSE), rng.choice(CARE), "")
        )
        at += timedelta(hours=rng.choice((6, 8, 12)))
    look = Ledger(shares=(0.9, 0.9, 1.4, 2.4, 2.6, 1), aligns="cclllc", scale=0.9, middle=False)
    ledger(
        column,
        look,
        (
            tuple(
                head(word)
                for word in (
                    "Ngày",
                    "Giờ",
                    "DHST",
                    "Theo dõi diễn biến",
                    "Thực hiện y lệnh / chăm sóc",
                    "Ký tên",
                )
            ),
        ),
        body,
    )


def draw_figures(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI CHỨC NĂNG SỐNG on a lying sheet: one column a reading, figures instead of a curve."""
    penned(desk, 0.5)
    column, v, stay, rng = (
        leaf(desk, LYING, leader="dots", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, middle, right = column.split(1.1, 1.6, 0.8)
    heads.stacked(left, case, scale=0.9, ward=True)
    middle.words("PHIẾU THEO DÕI CHỨC NĂNG SỐNG", scale=1.4, bold=True, align="centre")
    rows(right, ("MS: 10/BV-01",), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    rows(
        column,
        (
            "Họ tên người bệnh:",
            v.name(),
            "Tuổi:",
            v.age(),
            "Giới:",
            v.sex(),
            "Giường:",
            v.own("bed", stretch=0.4),
        ),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    moments = [stay.admitted + timedelta(hours=8 * step) for step in range(10)]
    days: Row = (head("Ngày"), *(f"{at:%d/%m}" for at in moments))
    body: list[Row] = [
        days,
        (head("Giờ"), *(f"{at.hour}h" for at in moments)),
        (head("Mạch (lần/phút)"), *(str(rng.randint(70, 104)) for _ in moments)),
        (head("Nhiệt độ (°C)"), *(warmth(rng) for _ in moments)),
        (head("Huyết áp (mmHg)"), *(pressure(rng) for _ in moments)),
        (head("Nhịp thở (lần/phút)"), *(str(rng.randint(17, 24)) for _ in moments)),
        (head("SpO2 (%)"), *(str(rng.randint(93, 99)) for _ in moments)),
        (head("Cân nặng (kg)"), str(rng.randint(40, 68)), *("" for _ in moments[1:])),
        (
            head("Nước tiểu (ml)"),
            *(f"{rng.randint(3, 9)}00" if place % 3 == 2 else "" for place in range(10)),
        ),
        (head("Điều dưỡng ký"), *("" for _ in moments)),
    ]
    ledger(
        column,
        Ledger(shares=(2.2, *(1.0 for _ in moments)), aligns="l" + "c" * 10, scale=0.95, high=1.45),
        (),
        body,
    )


def draw_drips(desk: Desk, case: Case) -> None:
    """Draw PHIẾU TRUYỀN DỊCH: name, volume, lot, speed, begin and end, who ordered and who did it."""
    levered(desk, 0.3)
    column, v, stay, rng = leaf(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.2, 1.4, 0.9)
    heads.dotted(left, case, v)
    middle.words("PHIẾU THEO DÕI", scale=1.3, bold=True, align="centre")
    middle.words("TRUYỀN DỊCH", scale=1.3, bold=True, align="centre")
    rows(right, ("MS: 17/BV-01",), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    column.leap(0.3)
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), "Nam/Nữ:", v.sex()),
        ("- Giường:", v.own("bed", stretch=0.3), "Buồng:", Fill(stay.room, stretch=0.3), Gap(2, 1)),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    body, at, nurse = list[Row](), stay.admitted, make_name(rng, "female", "Kinh").split()[-1]
    for _ in range(rng.randint(4, 6)):
        name, amount = fluid(rng)
        end = at + timedelta(minutes=rng.choice((60, 120, 180)))
        body.append(
            (
                f"{at:%d/%m}",
                name,
                amount,
                f"{rng.randint(20, 50)}",
                f"{at.hour}h{at.minute:02d}",
                f"{end.hour}h{end.minute:02d}",
                stay.doctor.split()[-1],
                nurse,
            )
        )
        at += timedelta(hours=rng.choice((8, 12, 24)))
    tops: list[Row] = [
        (head("Ngày", down=2), head("Tên dịch truyền / hàm lượng", down=2), head("Số lượng (ml)", down=2), head("Tốc độ (giọt/ph)", down=2), head("Thời gian", span=2), head("BS chỉ định", down=2), head("Y tá (ĐD)", down=2)),
        (head("Bắt đầu"), head("Kết thúc")),
    ]  # fmt: skip
    body += [("",) * 8 for _ in range(rng.randint(2, 9))]
    ledger(
        column,
        Ledger(shares=(0.9, 2.8, 1, 1, 1, 1, 1.1, 1.1), aligns="clcccccc", scale=0.88, high=1.3),
        tops,
        body,
    )
