"""Sheets of the ward: figures by the hour, care by shifts, orders, infusions."""

from datetime import timedelta

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.parts.labels import Lean, above, rows, sexes, ticked
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import barcode
from samples.sets.parts.noted import note_name
from samples.sets.parts.paper import HALF_LYING, LYING, paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import care, fluid, note, orders_text, pressure, times, warmth
from samples.sets.trial.crests import crest, pencil
from samples.stays import Case


def draw_hours(desk: Desk, case: Case) -> None:
    """Draw BẢNG THEO DÕI HỒI SỨC lying: hours down, figures under merged heads, what came in and went out."""
    column, v, stay, rng = paper(desk, LYING, leader="line"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.5)
    crest(left, case, "coded", scale=0.9)
    right.words("PHIẾU THEO DÕI CHỨC NĂNG SỐNG", scale=1.4, bold=True, align="centre")
    right.words("(Người bệnh hồi sức, chăm sóc cấp I)", scale=0.85, align="centre")
    column.join(left, right)
    rows(
        column,
        ("Họ và tên NB:", v.name(), "Tuổi:", age(case, rng), "Giới:", v.sex(), "Mã BN:", v.own("patient_code"), "Giường:", v.own("bed")),
        ("Khoa:", v.own("department"), "Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")),
    )  # fmt: skip
    column.leap(0.3)
    look = Ledger(
        shares=(0.8, 0.6, 0.9, 0.6, 0.6, 0.6, 0.7, 0.8, 0.8, 0.8, 0.8, 1.4),
        aligns="ccccccccccccl",
        scale=0.82,
        high=1.1,
    )
    heads = (
        (head("Giờ", down=2), head("Sinh hiệu", span=6), head("Dịch vào (ml)", span=2), head("Dịch ra (ml)", span=2), head("Xử trí, người theo dõi", down=2)),
        (head("Mạch"), head("HA"), head("t°"), head("Nhịp thở"), head("SpO2"), head("Glasgow"), head("Truyền"), head("Ăn/sonde"), head("Nước tiểu"), head("Dẫn lưu")),
    )  # fmt: skip
    nurse = make_name(rng, "female", "Kinh")
    body: list[Row] = [
        (
            f"{at:%H}h" if place else f"{at:%H}h {at:%d/%m}", str(rng.randint(70, 128)), pressure(rng), warmth(rng), str(rng.randint(15, 28)), f"{rng.randint(90, 99)}%",
            str(rng.randint(9, 15)), str(rng.choice((100, 150, 200))), rng.choice(("", "", "150", "200")), rng.choice(("80", "120", "")), rng.choice(("", "30", "")),
            rng.choice(("Hút đờm", "", "Thở oxy 5 l/p", nurse.split()[-1])),
        )
        for place, at in enumerate(stay.admitted + timedelta(hours=2 * n) for n in range(rng.randint(7, 11)))
    ]  # fmt: skip
    body.append(
        (
            Cell("Tổng 24 giờ", 7, bold=True, printed=True),
            str(rng.randint(12, 24) * 100),
            "350",
            str(rng.randint(8, 18) * 100),
            "",
            "",
        )
    )
    ledger(column, look, heads, body)
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("Điều dưỡng ca sáng",)),
        Block(titles=("Điều dưỡng ca chiều",)),
        Block(titles=("Bác sĩ trực",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.admitted.date(),
        style="slash",
        high=1,
    )


SIGNS = (
    ("Da, niêm mạc", "1. Hồng  2. Xanh  3. Vàng"), ("Hô hấp", "1. Tự thở  2. Oxy  3. Thở máy"),
    ("Tri giác", "1. Tỉnh  2. Lơ mơ  3. Mê"), ("Vết mổ/ vết thương", "1. Khô  2. Thấm dịch  3. Tấy đỏ"),
    ("Ăn uống", "1. Miệng  2. Sonde  3. TM"), ("Vận động", "1. Tự đi  2. Trợ giúp  3. Tại giường"),
)  # fmt: skip


def draw_coded_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHĂM SÓC whose cells hold numbers of options that stand under each item; day over three shifts."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.6, 1)
    crest(left, case, "coded", scale=0.95)
    barcode(right, width=380, high=60)
    rows(right, ("Tờ số:", v.number(1, 5), "Mã NB:", v.own("patient_code")))
    column.join(left, right)
    column.words("PHIẾU CHĂM SÓC NGƯỜI BỆNH", scale=1.4, bold=True, align="centre")
    above(
        column,
        (2, "Họ tên người bệnh", v.name()),
        (1, "Ngày sinh", v.born("slash")),
        (0.6, "Giới", v.sex()),
        (0.7, "Giường", v.own("bed")),
        (1.4, "Khoa", v.own("department")),
    )
    above(column, (1, "Chẩn đoán", v.dx("admission_diagnosis", "{1}: {0}")))
    column.leap(0.3)
    first, shifts = stay.admitted.date(), ("Sáng", "Chiều", "Đêm")
    look = Ledger(shares=(2.3, *([0.6] * 6)), aligns="lcccccc", printed="0", scale=0.84)
    heads = (
        (head("Nội dung theo dõi", down=2), head(f"{first:%d/%m/%Y}", span=3), head(f"{first + timedelta(days=1):%d/%m/%Y}", span=3)),
        tuple(head(word) for _ in range(2) for word in shifts),
    )  # fmt: skip
    body: list[Row] = [group("I. NHẬN ĐỊNH", 7)]
    body += [
        (f"{title}\n{options}", *(str(rng.choice((1, 1, 2))) for _ in range(6))) for title, options in SIGNS
    ]
    body += [
        ("Mạch (lần/phút)", *(str(rng.randint(66, 104)) for _ in range(6))),
        ("Nhiệt độ (°C)", *(warmth(rng) for _ in range(6))),
        ("Huyết áp (mmHg)", *(pressure(rng) for _ in range(6))),
        group("II. CAN THIỆP ĐIỀU DƯỠNG", 7),
    ]
    body += [
        (title, *(rng.choice(("x", "x", "")) for _ in range(6)))
        for title in ("Thực hiện thuốc theo y lệnh", "Thay băng", "Vỗ rung, hút đờm", "Hướng dẫn chế độ ăn")
    ]
    nurses = [make_name(rng, "female", "Kinh").split()[-1] for _ in range(6)]
    body.append(("Điều dưỡng ký tên", *nurses))
    ledger(column, look, heads, body)
    rows(column, ("Bàn giao:", Fill(care(rng))))


def draw_orders(desk: Desk, case: Case) -> None:
    """Draw TỜ ĐIỀU TRỊ in three parts a day: the day across the table, then hour, course, orders with the doctor."""
    pencil(desk)
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.2, 1, 0.8)
    crest(left, case, "blank")
    middle.words("TỜ ĐIỀU TRỊ", scale=1.6, bold=True, align="centre")
    rows(right, ("Số tờ:", v.number(1, 9)), ("Số BA:", v.own("admission_number")))
    column.join(left, middle, right)
    rows(
        column,
        (Lean("Họ và tên:"), v.name(upper=rng.random() < 0.5), Lean("Tuổi:"), age(case, rng), *ticked(sexes(), case.person.sex, "after", 0.1)),
        (Lean("Buồng:"), Fill(stay.room), Lean("Giường:"), v.own("bed", 0.9), Lean("Khoa:"), v.own("department")),
        (Lean("Chẩn đoán:"), v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.3)
    look = Ledger(shares=(0.6, 2.0, 2.3), aligns="cll", rules="walls", scale=0.94, middle=False)
    heads = ((head("GIỜ"), head("THEO DÕI DIỄN BIẾN BỆNH"), head("CHỈ ĐỊNH ĐIỀU TRỊ, CHĂM SÓC, ĂN UỐNG")),)
    body: list[Row] = []
    for at in times(case, rng, rng.randint(2, 4), (22, 24, 26)):
        body.append((Cell(f"Ngày {at.day} tháng {at.month} năm {at.year}", 3, align="c"),))
        orders = orders_text(case, rng, "{0} {1} x {2} {3}")
        body.append(
            (
                f"{at.hour}h{at.minute:02d}",
                f"{note(rng)}\nM {rng.randint(70, 100)} l/ph, HA {pressure(rng)}",
                f"{orders}\nChăm sóc cấp {rng.choice(('II', 'III'))}\nBS. {stay.doctor}",
            )
        )
    note_name(desk, ledger(column, look, heads, body), stay.doctor, "doctor_name")


def draw_infusions(desk: Desk, case: Case) -> None:
    """Draw PHIẾU TRUYỀN DỊCH on a lying A5: one infusion a block of two rows, begin above end."""
    column, v, stay, rng = paper(desk, HALF_LYING, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.2)
    crest(left, case, "right", scale=0.85)
    right.words("PHIẾU THEO DÕI TRUYỀN DỊCH", scale=1.25, bold=True, align="centre")
    rows(
        right,
        (
            "Số vào viện:",
            v.own("admission_number"),
            Gap(0.3),
            "Vào viện:",
            when(stay.admitted, "admitted_at", "%d/%m/%y %H:%M"),
        ),
    )
    column.join(left, right)
    rows(
        column,
        ("Họ tên:", v.name(), "Tuổi:", age(case, rng), "Giới:", v.sex(), "Khoa:", v.own("department"), "Giường:", v.own("bed")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.2)
    look = Ledger(shares=(0.8, 2.2, 0.6, 0.8, 1.1, 0.6, 1.3, 1.1), aligns="clcccccc", scale=0.82)
    heads = (
        (
            head("Ngày"),
            head("Tên dịch truyền/ hàm lượng"),
            head("SL\n(ml)"),
            head("Số lô"),
            head("Bắt đầu/\nkết thúc"),
            head("Tốc độ\n(g/ph)"),
            head("Bác sĩ chỉ định"),
            head("Điều dưỡng"),
        ),
    )
    body: list[Row] = []
    for at in times(case, rng, rng.randint(2, 3), (12, 24)):
        name, amount = fluid(rng)
        body.append(
            (
                Cell(f"{at:%d/%m}", down=2), Cell(name, down=2), Cell(amount, down=2), Cell(f"{rng.randint(100, 999)}{rng.choice('ABD')}{rng.randint(1, 9)}", down=2),
                f"{at:%H:%M}", Cell(rng.choice(("XX", "XL", "40", "30")), down=2), Cell(stay.doctor, down=2), Cell(make_name(rng, "female", "Kinh"), down=2),
            )
        )  # fmt: skip
        body.append((f"{at + timedelta(hours=4):%H:%M}",))
    found = ledger(column, look, heads, body)
    note_name(desk, found, stay.doctor, "doctor_name")
    rows(column, ("Phản ứng, xử trí:", Fill(rng.choice(("Không", None)))))
