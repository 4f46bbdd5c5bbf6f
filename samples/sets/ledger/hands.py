"""What fills a page: a laser printer, a typewriter, the needles of a line printer, a hand."""

from dataclasses import replace
from typing import Literal

from samples.fonts import FRESH
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.sheet import Sheet
from samples.kit.style import make_style
from samples.sets.parts.paper import A4, paper

Machine = Literal["printer", "typewriter", "needles", "hand"]


def sheet_of(
    desk: Desk, size: tuple[int, int] = A4, machine: Machine = "printer", leader: str = "none"
) -> Column:
    """Take a fresh page, whatever the hand of the chart."""
    if machine == "hand":
        is_serif, print_size = "Serif" in desk.style.print_family, desk.style.print_size
        desk.style = make_style(
            group="test", hand="handwritten", rng=desk.rng, serif=is_serif, size=print_size
        )
        return paper(desk, size, leader="dots", colon=":")
    column = paper(desk, size, leader=leader, colon=":", machine=True)
    if machine != "printer":
        family = desk.rng.choice(FRESH["ledger"]["typewriter"])
        is_bold = machine == "needles"
        desk.style = replace(desk.style, print_family=family, value_family=family, value_bold=is_bold)
        desk.sheet.style = desk.style
    return column


def struck(sheet: Sheet) -> None:
    """Part every letter into dots, as needles print it; no truth changes."""
    width, high = sheet.image.size
    for y in range(0, high, 7):
        sheet.draw.line((0, y, width, y), fill=(255, 255, 255), width=1)
    for x in range(0, width, 7):
        sheet.draw.line((x, 0, x, high), fill=(255, 255, 255), width=1)
