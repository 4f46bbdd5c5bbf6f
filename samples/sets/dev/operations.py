"""PHIẾU PHẪU THUẬT, PHIẾU THỦ THUẬT that builders may look at."""

from datetime import timedelta

from samples.forms.surgery_report import STEPS
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.parts.frames import band, grid, rule
from samples.sets.parts.labels import above, rows
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.written import moment_as
from samples.stays import Case


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT/THỦ THUẬT: labels above values, bands, account as prose."""
    column, v, stay, rng = paper(desk, leader="line", colon=""), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    head(left, case, "three", align="left")
    right.words("06/BV2", scale=0.85, align="right")
    rows(right, ("Số vào viện", v.own("admission_number")))
    column.join(left, right)
    column.words("PHIẾU PHẪU THUẬT/ THỦ THUẬT", scale=1.5, bold=True, align="centre")
    above(
        column,
        (2, "Họ và tên người bệnh", v.name()),
        (0.6, "Tuổi", v.age()),
        (0.6, "Giới", v.sex()),
        (0.8, "Giường", v.own("bed")),
    )
    operation, narcosis, method = v.operation()
    at = stay.admitted + timedelta(hours=rng.randint(3, 30))
    above(
        column,
        (1, "Vào viện", v.came("first")),
        (1, "Phẫu thuật bắt đầu", Fill(moment_as(at, "first"))),
        (1, "Kết thúc", Fill(moment_as(at + timedelta(minutes=80), "first"))),
    )
    column.leap(0.3)
    band(column, "CHẨN ĐOÁN VÀ PHƯƠNG PHÁP")
    above(column, (1, "Trước phẫu thuật", Fill(stay.ward[0])), (1, "Sau phẫu thuật", Fill(stay.main[0])))
    above(
        column,
        (2, "Phương pháp phẫu thuật", Fill(operation)),
        (1, "Loại", Fill(method)),
        (1, "Phương pháp vô cảm", Fill(narcosis)),
    )
    above(
        column,
        (1, "Phẫu thuật viên", Fill(f"{stay.doctor_title} {stay.doctor}")),
        (1, "Bác sĩ gây mê hồi sức", Fill(f"BS. {make_name(rng, 'male', 'Kinh')}")),
    )
    column.leap(0.3)
    band(column, "TRÌNH TỰ PHẪU THUẬT/ THỦ THUẬT")
    rows(column, (Fill(" ".join(STEPS[: rng.randint(3, 6)])),))
    column.blank(2)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(
            titles=("PHẪU THUẬT VIÊN",),
            note="(Ký, ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        day=at.date(),
        lead=f"{stay.facility.town}, ngày",
    )


def draw_minor(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THỦ THUẬT of a system on A4: a table of labels and values, steps numbered."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.5, 1)
    head(left, case, "post", align="left")
    rows(right, ("Mã NB:", v.own("patient_code")), ("Mã phiếu:", v.number(100, 9999, "TT{0}")))
    column.join(left, right)
    rule(column)
    column.words("PHIẾU THỦ THUẬT", scale=1.6, bold=True, align="centre")
    operation, narcosis, _ = v.operation()
    at = stay.admitted + timedelta(hours=rng.randint(3, 30))
    column.leap(0.2)
    grid(
        column,
        (
            (1.6, (("Họ tên NB:", v.name()),)),
            (0.9, (("Ngày sinh:", v.born("slash")),)),
            (0.6, (("Giới:", v.sex()),)),
        ),
        (
            (1, (("Khoa:", v.own("department")),)),
            (0.6, (("Giường:", v.own("bed")),)),
            (1.1, (("Số vào viện:", v.own("admission_number")),)),
        ),
        ((1, (("Chẩn đoán:", v.dx("admission_diagnosis", "({1}) {0}")),)),),
        ((1.2, (("Tên thủ thuật:", Fill(operation)),)), (1, (("Vô cảm:", Fill(narcosis)),))),
        (
            (1, (("Bắt đầu:", Fill(moment_as(at, "print"))),)),
            (1, (("Kết thúc:", Fill(moment_as(at + timedelta(minutes=35), "print"))),)),
        ),
    )
    column.leap(0.3)
    column.words("Mô tả", bold=True)
    for place, step in enumerate(STEPS[: rng.randint(3, 5)], start=1):
        rows(column, (Gap(0.6), Fill(f"{place}) {step}")))
    rows(column, ("Tai biến:", Fill("Không")), ("Ghi chú:", v.own("advice", 0.3)))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Điều dưỡng phụ",)),
        Block(titles=("Bác sĩ thực hiện",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=at.date(),
        style="slash",
        lead=f"{stay.facility.town}, ngày",
    )
