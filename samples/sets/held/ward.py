"""Sheets of the ward: figures, care, orders, infusions, and a book of handing over."""

from datetime import timedelta

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.people import make_name
from samples.sets.held.mastheads import masthead
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, Tab, above, rows, sexes
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.noted import note_name
from samples.sets.parts.paper import HALF, LYING, paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import care, fluid, note, orders_text, pressure, times, warmth
from samples.stays import Case


def draw_birth_watch(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI CHỨC NĂNG SỐNG on a standing A5: a measure a row, six hours a column, day in the title."""
    column, v, stay, rng = paper(desk, HALF, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    masthead(column, case, "ward", scale=0.9)
    column.words("PHIẾU THEO DÕI CHỨC NĂNG SỐNG", scale=1.2, bold=True, align="centre")
    rows(
        column,
        (Lean("Họ tên NB:"), v.name(upper=rng.random() < 0.6)),
        (Lean("Tuổi:"), age(case, rng), Lean("Giới:"), v.sex(), Lean("Giường:"), v.own("bed")),
        (Lean("Chẩn đoán:"), v.dx("admission_diagnosis")),
    )
    column.leap(0.2)
    hours = ("2h", "6h", "10h", "14h", "18h", "22h")
    look = Ledger(shares=(1.6, *([0.72] * 6)), aligns="lcccccc", printed="0", scale=0.84)
    for day in range(3):
        at = stay.admitted + timedelta(days=day)
        heads = ((head(f"Ngày {at:%d/%m}"), *(head(hour) for hour in hours)),)
        body: list[Row] = [
            ("Mạch", *(str(rng.randint(64, 112)) for _ in hours)),
            ("Nhiệt độ", *(warmth(rng) for _ in hours)),
            ("Huyết áp", *(pressure(rng) for _ in hours)),
            ("Nhịp thở", *(str(rng.randint(16, 26)) for _ in hours)),
        ]
        ledger(column, look, heads, body)
        column.leap(0.25)
    sign_off(
        desk,
        column,
        Block(titles=("ĐD TRƯỞNG",)),
        Block(titles=("ĐIỀU DƯỠNG",)),
        day=(stay.admitted + timedelta(days=2)).date(),
        style="loose",
        high=1.2,
    )


def draw_paragraph_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHĂM SÓC whose day reaches down over its entries; problem, plan and result in columns."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.2, 1)
    masthead(left, case, "thick", scale=0.95)
    right.words("PHIẾU CHĂM SÓC", scale=1.5, bold=True, align="centre")
    right.words("Điều dưỡng ghi", scale=0.85, align="centre")
    column.join(left, right)
    grid(
        column,
        ((1.8, (("Họ tên:", v.name()),)), (0.7, (("Tuổi:", age(case, rng)),)), (0.8, (tuple(sexes().pieces(case.person.sex, "strike")),))),
        ((1.2, (("Khoa:", v.own("department")),)), (0.7, (("Giường:", v.own("bed")),)), (1.2, (("Số vào viện:", v.own("admission_number")),))),
        ((1, (("Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")),)),),
    )  # fmt: skip
    column.leap(0.3)
    look = Ledger(shares=(0.6, 0.55, 1.8, 1.8, 0.9), aligns="ccllc", scale=0.88, middle=False)
    heads = ((head("NGÀY"), head("GIỜ"), head("NHẬN ĐỊNH"), head("CHĂM SÓC, ĐÁNH GIÁ"), head("KÝ TÊN")),)
    body: list[Row] = []
    for day in range(rng.randint(2, 3)):
        at = stay.admitted + timedelta(days=day)
        for turn, hour in enumerate((8, 14, 21)):
            first: Row = (Cell(f"{at:%d/%m}", down=3),) if turn == 0 else ()
            nurse = make_name(rng, "female", "Kinh").split()[-1]
            body.append((*first, f"{hour}h00", note(rng), care(rng), nurse))
    ledger(column, look, heads, body)


def draw_listed_orders(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI ĐIỀU TRỊ of a system: an entry a frame, time and doctor in its head, S/O/A/P below."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    masthead(column, case, "sign", scale=0.95)
    column.words("PHIẾU THEO DÕI ĐIỀU TRỊ", scale=1.4, bold=True, align="centre")
    above(
        column,
        (2, "Người bệnh", v.name()),
        (0.6, "Tuổi", age(case, rng)),
        (0.5, "Giới", v.sex()),
        (1.2, "Số vào viện", v.own("admission_number")),
        (0.6, "Giường", v.own("bed")),
    )
    above(
        column, (1, "Khoa", v.own("department")), (2, "Chẩn đoán", v.dx("admission_diagnosis", "{0} - {1}"))
    )
    column.leap(0.3)
    for at in times(case, rng, rng.randint(3, 4), (20, 24)):
        orders = orders_text(case, rng, "{0} {1} x {2} {3}").split("\n")
        when_row = (
            "Thời điểm:",
            Fill(f"{at:%H:%M %d/%m/%Y}"),
            "Cấp chăm sóc:",
            Fill(rng.choice(("1", "2", "3"))),
        )
        found = (
            ("Diễn biến:", Fill(note(rng))),
            ("Khám:", Fill(f"M {rng.randint(66, 108)} l/p; HA {pressure(rng)} mmHg; T {warmth(rng)} °C")),
            *(("+", Fill(one)) for one in orders),
        )
        grid(column, ((1, (when_row,)),), ((1, found),))
        column.leap(0.25)
    sign_off(
        desk,
        column,
        Block(titles=("Điều dưỡng thực hiện",)),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        style="slash",
        over="top",
        high=1.6,
    )


def draw_drips(desk: Desk, case: Case) -> None:
    """Draw PHIẾU TRUYỀN DỊCH VÀ MÁU lying: begin and end under one head, the doctor before the fluid."""
    column, v, stay, rng = paper(desk, LYING, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.4)
    masthead(left, case, "typed", scale=0.9)
    right.words("PHIẾU THEO DÕI TRUYỀN DỊCH, TRUYỀN MÁU", scale=1.35, bold=True, align="centre")
    column.join(left, right)
    rows(
        column,
        (Tab("Họ và tên", 5), v.name(), "Tuổi:", age(case, rng), "Giới tính:", v.sex(), "Số vào viện:", v.own("admission_number")),
        (Tab("Khoa", 5), v.own("department"), "Giường:", v.own("bed"), "Vào viện:", when(stay.admitted, "admitted_at", "%d/%m/%Y lúc %H:%M"), "Chẩn đoán:", v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.3)
    look = Ledger(
        shares=(0.6, 1.5, 2.4, 0.7, 0.9, 0.7, 0.7, 0.7, 1.4, 1.2),
        aligns="cllccccccl",
        rules="walls",
        scale=0.86,
        high=1.4,
    )
    heads = (
        (head("Ngày", down=2), head("BS chỉ định", down=2), head("Tên dịch, máu/ hàm lượng", down=2), head("Số lượng (ml)", down=2), head("Lô SX/ số túi", down=2),
         head("Thời gian", span=2), head("Tốc độ", down=2), head("ĐD thực hiện", down=2), head("Ghi chú", down=2)),
        (head("Bắt đầu"), head("Kết thúc")),
    )  # fmt: skip
    body: list[Row] = []
    for at in times(case, rng, rng.randint(3, 6), (12, 18, 24)):
        name, amount = fluid(rng)
        body.append(
            (
                f"{at:%d/%m}",
                stay.doctor,
                name,
                amount,
                f"{rng.randint(10000, 99999)}",
                f"{at:%H:%M}",
                f"{at + timedelta(hours=3):%H:%M}",
                f"{rng.choice((30, 40, 50))} g/p",
                make_name(rng, "female", "Kinh"),
                "",
            )
        )
    note_name(desk, ledger(column, look, heads, body), stay.doctor, "doctor_name")
    rule(column)
    rows(column, ("Tai biến truyền:", Fill(rng.choice(("Không", None)))))
