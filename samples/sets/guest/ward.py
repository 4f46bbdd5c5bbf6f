"""Running sheets of the ward: orders, nursing, vital signs by days, drips."""

from datetime import timedelta
from random import Random

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.sets.guest.cures import cures
from samples.sets.guest.heads import NAVY, corner, quiet, ribbon, signed
from samples.sets.guest.told import Told
from samples.sets.parts.labels import Tab, rows
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.letterheads import foot
from samples.sets.parts.paper import LYING, paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.ward_rows import fluid, pressure, times, warmth
from samples.stays import Case

COURSE = (
    "Bệnh tỉnh, niêm hồng, ăn cháo được, còn đau ít",
    "Sinh hiệu ổn, phổi thông khí đều, bụng mềm",
    "Sốt 38 độ lúc 4 giờ sáng, đã hạ sốt, tiểu khá",
    "Vết mổ khô, trung tiện được, không nôn",
    "Bớt ho, ngủ được, không khó thở",
)
NURSED = (
    "Thay drap, vệ sinh cá nhân, lăn trở mỗi 2 giờ",
    "Thực hiện thuốc sáng, theo dõi sau tiêm 30 phút",
    "Hướng dẫn ăn lỏng, uống nhiều nước",
    "Rút kim luồn, đặt lại tay trái",
    "Lau mát, theo dõi nhiệt độ mỗi giờ",
)


def draw_orders(desk: Desk, case: Case) -> None:
    """Draw TỜ ĐIỀU TRỊ: orders before the course, particulars under a ribbon."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    signed(column, case, NAVY)
    column.words("TỜ ĐIỀU TRỊ", scale=1.6, bold=True, align="centre")
    column.words(f"Tờ số: {rng.randint(1, 6):02d}", scale=0.85, align="centre")
    ribbon(column, "THÔNG TIN NGƯỜI BỆNH", NAVY)
    rows(
        column,
        ("Họ tên người bệnh:", v.name(), "Năm sinh:", v.year(), "Giới:", v.sex()),
        (
            "Khoa:",
            v.own("department"),
            "Phòng:",
            Fill(stay.room, stretch=0.3),
            "Giường:",
            v.own("bed", stretch=0.3),
        ),
        ("Mã người bệnh:", v.own("patient_code"), "Số vào viện:", v.own("admission_number")),
        ("Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")),
    )
    column.leap(0.3)
    look = Ledger(shares=(1.2, 3.6, 3), aligns="cll", scale=0.92, middle=False)
    body: list[Row] = [
        (f"{at:%d/%m/%Y}\n{at:%H:%M}", _orders(rng), rng.choice(COURSE))
        for at in times(case, rng, rng.randint(3, 5), (14, 22, 24))
    ]
    ledger(column, look, [tuple(head(one) for one in ("NGÀY GIỜ", "Y LỆNH", "DIỄN BIẾN BỆNH"))], body)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=None,
        over="none",
        high=2.4,
    )
    foot(desk, column, "Mẫu 39/BV-01")


def _orders(rng: Random) -> str:
    given = cures(rng, 2, 3)
    lines = [
        f"{one.name} {one.strength} {sum(one.doses)} {one.unit.lower()} uống".replace("  ", " ")
        for one in given
    ]
    return "\n".join([*lines, rng.choice(("Chăm sóc cấp III", "Theo dõi mạch, HA mỗi 6 giờ", "Ăn cháo"))])


def draw_nursing(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHĂM SÓC: day and hour in columns of their own, the nurse's sign narrow at the right."""
    column, v, stay, rng = paper(desk, leader="fine"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1)
    corner(left, case)
    right.words("PHIẾU CHĂM SÓC", scale=1.5, bold=True, align="centre")
    right.words("(Điều dưỡng ghi)", scale=0.85, align="centre")
    column.join(left, right)
    column.leap(0.4)
    rows(
        column,
        ("Họ tên NB:", v.name(), "Tuổi:", v.age(), "Giới:", v.sex()),
        (
            "Khoa:",
            v.own("department"),
            "Buồng:",
            Fill(stay.room, stretch=0.3),
            "Giường:",
            v.own("bed", stretch=0.3),
        ),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.4)
    look = Ledger(shares=(1.1, 0.9, 3.2, 3.2, 1.1), aligns="ccllc", scale=0.92, rules="full")
    titles = ("Ngày", "Giờ", "Theo dõi diễn biến", "Thực hiện y lệnh và chăm sóc", "Ký tên")
    body: list[Row] = [
        (
            f"{at:%d/%m/%y}",
            f"{at.hour}g{at.minute:02d}",
            f"{rng.choice(COURSE)}. M {rng.randint(66, 104)}, HA {pressure(rng)}",
            rng.choice(NURSED),
            "",
        )
        for at in times(case, rng, rng.randint(5, 8), (4, 6, 8))
    ]
    ledger(column, look, [tuple(head(one) for one in titles)], body)


