import os
import shutil

import numpy as np
import pikepdf
import pytest

from models.errors import UnreadableScanError
from models.scan import Page, Reason
from pipeline.open.limits import Limits
from pipeline.open.open_scan import open_scan
from pipeline.open.pdf_source import raster_size
from tests.pipeline.open.scan_kit import (
    COLUMNS,
    FONT,
    ROWS,
    TEXT,
    add_page,
    assert_rasterised,
    fill_content,
    grey_stream,
    opened,
    page_of,
    picture,
    scan_page,
)

Name, Array, Dictionary = pikepdf.Name, pikepdf.Array, pikepdf.Dictionary


@pytest.mark.parametrize(
    "content",
    [
        fill_content() + TEXT % 0,
        fill_content() + b" 10 10 100 100 re f",
        fill_content() + b" 10 10 m 100 100 l S",
        fill_content((20, 20, 575, 820)),
        fill_content() + fill_content((300, 300, 400, 400)),
        b"q 200 200 200 200 re W n " + fill_content() + b" Q",
        b"q 594 10.4 -14.7 841 7 -5 cm /I Do Q",
        b"/OC /Layer BDC " + fill_content() + b" EMC",
    ],
    ids=["text", "box", "line", "margin", "two images", "clip", "tilt", "layer"],
)
def test_anything_more_is_drawn(content: bytes, pdf, tmp_path):
    scan_page(pdf, grey_stream(pdf, picture()), content, resources=FONT)
    assert_rasterised(*page_of(pdf, tmp_path))


def test_a_note_on_top_is_drawn(pdf, tmp_path):
    form = pikepdf.Stream(pdf, b"1 0 0 rg 0 0 100 100 re f", Subtype=Name.Form, BBox=Array([0, 0, 100, 100]))
    note = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Stamp,
        Rect=Array([100, 100, 200, 200]),
        F=4,
        AP=Dictionary(N=pdf.make_indirect(form)),
    )
    scan_page(pdf, grey_stream(pdf, picture()), Annots=Array([note]))
    pixels, dpi = page_of(pdf, tmp_path)
    assert_rasterised(pixels, dpi)
    assert tuple(pixels[-625, 625]) == (255, 0, 0)


HALF_SIZE = (0, 0, 297.638, 420.945)
"""A5, on which the picture has 200 dpi."""


