"""The headings of a table's columns that stand on one row of a page."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from models.geometry import Box
from pipeline.understand.page_tokens import Row, Token

HeaderWords = dict[str, tuple[str, ...]]
"""Column name → folded beginnings of header texts."""


@dataclass(frozen=True)
class Heading:
    """The heading of a named column and the page row it stands on."""

    name: str
    box: Box
    row: int


_GAP = 2.5
"""White inside a heading at most, in heights of its words."""
_JOINTS = frozenset("-–/,&+(")
_ALONE = 4
"""Headings up to so many letters ("TT", "KQ", "Cờ") must stand alone."""
_FUZZY = 6
"""Letters from which one reading error in a heading is forgiven."""


_FIGURES = str.maketrans("501", "sol")


@lru_cache(maxsize=256)
def _by_letter(wordings: tuple[str, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for known in wordings:
        found.setdefault(known[0], []).append(known)
    return found


def _nearly(text: str, wordings: tuple[str, ...]) -> bool:
    return any(
        abs(len(text) - len(known)) <= 1 and Levenshtein.distance(text, known, score_cutoff=1) <= 1
        for known in _by_letter(wordings).get(text[0], ())
    )


def _lettered(folded: str) -> str:
    """A word of a heading with the letters that were read as figures ("5TT", "5L")."""
    return folded.translate(_FIGURES) if re.search(r"[a-z]", folded) else folded


def _far(left: Token, right: Token) -> bool:
    """Whether so much white lies between two words that no heading holds both."""
    return right.box.left - left.box.right > _GAP * min(left.box.height, right.box.height)


def _twice(heading: Heading, box: Box) -> bool:
    """Whether a heading says the same again in another tongue ("Kết quả / Result"); others are many columns."""
    return heading.name != "other" and box.left - heading.box.right < _GAP * box.height


def _joined(between: tuple[Token, ...], before: Box, after: Box) -> bool:
    """Whether a dash or stroke makes one heading of two ("Thuốc - hoạt chất - hàm lượng"): the first names it.

    `between` begins with the last word of the first.
    """
    near = after.left - before.right < _GAP * after.height
    joints = [token.text in _JOINTS for token in between]
    return near and any(joints) and all(joints[1:])


def _with(found: list[Heading], new: Heading, between: tuple[Token, ...]) -> list[Heading]:
    """The headings with a new one, which may only say more of the last."""
    if not found:
        return [new]
    last = found[-1]
    if _joined(between, last.box, new.box) or (last.name == new.name and _twice(last, new.box)):
        return [*found[:-1], Heading(name=last.name, box=Box.hull((last.box, new.box)), row=new.row)]
    return [*found, new]


def _stands_alone(tokens: tuple[Token, ...], start: int, end: int, words: HeaderWords) -> bool:
    """Whether white, another heading ("Sáng Trưa Tối") or nothing lies on both sides of tokens `start` to `end`."""

    def parted(place: int, neighbour: int) -> bool:
        white = tokens[place].box.left - tokens[place - 1].box.right > 0.7 * tokens[start].box.height
        return white or any(tokens[neighbour].folded in wordings for wordings in words.values())

    left = start == 0 or parted(start, start - 1)
    return left and (end == len(tokens) or parted(end, end))


def headings_in(row: Row, row_index: int, words: HeaderWords) -> list[Heading]:
    """Header texts on one row, longest wording first, without overlap."""
    found: list[Heading] = []
    start = last = 0
    while start < len(row.tokens):
        best: tuple[int, str] | None = None
        plain, exact = "", False
        for end in range(start + 1, min(len(row.tokens), start + 9) + 1):
            if end - 1 > start and _far(row.tokens[end - 2], row.tokens[end - 1]):
                break
            plain += row.tokens[end - 1].folded
            text = _lettered(plain)
            for name, wordings in words.items():
                # A known heading is not made longer by a guess: "Đơn vị" beside "Bình thường" is no "Đơn vị tính".
                known = text in wordings or (not exact and len(text) >= _FUZZY and _nearly(text, wordings))
                if known and (len(text) > _ALONE or _stands_alone(row.tokens, start, end, words)):
                    best, exact = (end, name), text in wordings
        behind = "".join(token.text for token in row.tokens[best[0] - 1 : best[0] + 2]) if best else ""
        if re.search(r":\d", behind):
            best = None  # "Số lượng: 20 viên" is a label beside its value
        if best and row.tokens[start].folded:
            end, name = best
            box = Box.hull(token.box for token in row.tokens[start:end])
            new = Heading(name=name, box=box, row=row_index)
            found = _with(found, new, row.tokens[max(0, last - 1) : start])
            start = last = end
        else:
            start += 1
    return found
