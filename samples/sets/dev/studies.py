"""PHIẾU SIÊU ÂM, ĐIỆN TIM, X-QUANG that builders may look at."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import above, ringed, rows, sexes, ticked
from samples.sets.parts.letterheads import head, logo
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import STUDIES


def draw_sonography(desk: Desk, case: Case) -> None:
    """Draw PHIẾU SIÊU ÂM: logo, two columns, findings as bullets, conclusion in bold capitals."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    study, _, findings, conclusion = next(one for one in STUDIES if one[1] == "SIÊU ÂM")
    beside = logo(column, 170)
    head(beside, case, "post", align="left")
    column.join(column, beside)
    column.leap(1.6)
    rule(column, wide=4)
    column.words("KẾT QUẢ SIÊU ÂM", scale=1.6, bold=True, align="centre")
    one, two = column.split(1.5, 1)
    rows(one, ("Họ tên:", v.name()), ("Địa chỉ:", v.where()), ("Chẩn đoán LS:", v.dx("admission_diagnosis")))
    rows(
        two,
        ("Tuổi:", v.age(), "Giới tính:", v.sex()),
        ("Mã BN:", v.own("patient_code")),
        ("Khoa:", v.own("department")),
    )
    column.join(one, two)
    rows(column, ("Yêu cầu:", Fill(study)), ("BS chỉ định:", Fill(f"BS {stay.head}")))
    column.leap(0.3)
    column.words("MÔ TẢ:", bold=True)
    for finding in findings:
        rows(column, (Gap(0.8), Fill(f"+ {finding}")))
    column.leap(0.3)
    rows(column, ("KẾT LUẬN:", Fill(conclusion.upper())), bold=True)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("BÁC SĨ SIÊU ÂM",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        lead=f"{rng.randint(7, 16)}h{rng.randint(10, 59)}, ngày",
    )


def draw_heart(desk: Desk, case: Case) -> None:
    """Draw PHIẾU ĐIỆN TIM on a lying A5: request and answer side by side, divided by a line."""
    column, v, stay = paper(desk, HALF_LYING, leader="dots"), Values(case, desk.rng), case.stay
    _, _, findings, conclusion = next(one for one in STUDIES if one[1] == "ĐIỆN TIM")
    left, right = column.split(1.2, 1)
    head(left, case, "bv", align="left")
    right.words("PHIẾU ĐIỆN TIM", scale=1.5, bold=True, align="centre")
    right.words("MS: 23/BV-01", scale=0.8, align="centre")
    column.join(left, right)
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), *ringed(sexes(), case.person.sex, 0.2)),
        ("- Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed")),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    rule(column)
    one, two = column.split(1, 1, gap=1)
    one.words("YÊU CẦU KIỂM TRA", bold=True, align="centre")
    rows(one, (Fill("Điện tim thường"),))
    two.words("KẾT QUẢ", bold=True, align="centre")
    for finding in findings:
        rows(two, (Fill(finding),))
    rows(two, ("Kết luận:", Fill(conclusion)))
    column.join(one, two)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), note="Họ tên:"),
        Block(titles=("BÁC SĨ CHUYÊN KHOA",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.admitted.date(),
        high=1.2,
    )


def draw_film(desk: Desk, case: Case) -> None:
    """Draw PHIẾU KẾT QUẢ X-QUANG: labels above, technique, findings in one paragraph, a large conclusion."""
    column, v, stay, rng = paper(desk, leader="line", colon=""), Values(case, desk.rng), case.stay, desk.rng
    study, _, findings, conclusion = next(one for one in STUDIES if "X-QUANG" in one[1])
    head(column, case, "two")
    column.words("PHIẾU KẾT QUẢ X-QUANG", scale=1.6, bold=True, align="centre")
    above(
        column,
        (2, "Họ tên người bệnh", v.name()),
        (0.7, "Năm sinh", v.year()),
        (0.8, "Giới tính", tuple(ticked(sexes(), case.person.sex, "after", 0.1))),
    )
    above(column, (2, "Địa chỉ", v.where()), (1.3, "Số thẻ BHYT", v.card("groups")))
    above(
        column,
        (1, "Khoa", v.own("department")),
        (0.5, "Giường", v.own("bed", 0.8)),
        (2, "Chẩn đoán", v.dx("admission_diagnosis")),
    )
    above(column, (1, "Kỹ thuật", Fill(study)), (1, "Bác sĩ chỉ định", Fill(f"BS {stay.head}")))
    column.leap(0.4)
    column.words("Mô tả", bold=True)
    rows(column, (Fill(" ".join(findings)),))
    column.leap(0.3)
    column.words("Kết luận", bold=True)
    rows(column, (Fill(conclusion, scale=1.15),))
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("KTV chụp phim",)),
        Block(titles=("Bác sĩ đọc phim",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        lead=f"{rng.randint(8, 16)} giờ, ngày",
        over="top",
    )
