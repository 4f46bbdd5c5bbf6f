"""Rules of PDF/A-2b (ISO 19005-2) that our files could break, checked on the finished file."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pikepdf

FORBIDDEN_IN_CATALOG = (
    *("/OpenAction", "/AA", "/AcroForm", "/OCProperties", "/NeedsRendering"),
    *("/Requirements", "/Perms", "/AF", "/Collection", "/Names"),
)
NAMESPACES = {
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
OPERATORS = {"q", "Q", "cm", "Do", "BT", "ET", "Tr", "Tf", "Tm", "Td", "Tz", "Tj"}


def broken_rules(path: Path) -> list[str]:
    """Return what is wrong, empty for a conforming file."""
    with pikepdf.open(path) as pdf:
        return [
            *pdf.check_pdf_syntax(),
            *_file(path.read_bytes(), pdf),
            *_catalog(pdf),
            *_metadata(pdf),
            *_colour(pdf),
            *_streams(pdf),
            *(f"page {number}: {rule}" for number, page in enumerate(pdf.pages, 1) for rule in _page(page)),
        ]


def _file(raw: bytes, pdf: pikepdf.Pdf) -> Iterator[str]:
    head = raw.split(b"\n", 2)
    if not re.fullmatch(rb"%PDF-1\.[0-7]", head[0]):
        yield "6.1.2 header"
    if not head[1].startswith(b"%") or sum(byte > 127 for byte in head[1][1:5]) < 4:
        yield "6.1.2 binary comment"
    if not raw.rstrip(b"\r\n").endswith(b"%%EOF"):
        yield "6.1.3 data after the end"
    if "/ID" not in pdf.trailer:
        yield "6.1.3 no ID"
    if "/Encrypt" in pdf.trailer:
        yield "6.1.3 encrypted"


def _catalog(pdf: pikepdf.Pdf) -> Iterator[str]:
    yield from (f"catalog has {key}" for key in FORBIDDEN_IN_CATALOG if key in pdf.Root)


def _metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    raw = pdf.Root.Metadata.read_bytes()
    if "/Filter" in pdf.Root.Metadata and pdf.Root.Metadata.Filter != pikepdf.Name.FlateDecode:
        yield "6.6.2 metadata filter"
    if b"bytes=" in raw or b"encoding=" in raw:
        yield "6.6.2 packet attributes"
    root = ET.fromstring(raw.decode("utf-8").lstrip("\ufeff"))

    def text(name: str) -> str:
        return root.findtext(f".//{name}", default="", namespaces=NAMESPACES)

    if (text("pdfaid:part"), text("pdfaid:conformance")) != ("2", "B"):
        yield "6.6.4 identification"
    shown = pdf.trailer.Info
    if text("dc:title/rdf:Alt/rdf:li") != str(shown.Title):
        yield "6.6.3 title differs"
    if text("pdf:Producer") != str(shown.Producer):
        yield "6.6.3 producer differs"
    if text("xmp:CreatorTool") != str(shown.Creator):
        yield "6.6.3 creator differs"
    if "/CreationDate" in shown or "/ModDate" in shown:
        yield "6.6.3 a date without its twin"


def _colour(pdf: pikepdf.Pdf) -> Iterator[str]:
    (intent,) = pdf.Root.OutputIntents
    profile = intent.DestOutputProfile.read_bytes()
    if intent.S != pikepdf.Name.GTS_PDFA1 or "/OutputConditionIdentifier" not in intent:
        yield "6.2.3 output intent"
    if profile[8] > 4 or profile[12:16] not in {b"mntr", b"prtr"} or profile[16:20] != b"RGB ":
        yield "6.2.3 profile"
    if int.from_bytes(profile[:4], "big") != len(profile) or profile[36:40] != b"acsp":
        yield "6.2.3 profile header"
    if intent.DestOutputProfile.N != 3:
        yield "6.2.3 components"


def _streams(pdf: pikepdf.Pdf) -> Iterator[str]:
    for thing in pdf.objects:
        if not isinstance(thing, pikepdf.Stream):
            continue
        if any(key in thing for key in ("/F", "/FFilter", "/FDecodeParms")):
            yield "6.1.7 external stream"
        if "LZW" in str(thing.get("/Filter", "")) or "Crypt" in str(thing.get("/Filter", "")):
            yield "6.1.7 filter"


def _page(page: pikepdf.Page) -> Iterator[str]:
    if any(key in page.obj for key in ("/AA", "/Annots", "/Group", "/Metadata")):
        yield "unexpected key"
    left, bottom, right, top = (float(side) for side in page.mediabox)
    if not (3 <= right - left <= 14400 and 3 <= top - bottom <= 14400):
        yield "6.1.13 page size"
    yield from _content(page)
    for picture in page.Resources.XObject.values():
        yield from _picture(picture)
    for font in page.Resources.get("/Font", {}).values():
        yield from _font(font)


def _content(page: pikepdf.Page) -> Iterator[str]:
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) not in OPERATORS:
            yield f"operator {operator}"
        if str(operator) == "Tr" and operands[0] != 3:
            yield "visible text"
        if str(operator) == "Tj" and b"\0\0" in {bytes(operands[0])[at : at + 2] for at in (0,)}:
            yield "6.2.11.8 .notdef"
        if any(isinstance(value, float) and abs(value) > 32767 for value in operands):
            yield "6.1.13 number"


def _picture(picture: pikepdf.Object) -> Iterator[str]:
    if any(key in picture for key in ("/Alternates", "/OPI", "/SMask", "/Mask")) or picture.get(
        "/Interpolate"
    ):
        yield "6.2.8 image"
    if picture.ColorSpace not in (pikepdf.Name.DeviceGray, pikepdf.Name.DeviceRGB):
        yield "6.2.4 colour space"
    if int(picture.BitsPerComponent) not in {1, 2, 4, 8, 16}:
        yield "6.2.8 bits"


def _font(font: pikepdf.Object) -> Iterator[str]:
    (descendant,) = font.DescendantFonts
    descriptor = descendant.FontDescriptor
    if len({str(font.BaseFont), str(descendant.BaseFont), str(descriptor.FontName)}) != 1:
        yield "6.2.11.2 names"
    if font.Encoding != pikepdf.Name("/Identity-H") or "/ToUnicode" not in font:
        yield "6.2.11.3 encoding"
    glyphs = descendant.CIDToGIDMap
    if glyphs != pikepdf.Name.Identity and len(glyphs.read_bytes()) != 2 * 0x10000:
        yield "6.2.11.3 glyph map"
    program = descriptor.FontFile2.read_bytes()
    if len(program) != int(descriptor.FontFile2.Length1):
        yield "6.2.11.4 font file"
