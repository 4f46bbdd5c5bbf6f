"""Scans before and after cleaning, side by side.

`python -m benchmarks.reading.contact_sheet --charts DIR --truth DIR --out FILE`.
One row a level: pairs of the scan as it lies and the page without its furniture, as the judge sees it.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from benchmarks.reading.scanned_pages import scanned_pages
from models.scan import Pixels
from pipeline.clean.clean_page import clean_page
from pipeline.read.find.orient import orient
from samples.degrade import LEVELS

SIDE = 640
"""Pixels of a picture's box; A4 stands in it at 55 dpi."""
GAP = 12
CAPTION = 18


def main(arguments: Sequence[str] | None = None) -> None:
    """Clean, lay out, write."""
    options = _options().parse_args(arguments)
    rows: dict[str, list[Image.Image]] = {level: [] for level in LEVELS}
    for paired, page in scanned_pages(options.charts, options.truth):
        row = rows[paired.level]
        if len(row) < options.pages and not paired.true["blank"]:
            clean = clean_page(page, orient=orient)
            title = f"{paired.level}: {paired.file}, {paired.number}: {' '.join(clean.steps)}"
            row.append(_pair(page.pixels, clean.unruled, title))
        if all(len(known) >= options.pages for known in rows.values()):
            break
    sheet = _sheet([row for row in rows.values() if row])
    sheet.save(options.out)
    print(f"{sum(map(len, rows.values()))} pages in {options.out}")


def _pair(before: Pixels, after: Pixels, title: str) -> Image.Image:
    pair = Image.new("RGB", (2 * SIDE + GAP, SIDE + CAPTION), "lightsteelblue")
    for place, pixels in enumerate((before, after)):
        picture = Image.fromarray(np.ascontiguousarray(pixels)).convert("RGB")
        picture.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
        pair.paste(picture, (place * (SIDE + GAP), CAPTION))
    ImageDraw.Draw(pair).text((4, 3), title, fill="black")
    return pair


def _sheet(rows: Sequence[Sequence[Image.Image]]) -> Image.Image:
    wide, high = rows[0][0].size
    most = max(map(len, rows))
    sheet = Image.new("RGB", (most * (wide + GAP), len(rows) * (high + GAP)), "white")
    for down, row in enumerate(rows):
        for across, pair in enumerate(row):
            sheet.paste(pair, (across * (wide + GAP), down * (high + GAP)))
    return sheet


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading.contact_sheet", description=__doc__)
    parser.add_argument("--charts", type=Path, required=True, help="folder of the scans")
    parser.add_argument("--truth", type=Path, required=True, help="folder of truth JSON")
    parser.add_argument("--pages", type=int, default=2, help="pages of each level")
    parser.add_argument("--out", type=Path, required=True, help="PNG or JPEG to write")
    return parser


if __name__ == "__main__":
    main()
