import zlib

import numpy as np
import pikepdf
import pytest

from models.errors import UnreadableScanError
from models.scan import Pixels, Reason
from pipeline.open.limits import Limits
from pipeline.open.pdf_source import PdfSource
from tests.pipeline.open.scan_kit import (
    A4,
    COLUMNS,
    ROWS,
    add_page,
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


@pytest.mark.parametrize("filter_name", ["JBIG2Decode", "JPXDecode"])
def test_a_compact_image_that_no_renderer_can_show_is_no_blank_page(filter_name: str, pdf, tmp_path):
    noise = np.random.default_rng(1).bytes(5000)
    image = image_stream(
        pdf,
        noise,
        COLUMNS,
        ROWS,
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=1,
        Filter=Name("/" + filter_name),
    )
    scan_page(pdf, image)
    assert reason_of_page(opened(pdf, tmp_path)) is Reason.DAMAGED
