"""Several tables under each other, each with a head of its own: their columns may stand in other places."""

import dataclasses
import itertools

from pipeline.understand.page_tokens import PageTokens
from pipeline.understand.tables.headings import HeaderWords, headings_in

_NAMED = 3
"""Known headings on a row from which it is a head."""
_SECOND_LINE = 2
"""Rows under a head within which another one is its second line, in another tongue."""


def parts_by_head(page: PageTokens, words: HeaderWords, *, key: str) -> tuple[PageTokens, ...]:
    """Return the page cut before each head but the first; the page alone where it has one head or none."""
    heads = [
        index
        for index, row in enumerate(page.rows)
        if len(names := {heading.name for heading in headings_in(row, index, words)}) >= _NAMED
        and key in names
    ]
    cuts = [index for place, index in enumerate(heads) if place and index - heads[place - 1] > _SECOND_LINE]
    if not cuts:
        return (page,)
    edges = [0, *cuts, len(page.rows)]
    return tuple(dataclasses.replace(page, rows=page.rows[a:b]) for a, b in itertools.pairwise(edges))
