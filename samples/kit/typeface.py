"""Fonts by family, weight and size."""

from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

from samples.fonts import font_path


@lru_cache(maxsize=512)
def typeface(family: str, size: int, bold: bool = False) -> ImageFont.FreeTypeFont:  # noqa: FBT001, FBT002
    """Return `family` at `size` pixels an em."""
    path: Path = font_path(family, bold=bold)
    return ImageFont.truetype(str(path), size)


@lru_cache(maxsize=20_000)
def advance(family: str, size: int, bold: bool, text: str) -> float:  # noqa: FBT001
    """Width in pixels that `text` takes, spaces included."""
    return float(typeface(family, size, bold).getlength(text))


@lru_cache(maxsize=512)
def cap_height(family: str, size: int) -> float:
    """Height in pixels of a capital H."""
    return float(-typeface(family, size).getbbox("H", anchor="ls")[1])


@lru_cache(maxsize=128)
def x_height(family: str) -> float:
    """Height of a small x as a share of the em."""
    return float(-typeface(family, 200).getbbox("x", anchor="ls")[1]) / 200
