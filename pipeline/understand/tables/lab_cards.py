"""Results printed as cards, side by side: a test, under it the result with its unit, under that the limits."""

import re
from collections.abc import Sequence

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens
from pipeline.understand.tables.headless_row import headless_row
from pipeline.understand.tables.lab_cells import UNIT, lab_cells
from pipeline.understand.tables.table_row import TableRow
from pipeline.understand.tables.unknown_heads import cells_apart

_LIMITS = re.compile(
    r"^(?:(?:Giá trị |Khoảng |Trị số )?(?:tham chiếu|bình thường)|CSBT|TSBT|GTTC|Ref(?:erence)?(?: range)?|Normal)\s*:\s*"
    r"(?P<reference>\S.*)$",
    re.IGNORECASE,
)
_RESULT = re.compile(
    rf"^(?P<value>[<>≤≥]?\s?\d+(?:[.,]\d+)?|[^\W\d_][^\d]*?)(?:\s+(?P<unit>{UNIT}|[^\W\d_]{{1,4}}/[^\s\d]{{1,4}}))?"
    r"(?:\s+(?:HH?|LL?|Cao|Thấp|[↑↓▲▼*]))?$"
)
_ALIKE = 2
_NEAR = 2.0
"""White between the lines of a card at most, in line heights."""

Run = tuple[Box, list[Token]]


def _runs(page: PageTokens) -> list[Run]:
    runs = [run for row in page.rows for run in cells_apart(row, page.em)]
    return [(Box.hull(token.box for token in run), run) for run in runs]


def _above(runs: Sequence[Run], box: Box, em: float) -> Run | None:
    """The nearest run over a box that begins where it begins."""
    over = [
        run
        for run in runs
        if run[0].middle[1] < box.top
        and box.top - run[0].bottom < _NEAR * em
        and abs(run[0].left - box.left) < _NEAR * em
    ]
    return max(over, key=lambda run: run[0].bottom, default=None)


def _card(page: PageTokens, clean: CleanPage, runs: Sequence[Run], limits: Run) -> TableRow | None:
    said = _LIMITS.match(tidy(join_tokens(limits[1])))
    result = _above(runs, limits[0], page.em)
    name = _above(runs, result[0], page.em) if result else None
    told = _RESULT.match(tidy(join_tokens(result[1]))) if result else None
    if said is None or result is None or name is None or told is None:
        return None
    texts = {"test": join_tokens(name[1]), "value": told["value"], "unit": told["unit"] or ""}
    found = lab_cells({**texts, "reference": said["reference"]})
    tokens = [*name[1], *result[1], *limits[1]]
    bound = limits[1][next(i for i, token in enumerate(limits[1]) if token.text == ":") + 1 :]
    return headless_row(page, clean, found, tokens, bound)


def find_lab_cards(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...]:
    """Return the cards' results row by row, for a person to confirm ("no_head"); empty where none are."""
    runs = _runs(page)
    cards = [run for run in runs if _LIMITS.match(tidy(join_tokens(run[1])))]
    if len(cards) < _ALIKE:
        return ()
    rows = [_card(page, clean, runs, run) for run in cards]
    return tuple(row for row in rows if row is not None)
