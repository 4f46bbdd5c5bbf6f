"""ĐƠN THUỐC RA VIỆN, and the chart of drugs that a ward gave."""

from datetime import timedelta

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.orders import make_orders
from samples.people import make_name
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import above, rows
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import foot
from samples.sets.parts.paper import LYING, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.results import keep_drug
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.trial.crests import crest
from samples.stays import Case

WAYS = {
    "oral": "Uống",
    "inject": "Tiêm",
    "infuse": "Truyền TM",
    "inhale": "Khí dung",
    "outside": "Dùng ngoài",
}


def draw_leaving(desk: Desk, case: Case) -> None:
    """Draw ĐƠN THUỐC RA VIỆN of a system: brand, substance and strength in one wrapped cell, striped rows."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon="", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    crest(column, case, "bar")
    column.words("ĐƠN THUỐC RA VIỆN", scale=1.4, bold=True, align="centre")
    above(
        column,
        (2, "Người bệnh", v.name()),
        (0.6, "Tuổi", age(case, rng)),
        (0.6, "Giới", v.sex()),
        (1.1, "Mã y tế", v.own("patient_code")),
    )
    above(column, (2, "Địa chỉ", v.where()), (1.2, "Thẻ BHYT", v.card("whole")))
    above(column, (1, "Bệnh chính", v.dx("discharge_diagnosis", "[{1}] {0}")))
    above(column, (1, "Bệnh kèm theo", v.dx("comorbidity", "[{1}] {0}")))
    column.leap(0.3)
    orders = make_orders(case, rng, count=rng.randint(4, 7), routes=("oral", "inhale", "outside"))
    look = Ledger(
        shares=(0.35, 2.5, 0.6, 0.6, 0.8, 2.3),
        aligns="clrcll",
        rules="rows",
        scale=0.88,
        zebra=True,
        shade=True,
    )
    heads = (
        (
            head("#"),
            head("Thuốc - hoạt chất - hàm lượng"),
            head("SL"),
            head("ĐVT"),
            head("Đường dùng"),
            head("Liều dùng, thời điểm dùng"),
        ),
    )
    body, names = [], []
    for place, order in enumerate(orders, start=1):
        drug = order.drug
        names.append(f"{drug.brand} ({drug.name})" if drug.brand else drug.name)
        body.append(
            (
                str(place),
                f"{names[-1]} {drug.strength}".strip(),
                Cell(str(order.quantity), bold=True),
                drug.unit,
                WAYS[drug.route],
                order.directions,
            )
        )
    for order, name, runs in zip(orders, names, ledger(column, look, heads, body), strict=True):
        keep_drug(desk, runs, order, order.quantity, order.directions, name=name)
    rows(column, ("Dặn dò", v.own("advice")))
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Điều dưỡng hướng dẫn",)),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        style="slash",
        lead=f"{stay.discharged:%H:%M} ngày",
        high=2,
    )
    foot(
        desk,
        column,
        f"In từ phần mềm quản lý bệnh viện · Người in: {stay.facility.code}-{rng.randint(10, 99)} · 1/1",
    )


def draw_chart(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THỰC HIỆN VÀ CÔNG KHAI THUỐC lying: days over the hours of the day, a nurse's letters in the cells."""
    column, v, stay, rng = paper(desk, LYING, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.6)
    crest(left, case, "blank")
    right.words("PHIẾU THỰC HIỆN VÀ CÔNG KHAI THUỐC", scale=1.4, bold=True, align="centre")
    column.join(left, right)
    grid(
        column,
        ((2, (("Họ tên người bệnh:", v.name()),)), (0.6, (("Tuổi:", age(case, rng)),)), (0.5, (("Giới:", v.sex()),)), (1, (("Số vào viện:", v.own("admission_number")),))),
        ((1.2, (("Khoa:", v.own("department")),)), (0.6, (("Giường:", v.own("bed")),)), (2.3, (("Chẩn đoán:", v.dx("admission_diagnosis")),))),
    )  # fmt: skip
    column.leap(0.3)
    days, parts = 4, ("S", "T", "C", "Đ")
    orders = make_orders(case, rng, count=rng.randint(5, 8), routes=("oral", "inject", "infuse"))
    look = Ledger(
        shares=(0.35, 2.6, 0.6, *([0.42] * (days * len(parts))), 0.6),
        aligns="clc" + "c" * (days * len(parts)) + "c",
        scale=0.86,
        high=1.2,
    )
    nurses = ["".join(word[0] for word in make_name(rng, "female", "Kinh").split()) for _ in range(3)]
    first = stay.admitted.date()
    heads: tuple[Row, ...] = (
        (head("TT", down=2), head("Tên thuốc, nồng độ, hàm lượng", down=2), head("ĐVT", down=2),
         *(head(f"{first + timedelta(days=n):%d/%m}", span=len(parts)) for n in range(days)), head("Cộng", down=2)),
        tuple(head(part) for _ in range(days) for part in parts),
    )  # fmt: skip
    body: list[Row] = []
    for place, order in enumerate(orders, start=1):
        given = [rng.choice((True, False)) for _ in parts]
        marks = [
            rng.choice(nurses) if due and rng.random() < 0.95 else "" for _ in range(days) for due in given
        ]
        name = f"{order.drug.name} {order.drug.strength}".strip()
        body.append((str(place), name, order.drug.unit, *marks, str(sum(map(bool, marks)) or "")))
    body.append(group("Người bệnh/ người nhà ký:", 3 + days * len(parts) + 1))
    ledger(column, look, heads, body)
    rows(column, ("Ghi chú:", Fill("S: sáng, T: trưa, C: chiều, Đ: đêm", leader="none")))
    sign_off(
        desk,
        column,
        Block(titles=("Điều dưỡng trưởng",)),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, prefix="BS:"),
        day=first + timedelta(days=days - 1),
        style="slash",
        high=1.2,
    )
