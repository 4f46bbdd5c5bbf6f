"""What a PDF/A-2b file says about itself: XMP packet and colour profile."""

import unicodedata
import uuid
from functools import cache
from xml.sax.saxutils import escape

from PIL import ImageCms

from pipeline.version import VERSION

PRODUCER = f"sohoa {VERSION}"
_DATE = slice(24, 36)
"""Creation date in an ICC header: the clock would make each file differ."""
_NAMESPACE = uuid.UUID("7d1f0f5e-6a0e-5b0e-9a39-0e7c0c5a52d1")
"""Ours, so that the same source always gives the same document id."""
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmpMM:DocumentID>uuid:{document}</xmpMM:DocumentID>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def xmp_packet(*, title: str, identifier: str) -> bytes:
    """Return the XMP packet.

    Args:
        title: shown by viewers; without characters that XML forbids.
        identifier: names the source (its SHA-256); the document id is made of it.
    """
    document = uuid.uuid5(_NAMESPACE, identifier)
    return _PACKET.format(title=escape(title), producer=escape(PRODUCER), document=document).encode("utf-8")


def legal_title(title: str) -> str:
    """Return `title` composed and without the characters that XML forbids."""
    return "".join(
        char
        for char in unicodedata.normalize("NFC", title)
        if unicodedata.category(char) not in {"Cc", "Cn", "Cs"}
    )


@cache
def srgb_profile() -> bytes:
    """Return an ICC profile of sRGB, always the same bytes."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[_DATE] = bytes((7, 233, 0, 1, 0, 1)) + bytes(6)  # 2025-01-01
    return bytes(made)
