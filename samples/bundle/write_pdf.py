"""Write scans as a PDF the way scanners do: one image a page, now and then in strips or with a margin."""

from collections.abc import Sequence
from io import BytesIO
from math import ceil
from pathlib import Path

import numpy as np
import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from samples.bundle.scanned import Scanned, turned
from samples.bundle.view import View, native

ROTATED, STRIPED, INSET = 0.15, 0.05, 0.05
"""Shares of pages with /Rotate, cut in strips, or laid on a larger page."""
VIEW_DPI = 300
Placed = tuple[Image.Image, tuple[float, float, float, float]]
"""An image and where it stands: left, bottom, width, height in points."""


def write_pdf(scans: Sequence[Scanned], path: Path, rng: np.random.Generator) -> tuple[View, ...]:
    """Write `scans` to `path`, a page each; return how each page is shown."""
    with Pdf.new() as pdf:
        views = tuple(_add_page(pdf, scan, rng) for scan in scans)
        pdf.save(path, deterministic_id=True)
    return views


def _add_page(pdf: Pdf, scan: Scanned, rng: np.random.Generator) -> View:
    odds = rng.random()
    if odds < STRIPED:
        return _striped(pdf, scan)
    if odds < STRIPED + INSET:
        return _inset(pdf, scan)
    rotate = int(rng.choice((90, 180, 270))) if rng.random() < ROTATED else 0
    image, _ = turned(scan.image, (360 - rotate) % 360)
    width, height = (side / scan.dpi * 72 for side in image.size)
    _place(pdf, scan, ((image, (0, 0, width, height)),), (width, height), rotate=rotate)
    return native(scan.image.size)


def _striped(pdf: Pdf, scan: Scanned) -> View:
    scale = 72 / scan.dpi
    width, height = scan.image.size
    cut = height // 3
    parts = ((0, cut), (cut, 2 * cut), (2 * cut, height))
    placed = tuple(
        (
            scan.image.crop((0, top, width, bottom)),
            (0.0, (height - bottom) * scale, width * scale, (bottom - top) * scale),
        )
        for top, bottom in parts
    )
    _place(pdf, scan, placed, (width * scale, height * scale))
    return _view(scan, 0.0, (width * scale, height * scale))


def _inset(pdf: Pdf, scan: Scanned) -> View:
    scale, margin = 72 / scan.dpi, 24.0
    width, height = (side * scale for side in scan.image.size)
    page = (width + 2 * margin, height + 2 * margin)
    _place(pdf, scan, ((scan.image, (margin, margin, width, height)),), page)
    return _view(scan, margin, page)


def _view(scan: Scanned, margin: float, page: tuple[float, float]) -> View:
    zoom, offset = VIEW_DPI / scan.dpi, margin / 72 * VIEW_DPI
    matrix = np.array([[zoom, 0, offset], [0, zoom, offset], [0, 0, 1]], dtype=np.float64)
    width, height = (ceil(round(side / 72 * VIEW_DPI, 3)) for side in page)
    return View(width=width, height=height, matrix=matrix)


def _place(
    pdf: Pdf, scan: Scanned, placed: Sequence[Placed], page: tuple[float, float], *, rotate: int = 0
) -> None:
    images = Dictionary()
    drawing = []
    for place, (image, (left, bottom, width, height)) in enumerate(placed):
        images[f"/Im{place}"] = _image(pdf, image, scan.quality)
        drawing.append(f"q {width:.4f} 0 0 {height:.4f} {left:.4f} {bottom:.4f} cm /Im{place} Do Q")
    leaf = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, round(page[0], 4), round(page[1], 4)]),
        Resources=Dictionary(XObject=images),
        Contents=Stream(pdf, "\n".join(drawing).encode()),
    )
    if rotate:
        leaf.Rotate = rotate
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(leaf)))


def _image(pdf: Pdf, image: Image.Image, quality: int) -> Stream:
    width, height = image.size
    keys = {"Type": Name.XObject, "Subtype": Name.Image, "Width": width, "Height": height}
    if image.mode == "1":
        parms = Dictionary(K=-1, Columns=width, Rows=height, BlackIs1=False)
        packing = {"Filter": Name.CCITTFaxDecode, "DecodeParms": parms}
        return Stream(pdf, _group4(image), ColorSpace=Name.DeviceGray, BitsPerComponent=1, **keys, **packing)
    coded = BytesIO()
    image.save(coded, "JPEG", quality=quality)
    space = Name.DeviceGray if image.mode == "L" else Name.DeviceRGB
    return Stream(pdf, coded.getvalue(), ColorSpace=space, BitsPerComponent=8, Filter=Name.DCTDecode, **keys)


def _group4(image: Image.Image) -> bytes:
    """CCITT group 4 data, black as 0 bits (photometric 0): the one strip of a TIFF."""
    coded = BytesIO()
    image.save(coded, "TIFF", compression="group4", strip_size=1 << 30, tiffinfo={262: 0, 278: image.height})
    with TiffImageFile(BytesIO(coded.getvalue())) as tiff:
        offsets, counts = tiff.tag_v2[273], tiff.tag_v2[279]
    return b"".join(coded.getvalue()[at : at + n] for at, n in zip(offsets, counts, strict=True))
