"""Stacks drawn for tests: pages of print, cover sheets with codes, as bad as scanners make them."""

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import segno
from PIL import Image, ImageDraw, ImageFilter

from models.intake import Cover
from pipeline.intake.cover_text import cover_text

SIZE = (1240, 1754)
"""A4 at 150 dpi."""


def page(seed: int) -> Image.Image:
    sheet = Image.new("L", SIZE, 255)
    draw = ImageDraw.Draw(sheet)
    for row in range(30):
        draw.text((120, 140 + 45 * row), f"Diễn biến {seed}-{row}: mạch 80, huyết áp 120/80", fill=20)
    return sheet


def cover_sheet(cover: Cover) -> Image.Image:
    sheet = Image.new("L", SIZE, 255)
    code = io.BytesIO()
    segno.make(cover_text(cover), error="q").save(code, kind="png", scale=10, border=4)
    sheet.paste(Image.open(code).convert("L"), (320, 420))
    ImageDraw.Draw(sheet).text((320, 300), f"{cover.box} / {cover.chart}", fill=0)
    return sheet


def skewed(sheet: Image.Image) -> Image.Image:
    return sheet.rotate(7, fillcolor=255, resample=Image.Resampling.BICUBIC)


def blurred(sheet: Image.Image) -> Image.Image:
    return sheet.filter(ImageFilter.GaussianBlur(2.2))


def faxed(sheet: Image.Image) -> Image.Image:
    """Two hundred by a hundred dots an inch, one bit, speckled."""
    small = np.array(sheet.resize((1654, 1160)))
    noise = np.random.default_rng(3).random(small.shape)
    grained = np.where(noise < 0.004, 255 - small, small).astype(np.uint8)
    return (
        Image.fromarray(grained)
        .point(lambda level: 255 * (level > 140))
        .resize(SIZE)
        .convert("1")
        .convert("L")
    )


def smudged(sheet: Image.Image) -> Image.Image:
    """Its code cannot be read any more, and it is plain that there is one."""
    spoilt = sheet.copy()
    draw = ImageDraw.Draw(spoilt)
    for row in range(470, 1100, 44):
        draw.line((440, row, 900, row + 9), fill=255, width=15)
    return spoilt


def write(path: Path, sheets: Sequence[Image.Image]) -> Path:
    first, *others = sheets
    path.parent.mkdir(parents=True, exist_ok=True)
    first.save(path, save_all=True, append_images=others, resolution=150)
    return path
