"""Signatures at the foot of a paper: columns of date, role and name, with no rule between them."""

import re
from collections.abc import Sequence

from models.clean_page import Layout
from pipeline.read.blocks import Row, hull
from pipeline.read.fold import fold
from pipeline.read.parts import is_title, parts_of, text_of

_DATE = re.compile(r"\bngay\b.*\bthang\b|\bnam\b\s*\d*$")


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
    dated = all(_DATE.search(fold(text_of(part))) for part in parts)
    return dated and (len(parts) > 1 or hull(parts[0]).middle[0] > leftmost)


def _first_signature(rows: Sequence[Row], layout: Layout) -> int:
    for index, row in enumerate(rows):
        parts = parts_of(row, layout)
        if len(parts) > 1 and all(_is_role(text_of(part)) for part in parts):
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
