"""Close care and figures by day."""

from datetime import timedelta

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.sets.parts.labels import Tab, rows
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import LYING, paper
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import care, heads, note, pressure, ruled, times, warmth
from samples.stays import Case


def draw_close_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHĂM SÓC CẤP 1 lying: figures, drains and nursing in columns, labels at tab stops."""
    column, v, stay, rng = (
        paper(desk, LYING, leader="none", colon=":"),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, middle, right = column.split(1, 1.4, 0.8)
    head(left, case, "three", align="left", scale=0.9)
    middle.words("PHIẾU CHĂM SÓC CẤP 1", scale=1.5, bold=True, align="centre")
    middle.words("Mẫu 37/BV2", scale=0.8, align="centre")
    rows(right, (Tab("Mã NB", 6), v.own("patient_code")), (Tab("Số vào viện", 6), v.own("admission_number")))
    column.join(left, middle, right)
    one, two, three = column.split(1.3, 1, 0.8)
    rows(one, (Tab("Người bệnh", 6), v.name()))
    rows(two, (Tab("Ngày sinh", 5), v.born("dot"), "Giới:", v.sex()))
    rows(three, (Tab("Phòng", 4), Fill(stay.room), "Giường:", v.own("bed")))
    column.join(one, two, three)
    rows(column, (Tab("Chẩn đoán", 6), v.dx("admission_diagnosis", "{0} ({1})")))
    column.leap(0.3)
    made = heads(
        ("Giờ", 0.6), ("Mạch", 0.45), ("HA", 0.6), ("T°", 0.45), ("SpO2", 0.5), ("Ý thức", 0.6), ("Nhận định", 2.2),
        ("Can thiệp điều dưỡng", 2.0), ("Dịch vào/ra", 0.9), ("Điều dưỡng", 1.0),
    )  # fmt: skip
    nurse = make_name(rng, "female", "Nùng")
    shown = [
        (
            f"{at:%H:%M} {at:%d/%m}",
            str(rng.randint(60, 110)),
            pressure(rng),
            warmth(rng),
            f"{rng.randint(92, 99)}%",
            "Tỉnh",
            note(rng),
            care(rng),
            f"{rng.randint(2, 10) * 50}/{rng.randint(2, 9) * 50}",
            nurse,
        )
        for at in times(case, rng, rng.randint(5, 9), (1, 2, 3))
    ]
    ruled(desk, column, made, shown, TableLook(scale=0.8, pad=0.14), rest=(50, 300))


def draw_days(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI CHỨC NĂNG SỐNG as a table: a measure a row, morning and evening of each day a column."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    head(left, case, "bv", align="left")
    rows(left, ("Khoa:", v.own("department")))
    right.words("MS: 10/BV-01", scale=0.85, align="right")
    rows(right, ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.words("PHIẾU THEO DÕI CHỨC NĂNG SỐNG", scale=1.45, bold=True, align="centre")
    rows(
        column,
        ("- Họ và tên bệnh nhân:", v.name(), "Tuổi:", v.age(), "Giới tính:", v.sex()),
        ("- Buồng:", Fill(stay.room), "Giường:", v.own("bed"), "Ngày vào viện:", v.came_on("loose")),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    days = rng.randint(4, 6)
    made = (
        Head(title="Chỉ số", share=1.5, printed=True),
        *(
            Head(title=f"{stay.admitted + timedelta(days=n):%d/%m} {part}", share=0.75, align="centre")
            for n in range(days)
            for part in ("S", "C")
        ),
    )
    turns = range(2 * days)
    shown = [
        ("Mạch (lần/phút)", *(str(rng.randint(62, 104)) for _ in turns)),
        ("Nhiệt độ (°C)", *(warmth(rng) for _ in turns)),
        ("Huyết áp (mmHg)", *(pressure(rng) for _ in turns)),
        ("Nhịp thở (lần/phút)", *(str(rng.randint(16, 24)) for _ in turns)),
        ("Cân nặng (kg)", *("" for _ in turns)),
        ("Điều dưỡng ký", *(rng.choice(("Hà", "Lan", "Thu", "Nga")) for _ in turns)),
    ]
    table(column, made, shown, look=TableLook(scale=0.74, pad=0.08), rows_high=1.5)
    column.leap(0.5)
    rows(column, ("Theo dõi khác:", Fill(None)))
    column.blank(2)
