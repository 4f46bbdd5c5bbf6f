"""Does a word look like something that stands on a Vietnamese paper?"""

import re

from pipeline.read.agree.syllable import is_syllable

_EDGES = "\"'“”‘’()[]{}<>.,;:!?*-–/…"
_NUMBER = re.compile(r"[<>≤≥±+\-]?\d+([.,:/\-]\d+)*[%°]?[A-Za-z/µ³²]*")
_CODE = re.compile(r"[A-ZĐ]{1,6}[.\-/]?\d*([.\-/]\d+)*")
_LATIN = re.compile(r"[A-Z]?[a-z]{3,}|[A-Z]{3,}")
"""Drug and foreign names: unaccented letters in one case."""
_INNER = re.compile(r"[-/.,:+()]+")


def plausibility(text: str) -> float:
    """Return 0-1: the mean over the words of `text`, of 1 for a syllable or number to 0 for mixed rubbish."""
    words = text.split()
    return sum(_word(word) for word in words) / len(words) if words else 0.0


def _word(word: str) -> float:
    core = word.strip(_EDGES)
    if not core:
        return 0.3
    if _cased(core) and is_syllable(core):
        return 1.0
    if _NUMBER.fullmatch(core):
        return 0.9
    parts = [part for part in _INNER.split(core) if part]
    if len(parts) > 1:
        return min(0.9, *(_word(part) for part in parts))
    if _CODE.fullmatch(core):
        return 0.7
    return 0.5 if _LATIN.fullmatch(core) else 0.1


def _cased(word: str) -> bool:
    """Lower, upper or title case: what a typist writes."""
    return word in (word.lower(), word.upper(), word[:1].upper() + word[1:].lower())
