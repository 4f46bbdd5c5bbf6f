"""A table on the right half of a page, beside who the patient is on its left."""

import dataclasses
import re
from collections.abc import Sequence
from statistics import median

from models.geometry import Box
from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.drug_words import is_drug
from pipeline.understand.tables.lab_columns import lab_column
from pipeline.understand.tables.unknown_heads import cells_apart

_DRUG = re.compile(r"^\s*(?:[-–+•*]+|\(?\d{1,2}\s*[.)/:])\s*[^\W\d_]")
_LABEL = re.compile(r"^[^\W\d_][^:\d]{1,30}:")
_INSIDE = 0.3
"""Share of the page's width right of which such a list begins."""
_ALIKE, _RESULTS = 2, 3
"""Drugs, and results, from which they are a list."""


def beside_the_patient(page: PageTokens) -> PageTokens:
    """Return the page without what stands left of its list of drugs, where that begins well inside the page."""
    starts = []
    for row in page.rows:
        for tokens in cells_apart(row, page.em):
            text = join_tokens(tokens)
            rest = join_tokens([token for token in row.tokens if token.box.left >= tokens[0].box.left])
            if _DRUG.match(text) and is_drug(rest):
                starts.append(tokens[0].box.left)
    if len(starts) < _ALIKE or min(starts) < _INSIDE * page.width:
        return page
    return _right_of(page, median(starts) - page.em)


def results_beside_the_patient(page: PageTokens) -> PageTokens:
    """Return the page without what stands left of its results, where that is labels with their values."""
    told = [_test_of(cells_apart(row, page.em)) for row in page.rows]
    starts = [cells[place][0].box.left for place, cells in told if place is not None]
    if len(starts) < _RESULTS or median(starts) < _INSIDE * page.width:
        return page
    usual = median(starts)
    if sum(abs(start - usual) < page.em for start in starts) * 2 < len(starts):
        return page
    edge = usual - page.em
    left = [cells[0] for place, cells in told if place and cells[0][-1].box.right < edge]
    labels = sum(bool(_LABEL.match(join_tokens(tokens))) for tokens in left)
    return _right_of(page, edge) if labels >= _ALIKE else page


def _test_of(cells: Sequence[list[Token]]) -> tuple[int | None, Sequence[list[Token]]]:
    """The place of the first test on a row, before its result and limits; None where there is none."""
    names = [lab_column(tidy(join_tokens(tokens))) for tokens in cells]
    limits = names.index("reference") if "reference" in names else 0
    places = [place for place, name in enumerate(names[1:limits]) if name == "value"]
    return (places[-1] if places else None), cells


def _right_of(page: PageTokens, edge: float) -> PageTokens:
    rows = []
    for row in page.rows:
        kept = tuple(token for token in row.tokens if token.box.left >= edge)
        if kept:
            rows.append(Row(tokens=kept, box=Box.hull(token.box for token in kept)))
    return dataclasses.replace(page, rows=tuple(rows))
