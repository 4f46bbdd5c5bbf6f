import io

import numpy as np
import pikepdf
import pytest
from PIL import Image

from tests.pipeline.open.scan_kit import (
    COLUMNS,
    ROWS,
    encoded,
    fill_content,
    grey_stream,
    image_stream,
    opened,
    page_of,
    picture,
    scan_page,
)

Name, Array, Dictionary = pikepdf.Name, pikepdf.Array, pikepdf.Dictionary


@pytest.mark.parametrize("decode", [None, [0, 1], [1, 0]])
@pytest.mark.parametrize("kind", ["JPEG", "raw"])
def test_decode_may_invert(decode: list[int] | None, kind: str, pdf, tmp_path):
    entries = {} if decode is None else {"Decode": Array(decode)}
    if kind == "JPEG":
        octets = encoded(picture(), "JPEG", quality=95)
        image = image_stream(
            pdf,
            octets,
            COLUMNS,
            ROWS,
            ColorSpace=Name.DeviceGray,
            BitsPerComponent=8,
            Filter=Name.DCTDecode,
            **entries,
        )
    else:
        image = grey_stream(pdf, picture(), **entries)
    scan_page(pdf, image)
    pixels, _ = page_of(pdf, tmp_path)
    expected = 255 - picture() if decode == [1, 0] else picture()
    assert np.abs(pixels.astype(int) - expected).mean() < 1


def test_exif_inside_a_pdf_does_not_turn_the_page(pdf, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    octets = encoded(picture(), "JPEG", exif=exif.tobytes())
    scan_page(
        pdf,
        image_stream(
            pdf, octets, COLUMNS, ROWS, ColorSpace=Name.DeviceGray, BitsPerComponent=8, Filter=Name.DCTDecode
        ),
    )
    assert page_of(pdf, tmp_path)[0].shape == (ROWS, COLUMNS)


@pytest.mark.parametrize("bits", [1, 2, 4])
def test_packed_grey(bits: int, pdf, tmp_path):
    levels = (picture() >> (8 - bits)).astype(np.uint8)
    wide = np.unpackbits(levels[:, :, np.newaxis], axis=2)[:, :, -bits:].reshape(ROWS, -1)
    scan_page(
        pdf,
        image_stream(
            pdf,
            np.packbits(wide, axis=1).tobytes(),
            COLUMNS,
            ROWS,
            ColorSpace=Name.DeviceGray,
            BitsPerComponent=bits,
        ),
    )
    pixels, _ = page_of(pdf, tmp_path)
    np.testing.assert_array_equal(pixels, levels * (255 // ((1 << bits) - 1)))


def test_sixteen_bits_keep_the_upper_half(pdf, tmp_path):
    octets = (picture().astype(">u2") * 257).tobytes()
    scan_page(pdf, image_stream(pdf, octets, COLUMNS, ROWS, ColorSpace=Name.DeviceGray, BitsPerComponent=16))
    np.testing.assert_array_equal(page_of(pdf, tmp_path)[0], picture())


def test_a_palette(pdf, tmp_path):
    palette = bytes([255, 255, 255, 200, 30, 30, 0, 0, 0])
    numbers = (picture() < 200).astype(np.uint8) + (picture() < 50)
    space = Array([Name.Indexed, Name.DeviceRGB, 2, pikepdf.String(palette)])
    scan_page(pdf, grey_stream(pdf, numbers, ColorSpace=space))
    expected = np.frombuffer(palette, dtype=np.uint8).reshape(-1, 3)[numbers]
    np.testing.assert_array_equal(page_of(pdf, tmp_path)[0], expected)


def black_and_white() -> np.ndarray:
    return picture() > 200


@pytest.mark.parametrize("black_is_1", [False, True])
@pytest.mark.parametrize("stencil", [False, True])
def test_fax_data(black_is_1, stencil, pdf, tmp_path):
    tiff = io.BytesIO()
    whole = {278: ROWS}  # all rows in one strip
    Image.fromarray(black_and_white()).save(tiff, "TIFF", compression="group4", tiffinfo=whole)
    with Image.open(tiff) as read:
        octets = b"".join(
            tiff.getvalue()[start : start + length]
            for start, length in zip(read.tag_v2[273], read.tag_v2[279], strict=True)
        )
        assert len(read.tag_v2[273]) == 1
    entries = {"ImageMask": True} if stencil else {"ColorSpace": Name.DeviceGray}
    parameters = Dictionary(K=-1, Columns=COLUMNS, Rows=ROWS, BlackIs1=black_is_1)
    scan_page(
        pdf,
        image_stream(
            pdf,
            octets,
            COLUMNS,
            ROWS,
            BitsPerComponent=1,
            Filter=Name.CCITTFaxDecode,
            DecodeParms=parameters,
            **entries,
        ),
    )
    source = opened(pdf, tmp_path)
    pixels, _ = source.page(1)
    white_runs_are_ink = ~black_and_white()  # Pillow writes the fax as a negative
    np.testing.assert_array_equal(pixels, (white_runs_are_ink ^ black_is_1) * np.uint8(255))
    viewer = source._renderers.pdfium.draw(1, (COLUMNS, ROWS), grey=True)
    assert np.abs(np.asarray(viewer).astype(int) - pixels).mean() < 0.5


@pytest.mark.parametrize("decode", [None, [1, 0]])
def test_a_stencil_paints_black_on_white(decode: list[int] | None, pdf, tmp_path):
    entries = {} if decode is None else {"Decode": Array(decode)}
    octets = np.packbits(black_and_white(), axis=1).tobytes()
    scan_page(pdf, image_stream(pdf, octets, COLUMNS, ROWS, ImageMask=True, BitsPerComponent=1, **entries))
    pixels, _ = page_of(pdf, tmp_path)
    np.testing.assert_array_equal(pixels, (black_and_white() ^ (decode is not None)) * np.uint8(255))


def test_a_coloured_stencil_is_drawn_in_its_grid(pdf, tmp_path):
    octets = np.packbits(black_and_white(), axis=1).tobytes()
    image = image_stream(pdf, octets, COLUMNS, ROWS, ImageMask=True, BitsPerComponent=1)
    scan_page(pdf, image, b"0 0 1 rg " + fill_content())
    pixels, _ = page_of(pdf, tmp_path)
    assert pixels.shape == (ROWS, COLUMNS, 3)
    assert tuple(pixels[150, 100]) == (0, 0, 255)


def test_four_colours_are_drawn_in_the_grid_of_the_scan(pdf, tmp_path):
    black = 255 - picture()
    inks = np.stack([np.zeros_like(black)] * 3 + [black], axis=2)
    scan_page(pdf, grey_stream(pdf, inks, ColorSpace=Name.DeviceCMYK))
    pixels, _ = page_of(pdf, tmp_path)
    assert pixels.shape == (ROWS, COLUMNS, 3)
    assert np.abs(pixels[:, :, 0].astype(int) - picture()).mean() < 12


def test_a_soft_mask_is_drawn_in_the_grid_of_the_scan(pdf, tmp_path):
    mask = grey_stream(pdf, np.full((ROWS, COLUMNS), 128, dtype=np.uint8))
    scan_page(pdf, grey_stream(pdf, np.zeros((ROWS, COLUMNS), dtype=np.uint8), SMask=pdf.make_indirect(mask)))
    pixels, _ = page_of(pdf, tmp_path)
    assert pixels.shape[:2] == (ROWS, COLUMNS)
    assert 120 <= pixels.mean() <= 135
