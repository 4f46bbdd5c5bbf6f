"""Whose copy this is, on every page of a PDF/A that goes to another house."""

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from models.errors import UsageError
from pipeline.export.package.mark_font import encode, mark_font

_SIZE, _STRIP, _MARGIN, _GREY = 8.0, 16.0, 8.0, 0.35
"""Points, and how dark."""


def watermark(pdf: bytes, line: str, *, plain: str) -> bytes:
    """Return the PDF with a strip below each page that holds `line`: nothing of the scan is covered.

    Args:
        pdf: PDF/A; it stays PDF/A, the font is embedded.
        line: receiver, time and purpose.
        plain: stands there instead where a letter of `line` is not in the font.
    """
    try:
        codes, width = encode(line)
    except UsageError:
        codes, width = encode(plain)
    held = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as book:
        font = mark_font(book)
        for page in book.pages:
            _stamp(book, page, font, codes=codes, width=width)
        book.save(held, deterministic_id=True)
    return held.getvalue()


def _stamp(book: pikepdf.Pdf, page: pikepdf.Page, font: pikepdf.Object, *, codes: str, width: int) -> None:
    left, bottom, right, top = (float(side) for side in page.mediabox)
    size = min(_SIZE, (right - left - 2 * _MARGIN) * 1000 / width)
    page.mediabox = Array([left, round(bottom - _STRIP, 3), right, top])
    if "/Font" not in page.Resources:
        page.Resources.Font = Dictionary()
    page.Resources.Font[Name("/FCopy")] = font
    at = f"1 0 0 1 {left + _MARGIN:.2f} {bottom - _STRIP + (_STRIP - size) / 2 + 1:.2f} Tm"
    drawn = f"q BT {_GREY} g 0 Tr 100 Tz /FCopy {size:.3f} Tf {at} <{codes}> Tj ET Q\n"
    page.contents_add(Stream(book, drawn.encode("ascii")))
