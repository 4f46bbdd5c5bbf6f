"""Short labels with one letter misread: "N5:" is "NS:", "Kh0a:" is "Khoa:"."""

_LOOK = str.maketrans(
    {"0": "o", "1": "i", "l": "i", "5": "s", "b": "h", "6": "g", "q": "g", "m": "n", "c": "e", "f": "t"}
)
_LONGEST = 5
"""Letters up to which labels forgive no other error."""


def shape(text: str) -> str:
    """Return a short folded wording by the shapes of its letters; longer ones as they are."""
    return text.translate(_LOOK) if 1 < len(text) <= _LONGEST else text


def is_misread(read: str, wording: str) -> bool:
    """Tell whether `read` is a short wording with one letter that looks like its own; both folded."""
    if len(read) != len(wording) or len(read) > _LONGEST or shape(read) != shape(wording):
        return False
    return sum(a != b for a, b in zip(read, wording, strict=True)) == 1
