"""Pages of scans as pictures: drawn by the pipeline's sandboxed decoder, kept in memory only."""

import shutil
import tempfile
from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum
from io import BytesIO
from pathlib import Path
from threading import BoundedSemaphore, Lock
from time import monotonic

from PIL import Image

from models.errors import UnreadableScanError
from models.scan import PageFault, Pixels
from pipeline.open.open_scan import OpenedScan, open_scan
from station.errors import HiddenError
from storage.ports.objects import ObjectStore

MOST_BYTES = 96_000_000
"""JPEGs kept in memory, about 300 screens or 6,000 thumbnails."""
MOST_OPEN = 3
"""Scans whose decoder stays alive between pages."""
LONGEST_IDLE = 45.0
"""Seconds that a decoder waits for another page."""
_AT_ONCE = 2
_QUALITY = 82


class Size(IntEnum):
    """Longest side in pixels."""

    THUMB = 320
    SCREEN = 1800
    FULL = 20_000
    """As scanned; the pixel grid of every bbox."""


class Pictures:
    """Draws pages of scans; thread-safe. Nothing of a chart stays on a disk."""

    def __init__(self, objects: ObjectStore, folder: Path) -> None:
        self._objects = objects
        self._folder = folder
        self._drawn: OrderedDict[tuple[str, int, int, int], bytes] = OrderedDict()
        self._held = 0
        self._lock = Lock()
        self._work = BoundedSemaphore(_AT_ONCE)
        self._open: OrderedDict[str, _Copy] = OrderedDict()

    def jpeg(self, sha256: str, number: int, *, size: Size, turn: int = 0) -> bytes:
        """Return a page (from 1) as JPEG, turned clockwise by 0, 90, 180 or 270 degrees.

        Raises:
            UnreadableScanError: the scan or this page cannot be drawn.
            HiddenError: the scan has fewer pages.
            MissingObjectError, DamagedObjectError, StorageDownError: of the object store.
        """
        key = (sha256, number, int(size), turn)
        with self._lock:
            found = self._drawn.get(key)
            if found is not None:
                self._drawn.move_to_end(key)
                return found
        made = _jpeg(self.pixels(sha256, number), size, turn)
        self._keep(key, made)
        return made

    def pixels(self, sha256: str, number: int) -> Pixels:
        """Return a page as a viewer shows it, on the grid of every bbox; errors as `jpeg`."""
        with self._work:
            entry = self._opened(sha256)
            try:
                answer = entry.scan.page(number)
            except IndexError:
                raise HiddenError("no such page") from None
            finally:
                self._put_back(sha256, entry)
        if isinstance(answer, PageFault):
            raise UnreadableScanError(answer.reason)
        return answer.pixels

    def close(self) -> None:
        """End all decoders and forget every picture."""
        self._shut(lambda _sha256, _entry: True)
        with self._lock:
            self._drawn.clear()
            self._held = 0

    def rest(self) -> None:
        """End decoders that nobody needed for a while."""
        old = monotonic() - LONGEST_IDLE
        self._shut(lambda _sha256, entry: entry.used < old)

    def _opened(self, sha256: str) -> "_Copy":
        with self._lock:
            entry = self._open.pop(sha256, None)
        return entry or _Copy(self._objects, sha256, self._folder)

    def _put_back(self, sha256: str, entry: "_Copy") -> None:
        entry.used = monotonic()
        with self._lock:
            twin = sha256 in self._open
            if not twin:
                self._open[sha256] = entry
        if twin:
            entry.close()
        self._shut(lambda _sha256, _entry: len(self._open) > MOST_OPEN)
        self.rest()

    def _shut(self, which: Callable[[str, "_Copy"], bool]) -> None:
        shut = []
        with self._lock:
            for sha256, entry in tuple(self._open.items()):
                if which(sha256, entry):
                    shut.append(self._open.pop(sha256))
        for entry in shut:
            entry.close()

    def _keep(self, key: tuple[str, int, int, int], made: bytes) -> None:
        with self._lock:
            if key not in self._drawn:
                self._drawn[key] = made
                self._held += len(made)
            while self._held > MOST_BYTES:
                _, oldest = self._drawn.popitem(last=False)
                self._held -= len(oldest)


class _Copy:
    """A scan on its way through the decoder, with the place where its bytes lie meanwhile."""

    def __init__(self, objects: ObjectStore, sha256: str, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._place = Path(tempfile.mkdtemp(dir=folder))
        self.used = monotonic()
        try:
            path = self._place / "scan"
            objects.fetch(sha256, path)
            self.scan: OpenedScan = open_scan(path, work=self._place)
            path.unlink()  # the decoder holds it open: the bytes go with it
        except BaseException:
            shutil.rmtree(self._place, ignore_errors=True)
            raise

    def close(self) -> None:
        """End the decoder and leave nothing behind."""
        self.scan.close()
        shutil.rmtree(self._place, ignore_errors=True)


def _jpeg(pixels: Pixels, size: Size, turn: int) -> bytes:
    picture = Image.fromarray(pixels)
    if max(picture.size) > size:
        picture.thumbnail((size, size), Image.Resampling.BOX, reducing_gap=2.0)
    if turn % 360:
        picture = picture.rotate(-turn, expand=True)
    stream = BytesIO()
    picture.save(stream, "JPEG", quality=_QUALITY, optimize=size is Size.THUMB)
    return stream.getvalue()
