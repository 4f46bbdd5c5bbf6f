"""The options printed behind a label, each with the place where it is marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedOptions:
    """The options behind a label and how one of them is chosen."""

    marks: tuple[ZoneOption, ...] = ()
    """Each with its box to tick, or with its words to ring."""
    ring: bool = False
    figure: bool = False
    """The one box takes the number of an option; there are no marks."""
    words: tuple[str, ...] = ()


def printed_options(
    page: PageTokens, label: Label | None, place: Place, cells: Sequence[Box]
) -> PrintedOptions:
    """Return the options of a label.

    Options of a known choice are found by their words; of an unknown label by numbers before them, or by the
    boxes beside words.
    """
    row, end, limit = place
    tokens = page.rows[row].tokens[end:limit]
    numbered = _numbered(tokens, cells[0].left if cells else float("inf"))
    if len(cells) == 1 and len(numbered) > 1:
        return PrintedOptions(figure=True, words=tuple(mark.text for mark in _ringed(page, numbered)))
    if label is not None and label.choices:
        return _of_choice(page, label, place, cells)
    ring = not cells and len(numbered) > 1
    marks = tuple(_ringed(page, numbered) if ring else _beside_boxes(page, cells, tokens))
    return PrintedOptions(marks=marks, ring=ring, words=tuple(mark.text for mark in marks))


def _of_choice(page: PageTokens, label: Label, place: Place, cells: Sequence[Box]) -> PrintedOptions:
    row, end, limit = place
    options = [
        option
        for option in find_options(page, label, range(row, min(row + 2, len(page.rows))), first=end)
        if option.row > row or option.end <= limit
    ]
    words = {
        option.choice.value: join_tokens(page.rows[option.row].tokens[option.start : option.end])
        for option in options
    }
    pairs = pair_cells(options, list(cells), page.em) if options and cells else {}
    marks: tuple[ZoneOption, ...] = ()
    if len(pairs) == len(options) > 1:
        marks = tuple(ZoneOption(text=words[value], at=shares_of(box, page)) for value, box in pairs.items())
    elif len(options) > 1 and not cells:
        whole = [(one, [one.box, *([one.number_box] if one.number_box else [])]) for one in options]
        marks = tuple(
            ZoneOption(text=words[one.choice.value], at=shares_of(Box.hull(boxes), page))
            for one, boxes in whole
        )
    return PrintedOptions(
        marks=marks, ring=bool(marks) and not cells, words=tuple(mark.text for mark in marks)
    )


def _numbered(tokens: Sequence[Token], right: float) -> list[list[Token]]:
    """Numbers 1, 2, 3 … left of `right`, each with the words behind it."""
    found: list[list[Token]] = []
    for token in tokens:
        if token.box.middle[0] > right:
            break
        if token.text.strip(".)-") == str(len(found) + 1):
            found.append([token])
        elif found:
            found[-1].append(token)
    return [option for option in found if any(token.folded for token in option[1:])]


def _ringed(page: PageTokens, numbered: list[list[Token]]) -> Iterator[ZoneOption]:
    for option in numbered:
        place = Box.hull(token.box for token in option)
        yield ZoneOption(text=join_tokens(option[1:]).strip(" .)-"), at=shares_of(place, page))


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
