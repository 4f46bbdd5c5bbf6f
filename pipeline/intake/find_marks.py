"""What one page says about the stack that it lies in."""

from collections.abc import Iterable

import cv2

from models.intake import Cover, Marks
from models.scan import Page, Pixels
from pipeline.clean.clean_page import clean_page
from pipeline.clean.raster import as_grey
from pipeline.intake.cover_text import parse_cover
from pipeline.intake.read_codes import read_codes
from pipeline.intake.unread_code import unread_code

_PATCH = frozenset(("PATCHT", "PATCH-T", "PATCH T"))
_LARGEST = 2600
"""Pixels of the longer side for a second look: what a coarse or blurred code needs is less, not more."""


def find_marks(page: Page, *, blanks: bool) -> Marks:
    """Look for codes; with `blanks` also whether the page is blank (a second more a page)."""
    grey = as_grey(page.pixels)
    texts = _texts(grey)
    cover = _cover(texts)
    patch = any(text.strip().upper() in _PATCH for text in texts)
    unreadable = not texts and unread_code(grey)
    blank = blanks and not texts and not unreadable and clean_page(page).blank
    return Marks(number=page.number, cover=cover, patch=patch, unreadable=unreadable, blank=blank)


def _texts(grey: Pixels) -> tuple[str, ...]:
    """Read the page as it is, then softened: dithering of a fax and grain break bars apart."""
    texts = read_codes(grey)
    if texts:
        return texts
    scale = min(1.0, _LARGEST / max(grey.shape))
    smaller = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return read_codes(cv2.GaussianBlur(smaller, (0, 0), 1.5).astype(grey.dtype))


def _cover(texts: Iterable[str]) -> Cover | None:
    """Join what several codes of one sheet say; the first that names a thing has it."""
    said = [cover for cover in map(parse_cover, texts) if cover is not None]
    if not said:
        return None
    return Cover(
        batch=next((one.batch for one in said if one.batch), None),
        box=next((one.box for one in said if one.box), None),
        chart=next((one.chart for one in said if one.chart), None),
        pages=next((one.pages for one in said if one.pages is not None), None),
    )
