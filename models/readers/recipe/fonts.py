"""Fonts to draw with: those that a layout group may use, and the operator's own."""
# ruff: noqa: INP001 - a recipe

import os
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from PIL import ImageFont

from samples.fonts.families import families
from samples.fonts.font_path import font_path

Name = str
"""A family of samples/fonts, or the path of a TrueType file."""


@cache
def names(kind: str) -> tuple[Name, ...]:
    """Fonts of a kind: `print_serif`, `print_sans`, `typewriter` or `handwriting`.

    The nearest to Times and Arial come several times, as they do in hospitals.
    """
    groups = ("train", "tune") if kind == "handwriting" else ("train",)
    own = [name for group in groups for name in families(kind, group)]  # type: ignore[arg-type]
    weight = {"print_serif": 5, "print_sans": 4}.get(kind, 1)
    return (*own[:1] * weight, *own[1:], *more(hand=kind == "handwriting"))


def more(*, hand: bool) -> tuple[Name, ...]:
    """TrueType files of the folder SOHOA_MORE_FONTS, print or hands."""
    folder = os.environ.get("SOHOA_MORE_FONTS")
    files = sorted(Path(folder).glob("*.ttf")) if folder else []
    return tuple(str(path) for path in files if path.name.startswith("hand-") == hand)


@cache
def font(name: Name, size: int, *, bold: bool = False, italic: bool = False) -> ImageFont.FreeTypeFont:
    """The font in one size."""
    return ImageFont.truetype(_path(name, bold, italic), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def glyphs(name: Name) -> frozenset[int]:
    """Code points that the font can draw."""
    return frozenset(TTFont(_path(name, False, False), lazy=True).getBestCmap())


def _path(name: Name, bold: bool, italic: bool) -> str:  # noqa: FBT001 (the cache keys by position)
    return name if name.endswith(".ttf") else str(font_path(name, bold=bold, italic=italic))
