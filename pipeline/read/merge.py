"""Two readings of one line become one: each word from the voice that earns it."""

from collections.abc import Sequence

from models.text import Reading
from pipeline.read.align import Pair, align
from pipeline.read.fold import fold
from pipeline.read.merged import MergedWord
from pipeline.read.plausible import plausibility
from pipeline.read.seen import SeenWord

_KEEP_ALONE = {"sohoa": 0.3, "tesseract": 0.8}
"""Surety from which a word that only one engine saw is kept; Tesseract invents words on dirt."""


def merge(
    first: Sequence[SeenWord], second: Sequence[SeenWord], *, engines: tuple[str, str]
) -> tuple[MergedWord, ...]:
    """Merge two readings of one crop.

    Args:
        first: words of the engine that found the line.
        second: words of the other engine; may be empty where it was not asked.
        engines: names of both.

    Returns:
        Words left to right in crop pixels, each with what both engines read, the chosen one first.
        Only texts that an engine read occur.
    """
    if not second:
        return tuple(_single(word, engines[0]) for word in first)
    found = [word for pair in align(first, second) for word in _merged(pair, engines)]
    return tuple(sorted(found, key=lambda word: word.left))


def _single(word: SeenWord, engine: str) -> MergedWord:
    return MergedWord(
        text=word.text,
        left=word.left,
        right=word.right,
        confidence=word.confidence,
        readings=(Reading(engine=engine, text=word.text, confidence=word.confidence),),
        hand=word.hand,
    )


def _merged(pair: Pair, engines: tuple[str, str]) -> tuple[MergedWord, ...]:
    if not pair.first or not pair.second:
        engine = engines[0] if pair.first else engines[1]
        alone = pair.first or pair.second
        return tuple(_single(word, engine) for word in alone if word.confidence >= _KEEP_ALONE[engine])
    sides = ((pair.first, engines[0]), (pair.second, engines[1]))
    readings = tuple(_reading(words, engine) for words, engine in sides)
    order = (0, 1) if _score(readings[0], readings[1]) >= _score(readings[1], readings[0]) else (1, 0)
    best = readings[order[0]]
    same = readings[0].text == readings[1].text
    doubt = (1 - readings[0].confidence) * (1 - readings[1].confidence)
    chosen = sides[order[0]][0]
    hand = max(word.hand for word in pair.first)
    return tuple(
        MergedWord(
            text=word.text,
            left=word.left,
            right=word.right,
            confidence=1 - doubt if same else best.confidence * 0.5,
            readings=_told(word, readings, order) if len(chosen) > 1 else tuple(readings[i] for i in order),
            hand=hand,
        )
        for word in chosen
    )


def _told(word: SeenWord, readings: Sequence[Reading], order: tuple[int, int]) -> tuple[Reading, ...]:
    """Readings of one of several words: its own, then the other engine's opinion of the whole stretch."""
    mine = Reading(engine=readings[order[0]].engine, text=word.text, confidence=word.confidence)
    return (mine, readings[order[1]])


def _reading(words: Sequence[SeenWord], engine: str) -> Reading:
    return Reading(
        engine=engine,
        text=" ".join(word.text for word in words),
        confidence=min(word.confidence for word in words),
    )


def _score(mine: Reading, other: Reading) -> float:
    """How much `mine` earns to be taken; the engines' habits as measured on forms."""
    score = mine.confidence + 0.6 * plausibility(mine.text)
    if fold(mine.text).replace(" ", "") == fold(other.text).replace(" ", ""):
        # Same letters: a matter of accents or spaces, which Tesseract writes best.
        return score + (0.35 if mine.engine == "tesseract" else 0.0)
    return score + (0.15 if mine.engine != "tesseract" else 0.0)
