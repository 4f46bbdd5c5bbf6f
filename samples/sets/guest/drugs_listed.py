"""A doctor's own prescription: a numbered list on A5, typed or written."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.sets.guest.cures import cures, keep
from samples.sets.guest.heads import NAVY, inked
from samples.sets.guest.told import Told
from samples.sets.parts.frames import rule, small_print
from samples.sets.parts.labels import rows
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case


def draw_list(desk: Desk, case: Case) -> None:
    """Draw TOA THUỐC: `1/ drug ..... 20 viên`, how to take it on the line below."""
    column, v, stay, rng = paper(desk, HALF, colon=":"), Told(case, desk.rng), case.stay, desk.rng
    place = stay.facility
    with inked(column, NAVY):
        column.words(place.name.upper(), scale=1.05, bold=True, align="centre", slot="facility_name")
        column.words(f"{place.town} - Khám ngoài giờ: 17g00 - 20g00", scale=0.75, align="centre")
        rule(column)
    column.sheet.put("facility_name", place.name.upper())
    column.words("TOA THUỐC", scale=1.7, bold=True, align="centre")
    rows(
        column,
        ("Tên:", v.name(upper=rng.random() < 0.5)),
        ("Tuổi:", v.age(), "Phái:", v.sex(), "Cân nặng:", Fill(None, stretch=0.4), "kg"),
        ("Đ/c:", v.where()),
        ("CĐ:", v.dx("discharge_diagnosis")),
    )
    column.leap(0.3)
    for number, cure in enumerate(cures(rng, 2, 5), start=1):
        way = cure.by_time("{0} uống {1} {2}", ", ") + rng.choice(("", " (sau ăn)", " (trước ăn)"))
        keep(
            desk,
            cure,
            _listed(column, number, cure.label, f"{cure.quantity:02d} {cure.unit.lower()}", way),
            way,
            unit=cure.unit.lower(),
        )
    rule(column, wide=2)
    rows(column, ("Dặn dò:", v.own("advice")))
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour="BS"),
        day=stay.discharged.date(),
        style="loose",
        high=2.4,
    )
    small_print(column, "* Tái khám nhớ mang theo toa cũ")


def _listed(column: Column, number: int, label: str, amount: str, way: str) -> list[Run]:
    sheet = column.sheet
    before, sheet.seen = sheet.seen, list[Run]()
    column.row(
        Say(f"{number}/", bold=True),
        Fill(label, stretch=0, leader="none"),
        Fill(None, leader="fine", ems=0.5),
        Fill(amount, stretch=0, leader="none"),
        cut=False,
    )
    column.row(Gap(1.6), Fill(way, leader="none"))
    runs, sheet.seen = sheet.seen or [], before
    return runs
