"""A range written close, "43-76", that was read with a blank or with two hyphens for one dash."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from models.geometry import Box
from models.scan import Pixels
from models.text import Reading
from pipeline.read.agree.merged import MergedWord
from pipeline.read.voices.crops import cut

_DOUBLE = re.compile(r"([<>≤≥]?\d+(?:[.,]\d+)?)--(\d+(?:[.,]\d+)?)")
_OPEN = re.compile(r"\d+([.,]\d+)?[-–]")
_NUMBER = re.compile(r"\d+([.,]\d+)?")
_CLOSE = 0.55
"""Widths of a digit between a dash and the number behind it, where no blank stands."""
_INK = 128


def close_dashes(
    words: Sequence[MergedWord], page: Pixels, box: Box, *, engine: str
) -> tuple[MergedWord, ...]:
    """Return the words of a line, ranges of numbers that were written close as one word.

    Args:
        words: left to right; edges in pixels from the left of `box`.
        page: whitened.
        box: of the line on the page.
        engine: name of the network.
    """
    found: list[MergedWord] = []
    for word in words:
        last = found[-1] if found else None
        double = _DOUBLE.fullmatch(word.text)
        if double is not None:
            found.append(_read_as(word, f"{double[1]}–{double[2]}", engine))
        elif (
            last is not None
            and _OPEN.fullmatch(last.text)
            and _NUMBER.fullmatch(word.text)
            and _is_close(last, word, page, box)
        ):
            found[-1] = _read_as(_joined(last, word), last.text + word.text, engine)
        else:
            found.append(word)
    return tuple(found)


def _read_as(word: MergedWord, text: str, engine: str) -> MergedWord:
    reading = Reading(engine=engine, text=text, confidence=word.confidence)
    return replace(word, text=text, readings=(reading, *word.readings))


def _joined(left: MergedWord, right: MergedWord) -> MergedWord:
    return replace(
        left,
        right=right.right,
        confidence=min(left.confidence, right.confidence),
        hand=max(left.hand, right.hand),
        steps=(left.steps[0], max(left.steps[1], right.steps[1])),
    )


def _is_close(left: MergedWord, right: MergedWord, page: Pixels, box: Box) -> bool:
    """Tell whether the white between a number's dash and the next number is no blank."""
    span = Box(left=box.left + left.left, right=box.left + right.right, top=box.top, bottom=box.bottom)
    columns = np.flatnonzero((cut(page, span)[0] < _INK).any(axis=0))
    if not len(columns):
        return False
    digit = (columns[-1] - columns[0]) / (len(left.text) + len(right.text))
    border = (left.right + right.left) / 2 - left.left
    before, after = columns[columns < border], columns[columns >= border]
    return bool(len(before) and len(after)) and float(after[0] - before[-1]) <= _CLOSE * digit
