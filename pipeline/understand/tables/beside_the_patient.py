"""A prescription on the right half of a page, beside who the patient is on its left."""

import dataclasses
import re
from statistics import median

from models.geometry import Box
from pipeline.understand.page_tokens import PageTokens, Row, join_tokens
from pipeline.understand.tables.drug_words import is_drug
from pipeline.understand.tables.unknown_heads import cells_apart

_DRUG = re.compile(r"^\s*(?:[-–+•*]+|\(?\d{1,2}\s*[.)/:])\s*[^\W\d_]")
_INSIDE = 0.3
"""Share of the page's width right of which such a list begins."""
_ALIKE = 2


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
    edge = median(starts) - page.em
    rows = []
    for row in page.rows:
        kept = tuple(token for token in row.tokens if token.box.left >= edge)
        if kept:
            rows.append(Row(tokens=kept, box=Box.hull(token.box for token in kept)))
    return dataclasses.replace(page, rows=tuple(rows))
