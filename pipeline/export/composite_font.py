"""An embedded TrueType font as PDF/A wants it: a composite font whose codes are two bytes."""

from collections.abc import Mapping
from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

_SYMBOLIC = 4
"""Font descriptor flag: characters outside the standard Latin set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FontProgram:
    """A TrueType file and what a PDF has to say of it, in thousandths of the font size."""

    name: Name
    octets: bytes
    box: tuple[int, int, int, int]
    """Left, bottom, right, top of all glyphs together."""
    ascent: int
    descent: int
    unicode_map: bytes
    """The ToUnicode CMap."""


def composite_font(pdf: Pdf, program: FontProgram, glyphs: Mapping[Name, Object | int]) -> Object:
    """Return the font as an object of `pdf`; `glyphs`: widths and map of glyphs (W or DW, CIDToGIDMap)."""
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=program.name,
        Flags=_SYMBOLIC,
        FontBBox=Array(program.box),
        ItalicAngle=0,
        Ascent=program.ascent,
        Descent=program.descent,
        CapHeight=program.ascent,
        StemV=80,
        FontFile2=pdf.make_indirect(Stream(pdf, program.octets, Length1=len(program.octets))),
    )
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=program.name,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
    )
    for key, value in glyphs.items():
        descendant[key] = value
    composite = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=program.name,
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(descendant)]),
        ToUnicode=pdf.make_indirect(Stream(pdf, program.unicode_map)),
    )
    return pdf.make_indirect(composite)
