"""Is a dash between numbers a hyphen or an en dash? An en dash is nearly as wide as a digit."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from models.geometry import Box
from models.scan import Pixels
from models.text import Reading
from pipeline.read.agree.merged import MergedWord
from pipeline.read.voices.crops import cut

_DASH = re.compile(r"[-–—=]{1,3}")
_NUMBER = re.compile(r"[<>≤≥]?\d+([.,:/]\d+)*")
_NARROW, _WIDE = 0.62, 0.75
"""Widths of a digit: hyphens take 0.4 to 0.6 in most faces, en dashes 0.75 to 1.1; what lies between stays as
it was read."""
_SIGN = 0.5
"""Width of a point or a comma in digits."""
_INK = 128
_EN = "–"


def dashes(words: Sequence[MergedWord], page: Pixels, box: Box, *, engine: str) -> tuple[MergedWord, ...]:
    """Return the words of a line, dashes that stand alone between two numbers as their ink says.

    Args:
        words: left to right; edges in pixels from the left of `box`.
        page: whitened.
        box: of the line on the page.
        engine: name of the network.
    """
    mended = list(words)
    for at in range(1, len(words) - 1):
        before, word, after = words[at - 1 : at + 2]
        if not (
            _DASH.fullmatch(word.text) and _NUMBER.fullmatch(before.text) and _NUMBER.fullmatch(after.text)
        ):
            continue
        digit = max(_digit(number, page, box) for number in (before, after))
        edges = (before.right + word.left) / 2, (word.right + after.left) / 2
        wide = _ink(*edges, page, box) / max(1.0, digit)
        text = _EN if wide >= _WIDE or word.text == "--" else "-" if wide <= _NARROW else word.text
        if text != word.text:
            reading = Reading(engine=engine, text=text, confidence=word.confidence)
            mended[at] = replace(word, text=text, readings=(reading, *word.readings))
    return tuple(mended)


def _digit(word: MergedWord, page: Pixels, box: Box) -> float:
    """Width of one digit of a number in pixels."""
    digits = sum(map(str.isdigit, word.text))
    return _ink(word.left, word.right, page, box) / (digits + _SIGN * (len(word.text) - digits))


def _ink(left: float, right: float, page: Pixels, box: Box) -> float:
    """Columns from the first to the last ink between two edges of a line."""
    span = Box(left=box.left + left, right=box.left + right, top=box.top, bottom=box.bottom)
    columns = np.flatnonzero((cut(page, span)[0] < _INK).any(axis=0))
    return float(columns[-1] + 1 - columns[0]) if len(columns) else 0.0
