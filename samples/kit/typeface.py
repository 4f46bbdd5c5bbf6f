"""Fonts by family, weight and size; letters that a family lacks come from a free font of the same kind."""

from functools import lru_cache
from itertools import groupby

from PIL import ImageDraw, ImageFont

from samples.fonts import FAMILIES, can_draw, font_path

Ink = tuple[int, ...]
Bounds = tuple[float, float, float, float]


@lru_cache(maxsize=512)
def typeface(family: str, size: int, bold: bool = False) -> ImageFont.FreeTypeFont:  # noqa: FBT001, FBT002
    """Return `family` at `size` pixels an em."""
    return ImageFont.truetype(str(font_path(family, bold=bold)), size)


@lru_cache(maxsize=20_000)
def _parts(family: str, text: str) -> tuple[tuple[str, str], ...]:
    """Split text into (family, part): the signs that `family` lacks go to a Debian font."""
    if can_draw(family, text):
        return ((family, text),)
    other = "FreeSans" if family in FAMILIES["print_sans"] else "FreeSerif"
    runs = groupby(text, key=lambda letter: family if can_draw(family, letter) else other)
    return tuple((name, "".join(letters)) for name, letters in runs)


@lru_cache(maxsize=20_000)
def advance(family: str, size: int, bold: bool, text: str) -> float:  # noqa: FBT001
    """Width in pixels that `text` takes, spaces included."""
    return sum(float(typeface(name, size, bold).getlength(part)) for name, part in _parts(family, text))


def paint(
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    text: str,
    *,
    family: str,
    size: int,
    bold: bool,
    ink: Ink,
) -> Bounds:
    """Draw text with its baseline's left end `at`; return left, top, right, bottom of the ink."""
    (x, y), found = at, list[Bounds]()
    for name, part in _parts(family, text):
        font = typeface(name, size, bold)
        draw.text((x, y), part, font=font, fill=ink, anchor="ls")
        left, top, right, bottom = font.getbbox(part, anchor="ls")
        found.append((x + left, y + top, x + right, y + bottom))
        x += font.getlength(part)
    lefts, tops, rights, bottoms = zip(*found, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


@lru_cache(maxsize=512)
def cap_height(family: str, size: int) -> float:
    """Height in pixels of a capital H."""
    return float(-typeface(family, size).getbbox("H", anchor="ls")[1])


@lru_cache(maxsize=128)
def x_height(family: str) -> float:
    """Height of a small x as a share of the em."""
    return float(-typeface(family, 200).getbbox("x", anchor="ls")[1]) / 200
