"""The embedded font of the conversion mark."""

import json
import unicodedata
from functools import cache
from pathlib import Path

from pikepdf import Array, Name, Object, Pdf

from models.errors import UsageError
from pipeline.export.composite_font import FontProgram, composite_font
from pipeline.export.unicode_map import unicode_map

_FONT = Name("/SOHOAM+SohoaMark")
_FOLDER = Path(__file__).parent / "font"


@cache
def _known() -> dict[str, int | dict[str, tuple[int, int]]]:
    known: dict[str, int | dict[str, tuple[int, int]]] = json.loads(
        (_FOLDER / "mark.json").read_text(encoding="utf-8")
    )
    return known


def _glyphs() -> dict[str, tuple[int, int]]:
    glyphs = _known()["glyphs"]
    assert isinstance(glyphs, dict)  # noqa: S101 - tells mypy what recipe.py wrote
    return glyphs


def encode(text: str) -> tuple[str, int]:
    """Return the text as hexadecimal glyph numbers, and its width in thousandths of the font size.

    Raises:
        UsageError: a letter that the font does not have.
    """
    known, composed = _glyphs(), unicodedata.normalize("NFC", text)
    if not all(char in known for char in composed):
        raise UsageError("the conversion mark holds a letter that is neither Latin nor Vietnamese")
    return "".join(f"{known[char][0]:04X}" for char in composed), sum(known[char][1] for char in composed)


def mark_font(pdf: Pdf) -> Object:
    """Return the font as a composite font whose codes are glyph numbers."""
    ascent, descent = _measure("ascent"), _measure("descent")
    program = FontProgram(
        name=_FONT,
        octets=(_FOLDER / "mark.ttf").read_bytes(),
        box=(-200, descent, 1500, ascent),
        ascent=ascent,
        descent=descent,
        unicode_map=_character_map(),
    )
    widths: list[object] = []
    for glyph, width in sorted(dict(_glyphs().values()).items()):
        widths += [glyph, Array([width])]
    return composite_font(pdf, program, {Name.W: Array(widths), Name.CIDToGIDMap: Name.Identity})


def _measure(name: str) -> int:
    measure = _known()[name]
    assert isinstance(measure, int)  # noqa: S101 - tells mypy what recipe.py wrote
    return measure


def _character_map() -> bytes:
    pairs = sorted({glyph: ord(char) for char, (glyph, _) in reversed(_glyphs().items())}.items())
    return unicode_map([f"<{glyph:04X}> <{code:04X}>" for glyph, code in pairs], kind="bfchar")
