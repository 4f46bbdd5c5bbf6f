import io
import zlib
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from models.errors import UnreadableScanError
from models.scan import Pixels, Reason
from pipeline.open.limits import Limits
from pipeline.open.pdf_source import PdfSource, raster_size
from tests.pipeline.open.scan_kit import (
    A4,
    add_page,
    drawing,
    encoded,
    fill_content,
    grey_stream,
    image_stream,
)

Name, Array, Dictionary = pikepdf.Name, pikepdf.Array, pikepdf.Dictionary
ROWS, COLUMNS = 1170, 827
"""A4 at 100 dpi."""


@pytest.fixture
def pdf() -> pikepdf.Pdf:
    return pikepdf.new()


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


# the scan inside, in its own grid


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


TEXT = b"BT /F 12 Tf %d Tr 100 400 Td (BENH AN) Tj ET "
FONT = {"/Font": Dictionary(F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))}


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


# everything else, drawn at 300 dpi


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


# what poppler cannot do, PDFium does


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


# nothing is lost in silence


def reason_of_page(source: PdfSource, number: int = 1) -> Reason:
    with pytest.raises(UnreadableScanError) as caught:
        source.page(number)
    return caught.value.reason


@pytest.mark.parametrize("keep", [0.3, 0.9])
def test_a_scan_that_lost_its_lower_part_is_damaged(keep: float, pdf, tmp_path):
    octets = encoded(picture(), "JPEG")
    entries = {"ColorSpace": Name.DeviceGray, "BitsPerComponent": 8, "Filter": Name.DCTDecode}
    scan_page(pdf, image_stream(pdf, octets[: int(len(octets) * keep)], COLUMNS, ROWS, **entries))
    assert reason_of_page(opened(pdf, tmp_path)) is Reason.DAMAGED


def test_a_scan_that_lost_only_its_end_mark_is_read(pdf, tmp_path):
    octets = encoded(picture(), "JPEG")
    entries = {"ColorSpace": Name.DeviceGray, "BitsPerComponent": 8, "Filter": Name.DCTDecode}
    scan_page(pdf, image_stream(pdf, octets[:-2], COLUMNS, ROWS, **entries))
    assert np.abs(page_of(pdf, tmp_path)[0].astype(int) - picture()).mean() < 2


@pytest.mark.parametrize("packed", [True, False])
def test_samples_that_end_early_are_damaged(packed, pdf, tmp_path):
    octets = picture().tobytes()[:-5000]
    entries = {"Filter": Name.FlateDecode} if packed else {}
    scan_page(
        pdf,
        image_stream(
            pdf,
            zlib.compress(octets) if packed else octets,
            COLUMNS,
            ROWS,
            ColorSpace=Name.DeviceGray,
            BitsPerComponent=8,
            **entries,
        ),
    )
    assert reason_of_page(opened(pdf, tmp_path)) is Reason.DAMAGED


def test_a_page_without_content_is_blank_paper(pdf, tmp_path):
    pdf.add_blank_page(page_size=A4)
    pixels, _ = page_of(pdf, tmp_path)
    assert pixels.min() == 255


def test_a_page_whose_image_is_missing_is_damaged(pdf, tmp_path):
    add_page(pdf, fill_content(), images={})
    assert reason_of_page(opened(pdf, tmp_path)) is Reason.DAMAGED


def test_a_file_without_pages_is_empty(pdf, tmp_path):
    with pytest.raises(UnreadableScanError) as caught:
        opened(pdf, tmp_path)
    assert caught.value.reason is Reason.EMPTY


@pytest.mark.parametrize("user", ["", "secret"])
def test_only_a_password_that_somebody_must_know_locks(user: str, pdf, tmp_path):
    scan_page(pdf, grey_stream(pdf, picture()))
    path = tmp_path / "locked.pdf"
    pdf.save(path, encryption=pikepdf.Encryption(user=user, owner="owner"))
    if user:
        with pytest.raises(UnreadableScanError) as caught:
            PdfSource(str(path), limits=Limits())
        assert caught.value.reason is Reason.ENCRYPTED
    else:
        np.testing.assert_array_equal(PdfSource(str(path), limits=Limits()).page(1)[0], picture())


def seen_or_reason(source: PdfSource, number: int) -> Pixels | Reason:
    try:
        return source.page(number)[0]
    except UnreadableScanError as error:
        return error.reason


@pytest.mark.parametrize("share", [0.3, 0.55, 0.8, 0.99])
def test_pages_of_a_truncated_file_are_read_or_damaged(share: float, pdf, tmp_path):
    noise = np.random.default_rng(1).integers(0, 255, (ROWS, COLUMNS), dtype=np.uint8)
    for _ in range(4):
        scan_page(pdf, grey_stream(pdf, noise))
    path = tmp_path / "scan.pdf"
    pdf.save(path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    source = PdfSource(str(path), limits=Limits())
    pages = [seen_or_reason(source, number) for number in range(1, source.page_count + 1)]
    read = [page for page in pages if not isinstance(page, Reason)]
    assert [len(pages), len(read)] == [4, int(4 * share)]
    assert all((page == noise).all() for page in read)
    assert {page for page in pages if isinstance(page, Reason)} == {Reason.DAMAGED}


def test_a_count_beyond_all_pages_is_not_believed_blindly(pdf, tmp_path):
    scan_page(pdf, grey_stream(pdf, picture()))
    path = tmp_path / "scan.pdf"
    pdf.save(path)
    path.write_bytes(path.read_bytes().replace(b"/Count 1", b"/Count 7"))
    source = PdfSource(str(path), limits=Limits())
    assert source.page_count == 7
    assert source.page(1)[0].shape == (ROWS, COLUMNS)
    assert {seen_or_reason(source, number) for number in range(2, 8)} == {Reason.DAMAGED}


def test_a_page_tree_that_loops_ends(pdf, tmp_path):
    scan_page(pdf, grey_stream(pdf, picture()))
    pdf.Root.Pages.Kids.append(pdf.Root.Pages)
    path = tmp_path / "scan.pdf"
    pdf.save(path)
    source = PdfSource(str(path), limits=Limits())
    assert source.page_count == 1
    assert source.page(1)[0].std() > 50
