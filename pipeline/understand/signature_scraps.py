"""Pieces of signatures and stamps that readers take for letters beside a name."""

from rapidfuzz.distance import Levenshtein

from pipeline.understand.fold import fold_words
from pipeline.understand.page_tokens import Token

_STAMPED = ("benhvien", "benhviendakhoa", "trungtamyte", "phongkham", "tramyte", "soyte", "giamdoc", "bacsi")
_SCRAP = 4
"""Letters from which a piece of a stamp's words is told from a name."""


def without_noise(tokens: list[Token]) -> list[Token]:
    """Drop scraps of a signature read as letters beside a name."""
    while tokens and (
        len(tokens[0].folded) < 2 and tokens[0].text not in {"(", ":"} and not tokens[0].text.isupper()
    ):
        tokens = tokens[1:]
    return tokens


def is_scrap(text: str) -> bool:
    """Whether letters are a piece torn from a stamp's words ("ỆNH VI"); in capitals one may be misread ("ĐỆNH V")."""
    letters = "".join(fold_words(text).split())
    if len(letters) < _SCRAP:
        return False
    near = text.isupper() and len(letters) > _SCRAP
    return any(letters in words or (near and _is_torn(letters, words)) for words in _STAMPED)


def _is_torn(letters: str, words: str) -> bool:
    pieces = {
        words[start : start + size]
        for size in (len(letters) - 1, len(letters), len(letters) + 1)
        for start in range(len(words) - size + 1)
    }
    return any(Levenshtein.distance(letters, piece) <= 1 for piece in pieces)
