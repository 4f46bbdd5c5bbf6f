"""Signs that neither engine writes, or takes for others: µ in units, the bar under ≤ and ≥, SpO2."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from models.geometry import Box
from models.scan import Pixels
from models.text import Reading
from pipeline.read.agree.merged import MergedWord
from pipeline.read.voices.crops import cut
from pipeline.read.voices.ctc_score import ctc_score
from pipeline.read.voices.line_network import charset

_MICRO = re.compile(r"((?:^|.*[/ ])[<>≤≥]?)[uụ]((?:mol|g|l|L|m|IU|kat)\b.*)")
_AS_LIKELY = -13.3
"""Nats between µ and u in the eyes of the line network: -13 to -5 where µ stands, below where u does."""
_BARRED = {"<": "≤", ">": "≥"}
_MEASURES = (
    (re.compile(r"(\W*)[Ss][Pp]0[2zZ](\W*)"), r"\1SpO2\2"),
    (re.compile(r"(\W*)H[bh]A[lI1]c(\W*)"), r"\1HbA1c\2"),
    (re.compile(r"(\W*)CI-(\W*)"), r"\1Cl-\2"),
    (re.compile(r"(.*\d)m\?(\W*)"), r"\1m²\2"),
)
"""Measures whose letters look like figures: nothing else is written so."""
_FOOT = 0.3
"""The bar lies in this share of the sign's height, from below, …"""
_WIDE = 0.7
"""… and runs through this share of its width; an arm of < is as wide as its stroke."""
_INK = 128

Letters = npt.NDArray[np.float32]


def lost_signs(
    words: Sequence[MergedWord], letters: Letters | None, page: Pixels, box: Box, *, engine: str
) -> tuple[MergedWord, ...]:
    """Return the words of a line with the signs that ink speaks for.

    Args:
        words: left to right; edges in pixels from the left of `box`.
        letters: what the line network saw, steps × classes.
        page: whitened.
        box: of the line on the page.
        engine: name of the network.
    """
    return tuple(_mended(word, letters, page, box, engine) for word in words)


def _mended(word: MergedWord, letters: Letters | None, page: Pixels, box: Box, engine: str) -> MergedWord:
    text = word.text
    micro = _MICRO.fullmatch(text)
    if micro is not None and letters is not None and word.steps[0] < word.steps[1]:
        text = _micro(micro, letters[word.steps[0] : word.steps[1]])
    if text[:1] in _BARRED and _is_barred(_sign(word, page, box)):
        text = _BARRED[text[0]] + text[1:]
    for shape, measure in _MEASURES:
        text = measure_of.expand(measure) if (measure_of := shape.fullmatch(text)) else text
    if text == word.text:
        return word
    reading = Reading(engine=engine, text=text, confidence=word.confidence)
    return replace(word, text=text, readings=(reading, *word.readings))


def _micro(parts: re.Match[str], ink: Letters) -> str:
    plain, signed = (f"{parts[1]}{letter}{parts[2]}" for letter in "uµ")
    gain = ctc_score(ink, signed, charset=charset()) - ctc_score(ink, plain, charset=charset())
    return signed if gain > _AS_LIKELY else parts[0]


def _sign(word: MergedWord, page: Pixels, box: Box) -> npt.NDArray[np.bool_]:
    """Ink of the word's first sign: the columns up to the first gap."""
    span = Box(left=box.left + word.left, right=box.left + word.right, top=box.top, bottom=box.bottom)
    ink = np.asarray(cut(page, span)[0] < _INK)
    columns = np.flatnonzero(ink.any(axis=0))
    if not len(columns):
        return ink[:, :0]
    gaps = np.flatnonzero(np.diff(columns) > 1)
    end = columns[gaps[0]] if len(gaps) else columns[-1]
    return np.asarray(ink[:, columns[0] : end + 1])


def _is_barred(sign: npt.NDArray[np.bool_]) -> bool:
    rows = np.flatnonzero(sign.any(axis=1))
    if not len(rows) or sign.shape[1] < 4:  # noqa: PLR2004 - too small to tell
        return False
    foot = sign[rows[-1] + 1 - max(1, round(_FOOT * (rows[-1] + 1 - rows[0]))) : rows[-1] + 1]
    return bool(foot.sum(axis=1).max(initial=0) >= _WIDE * sign.shape[1])
