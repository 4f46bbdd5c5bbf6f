"""The words of a page as ALTO 4 XML, the form in which archives keep what OCR saw."""

import unicodedata
from xml.etree import ElementTree as ET

from models.geometry import Box, Matrix
from models.text import Line, PageText
from pipeline.version import VERSION

NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#"


def alto(text: PageText, *, scan_name: str, to_scan: Matrix, width: int, height: int) -> bytes:
    """Return the ALTO file of one page, coordinates in pixels of the scan.

    Args:
        text: what was read; boxes in clean-page pixels.
        scan_name: of the source, for people.
        to_scan: 3 × 3, clean-page pixels → scan pixels.
        width: of the scan page in pixels.
        height: of the scan page in pixels.
    """
    root = ET.Element("alto", xmlns=NAMESPACE)
    _describe(ET.SubElement(root, "Description"), scan_name, text.engines)
    layout = ET.SubElement(root, "Layout")
    sides = {"WIDTH": str(width), "HEIGHT": str(height)}
    page = ET.SubElement(
        layout, "Page", {"ID": f"p{text.number}", "PHYSICAL_IMG_NR": str(text.number)} | sides
    )
    space = ET.SubElement(page, "PrintSpace", {"HPOS": "0", "VPOS": "0"} | sides)
    lines = [line for line in text.lines if line.words]
    if lines:
        _block(space, lines, to_scan, f"p{text.number}")
    ET.indent(root, " ")
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _describe(description: ET.Element, scan_name: str, engines: tuple[str, ...]) -> None:
    ET.SubElement(description, "MeasurementUnit").text = "pixel"
    source = ET.SubElement(description, "sourceImageInformation")
    ET.SubElement(source, "fileName").text = _legal(scan_name)
    processing = ET.SubElement(description, "Processing", ID="ocr")
    ET.SubElement(processing, "processingStepDescription").text = ", ".join(engines)
    software = ET.SubElement(processing, "processingSoftware")
    ET.SubElement(software, "softwareName").text = "sohoa"
    ET.SubElement(software, "softwareVersion").text = VERSION


def _block(space: ET.Element, lines: list[Line], to_scan: Matrix, page: str) -> None:
    hull = Box.hull(line.box for line in lines)
    block = ET.SubElement(space, "TextBlock", {"ID": f"{page}_b1"} | _place(hull, to_scan))
    for number, line in enumerate(lines, 1):
        name = f"{page}_l{number}"
        row = ET.SubElement(block, "TextLine", {"ID": name} | _place(line.box, to_scan))
        for count, word in enumerate(line.words, 1):
            if count > 1:
                ET.SubElement(row, "SP")
            told = {"ID": f"{name}_w{count}", "CONTENT": _legal(word.text), "WC": f"{word.confidence:.3f}"}
            ET.SubElement(row, "String", told | _place(word.box, to_scan))


def _place(box: Box, to_scan: Matrix) -> dict[str, str]:
    left, top, right, bottom = box.transformed(to_scan).rounded()
    return {"HPOS": str(left), "VPOS": str(top), "WIDTH": str(right - left), "HEIGHT": str(bottom - top)}


def _legal(text: str) -> str:
    """Compose, and leave out what XML cannot hold."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(char for char in composed if unicodedata.category(char) not in {"Cc", "Cn", "Cs"})
