"""The head of a paper: blocks left, centre and right of and above its title, with no rule between them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from models.clean_page import Layout
from models.geometry import Box
from models.text import Word
from pipeline.read.base_letters import base_letters
from pipeline.read.known_labels import begins_with_label
from pipeline.read.order.blocks import Row, hull, usual_height
from pipeline.read.order.parts import columns_of, is_title, parts_of, text_of
from pipeline.read.piece import Piece

Line = list[Row]
"""The parts of one row, left to right."""

_APART = 1.2
"""Gap, in line heights, between blocks of a head, which stand close to a wide title."""
_SPACE = 0.4
"""A gap between words that may part two blocks when other rows show a block's edge there."""
_TALL = 1.12
"""A title's height in usual line heights."""
_TALLER = 1.25
"""A title is so much higher than the lines of the block that it stands below."""
_HEAD = 0.3
"""The head stands in this share of the page's height, from the top."""
_LARGE = 1.5
"""A title's that is not set in capitals."""
_NEAR = 0.9
"""Rows of one block follow each other within so many line heights."""
_BODY = re.compile(
    r"^\W*(\w{1,3}\W+hanh chinh\b|(\d+\W+)?(ho (va )?(chu dem )?ten|ten (benh nhan|nguoi)|benh nhan"
    r"|nguoi benh|hanh chinh|kinh gui|ngay sinh|sinh ngay|chan doan|a\s?[.):/-]|i\b|1\b))"
)
"""How the first row below a head begins, without accents: the patient's name, or the first section."""
_ADDRESS = re.compile(r"^\W*dia chi\b")
"""The house's own stands above the title, the patient's below it or first of all."""

_NUMBER = re.compile(r"(MS|Mã|Số|Mẫu)\b")
"""How the number of a form or chart begins that stands close beside a title."""


def head_columns(rows: Sequence[Row], layout: Layout, page_height: float) -> tuple[list[Row], int]:
    """Return the head's rows in reading order, and how many of `rows` (from the top) they are.

    Each block is read whole, from left to right; a title below all blocks comes last.
    """
    height = usual_height([piece for row in rows for piece in row])
    end = next((at for at in range(len(rows)) if _begins_body(rows, at, page_height, height)), len(rows))
    lines = _cut_at_edges([parts_of(row, layout, apart=_APART) for row in rows[:end]], height)
    while lines:
        columns = _columns(lines)
        beside = len(lines[-1]) > 1 and not _is_under_title(lines, height)
        if len(columns) > 1 and (beside or _goes_on(lines[:-1], lines[-1][0], height)):
            break
        lines.pop()
    else:
        return [], 0
    parts = [part for column in columns for part in column]
    title = [part for part in parts if _is_last(part, columns, height)]
    title += [part for part in parts if part not in title and _is_below(part, title)]
    return [*(part for part in parts if part not in title), *title], len(lines)


def _columns(lines: Sequence[Line]) -> list[list[Row]]:
    columns = columns_of([part for line in lines for part in line])
    joined = columns[:1]
    for column in columns[1:]:
        if len(joined) > 1 and _is_stair(joined[-1], column):
            joined[-1] = sorted([*joined[-1], *column], key=lambda part: hull(part).middle[1])
        else:
            joined.append(column)
    return joined


