"""What engines write that is no text: leaders, walls of boxes, ticks; and dates torn apart by leaders."""

import re
from collections.abc import Sequence
from dataclasses import replace

from models.geometry import Box
from models.text import Reading, Word

_LEADERS = frozenset("._…·,'`|¦‘’\"“”:;")
"""Signs that leaders, specks and walls turn into when they stand alone."""
_COLON = 0.9
"""A colon that stands away from its label is surer than this; neither specks nor leaders are."""
_TORN_EDGE = re.compile(r"^[._…|¦·,]+|([_…|¦·]|\.{2,})+$")
"""Leaders and walls that a word drags along: no word begins with a dot."""
_MARKS = frozenset(("x", "X", "v", "V", "✓", "/", "\\", "✗", "×"))
_DATE = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}")
_DATE_PARTS = re.compile(r"[\d/]+")
_RUN_ON = re.compile(r"(\d{1,4}) ?((?:ngày|tháng|năm|giờ|phút)\W*)", re.IGNORECASE)
"""Numbers stand close to the words of a date: no word begins with a figure."""


def tidy(words: Sequence[Word], cells: Sequence[Box]) -> tuple[Word, ...]:
    """Return the words that are text.

    Args:
        words: of one line piece, left to right.
        cells: single boxes for ticks on the page; a cross in one of them is a mark, not a word.
    """
    alone = len(words) == 1
    kept = [clean for word in words if (clean := _cleaned(word, alone=alone)) and not _is_mark(clean, cells)]
    return tuple(_joined_dates([part for word in kept for part in _parted(word)]))


def _parted(word: Word) -> tuple[Word, ...]:
    """Cut "24tháng" into number and word, its width shared by letters."""
    run_on = _RUN_ON.fullmatch(word.text)
    if run_on is None:
        return (word,)
    edge = word.box.left + word.box.width * len(run_on[1]) / len(word.text)
    boxes = replace(word.box, right=edge), replace(word.box, left=edge)
    return tuple(
        replace(word, text=run_on[side], box=box, readings=tuple(_side(one, side) for one in word.readings))
        for side, box in enumerate(boxes, start=1)
    )


def _side(reading: Reading, side: int) -> Reading:
    """The part of what one engine read; the whole where it did not see number and word."""
    run_on = _RUN_ON.fullmatch(reading.text)
    return reading if run_on is None else replace(reading, text=run_on[side])


def _cleaned(word: Word, *, alone: bool) -> Word | None:
    if word.text == ":" and not alone and word.confidence >= _COLON:
        return word  # set at a tab stop, away from its label
    text = _TORN_EDGE.sub("", word.text)
    if set(text) <= _LEADERS:
        return None
    return word if text == word.text else replace(word, text=text)


def _is_mark(word: Word, cells: Sequence[Box]) -> bool:
    if word.text not in _MARKS:
        return False
    x, y = word.box.middle
    return any(cell.left < x < cell.right and cell.top < y < cell.bottom for cell in cells)


def _joined_dates(words: Sequence[Word]) -> list[Word]:
    """Join "05 / 10 / 2013" to one word; each part stands on a leader of its own."""
    found: list[Word] = []
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + 5), at + 1, -1):
            run = words[at:end]
            text = "".join(word.text for word in run)
            if _DATE.fullmatch(text) and all(_DATE_PARTS.fullmatch(word.text) for word in run):
                found.append(_one(run, text))
                at = end
                break
        else:
            found.append(words[at])
            at += 1
    return found


def _one(run: Sequence[Word], text: str) -> Word:
    surest = min(run, key=lambda word: word.confidence)
    return replace(
        surest,
        text=text,
        box=Box.hull(word.box for word in run),
        readings=tuple(replace(reading, text=text) for reading in surest.readings[:1]),
        handwritten=any(word.handwritten for word in run),
    )
