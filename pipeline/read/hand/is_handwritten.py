"""Is a line written by hand, or a value on it?"""

from collections.abc import Sequence

from models.text import Word

_LETTERS = 3
_SHORT = 2
_SHARE = 0.3


def is_handwritten(words: Sequence[Word]) -> bool:
    """Tell whether a substantial part of a line is handwritten.

    A printed label with a handwritten value counts: three handwritten letters, or two of a short line.
    One letter is no evidence.
    """
    letters = sum(len(word.text) for word in words)
    written = sum(len(word.text) for word in words if word.handwritten)
    return written >= _LETTERS or (written >= _SHORT and written >= _SHARE * letters)
