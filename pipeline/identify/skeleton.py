"""Fold words so that what a reader confuses becomes the same."""

from models.codes.folded import folded

_SHAPES = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"))
_LETTERS = str.maketrans({
    "0": "o", "1": "i", "l": "i", "j": "i", "y": "i", "5": "s", "8": "b", "q": "g", "e": "c",
    "h": "n", "v": "u",
})  # fmt: skip
"""Letters that low print makes alike; both readers of this house show these confusions most."""


def skeleton(words: str) -> str:
    """Return folded words with the letters that readers confuse made one; blind to more than `folded`."""
    shape = folded(words)
    for seen, meant in _SHAPES:
        shape = shape.replace(seen, meant)
    return shape.translate(_LETTERS)
