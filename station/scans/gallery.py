"""Crops of values, and what the newest reading says about pages; kept in memory only."""

import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from station.scans.crop import crop
from station.scans.pictures import Pictures, Size
from station.scans.shelf import Shelf
from station.scans.strips import BBox, Strips, strips
from storage.custody.custody import Scan
from storage.open_stores import Stores

_PAGES = 128_000_000
"""Bytes: about a hundred pages."""
_CROPS = 48_000_000
"""Bytes: about a thousand crops."""
_READINGS = 24
"""Readings whose pages are remembered."""


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
    """Crops by scan, page and place. Safe for many threads; nothing lasts."""

    def __init__(self, stores: Stores, pictures: Pictures) -> None:
        self._stores = stores
        self._pictures = pictures
        self._pages: Shelf[Strips] = Shelf(most=_PAGES, weigh=lambda page: page.weight)
        self._crops: Shelf[bytes] = Shelf(most=_CROPS, weigh=len)
        self._readings: Shelf[Mapping[int, PageFacts]] = Shelf(most=_READINGS, weigh=lambda _reading: 1)
        self._ahead = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ahead")

    def facts(self, scan: Scan, number: int) -> PageFacts | None:
        """Return what the newest reading knows about a page; None where it could not be read."""
        if scan.digitized_sha256 is None:
            return None
        sha256 = scan.digitized_sha256
        return self._readings.get(sha256, lambda: _facts(self._stores.objects.get(sha256))).get(number)

    def picture(self, scan: Scan, number: int, box: BBox | None) -> tuple[bytes, str]:
        """Return a question's ink and its media type: a crop, or the page where no place is known.

        Raises:
            UnreadableScanError: this page cannot become pixels.
            MissingObjectError, DamagedObjectError, StorageDownError: of the object store.
        """
        facts = self.facts(scan, number)
        turn = facts.rotation if facts else 0
        if box is None:
            return self._pictures.jpeg(scan.sha256, number, size=Size.SCREEN, turn=turn), "image/jpeg"
        made = self._crops.get((scan.sha256, number, box), lambda: self._crop(scan, number, box, turn))
        return made, "image/webp"

    def look_ahead(self, scan: Scan, number: int, box: BBox | None) -> None:
        """Make a picture before somebody asks for it; what fails is found again when it is asked for."""
        self._ahead.submit(self.picture, scan, number, box)

    def _crop(self, scan: Scan, number: int, box: BBox, turn: int) -> bytes:
        key = (scan.sha256, number)
        page = self._pages.get(key, lambda: strips(self._pictures.pixels(scan.sha256, number)))
        return crop(page, box, rotation=turn)


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