@pytest.mark.parametrize("rotate", [0, 90])
def test_what_lies_on_a_scan_is_drawn_in_the_grid_of_the_scan(rotate: int, pdf, tmp_path):
    form = pikepdf.Stream(pdf, b"1 0 0 rg 0 0 36 36 re f", Subtype=Name.Form, BBox=Array([0, 0, 36, 36]))
    note = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Stamp,
        Rect=Array([36, 72, 72, 108]),
        F=4,
        AP=Dictionary(N=pdf.make_indirect(form)),
    )
    image = grey_stream(pdf, picture())
    scan_page(pdf, image, fill_content(HALF_SIZE), box=HALF_SIZE, Annots=Array([note]), Rotate=rotate)
    pixels, dpi = page_of(pdf, tmp_path)
    upright = np.rot90(pixels, rotate // 90)
    assert dpi == pytest.approx(200, abs=1)
    assert upright.shape == (ROWS, COLUMNS, 3)
    assert tuple(upright[-250, 150]) == (255, 0, 0)
    plain = np.delete(upright, np.s_[-310:-190], axis=0)
    np.testing.assert_array_equal(plain[..., 0], np.delete(picture(), np.s_[-310:-190], axis=0))


@pytest.mark.parametrize(
    ("content", "same"),
    [(TEXT % 0, True), (b"50 50 90 90 re f ", True), (b"q 50 0 0 50 9 9 cm /I Do Q", False)],
)
def test_print_on_a_scan_keeps_its_grid_pieces_of_pictures_do_not(content: bytes, same, pdf, tmp_path):
    content = fill_content(HALF_SIZE) + b" " + content
    scan_page(pdf, grey_stream(pdf, picture()), content, box=HALF_SIZE, resources=FONT)
    assert (page_of(pdf, tmp_path)[0].shape[:2] == (ROWS, COLUMNS)) is same


def test_fax_pixels_twice_as_high_as_wide_are_drawn_square(pdf, tmp_path):
    scan_page(pdf, grey_stream(pdf, picture()[::2]))
    assert_rasterised(*page_of(pdf, tmp_path))


def test_a_tiny_background_is_no_scan(pdf, tmp_path):
    scan_page(pdf, grey_stream(pdf, np.full((4, 3), 250, dtype=np.uint8)))
    assert_rasterised(*page_of(pdf, tmp_path))


@pytest.mark.parametrize("rotate", [0, 90])
def test_drawn_pages_are_turned_too(rotate: int, pdf, tmp_path):
    add_page(pdf, b"1 0 0 rg 0 741.89 100 100 re f", Rotate=rotate)
    pixels, _ = page_of(pdf, tmp_path)
    assert pixels.shape == ((3508, 2480, 3) if rotate == 0 else (2480, 3508, 3))
    corner = pixels[50, 50] if rotate == 0 else pixels[50, -50]
    assert tuple(corner) == (255, 0, 0)


def test_a_giant_page_is_drawn_smaller(pdf, tmp_path):
    add_page(pdf, b"1 0 0 rg 0 0 1800 3600 re f", box=(0, 0, 3600, 3600))
    limits = Limits(pixels=1_000_000)
    pixels, dpi = opened(pdf, tmp_path, limits).page(1)
    assert pixels.shape == (1000, 1000, 3)
    assert dpi == pytest.approx(20.0)
    assert tuple(pixels[500, 250]) == (255, 0, 0)
    assert tuple(pixels[500, 750]) == (255, 255, 255)


def test_pdfium_stands_in_for_poppler(pdf, tmp_path, monkeypatch):
    def broken(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr("pipeline.open.renderers.raster_poppler", broken)
    add_page(pdf, b"1 0 0 rg 0 0 300 841 re f")
    pixels, dpi = page_of(pdf, tmp_path)
    assert_rasterised(pixels, dpi)
    assert tuple(pixels[1000, 500]) == (255, 0, 0)


@pytest.mark.parametrize(
    ("inches", "size", "dpi"),
    [
        ((8.5, 11.0), (2550, 3300), 300.0),
        ((1e-9, 1e-9), (1, 1), 300.0),
        ((200.0, 200.0), (8944, 8944), 44.72),
        ((1000.0, 1.0), (20000, 20), 20.0),
    ],
)
def test_raster_size(inches, size, dpi):
    got, got_dpi = raster_size(inches, Limits())
    assert got == size
    assert got_dpi == pytest.approx(dpi, rel=1e-3)
    assert got[0] * got[1] <= Limits().pixels


@pytest.mark.parametrize("inches", [(1e6, 1e6), (1e4, 1e-3)])
def test_a_page_as_large_as_a_house_is_too_large(inches):
    with pytest.raises(UnreadableScanError) as caught:
        raster_size(inches, Limits())
    assert caught.value.reason is Reason.TOO_LARGE


def test_poppler_draws_without_pdfium(pdf, tmp_path, monkeypatch):
    def broken(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr("pipeline.open.raster_pdfium.PdfiumFile.draw", broken)
    add_page(pdf, b"1 0 0 rg 0 0 300 841 re f")
    pixels, dpi = page_of(pdf, tmp_path)
    assert_rasterised(pixels, dpi)
    assert tuple(pixels[1000, 500]) == (255, 0, 0)


def test_the_name_of_the_file_is_on_no_command_line(pdf, tmp_path, work, monkeypatch):
    tools = tmp_path / "tools"
    tools.mkdir()
    note = tmp_path / "arguments"
    (tools / "pdftoppm").write_text(f'#!/bin/sh\necho "$@" >> {note}\nexec {shutil.which("pdftoppm")} "$@"\n')
    (tools / "pdftoppm").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    add_page(pdf, b"1 0 0 rg 0 0 300 841 re f")
    path = tmp_path / "NGUYEN VAN AN.pdf"
    pdf.save(path)
    with open_scan(path, work=work) as scan:
        assert isinstance(scan.page(1), Page)
    assert "/proc/" in note.read_text()
    assert "NGUYEN" not in note.read_text()