def _is_stair(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Tell whether two columns right of another are one block with ragged edges: no row has parts of both."""
    if any(is_title(text_of(part)) for part in (*left, *right)):
        return False
    pairs = ((hull(one), hull(two)) for one in left for two in right)
    return not any(one.vertical_overlap(two) > 0.3 for one, two in pairs)  # noqa: PLR2004


def _begins_body(rows: Sequence[Row], at: int, page_height: float, height: float) -> bool:
    text = base_letters(text_of(rows[at]))
    titles = [piece for row in rows[:at] for piece in row if _is_tall_title((piece,), height)]
    titled = bool(titles)
    alone = [row[0].box for row in rows[:at] if len(row) == 1 and row[0] in titles]
    first = rows[at][0]
    label = ":" in first.text or begins_with_label(first.text)
    if label and any(box.bottom < first.box.top and first.box.left < box.left for box in alone):
        return True
    return (
        hull(rows[at]).top > _HEAD * page_height
        or _BODY.match(text) is not None
        or ((titled or not at) and _ADDRESS.match(text) is not None)
    )


def _goes_on(head: Sequence[Line], part: Row, height: float) -> bool:
    """Tell whether a row of one part goes on with a block of the head: near below it, and hardly wider."""
    box = hull(part)
    blocks = [Box.hull(map(hull, column)) for column in _columns(head)]
    above = [block for block in blocks if min(block.right, box.right) > max(block.left, box.left)]
    if len(blocks) < 2 or len(above) != 1:  # noqa: PLR2004 (a head has sides)
        return False
    lines = [hull(one).height for column in _columns(head) for one in column if _is_in(one, above[0])]
    if _is_tall_title(part, height) and box.height > _TALLER * max(lines):
        return False
    near = box.top - above[0].bottom < _NEAR * height
    flush = abs(box.left - above[0].left) < _SPACE * height
    centred = abs(box.middle[0] - above[0].middle[0]) < _SPACE * height
    return near and (flush or centred or box.right < above[0].right + 0.35 * above[0].width)


def _is_under_title(lines: Sequence[Line], height: float) -> bool:
    """Tell whether the last line runs on both sides under a title that stands alone: the body's first."""
    box = hull([piece for part in lines[-1] for piece in part])
    titles = [hull(line[0]) for line in lines[:-1] if len(line) == 1 and _is_tall_title(line[0], height)]
    return any(
        title.bottom < box.middle[1] and box.left < title.left and title.right < box.right for title in titles
    )


def _is_in(part: Row, block: Box) -> bool:
    return hull(part).overlap(block) > 0


def _is_last(part: Row, columns: Sequence[Sequence[Row]], height: float) -> bool:
    """Tell whether a part is the title below all other blocks."""
    box = hull(part)
    others = [hull(one) for column in columns if part not in column for one in column]
    lowest = max((other.bottom for other in others), default=box.bottom)
    return _is_tall_title(part, height) and box.top > lowest - 0.3 * box.height


def _is_below(part: Row, title: Sequence[Row]) -> bool:
    """Tell whether a part stands under a title: what is said of it, or what it goes on with."""
    box = hull(part)
    return any(
        hull(one).bottom < box.middle[1] and hull(one).left < box.middle[0] < hull(one).right for one in title
    )


def _is_tall_title(part: Row, height: float) -> bool:
    high = hull(part).height / height
    return high > (_TALL if is_title(text_of(part)) else _LARGE)


def _cut_at_edges(lines: Sequence[Line], height: float) -> list[Line]:
    """Cut words of two blocks that nearly touch, where other rows show that a block begins there."""
    lefts = [hull(part).left for line in lines for part in line[1:]]
    edges = [(edge, sum(abs(edge - other) < _NEAR * height for other in lefts)) for edge in lefts]
    return [[cut for part in line for cut in _cut(part, edges, height)] for line in lines]


def _cut(part: Row, edges: Sequence[tuple[float, int]], height: float) -> Line:
    words = [word for piece in part for word in piece.words]
    runs: list[list[Word]] = [[words[0]]]
    for left, right in pairwise(words):
        gap = right.box.left - left.box.right
        rows = max((count for edge, count in edges if abs(right.box.left - edge) < 0.5 * height), default=0)
        usual = max(height, min(left.box.height, right.box.height))  # a title's spaces are wider
        apart = rows > 0 and gap > (_SPACE if rows > 1 else 2 * _SPACE) * usual
        if apart or (_NUMBER.match(right.text) and is_title(" ".join(word.text for word in runs[-1]))):
            runs.append([right])
        else:
            runs[-1].append(right)
    if len(runs) == 1:
        return [part]
    return [(Piece(words=tuple(run), box=Box.hull(word.box for word in run)),) for run in runs]
