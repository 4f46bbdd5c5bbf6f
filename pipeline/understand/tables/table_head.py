"""The head of a table: one to three rows of headings that name its columns."""

import numpy as np

from models.geometry import Box
from pipeline.understand.page_tokens import PageTokens, Row
from pipeline.understand.tables.headings import HeaderWords, Heading, headings_in
from pipeline.understand.tables.unknown_heads import cells_apart

_NAMED = 0.15
"""Share of the words of a head's second line that are known headings, at least."""


def table_head(
    page: PageTokens, words: HeaderWords, key: str, needed: int
) -> tuple[list[Heading], int] | None:
    """Return the headings of the fullest header (one to three rows deep) that has `key` and enough others.

    A title ("PHIẾU KẾT QUẢ XÉT NGHIỆM") holds words of headers too; the header itself names more columns. None where
    no rows are one; the second value is the header's last row.
    """
    best: tuple[int, list[Heading], int] | None = None
    named = [headings_in(row, index, words) for index, row in enumerate(page.rows)]
    for index in range(len(page.rows)):
        headings = named[index]
        last = index
        for below in range(index + 1, min(len(page.rows), index + 3)):
            if page.rows[below].box.top - page.rows[last].box.bottom > 0.9 * page.em:
                break
            more = named[below]
            if _is_body(page.rows[below], more):
                break
            if _says_again(headings, more):
                last = below
                continue
            headings = _without_common(headings, more)
            more = [item for item in more if not any(_same_strip(item, other) for other in headings)]
            if not more:
                continue
            headings, last = headings + more, below
        headings = [*headings, *_first_head(page.rows[index], index, headings, key, page.em)]
        names = {heading.name for heading in headings}
        if key in names and len(names) >= needed and (best is None or len(names) > best[0]):
            best = len(names), sorted(headings, key=lambda heading: heading.box.left), last
    return best[1:] if best else None


def _is_body(row: Row, headings: list[Heading]) -> bool:
    """Whether a row under a head is no second line of it: figures, or a sentence with a heading's word in it."""
    if sum(token.text[0].isdigit() for token in row.tokens) > max(1, len(headings)):
        return True
    words = [token for token in row.tokens if token.folded]
    named = [t for t in words if any(h.box.left <= t.box.middle[0] <= h.box.right for h in headings)]
    return bool(headings) and len(named) < _NAMED * len(words)


def _says_again(headings: list[Heading], below: list[Heading]) -> bool:
    """Whether the row below names the same columns in another tongue ("Test", "Result", "Unit")."""
    same = [
        one for one in below if any(one.name == head.name and _same_strip(one, head) for head in headings)
    ]
    return len(same) > 1 and len(same) == len(below)


def _first_head(row: Row, index: int, headings: list[Heading], key: str, em: float) -> list[Heading]:
    """The first column's head in words that nobody listed ("Loại bạch cầu"), before each column of results."""
    if key in {one.name for one in headings} or not {"value", "reference"} <= {one.name for one in headings}:
        return []
    runs = [Box.hull(token.box for token in run) for run in cells_apart(row, em)]
    found = []
    for place, value in enumerate(ordered := sorted(headings, key=lambda one: one.box.left)):
        start = ordered[place - 1].box.right if place else 0.0
        boxes = [
            box for box in runs if start < box.left and box.right < value.box.left - em and box.width > em
        ]
        if boxes and value.name in {"value", ordered[0].name}:
            found.append(Heading(name=key, box=boxes[-1], row=index))
    return found


def _without_common(headings: list[Heading], below: list[Heading]) -> list[Heading]:
    """Take headings away that stand over two or more others ("Liều dùng" over "Sáng", "Trưa", "Tối")."""
    names = {heading.name for heading in headings}
    new = [heading for heading in below if heading.name not in names]
    return [heading for heading in headings if not _is_common(heading, headings, new)]


def _is_common(heading: Heading, beside: list[Heading], below: list[Heading]) -> bool:
    left = max((one.box.right for one in beside if one.box.right < heading.box.left), default=0.0)
    right = min((one.box.left for one in beside if one.box.left > heading.box.right), default=np.inf)
    inside = [one for one in below if left < one.box.middle[0] < right]
    return len(inside) > 1 and any(_same_strip(heading, one) for one in inside)


def _same_strip(a: Heading, b: Heading) -> bool:
    return min(a.box.right, b.box.right) - max(a.box.left, b.box.left) > 0
