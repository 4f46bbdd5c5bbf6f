"""Read the conversion mark back from a PDF: what stands on page 1, and what the metadata says."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pikepdf
import pypdfium2

from pipeline.export.package.mark_pdf import NAMESPACE


def read_mark(path: Path) -> tuple[str, dict[str, str]]:
    """Return the text of page 1 without its spaces, and the metadata of the conversion; empty where none."""
    try:
        with pikepdf.open(path) as pdf:
            packet = pdf.Root.Metadata.read_bytes().decode("utf-8")
        told = _conversion(packet)
        document = pypdfium2.PdfDocument(path)
        try:
            text = document[0].get_textpage().get_text_bounded()
        finally:
            document.close()
    except (pikepdf.PdfError, pypdfium2.PdfiumError, AttributeError, KeyError, ValueError, ET.ParseError):
        return "", {}
    return "".join(text.split()), told


def _conversion(packet: str) -> dict[str, str]:
    root = ET.fromstring(packet.lstrip("\ufeff"))  # noqa: S314 - of a file whose hash was checked before
    return {
        one.tag.removeprefix(f"{{{NAMESPACE}}}"): one.text or ""
        for one in root.iter()
        if one.tag.startswith(f"{{{NAMESPACE}}}")
    }
