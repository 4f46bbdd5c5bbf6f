"""Signatures at the foot of a paper: columns of date, role and name, with no rule between them."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from models.clean_page import Layout
from pipeline.read.base_letters import base_letters
from pipeline.read.order.blocks import Row, hull
from pipeline.read.order.parts import is_title, parts_of, text_of

_DATE = re.compile(r"\bngay\b.*\bthang\b|\bnam\b\s*\d*$|\bngay\b\D{0,12}\d{1,2}\W\d{1,2}\W(\d{2}){1,2}$")

_FOOT = re.compile(r"\btrang\s*(so\s*)?\d+|^\W*(in luc|ngay in|in ngay|thoi gian in|nguoi in)\b")
"""What a program prints at the foot of a page, below all signatures."""
_CENTRED = 0.5
"""Line heights by which the middle of a date may miss that of the role below it, if it belongs to it."""
_ASIDE = 2.0
"""Line heights by which the middle of a note lies left of that of the first signature."""
_FAR = 8.0
"""A name stands nearer to its role than so many line heights."""
_ROOM, _SOON = 1.2, 5
"""Room to sign, in line heights, and among how many rows it is found: titles and a note may come first."""
_MOST = 7
"""Rows of signatures, roles, notes and names together, where there is no room."""
_SEVERAL = 3
"""Roles side by side among which one may be unknown."""
_LEAST = 2
"""Rows that signatures have at least: role and name."""


def signature_columns(rows: Sequence[Row], layout: Layout) -> tuple[list[Row], int]:
    """Return the signatures' rows in reading order, and the index of `rows` where they begin.

    Signatures begin with the row of two or more roles side by side (or the date above it) and end the page,
    but for what a program prints at its foot. A date in the middle above one role belongs to it; one that
    stands otherwise dates them all and is read first.
    """
    begin = _first_signature(rows, layout)
    if begin < 0:
        return [], len(rows)
    roles = begin
    centres = [hull(part).middle[0] for part in parts_of(rows[begin], layout)]
    while begin and _are_dates(_under(rows[begin - 1], centres, layout), min(centres)):
        begin -= 1
    end = next(
        (at for at in range(begin, len(rows)) if _FOOT.search(base_letters(text_of(rows[at])))), len(rows)
    )
    end = _foot(rows, begin, end, centres, layout)
    columns: list[list[Row]] = [[] for _ in centres]
    for row in rows[roles:end]:
        for part in _under(row, centres, layout):
            columns[_nearest(part, centres)].append(part)
    alone = [
        row for row in rows[begin:roles] if not _is_centred(_under(row, centres, layout), columns, centres)
    ]
    dates = [part for row in rows[begin:roles] if row not in alone for part in _under(row, centres, layout)]
    for part in reversed(dates):
        columns[_nearest(part, centres)].insert(0, part)
    return [*alone, *(part for column in columns for part in column), *rows[end:]], begin


def _is_centred(parts: Sequence[Row], columns: Sequence[Sequence[Row]], centres: Sequence[float]) -> bool:
    """Tell whether a row stands in the middle above what is below it: it belongs to that signature alone.

    Two parts or more belong to a signature each. What is below is the role, a note, or the name, whichever
    the dirt beside it left whole.
    """
    if len(parts) > 1:
        return True
    box = hull(parts[0])
    below = [hull(part).middle[0] for part in columns[_nearest(parts[0], centres)]]
    return any(abs(box.middle[0] - middle) <= _CENTRED * box.height for middle in below)


def _foot(rows: Sequence[Row], begin: int, end: int, centres: Sequence[float], layout: Layout) -> int:
    """Return where signatures end: what stands far below, or a last row left of their middles, is a note."""
    for at in range(begin + _LEAST, end):
        bottom = max(hull(row).bottom for row in rows[begin:at])
        if hull(rows[at]).top - bottom > _FAR * hull(rows[at]).height:
            end = at
            break
    while end - begin > _LEAST:
        known = [hull(part) for row in rows[begin : end - 1] for part in _under(row, centres, layout)]
        box = hull(rows[end - 1])
        below = box.top > max(one.bottom for one in known)
        leftmost = box.left <= min(one.left for one in known)
        aside = box.middle[0] < min(centres) - _ASIDE * box.height
        if len(parts_of(rows[end - 1], layout)) > 1 or not (below and leftmost and aside):
            break
        end -= 1
    return end


def _under(row: Row, centres: Sequence[float], layout: Layout) -> list[Row]:
    """Cut a row into the parts under each role, also where leaders lead from one signature to the next."""
    pitch = min(right - left for left, right in pairwise(centres))
    found: list[Row] = []
    for part in parts_of(row, layout):
        if hull(part).width < pitch:
            found.append(part)
            continue
        sides = groupby(part, key=lambda piece: _nearest((piece,), centres))
        found += [tuple(pieces) for _, pieces in sides]
    return found


def _nearest(part: Row, centres: Sequence[float]) -> int:
    middle = hull(part).middle[0]
    return min(range(len(centres)), key=lambda index: abs(centres[index] - middle))


def _are_dates(parts: Sequence[Row], leftmost: float) -> bool:
    """Tell whether parts are the dates above signatures: one a signature, or one above the right ones."""
    dated = all(_DATE.search(base_letters(text_of(part))) for part in parts)
    return dated and (len(parts) > 1 or hull(parts[0]).middle[0] > leftmost)


def _first_signature(rows: Sequence[Row], layout: Layout) -> int:
    for index, row in enumerate(rows):
        parts = parts_of(row, layout)
        if len(parts) > 1 and _are_roles(parts) and _has_room(rows[index:]):
            return index
    return -1


def _are_roles(parts: Sequence[Row]) -> bool:
    """Tell whether parts are roles; among three or more one may be a role that no list knows."""
    texts = [text_of(part) for part in parts]
    strange = [text for text in texts if not _is_role(text)]
    likely = all(text[:1].isupper() and text.replace(" ", "").isalpha() for text in strange)
    return not strange or (len(texts) >= _SEVERAL and len(strange) == 1 and likely)


def _has_room(rows: Sequence[Row]) -> bool:
    """Tell whether roles are followed by room to sign, or by little: headings of columns are by neither."""
    height = hull(rows[0]).height
    gaps = (hull(below).top - hull(row).bottom for row, below in pairwise(rows[:_SOON]))
    return len(rows) <= _MOST or any(gap > _ROOM * height for gap in gaps)


_INSTEAD = re.compile(r"^\s*(KT|TL|TM|TUQ|Q)\W+")
"""Signed in place of somebody; its full stop is read as a colon at times."""
_ROLES = (
    *("bac si", "bs", "truong khoa", "giam doc", "thu truong", "nguoi", "dieu duong", "y ta", "y si", "tm"),
    *("truong phong", "dai dien", "than nhan", "benh nhan", "ho ly", "ky thuat", "phau thuat vien"),
    *("kt", "tl", "gay me", "khoa", "lanh dao", "ke toan", "duoc si", "thay thuoc", "pho", "ho sinh"),
    *("gia dinh", "xac nhan", "nu ho sinh", "ktv", "thu ky", "nhan vien", "can bo", "truong", "tram truong"),
)
"""How the roles under a paper begin, without accents."""


def _is_role(text: str) -> bool:
    plain = base_letters(text).strip(" .,:-_*")
    return ":" not in _INSTEAD.sub("", text)[:-1] and (
        is_title(text) or plain.startswith(_ROLES) or _DATE.search(plain) is not None
    )
