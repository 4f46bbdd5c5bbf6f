"""PHIẾU TRUYỀN DỊCH on its long side."""

from datetime import timedelta

from samples.forms.common import optional
from samples.forms.sheets import rule_down
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, edges, table
from samples.people import make_name
from samples.sets.parts import issuers, noted, written
from samples.sets.parts.chart_rows import SEX
from samples.sets.parts.frames import page_of
from samples.sets.parts.issuers import issuer
from samples.stays import Case
from samples.tables.drugs import DRUGS


def draw_infusion(desk: Desk, case: Case) -> None:
    """Draw PHIẾU TRUYỀN DỊCH on its long side."""
    column, rng = page_of(desk, lying=True), desk.rng
    stay = case.stay
    left, middle, right = column.split(1, 1.3, 0.8)
    issuer(left, case, "stack", scale=0.9)
    issuers.ward_line(left, case, prefix="Khoa:")
    middle.words("PHIẾU THEO DÕI TRUYỀN DỊCH", scale=1.45, bold=True, align="centre")
    middle.words("(Truyền máu và các chế phẩm ghi phiếu riêng)", scale=0.8, align="centre")
    right.words("MS 07/BV2", scale=0.9, align="right")
    right.row("Số vào viện:", optional(stay.admission_number, "admission_number"), cut=False)
    column.join(left, middle, right)
    column.row(
        "Người bệnh:",
        written.name(case),
        "Tuổi:",
        written.age(case, rng),
        *SEX.pieces(case.person.sex, "strike", gap=0.3),
        Gap(0.6),
        "Buồng:",
        Fill(stay.room, stretch=0.2),
        "Giường:",
        written.perhaps(stay.bed, "bed", rng),
        cut=False,
    )
    column.row("Chẩn đoán:", written.dx((stay.ward,), "admission_diagnosis"))
    column.leap(0.3)
    titles = (
        "STT",
        "Ngày, tháng",
        "Bác sĩ chỉ định",
        "Tên dịch truyền - hàm lượng",
        "Số lượng (ml)",
        "Số lô SX",
        "Tốc độ (giọt/ph)",
        "Bắt đầu",
        "Kết thúc",
        "ĐD thực hiện",
        "Phản ứng",
    )
    shares = (0.3, 0.8, 1.3, 1.8, 0.7, 0.8, 0.7, 0.65, 0.65, 1.2, 0.7)
    heads = tuple(Head(title=title, share=share) for title, share in zip(titles, shares, strict=True))
    at, rows, nurse = stay.admitted + timedelta(minutes=30), [], make_name(rng, "female", "Kinh")
    for place in range(rng.randint(3, 7)):
        fluid = rng.choice([drug for drug in DRUGS if drug.route == "infuse"])
        strength, _, amount = fluid.strength.rpartition(" ")
        end = at + timedelta(minutes=rng.choice((60, 120, 180)))
        rows.append(
            (
                str(place + 1),
                f"{at:%d/%m/%Y}",
                stay.doctor,
                f"{fluid.name} {strength}".strip(),
                amount.removesuffix("ml"),
                f"{rng.randint(10, 99)}{rng.choice('ABC')}{rng.randint(100, 999)}",
                rng.choice(("XX", "XXX", "40", "60")),
                f"{at:%H:%M}",
                f"{end:%H:%M}",
                nurse,
                "",
            )
        )
        at += timedelta(hours=rng.choice((6, 12, 24)))
    found = table(column, heads, rows, look=TableLook(scale=0.86, pad=0.15))
    noted.note_name(desk, found, stay.doctor, "doctor_name")
    rule_down(column, edges(column, heads), max(column.y, 2480 - rng.randint(150, 500)))
