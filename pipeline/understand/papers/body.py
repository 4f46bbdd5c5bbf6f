"""What the body of a page says of its form where no known title does: rows of laboratory results."""

import re

from models.codes.lab_tests import is_listed_test
from models.codes.lab_units import known_unit
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

_VALUE = re.compile(
    r"^[<>≤≥]?\s*\d{1,6}(?:[.,]\d+)?\s*(?:[HL*↑↓]{1,2}|\([+-]\))?(?:\s\S{1,9}/\S{1,3})?$|^(?:[ÂA]m|D[ươ]+ng) t[íi]nh$|^(?:negative|positive)$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d[\d.,]*\s*[-–—÷]+\s*\d|[<>≤≥]\s?\d|^(?:[ÂA]m t[íi]nh|negative)$", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\s*[:hg]\s*\d{2}")
_UNIT = re.compile(
    r"(?:(?<![^\W\d_])|(?<=\d))(?:[mµun]?mol|[mµnpd]?g|[mµ]?I?U|[TG]|fL|L|HC|BC)\s?/\s?[dmµ]?[lL]\b|(?<=\d)\s?(?:fL|pg)\b|%"
)
_LONGEST = 90
"""Letters of a line of results."""
_WIDE = 1.0
"""White between two cells of a row, in line heights."""


def result_rows(page: PageTokens) -> int:
    """Return how many rows of the page read like a laboratory's: a test, its value, and a unit or a reference."""
    return sum(_is_result(row, page.em) for row in page.rows)


def _cells(row: Row, em: float) -> list[str]:
    cells: list[list[Token]] = [[]]
    for token in row.tokens:
        if cells[-1] and token.box.left - cells[-1][-1].box.right > _WIDE * em:
            cells.append([])
        cells[-1].append(token)
    return [join_tokens(cell) for cell in cells]


def _is_result(row: Row, em: float) -> bool:
    """Whether a figure stands behind words, and behind it a unit or the limits of a healthy body."""
    cells = _cells(row, em)
    for place in range(1, len(cells)):
        test, value, behind = cells[place - 1], cells[place], cells[place + 1 : place + 4]
        if not _VALUE.match(value) or _DATE.search(value) or not re.search(r"[^\W\d_]", test):
            continue
        limits = any(_RANGE.search(cell) and not _DATE.search(cell) for cell in behind)
        unit = bool(behind) and _is_unit(behind[0])
        if limits or (unit and is_listed_test(test)):
            return True
    return _is_listed(row)


def _is_listed(row: Row) -> bool:
    """Whether a line of a list or of another order of columns tells a test, limits and a unit in any order."""
    text = row.text
    limits = _RANGE.search(text)
    named = re.match(r"^(?:\d{1,2}\s*[.)]?\s*)?[^\W\d_]{2}", text)
    return bool(named and limits and _UNIT.search(text)) and len(text) < _LONGEST and not _DATE.search(text)


def _is_unit(text: str) -> bool:
    return (
        bool(re.fullmatch(r"[^\W\d_]{1,4}\s?/\s?\d{0,3}[^\W\d_]{1,2}|%|10\S*/\w", text))
        or known_unit(text)[1]
    )
