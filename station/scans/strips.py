"""A page in strips: a crop decodes the strips that it touches, a tenth of the page, not the page."""

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image

from models.scan import Pixels

BBox = tuple[int, int, int, int]
"""left, top, right, bottom in pixels of the page as a viewer shows it."""
_ROWS = 256
"""Rows of a strip: about three lines of text at 300 dpi."""
_QUALITY = 88


@dataclass(frozen=True, slots=True, kw_only=True)
class Strips:
    """An encoded page."""

    width: int
    height: int
    encoded: tuple[bytes, ...]
    """JPEG, from the top."""

    @property
    def weight(self) -> int:
        """Bytes."""
        return sum(map(len, self.encoded))

    def cut(self, box: BBox) -> Pixels:
        """Return the pixels of a box that lies on the page."""
        left, top, right, bottom = box
        first, last = top // _ROWS, (bottom - 1) // _ROWS
        rows = np.concatenate([_decoded(one) for one in self.encoded[first : last + 1]])
        return np.ascontiguousarray(rows[top - first * _ROWS : bottom - first * _ROWS, left:right])


def strips(pixels: Pixels) -> Strips:
    """Return a page in strips."""
    height, width = pixels.shape[:2]
    starts = range(0, height, _ROWS)
    encoded = tuple(_encoded(pixels[start : start + _ROWS]) for start in starts)
    return Strips(width=width, height=height, encoded=encoded)


def _encoded(part: Pixels) -> bytes:
    target = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(part)).save(target, "JPEG", quality=_QUALITY, subsampling=0)
    return target.getvalue()


def _decoded(strip: bytes) -> Pixels:
    with Image.open(io.BytesIO(strip)) as image:
        return np.asarray(image)
