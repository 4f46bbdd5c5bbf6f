"""The options printed behind a label, each with the place where it is marked."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from models.forms.definition import Label, Shares, ZoneOption
from models.geometry import Box
from pipeline.understand.marks.options import find_options
from pipeline.understand.marks.tick_boxes import pair_cells
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens

Place = tuple[int, int, int]
"""Row, token behind the label, token of the next label."""
_SQUARE = 1.6
"""A box to tick is at most so much wider than high."""
_APART = 0.6
"""White between boxes to tick, in widths of a box; cells of a number stand wall to wall."""


def printed_options(
    page: PageTokens, label: Label | None, place: Place, cells: Sequence[Box]
) -> tuple[tuple[ZoneOption, ...], bool]:
    """Return the options and whether they are ringed (they have no boxes).

    Options of a known choice are found by their words; of an unknown label by the boxes beside words.
    """
    row, end, limit = place
    if label is not None and label.choices:
        rows = range(row, min(row + 2, len(page.rows)))
        options = [
            option
            for option in find_options(page, label, rows, first=end)
            if option.row > row or option.end <= limit
        ]
        pairs = pair_cells(options, list(cells), page.em) if options and cells else {}
        words = {
            option.choice.value: join_tokens(page.rows[option.row].tokens[option.start : option.end])
            for option in options
        }
        if len(pairs) == len(options) > 1:
            return tuple(
                ZoneOption(text=words[value], at=shares_of(box, page)) for value, box in pairs.items()
            ), False
        if len(options) > 1 and not cells:
            whole = [
                (option, [option.box, *([option.number_box] if option.number_box else [])])
                for option in options
            ]
            return tuple(
                ZoneOption(text=words[option.choice.value], at=shares_of(Box.hull(boxes), page))
                for option, boxes in whole
            ), True
        return (), False
    return tuple(_beside_boxes(page, cells, page.rows[row].tokens[end:limit])), False


def _beside_boxes(page: PageTokens, cells: Sequence[Box], words: tuple[Token, ...]) -> Iterator[ZoneOption]:
    """The words at each box to tick: behind it, or before it where words come first."""
    spread = all(b.left - a.right > _APART * a.width for a, b in pairwise(cells))
    square = all(cell.width < _SQUARE * cell.height for cell in cells)
    named = [word for word in words if word.folded and not word.in_cell]
    if not cells or not named or not spread or not square:
        return
    first = named[0].box.middle[0] < cells[0].middle[0]
    edges = [float("-inf"), *(cell.middle[0] for cell in cells), float("inf")]
    for number, cell in enumerate(cells):
        left, right = (edges[number], edges[number + 1]) if first else (edges[number + 1], edges[number + 2])
        beside = [word for word in named if left < word.box.middle[0] < right]
        if beside:
            yield ZoneOption(text=join_tokens(beside), at=shares_of(cell, page))


def shares_of(box: Box, page: PageTokens) -> Shares:
    """Return a box as shares (0–1) of the page."""
    width, height = max(1, page.width), max(1, page.height)
    left, top, right, bottom = box.left / width, box.top / height, box.right / width, box.bottom / height
    return tuple(round(min(1.0, max(0.0, share)), 4) for share in (left, top, right, bottom))  # type: ignore[return-value]
