"""TỜ ĐIỀU TRỊ, PHIẾU CHĂM SÓC of other hospitals."""

from datetime import timedelta

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.sets.blind.pieces import letterhead, ward
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import Lean, above, rows, sexes, ticked
from samples.sets.parts.letterheads import barcode
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import care, heads, note, orders_text, pressure, ruled, times, warmth
from samples.stays import Case


def draw_old_orders(desk: Desk, case: Case) -> None:
    """Draw TỜ ĐIỀU TRỊ of the nineties: orders left of the progress, two sides."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.1, 1, 0.9)
    letterhead(left, case, "above", scale=0.85)
    middle.words("TỜ ĐIỀU TRỊ", scale=1.6, bold=True, align="centre")
    rows(right, ("Tờ số:", v.number(1, 6)), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    rows(
        column,
        (
            "Họ tên bệnh nhân:",
            v.name(upper=rng.random() < 0.5),
            "Tuổi:",
            age(case, rng),
            "Giường:",
            v.own("bed", 0.8),
        ),
        ("Khoa:", v.own("department"), "Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    made = heads(
        ("Y LỆNH ĐIỀU TRỊ, CHẾ ĐỘ ĂN, CHĂM SÓC", 2.2), ("NGÀY GIỜ", 0.7), ("DIỄN BIẾN CỦA BỆNH", 1.9)
    )
    shown = [
        (f"{orders_text(case, rng, '{0} {1} x {2} {3}')}\n{rng.choice(('Ăn cơm', 'Ăn cháo', 'CĐ ăn BT'))}, CSC{rng.randint(1, 3)}",
         f"{at.day}/{at.month}\n{at.hour}h", f"{note(rng)}\nHA {pressure(rng)}, t° {warmth(rng)}")
        for at in times(case, rng, rng.randint(3, 5), (20, 24))
    ]  # fmt: skip
    ruled(desk, column, made, shown, TableLook(scale=0.92, pad=0.25), rest=(0, 400))
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="BS:"),
        day=None if rng.random() < 0.4 else stay.admitted.date(),
        high=1.6,
    )


def draw_system_orders(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI ĐIỀU TRỊ of a system: labels above, doctor's name under each order."""
    column, v, stay, rng = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.6, 1)
    letterhead(left, case, "both", scale=0.9)
    ward(left, case, "Khoa")
    barcode(right, width=400, high=70)
    column.join(left, right)
    column.words("PHIẾU THEO DÕI VÀ ĐIỀU TRỊ", scale=1.35, bold=True, align="centre")
    above(
        column,
        (2, "Họ và tên người bệnh", v.name()),
        (1, "Ngày sinh", v.born("slash")),
        (0.6, "Giới", v.sex()),
        (1, "Mã người bệnh", v.own("patient_code")),
        (0.6, "Giường", v.own("bed")),
    )
    above(
        column,
        (2, "Chẩn đoán", v.dx("admission_diagnosis", "{0} ({1})")),
        (1, "Số vào viện", v.own("admission_number")),
    )
    column.leap(0.2)
    made = heads(("Thời điểm", 0.75), ("Khám, diễn biến", 1.7), ("Y lệnh thuốc", 1.9), ("Y lệnh khác", 1.0))
    shown = [
        (
            f"{at:%d/%m/%y}\n{at:%H:%M}",
            note(rng),
            orders_text(case, rng, "{0} {1} ({2} {3})"),
            rng.choice(("Theo dõi DHST", "CTM, CRP", "Thở oxy 2 l/ph", "Chế độ ăn BT")),
        )
        for at in times(case, rng, rng.randint(3, 6), (20, 24, 25))
    ]
    found = ruled(desk, column, made, shown, TableLook(scale=0.85, pad=0.2), rest=(0, 200))
    del found
    sign_off(
        desk,
        column,
        Block(titles=("Điều dưỡng thực hiện",), signed=True),
        Block(titles=("Bác sĩ ra y lệnh",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        style="slash",
        high=1.6,
    )


def draw_ticked_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI VÀ CHĂM SÓC: a row a measure, a column a shift, crosses in the cells."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "both", scale=0.9)
    column.words("PHIẾU CHĂM SÓC NGƯỜI BỆNH CẤP II - III", scale=1.35, bold=True, align="centre")
    grid(
        column,
        (
            (2, (("Họ tên:", v.name()),)),
            (0.7, (("Tuổi:", age(case, rng)),)),
            (0.9, (tuple(ticked(sexes(), case.person.sex, "after", 0.1)),)),
        ),
        (
            (1.2, (("Khoa:", v.own("department")),)),
            (0.8, (("Giường:", v.own("bed")),)),
            (1, (("Số vào viện:", v.own("admission_number")),)),
        ),
        ((1, (("Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")),)),),
    )
    column.leap(0.3)
    first = stay.admitted.date()
    shifts = [f"{first + timedelta(days=n):%d/%m} {word}" for n in range(3) for word in ("S", "C")]
    made = (
        Head(title="Nội dung", share=2.0, printed=True),
        *(Head(title=shift, share=0.6, align="centre") for shift in shifts),
    )
    shown: list[tuple[str, ...]] = [("NHẬN ĐỊNH",)]
    shown += [
        ("Mạch (l/ph)", *(str(rng.randint(64, 98)) for _ in shifts)),
        ("Nhiệt độ (°C)", *(warmth(rng) for _ in shifts)),
        ("Huyết áp (mmHg)", *(pressure(rng) for _ in shifts)),
    ]
    shown.append(("CAN THIỆP ĐIỀU DƯỠNG",))
    for word in (
        "Thực hiện y lệnh thuốc",
        "Thay băng",
        "Vệ sinh cá nhân",
        "Hỗ trợ ăn uống",
        "Tư vấn, giáo dục sức khỏe",
        "Xoay trở, tập vận động",
    ):
        marks = tuple(rng.choice(("x", "x", "")) for _ in shifts)
        shown.append((word, *marks))
    nurse = make_name(rng, "female", "Kinh").split()[-1]
    shown.append(("Điều dưỡng ký", *(nurse for _ in shifts)))
    table(column, made, shown, look=TableLook(scale=0.86, pad=0.15))
    rows(column, ("Bàn giao:", Fill(care(rng))))


def draw_night_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHĂM SÓC on a standing A5: one entry a paragraph row, signature column first."""
    column, v, rng = paper(desk, HALF, leader="dots"), Values(case, desk.rng), desk.rng
    letterhead(column, case, "above", scale=0.85)
    column.words("PHIẾU CHĂM SÓC", scale=1.5, bold=True, align="centre")
    rows(
        column,
        (Lean("Bệnh nhân:"), v.name(upper=rng.random() < 0.5), Lean("Tuổi:"), age(case, rng)),
        (Lean("Khoa:"), v.own("department"), Lean("Giường:"), v.own("bed", 0.9)),
        (Lean("Chẩn đoán:"), v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    made = heads(("Ký", 0.7), ("Giờ, ngày", 0.8), ("Theo dõi - Thực hiện chăm sóc", 3))
    nurse = make_name(rng, "female", "Kinh").split()[-1]
    shown = [
        (nurse, f"{at.hour}h\n{at.day}/{at.month}", f"{note(rng)}. {care(rng)}")
        for at in times(case, rng, rng.randint(4, 7), (6, 8, 12))
    ]
    ruled(desk, column, made, shown, TableLook(scale=0.92, pad=0.25), rest=(0, 300))
