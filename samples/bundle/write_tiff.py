"""Write scans as a multi-page TIFF: group 4, JPEG or LZW."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from samples.bundle.scanned import Scanned
from samples.bundle.view import View, native

LZW = 0.3
"""Share of files whose grey pages are packed without loss; colour would make them huge."""


def write_tiff(scans: Sequence[Scanned], path: Path, rng: np.random.Generator) -> tuple[View, ...]:
    """Write `scans` to `path`, a page each; return how each page is shown (pixel by pixel)."""
    is_lossless = rng.random() < LZW
    first, *others = (_page(scan, is_lossless=is_lossless) for scan in scans)
    first.save(path, "TIFF", save_all=True, append_images=others)
    return tuple(native(scan.image.size) for scan in scans)


def _page(scan: Scanned, *, is_lossless: bool) -> Any:  # noqa: ANN401 (Pillow's own way to give each page its options)
    image: Any = scan.image.copy()
    image.encoderinfo = {"dpi": (scan.dpi, scan.dpi)} | _packing(
        scan.image, scan.quality, is_lossless=is_lossless
    )
    return image


def _packing(image: Image.Image, quality: int, *, is_lossless: bool) -> dict[str, object]:
    if image.mode == "1":
        return {"compression": "group4"}
    if is_lossless and image.mode == "L":
        return {"compression": "tiff_lzw"}
    return {"compression": "jpeg", "quality": quality}
