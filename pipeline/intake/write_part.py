"""Pages of one or several scans as one PDF: the same pages, the same bytes; little is decoded."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from zlib import compress

import numpy as np
import pikepdf
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

from models.scan import MediaType, PageFault, Pixels
from pipeline.open.open_scan import open_scan

_POINTS = 72.0
_ORIENTATION = 0x0112
_TURNS = {1: 0, 3: 180, 6: 90, 8: 270}
"""EXIF orientations that a viewer shows by turning clockwise; mirrored ones are decoded."""
_LEVELS = (0, 255)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRef:
    """One page of one file."""

    path: Path
    media_type: MediaType
    number: int
    """From 1."""


def write_part(refs: Sequence[PageRef], target: Path, *, work: Path) -> None:
    """Write the pages in this order: PDF pages as they are, JPEG as it is, all else without loss.

    Args:
        refs: at least one.
        target: a new file.
        work: an existing folder for temporary files.

    Raises:
        pikepdf.PdfError: a PDF cannot be copied.
        UnreadableScanError: an image cannot be decoded.
    """
    with ExitStack() as opened, pikepdf.new() as made:
        sources: dict[Path, pikepdf.Pdf] = {}
        for ref in refs:
            if ref.media_type is MediaType.PDF:
                if ref.path not in sources:
                    sources[ref.path] = opened.enter_context(pikepdf.open(ref.path))
                made.pages.append(sources[ref.path].pages[ref.number - 1])
            else:
                made.pages.append(_image_page(made, ref, work))
        made.save(target, deterministic_id=True)


def _image_page(made: pikepdf.Pdf, ref: PageRef, work: Path) -> pikepdf.Page:
    turn = 0
    with open_scan(ref.path, work=work) as scan:
        page = scan.page(ref.number)
    if isinstance(page, PageFault):
        raise pikepdf.PdfError(page.reason.value)
    plain = _plain_jpeg(ref.path) if ref.media_type is MediaType.JPEG else None
    if plain is not None:
        width, height, colours, turn = plain
        picture = Stream(made, ref.path.read_bytes(), Filter=Name.DCTDecode, BitsPerComponent=8)
        picture.ColorSpace = Name.DeviceGray if colours == 1 else Name.DeviceRGB
        picture.Width, picture.Height = width, height
    else:
        picture = _lossless(made, page.pixels)
        height, width = page.pixels.shape[:2]
    return _leaf(made, picture, points=(width * _POINTS / page.dpi, height * _POINTS / page.dpi), turn=turn)


def _leaf(made: pikepdf.Pdf, picture: Stream, *, points: tuple[float, float], turn: int) -> pikepdf.Page:
    picture.Type, picture.Subtype = Name.XObject, Name.Image
    box = round(points[0], 3), round(points[1], 3)
    drawn = f"q {box[0]} 0 0 {box[1]} 0 0 cm /Im0 Do Q\n".encode("ascii")
    leaf = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, *box]),
        Rotate=turn,
        Resources=Dictionary(XObject=Dictionary(Im0=picture)),
        Contents=Stream(made, drawn),
    )
    return pikepdf.Page(made.make_indirect(leaf))


def _plain_jpeg(path: Path) -> tuple[int, int, int, int] | None:
    """Return width, height, colours and turn of a JPEG that a PDF can hold; only its head is read."""
    with Image.open(path, formats=["JPEG"]) as head:
        turn = _TURNS.get(head.getexif().get(_ORIENTATION, 1))
        colours = {"L": 1, "RGB": 3}.get(head.mode)
        if turn is None or colours is None:
            return None
        return head.width, head.height, colours, turn


def _lossless(made: pikepdf.Pdf, pixels: Pixels) -> Stream:
    """Return the pixels deflated; black and white in one bit each."""
    height, width = pixels.shape[:2]
    if pixels.ndim == 2 and np.isin(pixels, _LEVELS).all():  # noqa: PLR2004 - grey
        packed, bits = np.packbits(pixels > 0, axis=1), 1
    else:
        packed, bits = pixels, 8
    picture = Stream(made, compress(packed.tobytes(), 6))
    picture.Filter, picture.BitsPerComponent = Name.FlateDecode, bits
    picture.ColorSpace = Name.DeviceGray if pixels.ndim == 2 else Name.DeviceRGB  # noqa: PLR2004 - grey
    picture.Width, picture.Height = width, height
    return picture
