"""How a value stands to its label and how well the page's labels are known: a strange print is believed less."""

import dataclasses
from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from pipeline.understand.candidate import Candidate
from pipeline.understand.fold import fold
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, join_tokens
from pipeline.understand.papers.classify_page import PageForm

UNTOLD = {"wording": 0.5, "gap": 0.5, "beneath": 0.0, "crowd": 0.0, "known": 0.5, "title": 0.0}
"""What is said of a value that no label led to, or that nobody placed."""
_WIDE, _DEEP, _MANY = 20.0, 5.0, 6.0
"""White beside, white above (line heights) and rows of a value that count as 1."""


def with_places(
    page: PageTokens, form: PageForm, anchors: Sequence[Anchor], candidates: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """Return the candidates with the traits of `UNTOLD`, each 0–1 (`beneath` -1–1, above its label negative).

    `wording`: how nearly the label's words are one of those that the form lists. `gap`, `beneath`: white between
    label and value, across and down. `crowd`: how many rows the value takes. `known`: share of the page's labels
    that the form lists word by word. `title`: how sure the page's form is by its own title.
    """
    wordings = {id(anchor): _wording(page, anchor) for anchor in anchors}
    asked = [anchor for anchor in anchors if anchor.field or not anchor.wording]
    known = (
        sum(wordings[id(anchor)] > 0.95 for anchor in asked if anchor.field) / len(asked) if asked else 0.5
    )
    told = UNTOLD | {"known": known, "title": form.confidence if form.titled else 0.0}
    return tuple(_placed(page, one, anchors, wordings, told) for one in candidates)


def _wording(page: PageTokens, anchor: Anchor) -> float:
    if not anchor.wording:
        return 0.0
    read = fold(join_tokens(page.rows[anchor.row].tokens[anchor.start : anchor.end]))
    return Levenshtein.normalized_similarity(read, fold(anchor.wording))


def _placed(
    page: PageTokens,
    candidate: Candidate,
    anchors: Sequence[Anchor],
    wordings: dict[int, float],
    told: dict[str, float],
) -> Candidate:
    box = candidate.box
    near = [] if box is None else [one for one in anchors if one.field and _asks_for(one, candidate)]
    if box is None or not near:
        return dataclasses.replace(candidate, traits=told | candidate.traits)

    def white(anchor: Anchor) -> tuple[float, float]:
        across = max(0.0, box.left - anchor.box.right, anchor.box.left - box.right)
        return across / page.em, (box.top - anchor.box.top) / page.em

    anchor = min(near, key=lambda one: white(one)[0] + 3 * abs(white(one)[1]))
    across, down = white(anchor)
    place = {
        "wording": wordings[id(anchor)],
        "gap": min(1.0, across / _WIDE),
        "beneath": max(-1.0, min(1.0, down / _DEEP)),
        "crowd": min(1.0, (box.height / page.em - 1) / _MANY),
    }
    return dataclasses.replace(candidate, traits=told | place | candidate.traits)


def _asks_for(anchor: Anchor, candidate: Candidate) -> bool:
    """Whether a label asks for the field or for the whole that it is part of (an address, a diagnosis's code)."""
    return candidate.field.startswith(anchor.field) or anchor.field.startswith(candidate.field)
