"""Images of one page: every kind of samples, as a viewer shows them, refused where they are bombs or cut."""

import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from models.scan import MediaType, Reason
from tests.pipeline.open.image_kit import page_of, reason_of_page, saved, source_of
from tests.pipeline.open.scan_kit import drawing, encoded

ORIENTATION = 0x0112


# every kind of samples


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "packbits", "zstd"])
@pytest.mark.parametrize("colour", [False, True])
def test_tiff_keeps_its_samples(compression, colour, tmp_path):
    octets = encoded(drawing(colour=colour), "TIFF", compression=compression)
    pixels, _ = page_of(octets, MediaType.TIFF, tmp_path)
    np.testing.assert_array_equal(pixels, drawing(colour=colour))


@pytest.mark.parametrize("compression", ["group3", "group4", "raw"])
@pytest.mark.parametrize("photometric", [0, 1])
def test_black_is_black_in_every_fax(compression, photometric, tmp_path):
    bits = drawing() > 100
    octets = saved(Image.fromarray(bits), "TIFF", compression=compression, tiffinfo={262: photometric})
    pixels, _ = page_of(octets, MediaType.TIFF, tmp_path)
    np.testing.assert_array_equal(pixels, bits * np.uint8(255))


def test_jpeg_inside_tiff(tmp_path):
    octets = encoded(drawing(colour=True), "TIFF", compression="jpeg", quality=95)
    pixels, _ = page_of(octets, MediaType.TIFF, tmp_path)
    assert np.abs(pixels.astype(int) - drawing(colour=True)).mean() < 3


@pytest.mark.parametrize(("media_type", "kind"), [(MediaType.TIFF, "TIFF"), (MediaType.PNG, "PNG")])
def test_sixteen_bits(media_type, kind, tmp_path):
    octets = saved(Image.fromarray(drawing().astype(np.uint16) * 257), kind)
    pixels, _ = page_of(octets, media_type, tmp_path)
    np.testing.assert_array_equal(pixels, drawing())


def test_sixteen_bits_of_which_zero_is_white(tmp_path):
    negative = (255 - drawing()).astype("<u2") * 257
    octets = saved(Image.fromarray(negative), "TIFF")
    white_is_one = struct.pack("<HHIH", 262, 3, 1, 1)
    assert octets.count(white_is_one) == 1
    octets = octets.replace(white_is_one, struct.pack("<HHIH", 262, 3, 1, 0))
    pixels, _ = page_of(octets, MediaType.TIFF, tmp_path)
    np.testing.assert_array_equal(pixels, drawing())


def test_four_colours(tmp_path):
    image = Image.fromarray(drawing(colour=True)).convert("CMYK")
    for media_type, kind in ((MediaType.TIFF, "TIFF"), (MediaType.JPEG, "JPEG")):
        pixels, _ = page_of(
            saved(image, kind, **({"quality": 95} if kind == "JPEG" else {})), media_type, tmp_path
        )
        assert np.abs(pixels.astype(int) - drawing(colour=True)).mean() < 4


def test_a_palette_of_colours_and_one_of_greys(tmp_path):
    coloured = Image.fromarray(drawing(colour=True)).quantize(8)
    assert page_of(saved(coloured, "PNG"), MediaType.PNG, tmp_path)[0].shape == (80, 60, 3)
    grey = Image.fromarray(drawing()).convert("P")
    np.testing.assert_array_equal(page_of(saved(grey, "PNG"), MediaType.PNG, tmp_path)[0], drawing())


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_transparency_is_white_paper(mode, tmp_path):
    clear = Image.new(mode, (60, 80), (0,) * len(mode))
    assert page_of(saved(clear, "PNG"), MediaType.PNG, tmp_path)[0].min() == 255


def test_a_transparent_palette_entry_is_white_paper(tmp_path):
    image = Image.new("P", (60, 80), 0)
    image.putpalette([0, 0, 0, 255, 0, 0])
    assert page_of(saved(image, "PNG", transparency=0), MediaType.PNG, tmp_path)[0].min() == 255


# as a viewer shows it


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(("media_type", "kind"), [(MediaType.TIFF, "TIFF"), (MediaType.PNG, "PNG")])
def test_orientation(orientation, media_type, kind, tmp_path):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    octets = encoded(drawing(), kind, exif=exif)
    expected = {
        1: drawing(),
        2: drawing()[:, ::-1],
        3: drawing()[::-1, ::-1],
        4: drawing()[::-1],
        5: drawing().T,
        6: np.rot90(drawing(), -1),
        7: drawing()[::-1, ::-1].T,
        8: np.rot90(drawing(), 1),
    }[orientation]
    np.testing.assert_array_equal(page_of(octets, media_type, tmp_path)[0], expected)


def test_orientation_of_a_photo(tmp_path):
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    assert page_of(encoded(drawing(), "JPEG", exif=exif), MediaType.JPEG, tmp_path)[0].shape == (60, 80)


@pytest.mark.parametrize(
    ("dpi", "expected"), [((200, 200), 200), ((1, 1), 300), ((72, 72), 72), ((5000, 5000), 300), (None, 300)]
)
def test_resolution(dpi, expected, tmp_path):
    octets = encoded(drawing(), "TIFF", **({"dpi": dpi} if dpi else {}))
    assert page_of(octets, MediaType.TIFF, tmp_path)[1] == pytest.approx(expected, abs=0.1)


def test_a_photo_a_metre_high_has_no_resolution(tmp_path):
    octets = encoded(np.full((4000, 3000), 255, dtype=np.uint8), "JPEG", dpi=(72, 72))
    assert page_of(octets, MediaType.JPEG, tmp_path)[1] == 300


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_coarse_fax_is_shown_square(orientation, tmp_path):
    octets = encoded(drawing()[::2], "TIFF", dpi=(204, 98), tiffinfo={ORIENTATION: orientation})
    pixels, dpi = page_of(octets, MediaType.TIFF, tmp_path)
    assert dpi == 204
    assert pixels.shape == ((83, 60) if orientation == 1 else (60, 83))


# bombs and cuts


def png_header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(bytes(1000))
    parts = (body, b"IDAT" + data, b"IEND")
    chunks = (struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@pytest.mark.parametrize(("width", "height"), [(10_000, 10_000), (100_000, 100_000), (30_000, 10)])
def test_a_giant_is_refused_before_it_is_decoded(width, height, tmp_path):
    source = source_of(png_header(width, height), MediaType.PNG, tmp_path)
    assert reason_of_page(source) is Reason.TOO_LARGE


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("colour", [False, True])
def test_a_jpeg_may_lack_its_end_mark_and_nothing_else(progressive, colour, tmp_path):
    octets = encoded(drawing(400, 500, colour=colour), "JPEG", progressive=progressive)
    whole, _ = page_of(octets, MediaType.JPEG, tmp_path)
    for missing in (1, 2):
        pixels, _ = page_of(octets[:-missing], MediaType.JPEG, tmp_path)
        np.testing.assert_array_equal(pixels, whole)
    for missing in (20, len(octets) // 2):
        with pytest.raises(OSError, match="truncated"):
            page_of(octets[:-missing], MediaType.JPEG, tmp_path)