def draw_days(desk: Desk, case: Case) -> None:
    """Draw a lying PHIẾU THEO DÕI CHỨC NĂNG SỐNG: signs down the side, days across, mornings and evenings."""
    column, v, stay, rng = (
        paper(desk, LYING, leader="none", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1, 1.4)
    quiet(left, case)
    right.words("PHIẾU THEO DÕI CHỨC NĂNG SỐNG", scale=1.4, bold=True, align="centre")
    column.join(left, right)
    column.leap(0.4)
    rows(
        column,
        (
            "Họ và tên:",
            v.name(),
            "Tuổi:",
            v.age(),
            "Giới tính:",
            v.sex(),
            "Giường:",
            v.own("bed", stretch=0.3),
        ),
        (
            "Khoa:",
            v.own("department"),
            "Số vào viện:",
            v.own("admission_number"),
            "Chẩn đoán:",
            v.dx("admission_diagnosis"),
        ),
    )
    column.leap(0.4)
    days = [case.stay.admitted.date() + timedelta(days=place) for place in range(min(6, stay.days))]
    look = Ledger(
        shares=(2.2, *([1.0] * 2 * len(days))),
        aligns="l" + "c" * 2 * len(days),
        printed="0",
        scale=0.9,
        high=1.3,
    )
    heads: list[Row] = [
        (head("Ngày", down=2), *(head(f"{day:%d/%m}", 2) for day in days)),
        tuple(head(one, scale=0.9) for _ in days for one in ("S", "C")),
    ]
    spans = range(2 * len(days))
    body: list[Row] = [
        ("Mạch (lần/phút)", *(str(rng.randint(64, 112)) for _ in spans)),
        ("Nhiệt độ (°C)", *(warmth(rng) for _ in spans)),
        ("Huyết áp (mmHg)", *(pressure(rng) for _ in spans)),
        ("Nhịp thở (lần/phút)", *(str(rng.randint(16, 26)) for _ in spans)),
        ("SpO2 (%)", *(str(rng.randint(93, 99)) for _ in spans)),
        ("Nước tiểu (ml)", *("" if place % 2 else str(rng.randrange(900, 2100, 50)) for place in spans)),
    ]
    ledger(column, look, heads, body)


def draw_drips(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI TRUYỀN DỊCH: labels at a tab stop, speed before the hours, two who sign by row."""
    column, v, rng = paper(desk, leader="none", colon=":"), Told(case, desk.rng), desk.rng
    quiet(column, case, align="centre")
    column.leap(0.3)
    column.words("PHIẾU TRUYỀN DỊCH", scale=1.5, bold=True, align="centre")
    column.leap(0.3)
    rows(
        column,
        (Tab("Người bệnh", 6), v.name(), "Tuổi:", v.age(), "Phái:", v.sex()),
        (Tab("Khoa", 6), v.own("department"), "Giường số:", v.own("bed", stretch=0.4)),
        (Tab("Chẩn đoán", 6), v.dx("admission_diagnosis", "{1} - {0}")),
    )
    column.leap(0.4)
    look = Ledger(shares=(1.2, 3, 1, 1.2, 1.2, 1.2, 1.4, 1.4), aligns="clcccccc", scale=0.9, shade=True)
    titles = (
        "Ngày",
        "Tên dịch, nồng độ",
        "SL (ml)",
        "Tốc độ\n(giọt/ph)",
        "Bắt đầu",
        "Kết thúc",
        "BS ra y lệnh",
        "ĐD thực hiện",
    )
    body: list[Row] = []
    for at in times(case, rng, rng.randint(4, 7), (6, 8, 12, 24)):
        name, amount = fluid(rng)
        end = at + timedelta(hours=rng.randint(2, 5))
        body.append(
            (
                f"{at:%d/%m/%Y}",
                name,
                amount,
                str(rng.choice((20, 30, 40, 60))),
                f"{at:%H:%M}",
                f"{end:%H:%M}",
                "",
                "",
            )
        )
    ledger(column, look, [tuple(head(one) for one in titles)], body)
    _note(column)


def _note(column: Column) -> None:
    column.leap(0.3)
    column.words("Ghi chú: ngừng truyền ngay và báo bác sĩ khi người bệnh rét run, khó thở.", scale=0.8)
