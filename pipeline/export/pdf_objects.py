"""The parts of a PDF/A-2b that are the same in each of ours, as pikepdf objects."""

from typing import Final

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from pipeline.export.composite_font import FontProgram, composite_font
from pipeline.export.invisible_font import ADVANCE, ASCENT, DESCENT, character_map, font_file, glyph_map
from pipeline.export.page_image import PageImage
from pipeline.export.pdf_metadata import PRODUCER, legal_title, srgb_profile, xmp_packet

_FONT: Final = Name("/SohoaInvisible")
_GREY_OR_COLOUR: Final = {1: Name.DeviceGray, 3: Name.DeviceRGB}


def font(pdf: Pdf) -> Object:
    """Return the composite font of the invisible text; a character's code is its UTF-16 unit."""
    program = FontProgram(
        name=_FONT,
        octets=font_file(),
        box=(0, DESCENT, ADVANCE, ASCENT),
        ascent=ASCENT,
        descent=DESCENT,
        unicode_map=character_map(),
    )
    glyphs = Stream(pdf, glyph_map(), Filter=Name.FlateDecode)
    return composite_font(pdf, program, {Name.DW: ADVANCE, Name.CIDToGIDMap: pdf.make_indirect(glyphs)})


def image(pdf: Pdf, picture: PageImage) -> Object:
    """Return the picture of a page as an image XObject."""
    entries = {
        "Type": Name.XObject,
        "Subtype": Name.Image,
        "Width": picture.width,
        "Height": picture.height,
        "ColorSpace": _GREY_OR_COLOUR[picture.channels],
    }
    if picture.kind == "jpeg":
        entries |= {"BitsPerComponent": 8, "Filter": Name.DCTDecode}
    else:
        coding = Dictionary(K=-1, Columns=picture.width, Rows=picture.height)
        entries |= {"BitsPerComponent": 1, "Filter": Name.CCITTFaxDecode, "DecodeParms": coding}
    return Stream(pdf, picture.encoded, **entries)


def describe(pdf: Pdf, *, title: str, identifier: str) -> None:
    """Set title, language, colour profile and the claim to be PDF/A-2b; no dates: reruns are equal."""
    shown = legal_title(title)
    profile = Stream(pdf, srgb_profile(), N=3, Alternate=Name.DeviceRGB)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    packet = Stream(pdf, xmp_packet(title=shown, identifier=identifier), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
    pdf.Root.Metadata = pdf.make_indirect(packet)
    pdf.Root.Lang = String("vi")
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(Title=String(shown), Producer=String(PRODUCER), Creator=String(PRODUCER))
    )
