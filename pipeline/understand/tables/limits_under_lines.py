"""Results of a printed list in which each test's limits stand in brackets on the line under it."""

import re
from collections.abc import Sequence

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.candidate import words_of
from pipeline.understand.normalise.words import tidy, trim
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens
from pipeline.understand.tables.bounded import bounded
from pipeline.understand.tables.lab_cells import lab_cells
from pipeline.understand.tables.table_row import TableRow
from pipeline.understand.tables.unknown_heads import cells_apart

_LIMITS = re.compile(r"^[(\[]\s*(?:[^()\d]{1,12}:\s*)?[<>≤≥Ss]?\s?\d[^()]*[)\]]?$")
_RESULT = re.compile(
    r"^(?P<test>.*[^\W\d_].*?)[\s.:…_]+(?P<value>[<>≤≥]?\s?\d{1,5}(?:[.,]\d{1,4})?|\+{1,4}|[ÂA]m t[íi]nh|D[ưu][ơo]ng t[íi]nh)$"
)
_BOX = re.compile(r"^(?:[^\W\d_]{1,2}|\W|\d)\s+(?=[A-ZÀ-Ỹ])|^[Xx✓](?=[A-ZÀ-Ỹ][^\W\d_])")
"""What readers make of a box, ticked or not, before a test."""
_ALIKE = 4
"""Lines of limits from which a page is such a list."""
_INDENT, _NEAR = 3.0, 1.2
"""How far right of its test the limits begin, and the white between the lines, in line heights at most."""

Run = tuple[Box, list[Token]]


def find_limits_under_lines(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...]:
    """Return the tests with a result, left list first, for a person to confirm ("no_head")."""
    rows = [[(Box.hull(t.box for t in run), run) for run in cells_apart(row, page.em)] for row in page.rows]
    limits = [(at, run) for at, runs in enumerate(rows) for run in runs if _LIMITS.match(_text(run))]
    if len(limits) < _ALIKE:
        return ()
    found = [
        (run[0], row)
        for at, run in limits
        if (above := _above(rows[max(0, at - 2) : at], run[0], page.em)) is not None
        and (row := _row(page, clean, above, run)) is not None
    ]
    split = max((box.left for box, _ in found), default=0.0) - page.width / 5
    return tuple(row for _, row in sorted(found, key=lambda one: (one[0].left > split, one[0].top)))


def _text(run: Run) -> str:
    return tidy(join_tokens(run[1]))


def _above(rows: Sequence[Sequence[Run]], limits: Box, em: float) -> Run | None:
    """The test over its limits, with the result that stands apart on its line."""
    for runs in reversed(rows):
        for place, (box, tokens) in enumerate(runs):
            if limits.top - box.bottom < _NEAR * em and -em < limits.left - box.left < _INDENT * em:
                behind = runs[place + 1 : place + 2]
                apart = [*tokens, *behind[0][1]] if behind and _is_figure(behind[0]) else tokens
                return Box.hull(token.box for token in apart), apart
    return None


def _is_figure(run: Run) -> bool:
    return re.fullmatch(r"[<>≤≥]?\s?\d{1,5}(?:[.,]\d{1,4})?", _text(run)) is not None


def _row(page: PageTokens, clean: CleanPage, above: Run, limits: Run) -> TableRow | None:
    told = _RESULT.match(_text(above))
    if told is None:
        return None
    test = trim(_BOX.sub("", told["test"]))
    found = lab_cells({"test": test, "value": told["value"], "unit": "", "reference": _text(limits)})
    bound = [token for token in limits[1] if token.text not in "()[]"]
    tokens = [*above[1], *limits[1]]
    return TableRow(
        table="lab_results",
        page=page.number,
        cells={
            "test": found.test,
            "value": found.value,
            "unit": found.unit,
            "reference": bounded(found.reference, bound, clean.whitened, page.em),
        },
        raw=tidy(join_tokens(tokens)),
        box=Box.hull(token.box for token in tokens),
        words=words_of(tokens),
        handwritten=any(token.handwritten for token in tokens),
        findings=tuple(dict.fromkeys((*found.findings, "no_head"))),
    )
