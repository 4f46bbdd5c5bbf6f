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
_THINNEST = 0.05
"""Least width in points that text is squeezed to."""
_GAP = 0.2
"""Least gap in font sizes: viewers join words that lie nearer (poppler below 0.1), in spite of a space."""


def text_layer(lines: Sequence[Line], *, points_per_pixel: float, page_height: float) -> bytes:
    """Return the operators that write `lines` without ink, in their order.

    Args:
        lines: boxes in pixels, origin top left.
        points_per_pixel: 72 ÷ dots per inch.
        page_height: in points.
    """
    written = [_line(line, points_per_pixel, page_height) for line in lines]
    body = "".join(text for text in written if text)
    return f"BT\n3 Tr\n{body}ET\n".encode("ascii") if body else b""


def _line(line: Line, scale: float, page_height: float) -> str:
    """One font size and one baseline a line, so that a selection does not jump."""
    words = [word for word in line.words if _codes(word.text)]
    size = max(1.0, line.box.height * scale)
    baseline = page_height - line.box.bottom * scale - size * DESCENT / UNITS_PER_EM
    shown = [f"/{FONT_NAME} {size:.2f} Tf\n"]
    for word, after in zip_longest(words, words[1:]):
        left, right = word.box.left * scale, word.box.right * scale
        if after is not None:
            right = max(left + _THINNEST, min(right, after.box.left * scale - _GAP * size))
        shown += f"1 0 0 1 {left:.2f} {baseline:.2f} Tm\n", _shown(_codes(word.text), right - left, size)
        if after is not None:
            shown.append(_shown(_SPACE, after.box.left * scale - right, size))
    return "".join(shown) if words else ""


def _shown(codes: str, width: float, size: float) -> str:
    """Show `codes`, stretched so that they are `width` points wide."""
    natural = len(codes) / _DIGITS * size * ADVANCE / UNITS_PER_EM
    return f"{100 * max(width, _THINNEST) / natural:.2f} Tz <{codes}> Tj\n"


def _codes(text: str) -> str:
    """Return printable characters as hexadecimal UTF-16 units; what needs two becomes U+FFFD."""
    composed = unicodedata.normalize("NFC", text)
    printable = (char for char in composed if unicodedata.category(char) not in {"Cc", "Cn", "Cs"})
    return "".join(f"{ord(char) if ord(char) <= _LAST_UNIT else 0xFFFD:04X}" for char in printable)
