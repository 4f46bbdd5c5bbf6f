"""ĐƠN THUỐC of other houses: doses by time of day, labelled lines, a list without a table."""

from dataclasses import dataclass
from random import Random

from samples.forms.common import optional
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.orders import Order, make_orders
from samples.sets.parts import frames, written
from samples.sets.parts.chart_rows import SEX
from samples.sets.parts.frames import page_of, rule
from samples.sets.parts.issuers import issuer
from samples.sets.parts.results import TIMES, keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Doses:
    """One drug by time of day."""

    order: Order
    doses: tuple[int, int, int, int]
    quantity: int


def doses_of(case: Case, rng: Random, count: int) -> tuple[Doses, ...]:
    """Draw drugs taken by mouth at times of the day."""
    made = []
    for order in make_orders(case, rng, count=count, routes=("oral",)):
        doses = rng.choice(
            ((1, 0, 0, 1), (1, 0, 1, 0), (1, 1, 0, 1), (2, 0, 2, 0), (0, 0, 0, 1), (1, 0, 0, 0))
        )
        days = rng.choice((5, 7, 10, 14))
        made.append(Doses(order=order, doses=doses, quantity=sum(doses) * days))
    return tuple(made)


def draw_times(desk: Desk, case: Case) -> None:
    """Draw a table with a column for each time of day; directions are what stands in those columns."""
    column, rng = page_of(desk, leader="none"), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.4, 1)
    issuer(left, case, "stack")
    left.row("Khoa:", optional(stay.department, "department"), cut=False)
    right.row("Mã BN:", optional(stay.patient_code, "patient_code"), cut=False)
    right.row("Số đơn:", Fill(str(rng.randint(1000, 9999))), cut=False)
    column.join(left, right)
    column.words("ĐƠN THUỐC", scale=1.6, bold=True, align="centre")
    column.words("(Dùng cho người bệnh ngoại trú)", scale=0.85, align="centre")
    column.leap(0.3)
    column.row(
        "Họ tên:",
        written.name(case),
        "Tuổi:",
        written.age(case, rng, unit=" tuổi"),
        "Giới:",
        written.sex(case),
        cut=False,
    )
    column.row("Địa chỉ:", written.where(case, rng))
    column.row(
        "Số BHYT:", written.spread_card(person.card, "whole"), "Đối tượng:", written.payer(case), cut=False
    )
    column.row("Chẩn đoán:", written.dx((stay.main, *stay.comorbid), "discharge_diagnosis", "({1}) {0}"))
    column.leap(0.3)
    heads = (
        Head(title="TT", share=0.3, align="centre"),
        Head(title="Tên thuốc - Nồng độ/Hàm lượng", share=2.2),
        *(Head(title=word, share=0.5, align="centre") for word in TIMES),
        Head(title="Tổng số", share=0.6, align="centre"),
        Head(title="ĐVT", share=0.55, align="centre"),
        Head(title="Ghi chú", share=1.0),
    )
    items, rows, told = doses_of(case, rng, rng.randint(3, 6)), [], []
    for place, item in enumerate(items, start=1):
        note = rng.choice(("Sau ăn", "Trước ăn", ""))
        words = f"{item.order.drug.name} {item.order.drug.strength}".strip()
        shown = tuple(str(dose) if dose else "" for dose in item.doses)
        rows.append((str(place), words, *shown, f"{item.quantity:02d}", item.order.drug.unit, note))
        times = ", ".join(f"{word} {dose}" for word, dose in zip(TIMES, item.doses, strict=True) if dose)
        told.append(f"{times}, {note}" if note else times)
    found = table(column, heads, rows, look=TableLook(scale=0.9))
    for item, directions, runs in zip(items, told, found, strict=True):
        keep_drug(desk, runs, item.order, item.quantity, directions)
    column.row(f"Cộng khoản: {len(items):02d}", cut=False)
    column.row("Dặn dò:", written.perhaps(stay.advice, "advice", rng))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh",), slot=None),
        Block(titles=("Bác sĩ kê đơn",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        lead="Ngày",
        style="slash",
    )
    frames.trim(desk, column)


def draw_columns(desk: Desk, case: Case) -> None:
    """Draw a table with quantity first, strength in a column of its own, directions under the name."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    issuer(column, case, "letter")
    left, right = column.split(1.2, 1)
    left.words("ĐƠN THUỐC BHYT", scale=1.5, bold=True)
    right.row("Số vào viện:", optional(stay.admission_number, "admission_number"), cut=False)
    column.join(left, right)
    rule(column)
    one, two = column.split(1.15, 1, gap=1.0)
    one.row("Người bệnh:", written.name(case), cut=False)
    two.row("Ngày sinh:", written.born(case, "dash"), cut=False)
    one.row("Giới tính:", *SEX.pieces(person.sex, "before", gap=0.5), Gap(1, 1), cut=False)
    two.row("CCCD:", optional(person.national_id, "national_id"), cut=False)
    one.row("Thẻ BHYT:", written.spread_card(person.card), cut=False)
    two.row("Hạn thẻ:", written.valid_range(person, "-"), cut=False)
    column.join(one, two)
    column.row("Địa chỉ:", written.where(case, rng))
    column.row(
        "Chẩn đoán xác định:", written.dx((stay.main, *stay.comorbid), "discharge_diagnosis", "{0} [{1}]")
    )
    column.leap(0.3)
    heads = (
        Head(title="#", share=0.25, align="centre"),
        Head(title="Hoạt chất", share=1.5),
        Head(title="Hàm lượng", share=0.9, align="centre"),
        Head(title="Liều dùng", share=2.0),
        Head(title="Số lượng", share=0.6, align="right"),
        Head(title="Đơn vị", share=0.6, align="centre"),
    )
    orders = make_orders(case, rng, count=rng.randint(3, 6), routes=("oral", "oral", "outside"))
    rows = [
        (
            str(place),
            order.drug.name,
            order.drug.strength,
            order.directions,
            f"{order.quantity:02d}",
            order.drug.unit,
        )
        for place, order in enumerate(orders, start=1)
    ]
    found = table(column, heads, rows, look=TableLook(rules="rows", scale=0.92))
    for order, runs in zip(orders, found, strict=True):
        keep_drug(desk, runs, order, order.quantity, order.directions)
    column.row("* Lời dặn:", written.perhaps(stay.advice, "advice", rng, 0.8))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("KẾ TOÁN",), slot=None),
        Block(titles=("NGƯỜI LĨNH THUỐC",), slot=None),
        Block(
            titles=("BÁC SĨ ĐIỀU TRỊ",),
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
            sealed=rng.random() < 0.3,
        ),
        day=stay.discharged.date(),
        over="top",
        lead="Ngày",
    )
    frames.trim(desk, column)
