"""An order sheet with vital signs, a small infusion sheet."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.kit.table import TableLook
from samples.people import make_name
from samples.sets.parts.labels import Tab, rows
from samples.sets.parts.letterheads import barcode, foot, head
from samples.sets.parts.noted import note_name
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import fluid, heads, note, orders_text, pressure, ruled, times, warmth
from samples.stays import Case


def draw_orders(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI ĐIỀU TRỊ with vital signs in a column of their own and labels at tab stops."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.5, 1)
    head(left, case, "mixed", align="left")
    barcode(right, width=420, high=70)
    column.join(left, right)
    column.words("PHIẾU THEO DÕI ĐIỀU TRỊ", scale=1.5, bold=True, align="centre")
    column.words(f"Mẫu 36/BV2 - Tờ số {rng.randint(1, 5)}", scale=0.8, align="centre")
    one, two = column.split(1.3, 1, gap=1)
    rows(
        one,
        (Tab("Họ tên NB", 5.5), v.name()),
        (Tab("Khoa", 5.5), v.own("department")),
        (Tab("Số vào viện", 5.5), v.own("admission_number")),
    )
    rows(
        two,
        (Tab("Năm sinh", 5), v.year(), "Giới tính:", v.sex()),
        (Tab("Phòng", 5), Fill(stay.room), "Giường:", v.own("bed")),
        (Tab("Mã NB", 5), v.own("patient_code")),
    )
    column.join(one, two)
    rows(column, (Tab("Chẩn đoán", 5.5), v.dx("admission_diagnosis", "{1} - {0}")))
    column.leap(0.3)
    made = heads(
        ("Ngày giờ", 0.8),
        ("Sinh hiệu", 0.8),
        ("Theo dõi diễn biến", 1.5),
        ("Thực hiện y lệnh", 2.0),
        ("Bác sĩ điều trị", 1.0),
    )
    shown = [
        (
            f"{at:%d/%m/%Y}\n{at:%H:%M}",
            f"M {rng.randint(62, 99)}\nT {warmth(rng)}\nHA {pressure(rng)}",
            note(rng),
            orders_text(case, rng, "* {0} {1}, {2} {3}"),
            stay.doctor,
        )
        for at in times(case, rng, rng.randint(3, 6), (12, 24))
    ]
    found = ruled(desk, column, made, shown, TableLook(scale=0.84, pad=0.18), rest=(0, 300))
    note_name(desk, found, stay.doctor, "doctor_name")
    foot(desk, column, "Mỗi lần ghi phải có chữ ký của bác sĩ")


def draw_drips(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI TRUYỀN DỊCH on a standing A5: the doctor and nurse signed in one column."""
    column, v, stay, rng = paper(desk, HALF, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    head(column, case, "two", scale=0.95)
    column.words("PHIẾU THEO DÕI TRUYỀN DỊCH", scale=1.35, bold=True, align="centre")
    rows(
        column,
        ("Họ tên:", v.name(upper=rng.random() < 0.5), "Tuổi:", v.age(), "Nam/Nữ:", v.sex()),
        ("Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed")),
        ("Số vào viện:", v.own("admission_number")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.2)
    made = heads(
        ("Ngày/giờ", 0.9),
        ("Loại dịch", 1.5),
        ("Số ml", 0.55),
        ("Giọt/ph", 0.55),
        ("BS chỉ định", 1.2),
        ("ĐD", 0.6),
    )
    nurse, shown = make_name(rng, "female", "Kinh").rsplit(maxsplit=1)[-1], []
    for at in times(case, rng, rng.randint(3, 6), (6, 12, 24)):
        name, amount = fluid(rng)
        shown.append(
            (
                f"{at:%d/%m}\n{at:%H:%M}",
                name,
                amount,
                rng.choice(("XX", "XXX", "40")),
                f"BS. {stay.doctor}",
                nurse,
            )
        )
    found = ruled(desk, column, made, shown, TableLook(scale=0.84, pad=0.15), rest=(50, 250))
    note_name(desk, found, stay.doctor, "doctor_name")
