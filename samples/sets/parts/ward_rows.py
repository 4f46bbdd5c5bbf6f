"""Rows of the running sheets of a ward: orders, notes, figures, infusions."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.sheet import Run
from samples.kit.table import Head, TableLook, table
from samples.orders import make_orders
from samples.sets.parts.paper import low
from samples.stays import Case
from samples.tables.drugs import DRUGS
from samples.tables.phrases import CARE, PROGRESS


def heads(*parts: tuple[str, float]) -> tuple[Head, ...]:
    """Return the heads of a table from (title, share)."""
    return tuple(Head(title=title, share=share) for title, share in parts)


def times(case: Case, rng: Random, count: int, hours: tuple[int, ...]) -> Iterator[datetime]:
    """Yield moments of the stay, some hours apart."""
    at = case.stay.admitted
    for _ in range(count):
        yield at
        at += timedelta(hours=rng.choice(hours), minutes=rng.choice((0, 0, 15, 30)))


def orders_text(case: Case, rng: Random, pattern: str = "- {0} {1} x {2:02d} {3}") -> str:
    """Write the orders of one day, one a line."""
    chosen = make_orders(case, rng, count=rng.randint(2, 3), routes=("oral", "inject", "infuse"))
    lines = [
        pattern.format(one.drug.name, one.drug.strength, one.quantity % 3 + 1, one.drug.unit).replace(
            "  ", " "
        )
        for one in chosen
    ]
    return "\n".join(lines)


def warmth(rng: Random) -> str:
    """Write a temperature."""
    return f"{rng.randint(362, 389) / 10:.1f}".replace(".", ",")


def pressure(rng: Random) -> str:
    """Write a blood pressure."""
    return f"{rng.randint(10, 15)}0/{rng.randint(6, 9)}0"


def note(rng: Random) -> str:
    """Write a sentence about the patient's course."""
    return rng.choice(PROGRESS)


def care(rng: Random) -> str:
    """Write what a nurse did."""
    return ". ".join(rng.sample(CARE, rng.choice((1, 1, 2))))


def fluid(rng: Random) -> tuple[str, str]:
    """Return an infusion's name with strength, and its volume in ml."""
    drug = rng.choice([one for one in DRUGS if one.route == "infuse"])
    strength, found, amount = drug.strength.rpartition(" ")
    if not found:
        strength, _, amount = drug.strength.rpartition("/")
    return f"{drug.name} {strength}".strip(), amount.removesuffix("ml")


def ruled(
    desk: Desk,
    column: Column,
    made: tuple[Head, ...],
    shown: Sequence[tuple[str, ...]],
    look: TableLook,
    *,
    rest: tuple[int, int],
) -> list[list[Run]]:
    """Draw a table whose walls run on below the last row by a length drawn from `rest`, pixels."""
    top = column.y
    found = table(column, made, shown, look=look)
    end = min(low(desk), column.y + desk.rng.randint(*rest))
    total, x = sum(head.share for head in made), column.x
    for share in (0.0, *(head.share for head in made)):
        x += column.width * share / total
        column.sheet.draw.line((x, min(top, column.y), x, end), fill=column.sheet.style.print_ink, width=3)
    column.sheet.draw.line(
        (column.x, end, column.x + column.width, end), fill=column.sheet.style.print_ink, width=3
    )
    column.y = end
    return found
