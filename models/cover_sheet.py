"""The text of a cover sheet's QR code: which box and chart follow, and how many pages.

`SOHOA1;batch=H%E1%BB%99p%2012;box=12;chart=3;pages=48`, each value percent-encoded (RFC 3986,
UTF-8); keys in this order. Unknown keys are passed over, so that later versions may say more.
"""

from dataclasses import dataclass
from urllib.parse import quote, unquote

MARK = "SOHOA1"
LONGEST = 64
"""Characters of a value: the code stays readable at 200 dpi."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverSheet:
    """What a cover sheet says about the pages behind it."""

    batch: str
    box: str
    chart: str
    pages: int | None
    """Counted on paper; None when nobody counted."""


def cover_text(sheet: CoverSheet) -> str:
    """Return the text of the QR code."""
    pages = "" if sheet.pages is None else str(sheet.pages)
    values = (("batch", sheet.batch), ("box", sheet.box), ("chart", sheet.chart), ("pages", pages))
    return ";".join((MARK, *(f"{key}={quote(value, safe='')}" for key, value in values)))


def read_cover_text(text: str) -> CoverSheet | None:
    """Return what a QR code says; None when it is no cover sheet of ours."""
    mark, *parts = text.strip().split(";")
    if mark != MARK:
        return None
    known = {key: unquote(value)[:LONGEST] for key, _, value in (part.partition("=") for part in parts)}
    pages = known.get("pages", "")
    return CoverSheet(
        batch=known.get("batch", ""),
        box=known.get("box", ""),
        chart=known.get("chart", ""),
        pages=int(pages) if pages.isdecimal() and pages.isascii() else None,
    )
