"""Small pictures and PDF pages for tests."""

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pikepdf
from PIL import Image

from models.scan import Pixels
from pipeline.open.limits import Limits
from pipeline.open.pdf_source import PdfSource

A4 = (595.276, 841.89)


def drawing(width: int = 60, height: int = 80, *, colour: bool = False) -> np.ndarray:
    """A picture that differs from each of its turns and mirrorings."""
    picture = np.full((height, width, 3), 255, dtype=np.uint8)
    picture[5:15, 5 : width // 2] = 0
    picture[5 : height // 2, 5:10] = 0
    picture[-20:-10, -20:-10] = (200, 30, 30) if colour else 120
    return picture if colour else picture[:, :, 0].copy()


def encoded(picture: np.ndarray, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, kind, **options)
    return stream.getvalue()


def image_stream(
    pdf: pikepdf.Pdf, octets: bytes, columns: int, rows: int, **entries: object
) -> pikepdf.Stream:
    return pikepdf.Stream(
        pdf,
        octets,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=columns,
        Height=rows,
        **entries,
    )


def grey_stream(pdf: pikepdf.Pdf, picture: np.ndarray, **entries: object) -> pikepdf.Stream:
    rows, columns = picture.shape[:2]
    space = pikepdf.Name.DeviceGray if picture.ndim == 2 else pikepdf.Name.DeviceRGB
    defaults = {"ColorSpace": space, "BitsPerComponent": 8}
    return image_stream(pdf, picture.tobytes(), columns, rows, **(defaults | entries))


def add_page(
    pdf: pikepdf.Pdf,
    content: bytes,
    *,
    images: dict[str, pikepdf.Object] | None = None,
    box: Sequence[float] = (0, 0, *A4),
    resources: dict[str, object] | None = None,
    **entries: object,
) -> pikepdf.Page:
    known = {"/XObject": pikepdf.Dictionary(images or {})} | (resources or {})
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=pikepdf.Array(list(box)),
        Resources=pikepdf.Dictionary(known),
        Contents=pdf.make_stream(content),
        **entries,
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    return pdf.pages[-1]


def fill_content(box: Sequence[float] = (0, 0, *A4)) -> bytes:
    """Draw /I over the whole box."""
    left, bottom, right, top = box
    return f"q {right - left} 0 0 {top - bottom} {left} {bottom} cm /I Do Q".encode()


TEXT = b"BT /F 12 Tf %d Tr 100 400 Td (BENH AN) Tj ET "
FONT = {
    "/Font": pikepdf.Dictionary(
        F=pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
    )
}
ROWS, COLUMNS = 1170, 827
"""A4 at 100 dpi."""


def picture(*, colour: bool = False) -> Pixels:
    return np.kron(drawing(colour=colour), np.ones((15, 14, 1)[: 3 if colour else 2], dtype=np.uint8))[
        :ROWS, :COLUMNS
    ]


def opened(pdf: pikepdf.Pdf, tmp_path: Path, limits: Limits | None = None) -> PdfSource:
    path = tmp_path / "scan.pdf"
    pdf.save(path, compress_streams=False)
    return PdfSource(str(path), limits=limits or Limits())


def page_of(pdf: pikepdf.Pdf, tmp_path: Path) -> tuple[Pixels, float]:
    return opened(pdf, tmp_path).page(1)


def scan_page(
    pdf: pikepdf.Pdf, image: pikepdf.Stream, content: bytes = fill_content(), **entries: object
) -> None:
    add_page(pdf, content, images={"/I": image}, **entries)


def assert_rasterised(pixels: Pixels, dpi: float) -> None:
    assert (pixels.shape, dpi) == ((3508, 2480, 3), 300.0)
