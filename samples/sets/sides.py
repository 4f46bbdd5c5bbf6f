"""Lay pages down for the scanner, with what slips in among them."""

from dataclasses import replace
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


def _is_lying(page: DrawnPage) -> bool:
    """Tell whether the page stands on its long side."""
    return page.image.width > page.image.height and page.image.width > 3000
