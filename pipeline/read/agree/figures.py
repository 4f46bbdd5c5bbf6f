"""Letters among figures that are figures themselves, and a thin 1 that an impossible date lost."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from models.text import Reading
from pipeline.read.agree.merged import MergedWord
from pipeline.read.voices.ctc_score import ctc_score
from pipeline.read.voices.line_network import charset

_BY_HAND, _UNSURE = 0.5, 0.5
"""What was written by hand is left alone; what a mended date is worth."""
_ONE, _NOUGHT = "[lIìÌ|]", "O"
_SHAPES = (
    (re.compile(r"(?<![^\W\d_])l(\d\d\.\d)(?!\d)"), r"I\1"),  # a code of a disease
    (re.compile(r"(?<=\d)[lìÌ|](?=\d)"), "1"),
    (re.compile(r"(?<![^\W_])[l|](?=\d|[gh]\d\d(?!\w))"), "1"),
    (re.compile(r"(?<=\d\d\d)[lì|](?!\w)"), "1"),
    (re.compile(r"(?<![\w.,])0[lì|](?![^\W\d_])"), "01"),
    (re.compile(r"(?<=\d)I(?![^\W\d_])"), "1"),
    (re.compile(r"(?<![^\W_])I(?=\d*(?:mg|ml|mcg)(?!\w)|\d?/\d{1,2}/\d{2,4}(?!\d)|\d\d/\d\d(?!\d))"), "1"),
    (re.compile(r"(?<=[A-Z]{2})O(?=\d{6})"), "0"),
    (re.compile(r"(?<=[A-TV-Z])O(?=\d\.\d)"), "0"),
    (re.compile(r"(?<![^\W\d_])(\d+)(O+)(?![^\W\d_])"), None),
)
"""Where such a letter stands as no word, unit, formula or Roman figure has it, and what it is."""
_CLOSED = re.compile(r"([\[(])([A-Z]\d\d(?:\.\d{1,2})?)[lIJ]([;:,.]?)")
"""A code of a disease whose closing bracket was taken for a letter."""
_COUNTED = re.compile(
    r"(viên|gói|ống|lọ|chai|giọt|tuýp|miếng|nhát|muỗng|thìa|lần|ngày|tuần|tháng|giờ|ml|mg)\b\W*"
)
"""What is counted: a lone stroke before it is a 1 …"""
_RANKED = frozenset(("loại", "độ", "típ", "type", "đoạn", "nhóm", "cấp", "hạng", "phần", "mục", "chương"))
"""… unless it ranks what stands before it."""
_DATE = re.compile(r"(\W*)(\d{1,2})([/.-])(\d{1,2})\3(\d{2,4})(\W*)")
_DAYS, _MONTHS, _YEARS = 31, 12, (1900, 2099)

Letters = npt.NDArray[np.float32]


def figures(words: Sequence[MergedWord], letters: Letters | None, *, engine: str) -> tuple[MergedWord, ...]:
    """Return the words of a line, letters that stand for figures as figures.

    What was read stays among the readings.

    Args:
        words: left to right.
        letters: what the line network saw, steps × classes; None: no date is mended.
        engine: its name.
    """
    mended = list(words)
    for at, word in enumerate(words):
        if word.hand > _BY_HAND:
            continue
        before = words[at - 1].text.lower() if at else ""
        after = words[at + 1].text if at + 1 < len(words) else ""
        text, sure = _spelled(word.text, before, after), word.confidence
        dated = _dated(text, word, letters)
        if dated != text:
            text, sure = dated, min(sure, _UNSURE)
        if text != word.text:
            reading = Reading(engine=engine, text=text, confidence=sure)
            mended[at] = replace(word, text=text, confidence=sure, readings=(reading, *word.readings))
    return tuple(mended)


def _spelled(text: str, before: str, after: str) -> str:
    if re.fullmatch(_ONE, text) and _COUNTED.fullmatch(after) and before not in _RANKED:
        return "1"
    for shape, figure in _SHAPES:
        text = shape.sub(_noughts if figure is None else figure, text)
    closed = _CLOSED.fullmatch(text)
    return f"{closed[1]}{closed[2]}{']' if closed[1] == '[' else ')'}{closed[3]}" if closed else text


def _noughts(match: re.Match[str]) -> str:
    return match[1] + "0" * len(match[2])


def _dated(text: str, word: MergedWord, letters: Letters | None) -> str:
    """The date that a day, month or year without one of its ones was: the one that ink speaks for most."""
    date = _DATE.fullmatch(text)
    if date is None or letters is None or word.steps[0] >= word.steps[1] or _is_possible(date):
        return text
    whole = {f"{text[:at]}1{text[at:]}" for at in range(len(text) + 1)}
    possible = sorted(one for one in whole if (found := _DATE.fullmatch(one)) and _is_possible(found))
    if not possible:
        return text
    ink = letters[word.steps[0] : word.steps[1]]
    return max(possible, key=lambda one: ctc_score(ink, one, charset=charset()))


def _is_possible(date: re.Match[str]) -> bool:
    day, month, year = int(date[2]), int(date[4]), date[5]
    dated = len(year) == 2 or (len(year) == 4 and _YEARS[0] <= int(year) <= _YEARS[1])  # noqa: PLR2004
    return 1 <= day <= _DAYS and 1 <= month <= _MONTHS and dated
