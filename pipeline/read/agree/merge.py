"""Two readings of one line become one: each word from the voice that earns it."""

from collections.abc import Sequence
from dataclasses import replace

from models.text import Reading
from pipeline.read.agree.align import Pair, align
from pipeline.read.agree.mend_accents import mend_accents
from pipeline.read.agree.merged import MergedWord
from pipeline.read.agree.voice_choice import Rivals, second_earns
from pipeline.read.seen import SeenLine, SeenWord
from pipeline.read.voices.ctc_score import ctc_score
from pipeline.read.voices.line_network import charset

_KEEP_ALONE = (0.3, 2.0)
"""Surety from which a word that only the first or only the second engine saw is kept: never of the second,
which invents words on dirt and signatures."""
_LEAST = 0.02
_ALONE_SURE, _ALONE_LETTERS = 0.85, 2
"""Short signs such as "Na+" and "++" that only the second engine can read."""


def merge(first: SeenLine, second: SeenLine | None, *, engines: tuple[str, str]) -> tuple[MergedWord, ...]:
    """Merge two readings of one box.

    Args:
        first: what the line network saw.
        second: what the other engine saw; None where it was not asked.
        engines: names of both.

    Returns:
        Words left to right in box pixels, each with what both engines read, the chosen one first.
        Only texts that an engine read occur.
    """
    if second is None or not second.words:
        return tuple(_single(word, engines[0]) for word in first.words)
    pairs = align(first.words, second.words)
    found = [word for pair in pairs for word in _merged(pair, first, engines)]
    return tuple(sorted(found, key=lambda word: word.left))


def _single(word: SeenWord, engine: str) -> MergedWord:
    return MergedWord(
        text=word.text,
        left=word.left,
        right=word.right,
        confidence=word.confidence,
        readings=(Reading(engine=engine, text=word.text, confidence=word.confidence),),
        hand=word.hand,
        steps=word.steps,
    )


def _alone(line: SeenLine | None, engine: str) -> tuple[MergedWord, ...]:
    words = line.words if line is not None else ()
    if sum(len(word.text) for word in words) < _ALONE_LETTERS:
        return ()
    sure = all(word.confidence >= _ALONE_SURE for word in words)
    return tuple(_single(word, engine) for word in words) if sure else ()


def merge_part(
    first: SeenLine, second: SeenLine | None, part: slice | None, *, engines: tuple[str, str]
) -> tuple[MergedWord, ...]:
    """Merge as `merge` does, where the other engine read only the `part` of the words; then mend accents.

    Where the first voice read nothing that can be believed, the other must be sure of all that it saw.
    """
    if not first.words:
        return _alone(second, engines[1])
    if second is None or part is None:
        return mend_accents(merge(first, None, engines=engines), first.letters, engine=engines[0])
    before, after = first.words[: part.start], first.words[part.stop :]
    words = (
        *(_single(word, engines[0]) for word in before),
        *merge(replace(first, words=first.words[part]), second, engines=engines),
        *(_single(word, engines[0]) for word in after),
    )
    return mend_accents(words, first.letters, engine=engines[0])


def _merged(pair: Pair, first_line: SeenLine, engines: tuple[str, str]) -> tuple[MergedWord, ...]:
    if not pair.first or not pair.second:
        side = 0 if pair.first else 1
        alone = pair.first or pair.second
        kept = (word for word in alone if word.confidence >= _KEEP_ALONE[side])
        return tuple(_single(word, engines[side]) for word in kept)
    sides = (pair.first, pair.second)
    readings = tuple(_reading(words, engine) for words, engine in zip(sides, engines, strict=True))
    hand = max(word.hand for word in pair.first)
    if readings[0].text == readings[1].text:
        confidence = 1 - (1 - readings[0].confidence) * (1 - readings[1].confidence)
        return _words(pair.first, pair.first, readings, confidence=confidence, hand=hand)
    earns = second_earns(rivals_of(pair, first_line))
    chosen = 1 if earns > 0.5 else 0  # noqa: PLR2004 (more likely than not)
    ordered = (readings[chosen], readings[1 - chosen])
    confidence = max(_LEAST, (max(earns, 1 - earns) - 0.5) * 2 * ordered[0].confidence)
    return _words(sides[chosen], pair.first, ordered, confidence=confidence, hand=hand)


def _words(
    words: Sequence[SeenWord],
    first: Sequence[SeenWord],
    readings: Sequence[Reading],
    *,
    confidence: float,
    hand: float,
) -> tuple[MergedWord, ...]:
    """Words of the chosen side; of several, each with its own reading and the other's of them all."""
    own = readings[0]
    steps = [word.steps for word in first] if len(first) == len(words) else [(0, 0)] * len(words)
    return tuple(
        MergedWord(
            text=word.text,
            left=word.left,
            right=word.right,
            confidence=confidence,
            readings=tuple(readings)
            if len(words) == 1
            else (Reading(engine=own.engine, text=word.text, confidence=word.confidence), readings[1]),
            hand=hand,
            steps=step,
        )
        for word, step in zip(words, steps, strict=True)
    )


def rivals_of(pair: Pair, line: SeenLine) -> Rivals:
    """Return what is known of a stretch that both engines saw; `line` is the first engine's."""
    texts = tuple(" ".join(word.text for word in side) for side in (pair.first, pair.second))
    sure = tuple(min(word.confidence for word in side) for side in (pair.first, pair.second))
    likely = [0.0, 0.0]
    if line.letters is not None:
        letters = line.letters[pair.first[0].steps[0] : pair.first[-1].steps[1]]
        likely = [ctc_score(letters, text, charset=charset()) for text in texts]
    return Rivals(
        texts=(texts[0], texts[1]),
        likely=(likely[0], likely[1]),
        sure=(sure[0], sure[1]),
        hand=max(word.hand for word in pair.first),
    )


def _reading(words: Sequence[SeenWord], engine: str) -> Reading:
    return Reading(
        engine=engine,
        text=" ".join(word.text for word in words),
        confidence=min(word.confidence for word in words),
    )
