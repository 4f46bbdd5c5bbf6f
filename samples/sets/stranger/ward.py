"""Running sheets of a ward: orders, care by the hour, infusions."""

from datetime import timedelta

from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts.frames import trim
from samples.sets.parts.labels import above, rows, sexes, ticked
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.noted import note_name
from samples.sets.parts.paper import LYING, paper
from samples.sets.parts.phrased import age, signer
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.ward_rows import pressure, times, warmth
from samples.sets.stranger import heads, phrases
from samples.sets.stranger.pharmacy import dispensed
from samples.sets.stranger.told import Told, carbon
from samples.stays import Case

HERBS = "Độc hoạt 12g, Tang ký sinh 16g, Đương quy 12g, Ngưu tất 12g, Cam thảo 6g x 01 thang, sắc uống"
FLUIDS = (
    ("Natri clorid 0,9%", "500"), ("Ringer lactate", "500"), ("Glucose 5%", "500"), ("Dung dịch acid amin 5%", "250"),
    ("Natri clorid 0,9% + Kali clorid 10% 10ml", "500"), ("Paracetamol 1g/100ml", "100"),
)  # fmt: skip


def draw_orders(desk: Desk, case: Case) -> None:
    """Draw TỜ ĐIỀU TRỊ on a worn form: three walls without rules, herbs beside pills, the doctor below each order."""
    carbon(desk)
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.2, 1.1, 0.9)
    heads.blanks(left, case)
    middle.leap(0.5)
    middle.words("TỜ ĐIỀU TRỊ", scale=1.7, bold=True, align="centre")
    rows(right, ("MS: 39/BV-01",), ("Tờ số:", v.number(1, 6)), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    rows(
        column,
        (
            "Họ tên người bệnh:",
            v.name(),
            "Tuổi:",
            age(case, rng),
            *ticked(sexes(), case.person.sex, "ring", 0.2),
        ),
        ("Buồng:", Fill(stay.room), "Giường:", v.own("bed"), "Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    look = Ledger(shares=(1.1, 2.6, 3.4), aligns="cll", rules="walls", scale=0.95, middle=False)
    body: list[Row] = []
    for place, at in enumerate(times(case, rng, 4, (20, 24, 26))):
        orders = [
            f"- {one.drug.name} {one.drug.strength} x {one.quantity % 3 + 1} {one.drug.unit}"
            for one in dispensed(case, rng, 3)
        ]
        orders += [f"- {HERBS}"] if stay.field in {"joint", "rehab"} and place else []
        orders += [f"- Chăm sóc cấp {rng.choice(('II', 'III'))}", f"{stay.doctor_title} {stay.doctor}"]
        body.append(
            (f"{at:%d/%m/%Y}\n{at.hour}h{at.minute:02d}", rng.choice(phrases.NOTES), "\n".join(orders))
        )
    found = ledger(column, look, ((head("NGÀY\nGIỜ"), head("DIỄN BIẾN BỆNH"), head("Y LỆNH")),), body)
    note_name(desk, found, stay.doctor, "doctor_name")


def draw_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHĂM SÓC of grade two: what is watched in rows, the hours in columns, crosses where it was done."""
    column, v, stay, rng = paper(desk, LYING, leader="dots"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1, 1.4, 0.9)
    heads.plain(left, case, scale=0.9, ward=True)
    middle.words("PHIẾU CHĂM SÓC CẤP 2", scale=1.5, bold=True, align="centre")
    middle.words(f"(Phiếu số {rng.randint(1, 9)})", scale=0.85, align="centre")
    rows(
        right, ("MS: 38/BV2",), ("Số vào viện:", v.own("admission_number")), ("Mã NB:", v.own("patient_code"))
    )
    column.join(left, middle, right)
    rows(
        column,
        (
            "Họ và tên:",
            v.name(),
            "Ngày sinh:",
            v.born("slash"),
            "Giới tính:",
            v.sex(),
            "Giường:",
            v.own("bed", stretch=0.4),
        ),
        (
            "Chẩn đoán:",
            v.dx("admission_diagnosis", "{0} ({1})"),
            "Dị ứng:",
            Fill(rng.choice((None, "Không")), stretch=0.4),
        ),
    )
    column.leap(0.3)
    hours = [f"{at:%d/%m}\n{at:%H:%M}" for at in times(case, rng, 7, (4, 6, 8))]
    look = Ledger(
        shares=(1.0, 2.4, *([1.0] * 7)), aligns="ll" + "c" * 7, printed="0 1", scale=0.85, shade=True
    )
    every = range(7)
    body: list[Row] = [
        (Cell("Theo dõi", down=4), "Mạch (lần/phút)", *(str(rng.randint(66, 104)) for _ in every)),
        ("Huyết áp (mmHg)", *(pressure(rng) for _ in every)),
        ("Nhiệt độ (°C)", *(warmth(rng) for _ in every)),
        ("SpO2 (%)", *(str(rng.randint(94, 99)) for _ in every)),
        (Cell("Nhận định", down=2), "Đau (VAS)", *(str(rng.randint(0, 5)) for _ in every)),
        ("Ăn uống", *(rng.choice(("Tốt", "Kém", "Cháo")) for _ in every)),
        (Cell("Can thiệp", down=3), "Thực hiện thuốc", *(rng.choice(("X", "X", "")) for _ in every)),
        ("Thay băng, vệ sinh", *(rng.choice(("X", "", "")) for _ in every)),
        ("Giáo dục sức khỏe", *(rng.choice(("X", "", "")) for _ in every)),
        (Cell("Bàn giao", down=1), "Việc cần làm tiếp", Cell(rng.choice(phrases.NURSED), span=7, align="l")),
    ]
    titles = (head("Nội dung", span=2), *(head(hour) for hour in hours))
    ledger(column, look, (titles,), body)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("ĐIỀU DƯỠNG TRƯỞNG",)),
        Block(titles=("ĐIỀU DƯỠNG THỰC HIỆN",)),
        day=(stay.admitted + timedelta(days=1)).date(),
        high=1.6,
    )


def draw_drips(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI TRUYỀN DỊCH: labels above their values, start and end in columns of their own."""
    column, v, stay, rng = paper(desk, leader="none", colon=""), Told(case, desk.rng), case.stay, desk.rng
    heads.one_line(column, case)
    column.words("PHIẾU TRUYỀN DỊCH", scale=1.6, bold=True, align="centre")
    above(
        column,
        (2, "Họ và tên người bệnh", v.name()),
        (0.7, "Năm sinh", v.year()),
        (0.6, "Giới", v.sex()),
        (1.2, "Số vào viện", v.own("admission_number")),
    )
    above(
        column,
        (1.4, "Khoa", v.own("department")),
        (0.6, "Giường", v.own("bed")),
        (2.4, "Chẩn đoán", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    look = Ledger(shares=(0.9, 2.6, 0.8, 1.1, 0.9, 0.9, 0.9, 1.3), aligns="clcccccl", scale=0.86, high=1.25)
    top = (
        head("Ngày", down=2),
        head("Tên dịch truyền", down=2),
        head("Số lượng (ml)", down=2),
        head("Số lô", down=2),
        head("Tốc độ (giọt/ph)", down=2),
        head("Thời gian", span=2),
        head("Người thực hiện", down=2),
    )
    nurses = ("ĐD. Hoa", "ĐD. Thắm", "ĐD. Tuyết")
    body: list[Row] = []
    for at in times(case, rng, rng.randint(4, 7), (5, 8, 12)):
        name, amount = rng.choice(FLUIDS)
        end = at + timedelta(minutes=rng.choice((60, 120, 180)))
        body.append(
            (
                f"{at:%d/%m/%y}",
                name,
                amount,
                f"{rng.randint(10, 99)}{rng.choice('ABKT')}{rng.randint(100, 999)}",
                str(rng.choice((20, 30, 40, 60))),
                f"{at:%H:%M}",
                f"{end:%H:%M}",
                rng.choice(nurses),
            )
        )
    ledger(column, look, (top, (head("Bắt đầu"), head("Kết thúc"))), body)
    column.leap(0.3)
    rows(
        column,
        ("Phản ứng khi truyền:", Gap(0.3), Tick(True), "Không", Gap(0.8), Tick(), "Có, xử trí:", Fill(None)),
    )
    column.leap(0.3)
    rows(column, ("Bác sĩ chỉ định:", signer(stay.doctor, "BS."), Gap(5, 1)))
    trim(desk, column, share=0.5)
