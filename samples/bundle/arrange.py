"""Decide which sides of paper go through the scanner, in which order and how they lie."""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from PIL import Image

from samples.drawn import DrawnChart, DrawnPage

MOST_SIDES = 8
Role = Literal["page", "blank", "duplicate", "stranger"]
# Shares of files (blank, duplicate) and of sides (turned); higher than in life, so that few files suffice.
BLANK, DUPLICATE, TURNED = 0.2, 0.1, 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of paper on its way to the scanner."""

    page: DrawnPage
    role: Role = "page"
    back: DrawnPage | None = None
    """What is printed on the other side."""
    turned: int = 0
    """Degrees clockwise that the scan lies from upright: 0, 90, 180, 270."""


def arrange(
    chart: DrawnChart, rng: np.random.Generator, *, stranger: DrawnPage | None = None, plain: bool = False
) -> tuple[Side, ...]:
    """Return one to eight sides: the chart's pages and what slipped in.

    Args:
        chart: at least one page; pages beyond the eighth are left out.
        rng: chance.
        stranger: a page of another patient to slip in after the first page.
        plain: the pages only, all upright.
    """
    sides = [_side(chart.pages, place) for place in range(min(MOST_SIDES, len(chart.pages)))]
    if plain:
        return tuple(sides)
    if stranger is not None and len(sides) < MOST_SIDES:
        sides.insert(int(rng.integers(1, len(sides) + 1)), Side(page=stranger, role="stranger"))
    if len(sides) < MOST_SIDES and rng.random() < DUPLICATE:
        sides = _with_duplicate(sides, rng)
    if len(sides) < MOST_SIDES and rng.random() < BLANK:
        place = int(rng.integers(1, len(sides) + 1))
        sides.insert(place, _blank_after(sides[place - 1]))
    return tuple(_turned(side, rng) for side in sides)


def _side(pages: tuple[DrawnPage, ...], place: int) -> Side:
    """Pages 1 and 2, 3 and 4 … share a sheet."""
    other = place ^ 1
    back = pages[other] if other < len(pages) else None
    if pages[place].form is None:
        return Side(page=pages[place], role="blank", back=back)
    is_own = pages[place].patient_id == pages[0].patient_id
    return Side(page=pages[place], role="page" if is_own else "stranger", back=back)


def _with_duplicate(sides: list[Side], rng: np.random.Generator) -> list[Side]:
    printed = [place for place, side in enumerate(sides) if side.role == "page"]
    if not printed:
        return sides
    twice = int(rng.choice(printed))
    place = int(rng.integers(twice + 1, len(sides) + 1))
    return [*sides[:place], replace(sides[twice], role="duplicate"), *sides[place:]]


def _blank_after(side: Side) -> Side:
    empty = Image.new("RGB", side.page.image.size, "white")
    page = replace(side.page, image=empty, form=None, layout="blank", lines=(), fields={}, tables={})
    return Side(page=page, role="blank", back=side.page)


def _turned(side: Side, rng: np.random.Generator) -> Side:
    if rng.random() >= TURNED:
        return side
    return replace(side, turned=int(rng.choice((90, 180, 180, 270))))
