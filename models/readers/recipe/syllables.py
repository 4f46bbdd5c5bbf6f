"""Every legal Vietnamese syllable, from the rules of the writing system."""
# ruff: noqa: INP001, SLF001 - a recipe looks into the room that it serves

import unicodedata
from functools import cache

from pipeline.read.agree import syllable as rules

_TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
_VOWELS = "aăâeêioôơuưy"
_MARKED = "ăâêôơ"


@cache
def all_syllables() -> tuple[str, ...]:
    """Lower case, NFC, the tone where it is usually written."""
    onsets = ("", *rules._ONSETS, *rules._SINGLE_ONSETS)
    made = (
        unicodedata.normalize("NFC", onset + rhyme[: at + 1] + tone + rhyme[at + 1 :])
        for onset in onsets
        for rhyme in sorted(rules._rhymes())
        for at in (_bearer(onset, rhyme),)
        for tone in _TONES
    )
    return tuple(word for word in made if rules.is_syllable(word))


def _bearer(onset: str, rhyme: str) -> int:
    """Index of the vowel that bears the tone."""
    vowels = [at for at, letter in enumerate(rhyme) if letter in _VOWELS]
    if "ươ" in rhyme:
        return rhyme.index("ơ")
    if len(vowels) == 1:
        return vowels[0]
    if len(vowels) > 2 or len(rhyme) > vowels[-1] + 1:  # noqa: PLR2004 (three vowels: the middle one)
        return vowels[1]
    marked = [at for at in vowels if rhyme[at] in _MARKED]
    if marked:
        return marked[-1]
    return vowels[-1] if onset == "qu" else vowels[0]
