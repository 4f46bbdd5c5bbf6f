"""Draw the papers of a chart."""

from random import Random

from samples.draw import draw
from samples.drawn import DrawnPage, Hand
from samples.kit.style import pick_hand
from samples.layouts import Layout
from samples.stays import Case


def papers(rng: Random, case: Case, chosen: list[Layout], hand: Hand | None) -> tuple[DrawnPage, ...]:
    """Draw the papers of a chart; in a chart written by hand, some are typed."""
    hand = hand or pick_hand(rng)
    pages: list[DrawnPage] = []
    for place, layout in enumerate(chosen):
        own: Hand = hand if hand != "handwritten" or rng.random() < 0.75 else "typed"
        pages += draw(layout, case, hand=own, rng=rng, document_id=f"{case.id}-{place}")
    return tuple(pages)
