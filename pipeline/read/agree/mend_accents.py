"""Accents that the ink leaves open are settled by the words beside them: "Xin vẻ" becomes "Xin về"."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from models.text import Reading
from pipeline.read.agree.merged import MergedWord
from pipeline.read.agree.syllable import is_syllable
from pipeline.read.agree.word_pairs import WordPairs, word_pairs
from pipeline.read.base_letters import base_letters
from pipeline.read.voices.ctc_score import ctc_score
from pipeline.read.voices.line_network import charset

_WORD = re.compile(r"(\W*)([^\W\d_]{2,})(\W*)")
_BESIDE = re.compile(r"(\W*)([^\W\d_]+)(\W*)")
_MARGIN = 1.0
"""Nats by which ink and company together must speak for the other word."""
_SEEN = 2
"""Times that the other word was seen in this company at least; …"""
_SEEN_AS_NAME = 8
"""… words with capitals may be names, which no list holds: only fixed phrases ("Thị trấn") are mended."""
_MORE = 3
"""Times as often as the word that was read."""
_AGREED, _SEEN_AGREED = 3.0, 5
"""What both engines read alike gives way only to a word that was seen in this company so often, and itself
never was, by so many nats."""
_UNKNOWN_MARGIN, _COMMON = 2.0, 30
"""A word that no text had gives way to one that was seen so often, in any company; one with capitals only
where no syllable is written so."""
_BY_HAND = 0.5
_UNSURE = 0.5
"""What a mended word's reading is worth."""

Letters = npt.NDArray[np.float32]


def mend_accents(
    words: Sequence[MergedWord], letters: Letters | None, *, engine: str
) -> tuple[MergedWord, ...]:
    """Return the words of a line, some with other accents on the same letters.

    A word written by hand is left alone. What was read stays among the readings.

    Args:
        words: left to right.
        letters: what the line network saw, steps × classes; None: nothing is mended.
        engine: its name.
    """
    mended = list(words)
    for at, word in enumerate(words):
        parts = _WORD.fullmatch(word.text)
        if letters is None or parts is None or word.steps[0] >= word.steps[1] or word.hand > _BY_HAND:
            continue
        beside = (
            _neighbour(mended[at - 1].text, left=True) if at else None,
            _neighbour(words[at + 1].text, left=False) if at + 1 < len(words) and not parts[3] else None,
        )
        ink = letters[word.steps[0] : word.steps[1]]
        better = _better(parts, beside, ink, word_pairs(), agreed=_is_agreed(word))
        if better is not None:
            reading = Reading(engine=engine, text=better, confidence=_UNSURE)
            mended[at] = replace(
                word,
                text=better,
                confidence=min(word.confidence, _UNSURE),
                readings=(reading, *word.readings),
            )
    return tuple(mended)


def _is_agreed(word: MergedWord) -> bool:
    return len(word.readings) > 1 and len({reading.text for reading in word.readings}) == 1


def _neighbour(text: str, *, left: bool) -> str | None:
    """The neighbour in lower case; None where a sign stands between, or where it is no word."""
    parts = _BESIDE.fullmatch(text)
    return parts[2].lower() if parts is not None and not parts[3 if left else 1] else None


def _better(
    parts: re.Match[str],
    beside: tuple[str | None, str | None],
    ink: Letters,
    pairs: WordPairs,
    *,
    agreed: bool,
) -> str | None:
    """The text that ink and neighbours speak for instead, if any."""
    word, lower = parts[2].lower(), parts[2].islower()
    others = {
        other: margin
        for other in pairs.alike.get(base_letters(word), ())
        if (margin := _margin(word, other, beside, pairs, agreed=agreed, lower=lower)) is not None
    }
    if not others:
        return None
    before, after = beside
    likely = pairs.likelihood(before, word, after) + ctc_score(ink, parts[0], charset=charset())
    best, gain = None, 0.0
    for other, margin in others.items():
        text = _cased(other, parts[2])
        whole = f"{parts[1]}{text}{parts[3]}"
        more = pairs.likelihood(before, other, after) - likely - margin
        more += ctc_score(ink, whole, charset=charset())
        if text is not None and more > gain:
            best, gain = whole, more
    return best


def _margin(
    word: str,
    other: str,
    beside: tuple[str | None, str | None],
    pairs: WordPairs,
    *,
    agreed: bool,
    lower: bool,
) -> float | None:
    """Nats by which ink and company must speak for `other` in place of `word`; None: never."""
    before, after = beside
    seen, support = pairs.support(before, word, after), pairs.support(before, other, after)
    if agreed:
        return _AGREED if not seen and support >= (_SEEN_AGREED if lower else _SEEN_AS_NAME) else None
    if support >= (_SEEN if lower else _SEEN_AS_NAME) and support > _MORE * seen and (lower or not seen):
        return _MARGIN
    unknown = not pairs.words.get(word) and (lower or not is_syllable(word))
    return _UNKNOWN_MARGIN if unknown and pairs.words.get(other, 0) >= _COMMON else None


def _cased(word: str, like: str) -> str | None:
    """The word in lower, upper or title case as `like` is; None where that has a case of its own."""
    for case in (str.lower, str.upper, str.capitalize):
        if like == case(like):
            return case(word)
    return None
