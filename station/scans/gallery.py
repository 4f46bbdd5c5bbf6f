"""Everything about pictures of scans that the running station keeps in memory."""

import io
import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image

from models.scan import Pixels
from station.scans.picture import BBox, Picture, crop_picture, page_picture
from station.scans.render_page import render_page
from station.scans.shelf import Shelf
from storage.custody import Scan
from storage.open_stores import Stores

_MEGA = 1024 * 1024
_PAGES, _CROPS, _READINGS = 192 * _MEGA, 48 * _MEGA, 24
"""Bytes of encoded pages and crops, number of readings: a quarter of a gigabyte at most."""
_KEPT_QUALITY = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What a reading says about one page."""

    width: int
    height: int
    rotation: int
    """Degrees clockwise that the page has to be turned to stand upright."""
    lines: tuple[tuple[str, BBox], ...]
    """Text and place, in reading order."""


class Gallery:
    """Crops and pages by scan. Safe for many threads."""

    def __init__(self, stores: Stores) -> None:
        self._stores = stores
        self._pages: Shelf[bytes] = Shelf(most=_PAGES, weigh=len)
        self._crops: Shelf[Picture] = Shelf(most=_CROPS, weigh=lambda crop: len(crop.encoded))
        self._readings: Shelf[Mapping[int, PageFacts]] = Shelf(most=_READINGS, weigh=lambda _reading: 1)
        self._ahead = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ahead")

    def facts(self, scan: Scan, number: int) -> PageFacts | None:
        """Return what the newest reading knows about a page; None where it could not be read."""
        if scan.digitized_sha256 is None:
            return None
        sha256 = scan.digitized_sha256
        return self._readings.get(sha256, lambda: _facts(self._stores.objects.get(sha256))).get(number)

    def crop(self, scan: Scan, number: int, box: BBox) -> Picture:
        """Return the picture of one value; errors as `render_page`."""
        facts = self.facts(scan, number)
        rotation = facts.rotation if facts else 0
        key = (scan.sha256, number, box)
        return self._crops.get(
            key, lambda: crop_picture(self._pixels(scan, number), box, rotation=rotation)
        )

    def page(self, scan: Scan, number: int, *, mark: str, side: int) -> Picture:
        """Return a whole page with its watermark; errors as `render_page`."""
        facts = self.facts(scan, number)
        rotation = facts.rotation if facts else 0
        return page_picture(self._pixels(scan, number), rotation=rotation, mark=mark, side=side)

    def look_ahead(self, scan: Scan, number: int, box: BBox | None) -> None:
        """Make a picture before somebody asks for it; what fails is found again when it is asked for."""
        if box is None:
            self._ahead.submit(self._pixels, scan, number)
        else:
            self._ahead.submit(self.crop, scan, number, box)

    def _pixels(self, scan: Scan, number: int) -> Pixels:
        kept = self._pages.get(
            (scan.sha256, number), lambda: _encoded(render_page(self._stores.objects, scan.sha256, number))
        )
        with Image.open(io.BytesIO(kept)) as image:
            return np.asarray(image)


def _encoded(pixels: Pixels) -> bytes:
    target = io.BytesIO()
    Image.fromarray(pixels).save(target, "JPEG", quality=_KEPT_QUALITY, subsampling=0)
    return target.getvalue()


def _facts(digitized: bytes) -> dict[int, PageFacts]:
    """Read the contract's JSON; pages without pixels have no facts."""
    pages: list[dict[str, Any]] = json.loads(digitized)["pages"]
    return {
        page["number"]: PageFacts(
            width=page["width"],
            height=page["height"],
            rotation=page["rotation"],
            lines=tuple((line["text"], tuple(line["bbox"])) for line in page["lines"]),
        )
        for page in pages
        if page["width"] > 0
    }
