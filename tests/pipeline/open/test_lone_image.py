import numpy as np
import pikepdf
import pytest

from tests.pipeline.open.scan_kit import (
    A4,
    COLUMNS,
    FONT,
    ROWS,
    TEXT,
    add_page,
    drawing,
    fill_content,
    grey_stream,
    opened,
    page_of,
    picture,
    scan_page,
)

Name, Array, Dictionary = pikepdf.Name, pikepdf.Array, pikepdf.Dictionary


@pytest.mark.parametrize("colour", [False, True])
def test_takes_the_samples_of_the_image_that_fills_the_page(colour, pdf, tmp_path):
    scan_page(pdf, grey_stream(pdf, picture(colour=colour)))
    pixels, dpi = page_of(pdf, tmp_path)
    np.testing.assert_array_equal(pixels, picture(colour=colour))
    assert dpi == pytest.approx(100, abs=0.2)


TURNS = {
    0: lambda seen: seen,
    90: lambda seen: np.rot90(seen, -1),
    180: lambda seen: np.rot90(seen, 2),
    270: lambda seen: np.rot90(seen, 1),
}
MATRICES = {
    "upright": ("{w} 0 0 {h} 0 0", lambda seen: seen),
    "mirrored": ("-{w} 0 0 {h} {w} 0", lambda seen: seen[:, ::-1]),
    "flipped": ("{w} 0 0 -{h} 0 {h}", lambda seen: seen[::-1]),
    "upside down": ("-{w} 0 0 -{h} {w} {h}", lambda seen: seen[::-1, ::-1]),
    "quarter left": ("0 {h} -{w} 0 {w} 0", lambda seen: np.rot90(seen, 1)),
    "quarter right": ("0 -{h} {w} 0 0 {h}", lambda seen: np.rot90(seen, -1)),
    "transposed": ("0 -{h} -{w} 0 {w} {h}", lambda seen: np.swapaxes(seen, 0, 1)),
    "other diagonal": ("0 {h} {w} 0 0 0", lambda seen: np.swapaxes(seen[::-1, ::-1], 0, 1)),
}


@pytest.mark.parametrize("rotate", [0, 90, 180, 270, -90, 450])
@pytest.mark.parametrize("placed", MATRICES)
def test_shows_the_scan_as_a_viewer_does(rotate: int, placed: str, pdf, tmp_path):
    numbers, turn = MATRICES[placed]
    samples = drawing(60, 80)
    expected = TURNS[rotate % 360](turn(samples))
    lying = turn(samples).shape[0] < turn(samples).shape[1]
    width, height = (80, 60) if lying else (60, 80)
    scan_page(
        pdf,
        grey_stream(pdf, samples),
        f"q {numbers.format(w=width, h=height)} cm /I Do Q".encode(),
        box=(0, 0, width, height),
        Rotate=rotate,
    )
    source = opened(pdf, tmp_path)
    pixels, _ = source.page(1)
    np.testing.assert_array_equal(pixels, expected)
    viewer = source._renderers.pdfium.draw(1, (expected.shape[1], expected.shape[0]), grey=True)
    np.testing.assert_array_equal(pixels, np.asarray(viewer))


def test_a_box_that_starts_elsewhere_and_an_inherited_rotation(pdf, tmp_path):
    scan_page(pdf, grey_stream(pdf, drawing()), fill_content((-30, 100, 30, 180)), box=(-30, 100, 30, 180))
    pdf.Root.Pages.Rotate = 90
    pixels, _ = page_of(pdf, tmp_path)
    np.testing.assert_array_equal(pixels, np.rot90(drawing(), -1))


def test_the_crop_box_cuts_whole_pixels(pdf, tmp_path):
    scan_page(
        pdf,
        grey_stream(pdf, drawing()),
        fill_content((0, 0, 60, 80)),
        box=(0, 0, 60, 80),
        CropBox=Array([10, 20, 50, 80]),
    )
    pixels, dpi = page_of(pdf, tmp_path)
    np.testing.assert_array_equal(pixels, drawing()[:60, 10:50])
    assert dpi == 72


def test_a_small_gap_is_rounding(pdf, tmp_path):
    scan_page(pdf, grey_stream(pdf, picture()), fill_content((0, 0, 594, 841)))
    assert page_of(pdf, tmp_path)[0].shape == (ROWS, COLUMNS)


@pytest.mark.parametrize("before", [True, False])
def test_an_invisible_text_layer_does_not_count(before, pdf, tmp_path):
    layer = TEXT % 3
    content = layer + fill_content() if before else fill_content() + layer
    scan_page(pdf, grey_stream(pdf, picture()), content, resources=FONT)
    np.testing.assert_array_equal(page_of(pdf, tmp_path)[0], picture())


def test_what_the_scan_hides_does_not_count(pdf, tmp_path):
    content = TEXT % 0 + b"0 0 300 300 re f " + fill_content()
    scan_page(pdf, grey_stream(pdf, picture()), content, resources=FONT)
    np.testing.assert_array_equal(page_of(pdf, tmp_path)[0], picture())


def test_a_scan_and_its_text_inside_forms(pdf, tmp_path):
    box = Array([0, 0, *A4])
    scan = pikepdf.Stream(
        pdf,
        fill_content(),
        Subtype=Name.Form,
        BBox=box,
        Resources=Dictionary(XObject=Dictionary(I=pdf.make_indirect(grey_stream(pdf, picture())))),
    )
    layer = pikepdf.Stream(pdf, TEXT % 3, Subtype=Name.Form, BBox=box, Resources=Dictionary(FONT))
    add_page(
        pdf, b"q /S Do Q q /L Do Q", images={"/S": pdf.make_indirect(scan), "/L": pdf.make_indirect(layer)}
    )
    np.testing.assert_array_equal(page_of(pdf, tmp_path)[0], picture())


@pytest.mark.parametrize("clip", [b"0 0 595.276 841.89 re W n ", b"-5 -5 700 900 re W* n "])
def test_a_clip_around_the_page_does_not_count(clip: bytes, pdf, tmp_path):
    scan_page(pdf, grey_stream(pdf, picture()), b"q " + clip + fill_content() + b" Q")
    np.testing.assert_array_equal(page_of(pdf, tmp_path)[0], picture())
