"""Draw a PDF page with pdf2image (poppler): the only door to it. Runs inside the decoder process."""

import pdf2image
import pdf2image.pdf2image as engine
from PIL import Image

MARGIN = 2
"""Pixels by which a renderer may round differently."""


class NotDrawnError(Exception):
    """The renderer drew nothing, or not what it was asked for."""


def raster_poppler(
    path: str, number: int, size: tuple[int, int], *, page_count: int, grey: bool, seconds: float
) -> Image.Image:
    """Draw a page's crop box with its annotations, upright as a viewer shows it.

    Args:
        path: the PDF file.
        number: from 1.
        size: width and height of the result, in pixels.
        page_count: pages of the file.
        grey: draw in grey.
        seconds: kill the renderer after this.

    Raises:
        NotDrawnError: no page came, or one of another size: poppler answers giant pages with one pixel.
        Exception: whatever pdf2image throws: time-outs, missing programs.
    """
    # pdf2image asks pdfinfo for the page count, which hangs for ever on some files and knows no time-out.
    # We know the count.
    engine.pdfinfo_from_path = lambda *_, **__: {"Pages": page_count}
    drawn: list[Image.Image] = pdf2image.convert_from_path(
        path,
        first_page=number,
        last_page=number,
        size=size,
        use_cropbox=True,
        grayscale=grey,
        timeout=seconds,
    )
    if len(drawn) != 1 or any(
        abs(got - want) > MARGIN for got, want in zip(drawn[0].size, size, strict=True)
    ):
        raise NotDrawnError
    return drawn[0]
