"""The embedded font of the conversion mark."""

import json
import unicodedata
from functools import cache
from pathlib import Path

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from models.errors import UsageError

_FONT = Name("/SOHOAM+SohoaMark")
_FOLDER = Path(__file__).parent / "font"
_SYMBOLIC = 4
_BLOCK = 100
"""Most entries of one `beginbfchar`."""


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
    program = (_FOLDER / "mark.ttf").read_bytes()
    ascent, descent = _known()["ascent"], _known()["descent"]
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=_FONT,
        Flags=_SYMBOLIC,
        FontBBox=Array([-200, descent, 1500, ascent]),
        ItalicAngle=0,
        Ascent=ascent,
        Descent=descent,
        CapHeight=ascent,
        StemV=80,
        FontFile2=pdf.make_indirect(Stream(pdf, program, Length1=len(program))),
    )
    widths = dict(_glyphs().values())
    listed: list[object] = []
    for glyph, width in sorted(widths.items()):
        listed += [glyph, Array([width])]
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=_FONT,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
        W=Array(listed),
        CIDToGIDMap=Name.Identity,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=_FONT,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
            ToUnicode=pdf.make_indirect(Stream(pdf, _unicode_map())),
        )
    )


def _unicode_map() -> bytes:
    pairs = sorted({glyph: ord(char) for char, (glyph, _) in reversed(_glyphs().items())}.items())
    lines = [f"<{glyph:04X}> <{code:04X}>" for glyph, code in pairs]
    blocks = [lines[first : first + _BLOCK] for first in range(0, len(lines), _BLOCK)]
    listed = "".join("\n".join((f"{len(block)} beginbfchar", *block, "endbfchar\n")) for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{listed}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
