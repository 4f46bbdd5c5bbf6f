"""Pillow's many modes to ours: grey where there is no colour, else RGB."""

from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from models.scan import Pixels

WHITE = 255
WIDE = 0xFFFF
WIDE_BYTES = 2
GREY_MODES = frozenset({"1", "L"})
WIDE_MODES = frozenset({"I", "I;16", "I;16B", "I;16L", "I;16N", "F"})


def to_pixels(image: Image.Image) -> Pixels:
    """Return height × width (grey) or height × width × 3 (RGB); transparency becomes white paper."""
    if image.mode in WIDE_MODES:
        return _narrowed(np.asarray(image))
    if image.mode == "P":
        image = image.convert("RGBA" if "transparency" in image.info else _palette_mode(image))
    if "transparency" in image.info and image.mode in {"1", "L", "RGB"}:
        image = image.convert("RGBA" if image.mode == "RGB" else "LA")
    if image.mode in {"RGBa", "La", "PA"}:
        image = image.convert("LA" if image.mode == "La" else "RGBA")
    if image.mode in {"LA", "RGBA"}:
        image = _on_white(image)
    return np.asarray(image.convert("L" if image.mode in GREY_MODES else "RGB"))


def _palette_mode(image: Image.Image) -> str:
    """Return L for a palette of greys, else RGB."""
    palette = np.array(image.getpalette("RGB") or [0], dtype=np.uint8)
    triples = palette[: len(palette) // 3 * 3].reshape(-1, 3)
    return "L" if (triples == triples[:, :1]).all() else "RGB"


def _on_white(image: Image.Image) -> Image.Image:
    """Lay an image with alpha (LA, RGBA) on white paper."""
    opaque = image.mode[:-1]
    paper = Image.new(opaque, image.size, WHITE if opaque == "L" else (WHITE,) * 3)
    paper.paste(image.convert(opaque), mask=image.getchannel("A"))
    return paper


def _narrowed(samples: npt.NDArray[Any]) -> Pixels:
    """Bring 16-bit, 32-bit and floating samples to 8 bits by the range that their kind implies."""
    samples = np.nan_to_num(samples)
    highest = float(samples.max(initial=0))
    if samples.dtype.kind == "f":
        top = 1.0 if highest <= 1.0 else float(WHITE)
    else:
        top = float(WIDE if samples.dtype.itemsize == WIDE_BYTES or highest > WHITE else WHITE)
    narrowed = np.empty(samples.shape, dtype=np.uint8)
    np.clip(samples.astype(np.float32) * (WHITE / top), 0, WHITE, out=narrowed, casting="unsafe")
    return narrowed
