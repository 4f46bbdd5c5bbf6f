"""Pages as a viewer shows them, as PNG: what a rival that reads images gets. Its cost is not counted."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image, ImageOps, ImageSequence


def page_images(scan: Path, pages: Sequence[dict[str, Any]], folder: Path) -> tuple[Path, ...]:
    """Write `folder/<stem>-<number>.png` for each page of `scan`; `pages` are the true pages (size, dpi)."""
    found = []
    for page, image in zip(pages, _shown(scan, pages), strict=True):
        path = folder / f"{scan.stem}-{page['number']:02}.png"
        image.save(path, dpi=(page["dpi"], page["dpi"]))
        found.append(path)
    return tuple(found)


def _shown(scan: Path, pages: Sequence[dict[str, Any]]) -> Iterator[Image.Image]:
    if scan.suffix == ".pdf":
        with pypdfium2.PdfDocument(scan) as pdf:
            for page in pages:
                sheet = pdf[page["number"] - 1]
                yield sheet.render(scale=page["width"] / sheet.get_width()).to_pil()
    else:
        with Image.open(scan) as image:
            for frame in ImageSequence.Iterator(image):
                yield ImageOps.exif_transpose(frame.copy())
