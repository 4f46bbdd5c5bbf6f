"""Free-standing parts side by side, with no rule between them: heads of papers and signatures."""

import re
from collections.abc import Sequence
from itertools import pairwise

from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.blocks import Row, hull, usual_height
from pipeline.read.fold import fold
from pipeline.read.piece import Piece

_APART = 2.2
"""Gap without a leader, in line heights, that parts blocks of a head or of signatures."""
_LED = 0.4
"""Share of a gap that leaders or an underline must fill to hold its sides together."""
_BARE_END = 0.8
"""A leader that ends so many line heights before the next words belongs to its own side only."""
_TALL = 1.12
"""A title's height in usual line heights."""
_LETTERS = 6
_CAPITALS = 0.7
_HEAD = 0.3
"""The head's title stands in this share of the page's height, from the top."""
_DATE = re.compile(r"\bngay\b.*\bthang\b|\bnam\b\s*\d*$")
_SECTION = re.compile(r"^\W*([IVX]+|[A-Z]|\d{1,2})\s*[.)/\-:]")


def parts_of(row: Row, layout: Layout) -> list[Row]:
    """Cut a row at wide gaps that nothing bridges."""
    parts: list[list[Piece]] = [[row[0]]]
    for left, right in pairwise(row):
        if _apart(left.box, right.box, layout):
            parts.append([right])
        else:
            parts[-1].append(right)
    return [tuple(part) for part in parts]


def _apart(left: Box, right: Box, layout: Layout) -> bool:
    """Tell whether a gap is wide, and not filled by leaders right up to its end."""
    height = min(left.height, right.height)
    gap = right.left - left.right
    if gap <= _APART * height:
        return False
    low = max(left.bottom, right.bottom) + 0.4 * height
    leaders = [
        leader
        for leader in (*layout.leaders, *layout.horizontal)
        if leader.bottom > left.middle[1] and leader.top < low and leader.right > left.right
    ]
    led = max((min(leader.right, right.left) for leader in leaders if leader.left < right.left), default=0.0)
    filled = sum(max(0.0, min(leader.right, right.left) - max(leader.left, left.right)) for leader in leaders)
    return filled <= _LED * gap or right.left - led > _BARE_END * height


def head_columns(rows: Sequence[Row], layout: Layout, page_height: float) -> tuple[list[Row], int]:
    """Return the head's rows in reading order, and how many of `rows` (from the top) they are.

    The head is what stands above and beside the title: blocks left, centre and right, each read whole.
    """
    last = _last_of_head(rows, layout, page_height)
    if last < 0:
        return [], 0
    parts = [part for row in rows[: last + 1] for part in parts_of(row, layout)]
    return _by_column(parts), last + 1


def _last_of_head(rows: Sequence[Row], layout: Layout, page_height: float) -> int:
    """Index of the last row that belongs to the head; -1 where nothing stands side by side."""
    height = usual_height([piece for row in rows for piece in row])
    title = _title_bottom(rows, height, page_height)
    last = -1
    for index, row in enumerate(rows):
        box = hull(row)
        if box.top > max(title, 0.08 * page_height) + 3 * height or box.top > _HEAD * page_height:
            break
        if len(parts_of(row, layout)) > 1 and (box.middle[1] < title + 2 * height):
            last = index
    while 0 <= last < len(rows) - 1 and _goes_on(rows[: last + 1], rows[last + 1], height, layout):
        last += 1
    return last


def _goes_on(head: Sequence[Row], row: Row, height: float, layout: Layout) -> bool:
    """Tell whether a row goes on with a side block of the head: near below, and narrow."""
    box, above = hull(row), hull([piece for part in head for piece in part])
    left = _by_column([part for line in head for part in parts_of(line, layout)])[0]
    text = " ".join(piece.text for piece in row)
    return (
        box.top - above.bottom < 0.9 * height
        and box.right < above.left + 0.45 * above.width
        and abs(box.left - hull(left).left) < 3 * height
        and not _SECTION.match(text)
        and not is_title(text)
    )


def _title_bottom(rows: Sequence[Row], height: float, page_height: float) -> float:
    """Lower edge of the title, in pixels; 0 when there is none."""
    tall = [
        piece.box.bottom
        for row in rows
        for piece in row
        if piece.box.bottom < _HEAD * page_height
        and piece.box.height > _TALL * height
        and is_title(piece.text)
    ]
    return max(tall, default=0.0)


def is_title(text: str) -> bool:
    """Tell whether a text is set in capitals."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= _LETTERS and sum(map(str.isupper, letters)) >= _CAPITALS * len(letters)


def signature_columns(rows: Sequence[Row], layout: Layout) -> tuple[list[Row], int]:
    """Return the signatures' rows in reading order, and the index of `rows` where they begin.

    Signatures begin with the row of two or more roles side by side (or the date above it) and end the page.
    """
    begin = _first_signature(rows, layout)
    if begin < 0:
        return [], len(rows)
    centres = [hull(part).middle[0] for part in parts_of(rows[begin], layout)]
    while begin and _are_dates(parts_of(rows[begin - 1], layout), min(centres)):
        begin -= 1
    columns: list[list[Row]] = [[] for _ in centres]
    for row in rows[begin:]:
        for part in parts_of(row, layout):
            middle = hull(part).middle[0]
            nearest = min(range(len(centres)), key=lambda index: abs(centres[index] - middle))
            columns[nearest].append(part)
    return [part for column in columns for part in column], begin


def _are_dates(parts: Sequence[Row], leftmost: float) -> bool:
    """Tell whether parts are the dates above signatures: one a signature, or one above the right ones."""
    dated = all(_DATE.search(fold(_text(part))) for part in parts)
    return dated and (len(parts) > 1 or hull(parts[0]).middle[0] > leftmost)


def _first_signature(rows: Sequence[Row], layout: Layout) -> int:
    for index, row in enumerate(rows):
        parts = parts_of(row, layout)
        if len(parts) > 1 and all(_is_role(_text(part)) for part in parts):
            return index
    return -1


_ROLES = (
    *("bac si", "bs", "truong khoa", "giam doc", "thu truong", "nguoi", "dieu duong", "y ta", "y si", "tm"),
    *("truong phong", "dai dien", "than nhan", "benh nhan", "ho ly", "ky thuat", "phau thuat vien", "kt"),
    *(
        "gay me",
        "khoa",
        "lanh dao",
        "ke toan",
        "duoc si",
        "thay thuoc",
        "pho",
        "ho sinh",
        "gia dinh",
        "xac nhan",
    ),
)
"""How the roles under a paper begin, without accents."""


def _is_role(text: str) -> bool:
    plain = fold(text).strip(" .,:-_*")
    return ":" not in text[:-1] and (
        is_title(text) or plain.startswith(_ROLES) or _DATE.search(plain) is not None
    )


def _text(row: Row) -> str:
    return " ".join(piece.text for piece in row)


def _by_column(parts: Sequence[Row]) -> list[Row]:
    """Parts by the column they stand in, left column first, each top to bottom."""
    columns: list[list[Row]] = []
    for part in sorted(parts, key=lambda one: hull(one).width):
        box = hull(part)
        for column in columns:
            other = Box.hull(hull(one) for one in column)
            if min(other.right, box.right) - max(other.left, box.left) > 0:
                column.append(part)
                break
        else:
            columns.append([part])
    ordered = sorted(columns, key=lambda column: min(hull(part).left for part in column))
    return [part for column in ordered for part in sorted(column, key=lambda one: hull(one).middle[1])]
