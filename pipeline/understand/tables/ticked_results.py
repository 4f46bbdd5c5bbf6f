"""Rapid tests: each prints both of its results, and the box that is ticked or the pen's ring tells."""

from collections.abc import Sequence
from statistics import median

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.candidate import words_of
from pipeline.understand.marks.tick_boxes import marked_cell
from pipeline.understand.normalise.words import tidy, trim
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.lab_cells import lab_cells
from pipeline.understand.tables.ring_sides import OPTIONS, options_of
from pipeline.understand.tables.table_row import TableRow

_ALIKE = 3
"""Rows of the form, and boxes beside their options, from which a page is such a form."""
_NEAR, _FAR = -0.9, 1.0
"""White between a box and its option, in line heights; words read together with a box reach into it."""
_SIDES = (0.4, 1.8)
"""Sides of a box, in line heights."""

Pair = tuple[Box, Box]


def _is_box(cell: Box, em: float) -> bool:
    low, high = _SIDES
    return low * em < cell.width < high * em and low * em < cell.height < high * em


def _own(option: Box, begin: float, cells: Sequence[Box], em: float) -> Box | None:
    """The box that the layout found before an option whose words begin at `begin`."""
    near = [
        cell
        for cell in cells
        if cell.vertical_overlap(option) > 0.35 and _NEAR * em < begin - cell.right < _FAR * em
    ]
    return max(near, key=lambda cell: cell.right, default=None)


def _boxes(pairs: Sequence[Pair], cells: Sequence[Box], em: float) -> list[Pair] | None:
    """The boxes of each row; one that the layout lost stands where its fellows stand. None without boxes."""
    begins = [max(pair[side].left for pair in pairs) for side in (0, 1)]
    own = [tuple(_own(pair[side], begins[side], cells, em) for side in (0, 1)) for pair in pairs]
    seen = [
        (begins[side], pair[side].middle[1], cell)
        for pair, row in zip(pairs, own, strict=True)
        for side, cell in enumerate(row)
        if cell is not None
    ]
    if len(seen) < _ALIKE:
        return None
    width, height = median(cell.width for *_, cell in seen), median(cell.height for *_, cell in seen)
    gap = median(begin - cell.left for begin, _, cell in seen)
    lift = median(cell.middle[1] - middle for _, middle, cell in seen)

    def placed(option: Box, begin: float) -> Box:
        left, top = begin - gap, option.middle[1] + lift - height / 2
        return Box(left=left, top=top, right=left + width, bottom=top + height)

    return [
        (row[0] or placed(pair[0], begins[0]), row[1] or placed(pair[1], begins[1]))
        for pair, row in zip(pairs, own, strict=True)
    ]


def _name(row: Row, end: float) -> list[Token]:
    """The words before the boxes, without the list number."""
    tokens = [token for token in row.tokens if token.box.middle[0] < end]
    if len(tokens) > 2 and tokens[0].text.isdigit() and tokens[1].text in ".)":
        return tokens[2:]
    return tokens


def _row(page: PageTokens, clean: CleanPage, row: Row, options: Pair, boxes: Pair) -> TableRow | None:
    chosen, _, _ = marked_cell(clean, dict(zip(OPTIONS, boxes, strict=True)))
    if chosen is None:
        return None
    option = options[OPTIONS.index(chosen)]
    said = [token for token in row.tokens if option.left <= token.box.middle[0] <= option.right]
    return _told(page, _name(row, min(boxes[0].left, options[0].left)), said, chosen)


def _told(page: PageTokens, name: list[Token], said: list[Token], value: str) -> TableRow | None:
    found = lab_cells({"test": trim(join_tokens(name)), "value": "", "unit": "", "reference": ""})
    if not any(letter.isalpha() for letter in found.test):
        return None
    inked = [*name, *said]
    return TableRow(
        table="lab_results",
        page=page.number,
        cells={"test": found.test, "value": value, "unit": None, "reference": None},
        raw=tidy(join_tokens(inked)),
        box=Box.hull(token.box for token in inked),
        words=words_of(inked),
        handwritten=False,
        findings=(*found.findings, "no_head"),
    )


def find_ticked_results(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...]:
    """Return the rows of which one box alone is ticked; () where the page is no form of rapid tests."""
    told = [(row, pair) for row in page.rows if (pair := options_of(words_of(row.tokens))) is not None]
    cells = [cell for cell in clean.layout.cells if _is_box(cell, page.em)]
    boxes = _boxes([pair for _, pair in told], cells, page.em) if len(told) >= _ALIKE else None
    rows = [
        _row(page, clean, row, pair, own) for (row, pair), own in zip(told, boxes or (), strict=bool(boxes))
    ]
    return tuple(row for row in rows if row is not None)


def find_ringed_lines(page: PageTokens) -> tuple[TableRow, ...] | None:
    """Return the lines under no head that print both results, both as their value; None where there are few."""
    told = [(row, pair) for row in page.rows if (pair := options_of(words_of(row.tokens))) is not None]
    if len(told) < _ALIKE:
        return None
    # A ring is read as a letter before its word: the words of all lines begin under each other.
    begin = max(pair[0].left for _, pair in told) - page.em
    rows = [
        _told(page, _name(row, begin), [t for t in row.tokens if t.box.middle[0] >= begin], " ".join(OPTIONS))
        for row, _ in told
    ]
    return tuple(row for row in rows if row is not None)
