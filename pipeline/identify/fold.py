"""Fold words so that what a reader confuses becomes the same."""

import re
import unicodedata

_NOT_WORD = re.compile(r"[^a-z0-9]+")
_SHAPES = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"))
_LETTERS = str.maketrans({
    "0": "o", "1": "i", "l": "i", "j": "i", "y": "i", "5": "s", "8": "b", "q": "g", "e": "c",
    "h": "n", "v": "u",
})  # fmt: skip
"""Letters that low print makes alike; both readers of this house show these confusions most."""


def fold(words: str) -> str:
    """Return lower-case ASCII letters and digits, one space between words; đ becomes d, marks go."""
    bare = unicodedata.normalize("NFD", words.lower().replace("đ", "d"))
    return _NOT_WORD.sub(" ", "".join(one for one in bare if not unicodedata.combining(one))).strip()


def skeleton(words: str) -> str:
    """Return folded words with the letters that readers confuse made one; blind to more than `fold`."""
    shape = fold(words)
    for seen, meant in _SHAPES:
        shape = shape.replace(seen, meant)
    return shape.translate(_LETTERS)
