"""Lists of drugs and the truth about them."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.kit.table import Head, TableLook, table
from samples.orders import Order


def _drug_name(order: Order, how: str) -> str:
    drug = order.drug
    if drug.brand is None or how == "name":
        return drug.name
    return f"{drug.name} ({drug.brand})"


def _cells(order: Order, name: str) -> dict[str, str | None]:
    return {
        "drug": name,
        "strength": order.drug.strength or None,
        "quantity": str(order.quantity),
        "unit": order.drug.unit,
        "directions": order.directions,
    }


def _quantity(order: Order, desk: Desk) -> str:
    return f"{order.quantity:02d}" if desk.rng.random() < 0.8 else str(order.quantity)


def list_orders(desk: Desk, column: Column, orders: tuple[Order, ...], *, how: str) -> None:
    """Write each drug on a line with its directions below.

    `how` puts the quantity: `under` … "20 viên" at the right end, `count` after "SL:", `dots` after a dotted
    run, `slash` "x 20 viên" behind the strength.
    """
    named = desk.rng.choice(("brand", "name"))
    bullet = desk.rng.choice(("{}.", "{}/", "{})"))
    for place, order in enumerate(orders, start=1):
        runs: list[Run] = []
        desk.sheet.seen = runs
        name, amount = _drug_name(order, named), f"{_quantity(order, desk)} {order.drug.unit}"
        words = f"{bullet.format(place)} {name} {order.drug.strength}".strip()
        if how == "slash":
            column.row(Fill(f"{words} x {amount}", leader="none"), cut=False)
        elif how == "dots":
            column.row(
                Fill(words, leader="none", stretch=0.0),
                Fill(None, leader="dots"),
                Fill(amount, leader="none", stretch=0.0),
                cut=False,
            )
        else:
            lead = [Say("SL:")] if how == "count" else []
            column.row(
                Fill(words, leader="none", stretch=0.0),
                Gap(1, 1),
                *lead,
                Fill(amount, leader="none", stretch=0.0),
                cut=False,
            )
        inner = Column(column.sheet, column.x + 1.2 * column.em, column.width - 1.2 * column.em, column.y)
        inner.row(Fill(order.directions, leader="none"), leading=0.95)
        column.y = inner.y
        desk.sheet.seen = None
        desk.sheet.rows.setdefault("prescription_items", []).append((_cells(order, name), runs))


def table_orders(desk: Desk, column: Column, orders: tuple[Order, ...], *, ruled: str) -> None:
    """Write the drugs into a table: number, name and strength, unit, quantity, directions."""
    named = desk.rng.choice(("brand", "name"))
    heads = (
        Head(title="STT", share=0.35, align="centre"),
        Head(title=desk.rng.choice(("Tên thuốc, hàm lượng", "Tên thuốc - Hàm lượng", "Thuốc")), share=2.0),
        Head(title=desk.rng.choice(("ĐVT", "Đơn vị")), share=0.55, align="centre"),
        Head(title=desk.rng.choice(("SL", "Số lượng")), share=0.55, align="centre"),
        Head(title=desk.rng.choice(("Cách dùng", "Liều dùng - Cách dùng")), share=2.0),
    )
    rows = []
    for place, order in enumerate(orders, start=1):
        words = f"{_drug_name(order, named)} {order.drug.strength}".strip()
        rows.append((str(place), words, order.drug.unit, _quantity(order, desk), order.directions))
    found = table(column, heads, rows, look=TableLook(rules=ruled, scale=0.92))
    for order, runs in zip(orders, found, strict=True):
        row = (_cells(order, _drug_name(order, named)), runs)
        desk.sheet.rows.setdefault("prescription_items", []).append(row)
