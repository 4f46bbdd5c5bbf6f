"""Results in a table on its side: the tests are its head, results, units and limits its rows."""

from collections.abc import Sequence

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.candidate import words_of
from pipeline.understand.fold import fold
from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.bounded import bounded
from pipeline.understand.tables.lab_cells import lab_cells
from pipeline.understand.tables.lab_heads import LAB_HEADS
from pipeline.understand.tables.table_row import TableRow
from pipeline.understand.tables.unknown_heads import cells_apart

_ROWS = ("value", "unit", "reference")
_ALIKE = 2
"""Tests beside each other from which they are a head."""
_BELOW = 8
"""Rows of the page within which the rows of one such table lie."""


def find_transposed(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...]:
    """Return the results from left to right, for a person to confirm ("no_head"); empty where no table lies so."""
    heads = [_head(row, page.em) for row in page.rows]
    found: list[TableRow] = []
    for index, name in enumerate(heads):
        if name != "value" or index == 0:
            continue
        body = {"value": page.rows[index]}
        for below in range(index + 1, min(len(page.rows), index + _BELOW)):
            if heads[below] in body:
                break
            if heads[below] in _ROWS:
                body[heads[below]] = page.rows[below]
        if "reference" in body:
            found += _results(page, clean, page.rows[index - 1], body)
    return tuple(found)


def _head(row: Row, em: float) -> str:
    """Which cells a row holds, by its first; "" for any other row."""
    cells = cells_apart(row, em)
    said = fold(join_tokens(cells[0])) if len(cells) > _ALIKE else ""
    return next((name for name in _ROWS if said in LAB_HEADS[name]), "")


def _results(page: PageTokens, clean: CleanPage, tests: Row, body: dict[str, Row]) -> list[TableRow]:
    names = cells_apart(tests, page.em)
    if fold(join_tokens(names[0])) in LAB_HEADS["test"]:
        names = names[1:]
    columns = {name: cells_apart(row, page.em)[1:] for name, row in body.items()}
    if len(names) < _ALIKE or len(columns["value"]) != len(names):
        return []
    rows = []
    for name in names:
        cells = {part: _under(name, runs) for part, runs in columns.items()}
        found = lab_cells(
            {"test": tidy(join_tokens(name)), **{part: join_tokens(run) for part, run in cells.items()}}
        )
        tokens = [*name, *(token for run in cells.values() for token in run)]
        reference = bounded(found.reference, cells["reference"], clean.whitened, page.em)
        rows.append(
            TableRow(
                table="lab_results",
                page=page.number,
                cells={"test": found.test, "value": found.value, "unit": found.unit, "reference": reference},
                raw=tidy(join_tokens(tokens)),
                box=Box.hull(token.box for token in tokens),
                words=words_of(tokens),
                handwritten=any(token.handwritten for token in tokens),
                findings=(*found.findings, "no_head"),
            )
        )
    return [row for row in rows if row.cells["value"]]


def _under(name: list[Token], runs: Sequence[list[Token]]) -> list[Token]:
    """The cell that stands under a test; empty where none overlaps it."""
    box = Box.hull(token.box for token in name)

    def shared(run: list[Token]) -> float:
        cell = Box.hull(token.box for token in run)
        return min(cell.right, box.right) - max(cell.left, box.left)

    best = max(runs, key=shared, default=[])
    return best if best and shared(best) > 0 else []
