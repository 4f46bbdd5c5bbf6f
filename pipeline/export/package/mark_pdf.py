"""Put the conversion mark onto page 1 of a searchable PDF and into its metadata."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from pipeline.export.package.mark_font import encode, mark_font

NAMESPACE = "urn:sohoa:conversion:1#"
_SIZE, _LEADING, _MARGIN = 10.0, 12.0, 8.0
"""Points; Decree 30/2020 asks for 10."""
_HIGHEST = 14400.0
_PROPERTY = """<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>{name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>
<pdfaProperty:category>external</pdfaProperty:category>
<pdfaProperty:description>{name}</pdfaProperty:description></rdf:li>"""
_SCHEMA = """<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Conversion of paper records</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>conversion</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:conversion="{namespace}">{values}</rdf:Description>
"""
_END = "</rdf:RDF>"


def mark_pdf(source: Path, target: Path, lines: Sequence[str], metadata: Mapping[str, str]) -> None:
    """Write a marked copy: a strip above page 1 holds `lines`, so that nothing of the scan is covered.

    The strip stands at the top right (Decree 30/2020); places of the words below do not move. The file
    stays PDF/A-2b: the font is embedded, `metadata` comes with its own schema.
    """
    with pikepdf.open(source) as pdf:
        _stamp(pdf, lines)
        _describe(pdf, metadata)
        pdf.save(target, min_version="1.7", deterministic_id=True)


def _stamp(pdf: pikepdf.Pdf, lines: Sequence[str]) -> None:
    page = pdf.pages[0]
    left, bottom, right, top = (float(side) for side in page.mediabox)
    encoded = [encode(line) for line in lines]
    widest = max(width for _, width in encoded) / 1000
    size = min(_SIZE, (right - left - 2 * _MARGIN) / widest)
    leading = _LEADING * size / _SIZE
    strip = min(leading * len(lines) + 2 * _MARGIN, _HIGHEST - (top - bottom))
    page.mediabox = Array([left, bottom, right, round(top + strip, 3)])
    shown, baseline = [], top + strip - _MARGIN - size
    for codes, width in encoded:
        start = right - _MARGIN - width / 1000 * size
        shown.append(f"1 0 0 1 {start:.2f} {baseline:.2f} Tm <{codes}> Tj\n")
        baseline -= leading
    drawn = f"q BT 0 g 0 Tr 100 Tz /FMark {size:.3f} Tf\n{''.join(shown)}ET Q\n"
    if "/Font" not in page.Resources:
        page.Resources.Font = Dictionary()
    page.Resources.Font[Name("/FMark")] = mark_font(pdf)
    page.contents_add(Stream(pdf, drawn.encode("ascii")))


def _describe(pdf: pikepdf.Pdf, metadata: Mapping[str, str]) -> None:
    packet = pdf.Root.Metadata.read_bytes().decode("utf-8")
    values = "".join(f"<conversion:{key}>{escape(told)}</conversion:{key}>" for key, told in metadata.items())
    properties = "".join(_PROPERTY.format(name=key) for key in metadata)
    told = _SCHEMA.format(namespace=NAMESPACE, properties=properties, values=values)
    whole = packet.replace(_END, told + _END, 1).encode("utf-8")
    pdf.Root.Metadata = pdf.make_indirect(Stream(pdf, whole, Type=Name.Metadata, Subtype=Name.XML))
