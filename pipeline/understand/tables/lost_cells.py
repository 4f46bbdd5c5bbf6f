"""Cells of a table in which ink stands that no line of the page holds: a lone "%", "pg" or "I" is easily overlooked."""

import dataclasses
from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from models.geometry import Box
from models.scan import Pixels
from models.text import Word
from pipeline.ports import LineReader
from pipeline.understand.marks.ink import crop
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.columns import Column, TableBlock, cells_of
from pipeline.understand.tables.lab_cells import is_unit

_DARK = 150
_SPECK = 8
"""Pixels of a part of a letter at least."""
_TALL, _WIDE = (0.4, 1.5), 3.0
"""Height and width of such a word, in line heights: what is taller or wider is a rule, a stamp or a line of words."""
_EDGE, _MARGIN = 0.15, 0.25
"""White looked at over and under a row, and left around a word that is read, in line heights."""
_SURE = 0.3
"""Confidence from which a reading is taken; what it says is told to whoever confirms the row."""
_STROKES = frozenset("I1l|!")
"""What readers make of a lone I."""
_READ = {"unit": ("test", "value"), "value": ("test",)}
"""Columns whose cells are looked at, and what must stand on their rows."""
_ALIKE = 3
"""Results of one letter (S, I, R) from which a blank one is looked at: elsewhere a rule's ink would become figures."""


def with_lost_cells(
    page: PageTokens, whitened: Pixels, block: TableBlock, last: int, engines: tuple[LineReader, ...]
) -> PageTokens:
    """Return the page with what the surest engine reads in the block's empty cells; rows keep their places."""
    body = page.rows[block.first_row : last]
    letters = sum(len(text) == 1 and text.isalpha() for text in (_value(row, block) for row in body))
    looked_at = {"unit", "value"} if letters >= _ALIKE else {"unit"}
    lost = [
        (index, box)
        for index, row in enumerate(body, start=block.first_row)
        for column in block.columns
        if column.name in looked_at and (box := _lost(row, column, block, whitened, page.em)) is not None
    ]
    rows = list(page.rows)
    for index, word in _read(lost, whitened, round(_MARGIN * page.em), engines):
        rows[index] = _with(rows[index], word)
    return dataclasses.replace(page, rows=tuple(rows)) if lost else page


def _read(
    lost: Sequence[tuple[int, Box]], whitened: Pixels, margin: int, engines: tuple[LineReader, ...]
) -> Iterator[tuple[int, Word]]:
    """The words with the rows that they stand on."""
    cuts = [_alone(whitened, box, margin) for _, box in lost]
    told = zip(*(engine.read_lines(cuts) for engine in engines if cuts), strict=True)
    for (index, box), readings in zip(lost, told, strict=False):
        best, *others = sorted(
            readings, key=lambda one: (not is_unit(one.text.strip().lower()), -one.confidence)
        )
        text = "I" if best.text.strip() in _STROKES else best.text.strip()
        if text and best.confidence >= _SURE:
            yield index, Word(text=text, box=box, confidence=best.confidence, readings=(best, *others))


def _value(row: Row, block: TableBlock) -> str:
    return join_tokens(cells_of(row, block).get("value", []))


def _alone(whitened: Pixels, box: Box, margin: int) -> Pixels:
    """The word on blank paper: a rule beside it would be read as a letter."""
    part = crop(whitened, box.grown(1))
    return np.pad(part, margin, constant_values=255)


def _with(row: Row, word: Word) -> Row:
    line = row.tokens[0].line
    token = Token(text=word.text, box=word.box, word=word, handwritten=False, in_cell=False, line=line)
    tokens = tuple(sorted((*row.tokens, token), key=lambda one: one.box.left))
    return dataclasses.replace(row, tokens=tokens)


def _lost(row: Row, column: Column, block: TableBlock, whitened: Pixels, em: float) -> Box | None:
    """Where a word stands in an empty cell; None where the cell is filled, blank or none that is looked at."""
    cells = cells_of(row, block)
    if cells[column.name] or not all(cells.get(one) for one in _READ[column.name]):
        return None
    before = [token.box.right for token in row.tokens if token.box.middle[0] < column.left]
    behind = [token.box.left for token in row.tokens if token.box.middle[0] >= column.right]
    area = Box(
        left=max(column.left, *before, 0.0),
        right=min(column.right, *behind, float(whitened.shape[1])),
        top=row.box.top - _EDGE * em,
        bottom=row.box.bottom + _EDGE * em,
    )
    word = _word(crop(whitened, area), em) if area.width > em else None
    if word is None:
        return None
    left, top = round(area.left), round(area.top)
    return Box(left=left + word.left, top=top + word.top, right=left + word.right, bottom=top + word.bottom)


def _word(cell: Pixels, em: float) -> Box | None:
    """The only run of ink in a cell, rules at its edges left out; None where there is none or more than a word."""
    dark = (cell < _DARK).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    parts = [
        Box(left=x, top=y, right=x + width, bottom=y + height)
        for x, y, width, height, area in stats[1:].tolist()
        if area >= _SPECK
        and _EDGE * em < y + height / 2 < len(dark) - _EDGE * em
        and height < _TALL[1] * em
        and width < _WIDE * em
        and 0 < x < dark.shape[1] - width
    ]
    if not parts:
        return None
    word = Box.hull(parts)
    return word if _TALL[0] * em < word.height < _TALL[1] * em and word.width < _WIDE * em else None
