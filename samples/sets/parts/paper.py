"""Sheets of paper in the fonts of a set."""

from dataclasses import replace

from PIL import Image

from samples.fonts import FAMILIES, FRESH
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.sheet import HEIGHT, WIDTH, Sheet
from samples.kit.style import BLACK
from samples.kit.typeface import cap_height, x_height

A4, LYING, HALF, HALF_LYING = (WIDTH, HEIGHT), (HEIGHT, WIDTH), (1748, 2480), (2480, 1748)
"""Sizes of paper, pixels: A4 and A5, standing and lying."""


def paper(
    desk: Desk,
    size: tuple[int, int] = A4,
    *,
    leader: str | None = None,
    colon: str | None = None,
    machine: bool = False,
) -> Column:
    """Take a fresh page of `size`, in the fonts of the layout's set; `leader` and `colon` replace the style's.

    What a `machine` printed is typed, whatever the hand of the chart.
    """
    if not desk.sheets:
        if machine and desk.style.hand != "typed":
            desk.style = replace(
                desk.style, hand="typed", value_size=desk.style.print_size, value_ink=BLACK, value_lift=0
            )
        _dress(desk, leader, colon)
    style = desk.style
    desk.sheets.append(Sheet(style=style, rng=desk.rng, image=Image.new("RGB", size, (255, 255, 255))))
    margin = min(1.0, size[0] / 2100)
    left = round(style.margin_left * margin)
    return Column(desk.sheet, left, size[0] - left - round(style.margin_right * margin), style.margin_top)


def low(desk: Desk) -> float:
    """Lowest pixel that text may reach on the page on top."""
    return desk.sheet.image.height - 110


def _dress(desk: Desk, leader: str | None, colon: str | None) -> None:
    rng, old = desk.rng, desk.style
    known = FRESH[desk.layout.partition("/")[2].partition("-")[0]]
    printed = rng.choice(
        known["print_serif" if old.print_family in FAMILIES["print_serif"] else "print_sans"]
    )
    value, size = printed, old.value_size
    if old.hand == "typewriter":
        value = rng.choice(known["typewriter"])
    elif old.hand == "handwritten":
        value = rng.choice(known["handwriting"])
        high = 1.25 * cap_height(printed, 200) / cap_height(value, 200)
        tall = min(1.25, high, max(0.85, x_height(printed) / x_height(value)))
        size = round(old.print_size * rng.uniform(0.95, 1.1) * tall)
    elif rng.random() < 0.35:
        value = rng.choice((*known["print_serif"], *known["print_sans"]))
    desk.style = replace(
        old,
        print_family=printed,
        value_family=value,
        value_size=size,
        leader=leader or old.leader,
        colon=old.colon if colon is None else colon,
    )
