"""Which spellings can be a Vietnamese syllable? Rules of the writing system, not a word list."""

import functools
import unicodedata

_TONES = {"\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_STOPPED = ("p", "t", "c", "ch")
_STOP_TONES = ("s", "j")
"""A syllable that ends in a stop bears sắc or nặng."""

_ONSETS = ("ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr")
_SINGLE_ONSETS = "bcdđghklmnprstvx"

_RHYMES = {
    "a": " c ch i m n ng nh o p t u y",
    "ă": "c m n ng p t",
    "â": "c m n ng p t u y",
    "e": " c m n ng o p t",
    "ê": " ch m n nh p t u",
    "i": " ch m n nh p t u",
    "y": " t",
    "o": " c i m n ng p t",
    "oo": "c ng",
    "ô": " c i m n ng p t",
    "ơ": " i m n p t",
    "u": " c i m n ng p t",
    "ư": " c i m n ng t u",
    "ia": "",
    "iê": "c m n ng p t u",
    "yê": "m n ng t u",
    "ua": "",
    "uô": "c i m n ng t",
    "ưa": "",
    "ươ": "c i m n ng p t u",
    "oa": " c ch i m n ng nh o p t y",
    "oă": "c m n ng t",
    "oe": " n o t",
    "uâ": "n ng t y",
    "uê": " ch n nh",
    "uơ": "",
    "uy": " ch n nh p t u",
    "uya": "",
    "uyê": "n t",
}
"""Vowel group → final consonants or glides; a leading space = may stand without one."""

_BARE = ("ia", "ua", "ưa", "uơ", "uya")
_FRONT = "eêiy"


@functools.cache
def _rhymes() -> frozenset[str]:
    closed = {vowel + final for vowel, finals in _RHYMES.items() for final in finals.split()}
    opened = {vowel for vowel, finals in _RHYMES.items() if finals.startswith(" ")}
    return frozenset(closed | opened | set(_BARE))


@functools.cache
def is_syllable(word: str) -> bool:
    """Tell whether `word` (any case, no punctuation) can be one Vietnamese syllable."""
    toneless, tone = _without_tone(word.lower())
    onset = _onset(toneless)
    rhyme = toneless[len(onset) :]
    if onset == "gi" and not (rhyme and rhyme in _rhymes()):
        # "gì", "giếng": the i belongs to the rhyme as well
        rhyme = "i" + rhyme
    if onset == "qu" and rhyme not in _rhymes():
        rhyme = "u" + rhyme  # "quỳnh": the u belongs to the rhyme as well
    if rhyme not in _rhymes() or not _spelled(onset, rhyme):
        return False
    return not rhyme.endswith(_STOPPED) or tone in _STOP_TONES


def _without_tone(word: str) -> tuple[str, str]:
    tone = ""
    letters = []
    for letter in unicodedata.normalize("NFD", word):
        if letter in _TONES:
            tone += _TONES[letter]
        else:
            letters.append(letter)
    return unicodedata.normalize("NFC", "".join(letters)), tone


def _onset(toneless: str) -> str:
    for onset in _ONSETS:
        if toneless.startswith(onset):
            return onset
    return toneless[:1] if toneless[:1] and toneless[:1] in _SINGLE_ONSETS else ""


def _spelled(onset: str, rhyme: str) -> bool:
    """The spelling rules of the k, g and ng sounds."""
    front = rhyme[0] in _FRONT
    if onset in ("k", "gh", "ngh"):
        return front
    if onset in ("c", "g", "ng"):
        return not front or (onset == "g" and rhyme == "i")
    return True
