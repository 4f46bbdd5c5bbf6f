"""Lay pages down for the scanner, with what slips in among them."""

from dataclasses import replace
from itertools import pairwise
from random import Random

from samples.bundle.arrange import Side, _blank_after, _side
from samples.drawn import DrawnPage

SLIPS: tuple[tuple[str, ...], ...] = (
    ("blank",),
    ("stranger",),
    ("duplicate",),
    ("turned",),
    ("blank", "stranger"),
    (),
    ("duplicate", "turned"),
)
"""What slips into charts of several papers, in turn."""
VISITOR: tuple[tuple[str, ...], ...] = (
    ("missing", "turned"),
    ("stranger",),
    ("missing", "duplicate"),
    ("turned",),
    ("blank", "stranger"),
    ("missing",),
    ("duplicate", "turned"),
    (),
    ("blank",),
    ("missing", "stranger"),
)
"""The same for the set `visitor`, where backs of sheets are missing too."""


def slips_of(name: str, turn: int) -> tuple[str, ...]:
    """Return what slips into chart number `turn` of a set."""
    known = VISITOR if name == "visitor" else SLIPS
    return known[turn % len(known)]


def sides_of(
    pages: tuple[DrawnPage, ...],
    slips: tuple[str, ...],
    stranger: DrawnPage | None,
    rng: Random,
    *,
    plain: bool,
) -> tuple[Side, ...]:
    """Lay the pages down, with what slips in."""
    sides = [_side(pages, place) for place in range(min(8, len(pages)))]
    if plain:
        return tuple(sides)
    if "missing" in slips:
        sides = _without_back(sides)
    if "duplicate" in slips:
        twice = rng.randrange(len(sides))
        sides.insert(rng.randint(twice + 1, len(sides)), replace(sides[twice], role="duplicate"))
    if stranger is not None:
        sides.insert(rng.randint(1, len(sides)), Side(page=stranger, role="stranger"))
    if "blank" in slips:
        place = rng.randint(1, len(sides))
        sides.insert(place, _blank_after(sides[place - 1]))
    if "turned" in slips:
        place = rng.randrange(len(sides))
        sides[place] = replace(sides[place], turned=rng.choice((90, 180, 180, 270)))
    # Feeders take a lying page with its short side first.
    return tuple(
        replace(side, turned=rng.choice((90, 270))) if _is_lying(side.page) and rng.random() < 0.6 else side
        for side in sides
    )


def _without_back(sides: list[Side]) -> list[Side]:
    """Leave out the second page of the first document that has one, unless the first page's date would be lost."""
    for front, back in pairwise(sides):
        if front.page.document_id == back.page.document_id and _keeps_date(front.page, back.page):
            alone = replace(front, back=None)
            return [alone if side is front else side for side in sides if side is not back]
    return sides


def _keeps_date(front: DrawnPage, back: DrawnPage) -> bool:
    """Tell whether the truth about the front is whole without the back: only the last date of both is told."""
    return "signed_on" not in back.fields or not any(line.text.startswith("Ngày ") for line in front.lines)


def _is_lying(page: DrawnPage) -> bool:
    """Tell whether the page stands on its long side."""
    return page.image.width > page.image.height and page.image.width > 3000
