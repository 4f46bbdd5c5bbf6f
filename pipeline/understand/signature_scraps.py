"""Pieces of signatures and stamps that readers take for letters beside a name."""

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


def is_scrap(plain: str) -> bool:
    """Whether letters are a piece torn from a stamp's words ("ỆNH VI")."""
    letters = "".join(plain.split())
    return len(letters) >= _SCRAP and any(letters in words for words in _STAMPED)
