"""Invisible text that stands on the words of a page."""

import unicodedata
from collections.abc import Sequence
from itertools import zip_longest

from models.text import Line
from pipeline.export.invisible_font import ADVANCE, DESCENT, UNITS_PER_EM

FONT_NAME = "F0"
_LAST_UNIT = 0xFFFF
_SPACE = "0020"
_DIGITS = 4
"""Hexadecimal digits a character."""
_THINNEST = 1
"""Least width in hundredths of the natural one that text is squeezed to."""
_GAP = 0.2
"""Least gap in font sizes: viewers join words that lie nearer (poppler below 0.1), in spite of a space."""


def text_layer(lines: Sequence[Line], *, points_per_pixel: float, page_height: float) -> bytes:
    """Return the operators that write `lines` without ink, in their order.

    Args:
        lines: boxes in pixels, origin top left.
        points_per_pixel: 72 ÷ dots per inch.
        page_height: in points.
    """
    body = "".join(_line(line, points_per_pixel, page_height) for line in lines)
    return f"BT\n3 Tr\n{body}ET\n".encode("ascii") if body else b""


def _line(line: Line, scale: float, page_height: float) -> str:
    """One font size and one baseline a line, so that a selection does not jump.

    The space behind a word is as wide as its letters: only its being there matters.
    """
    words = [word for word in line.words if _codes(word.text)]
    size = max(1.0, line.box.height * scale)
    baseline = page_height - line.box.bottom * scale - size * DESCENT / UNITS_PER_EM
    shown, at = [f"/{FONT_NAME} {size:.1f} Tf\n"], 0.0
    for word, after in zip_longest(words, words[1:]):
        left, right = word.box.left * scale, word.box.right * scale
        if after is not None:
            right = min(right, after.box.left * scale - _GAP * size)
        codes = _codes(word.text)
        stretch = 100 * (right - left) / (len(codes) / _DIGITS * size * ADVANCE / UNITS_PER_EM)
        move = f"1 0 0 1 {left:.1f} {baseline:.1f} Tm" if word is words[0] else f"{left - at:.1f} 0 Td"
        at = left if word is words[0] else round(at + round(left - at, 1), 1)
        shown.append(f"{move} {max(_THINNEST, round(stretch))} Tz<{codes}{_SPACE if after else ''}>Tj\n")
    return "".join(shown) if words else ""


def _codes(text: str) -> str:
    """Return printable characters as hexadecimal UTF-16 units; what needs two becomes U+FFFD."""
    composed = unicodedata.normalize("NFC", text)
    printable = (char for char in composed if unicodedata.category(char) not in {"Cc", "Cn", "Cs"})
    return "".join(f"{ord(char) if ord(char) <= _LAST_UNIT else 0xFFFD:04X}" for char in printable)
