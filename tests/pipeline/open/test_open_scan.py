import os
from pathlib import Path

import numpy as np
import pytest

from models.errors import UnreadableScanError
from models.scan import MediaType, Page, PageFault, Reason
from pipeline.open.limits import Limits
from pipeline.open.open_scan import open_scan
from tests.pipeline.open.scan_kit import drawing, encoded


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.png"
    path.write_bytes(encoded(drawing(), "PNG"))
    return path


def reason_of_opening(path: Path, work: Path, limits: Limits | None = None) -> Reason:
    with pytest.raises(UnreadableScanError) as caught:
        open_scan(path, work=work, limits=limits)
    return caught.value.reason


def test_reads_the_only_page_of_an_image(scan: Path, work: Path):
    with open_scan(scan, work=work) as opened:
        pages = list(opened.pages())
    assert (opened.media_type, opened.page_count) == (MediaType.PNG, 1)
    assert isinstance(pages[0], Page)
    assert pages[0].number == 1
    assert pages[0].dpi == 300.0
    assert pages[0].pixels.flags.c_contiguous
    np.testing.assert_array_equal(pages[0].pixels, drawing())


def test_reads_a_page_again_and_out_of_order(tmp_path: Path, work: Path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(encoded(drawing(), "PDF"))
    with open_scan(path, work=work) as opened:
        first, again = opened.page(1), opened.page(1)
        with pytest.raises(IndexError):
            opened.page(2)
    assert isinstance(first, Page)
    assert isinstance(again, Page)
    np.testing.assert_array_equal(first.pixels, again.pixels)


@pytest.mark.parametrize(
    ("name", "octets", "reason"),
    [
        ("empty.pdf", b"", Reason.EMPTY),
        ("note.txt", b"not a scan at all\n", Reason.UNSUPPORTED_TYPE),
        ("note.pdf", "không phải PDF\n".encode(), Reason.UNSUPPORTED_TYPE),
        ("photo.jpg", encoded(drawing(), "GIF"), Reason.UNSUPPORTED_TYPE),
        ("photo.png", encoded(drawing(), "BMP"), Reason.UNSUPPORTED_TYPE),
        ("photo.tif", encoded(drawing(), "WEBP"), Reason.UNSUPPORTED_TYPE),
        ("letter.pdf", b"PK\x03\x04\x14\x00\x06\x00" + bytes(100), Reason.UNSUPPORTED_TYPE),
        ("noise.bin", bytes(range(256)) * 4, Reason.UNSUPPORTED_TYPE),
        ("noise.pdf", bytes(range(256)) * 4, Reason.DAMAGED),
        ("header.pdf", b"%PDF-1.7\n", Reason.DAMAGED),
        ("header.tif", b"II*\x00\x08\x00\x00\x00", Reason.DAMAGED),
    ],
)
def test_refuses_with_one_reason(name: str, octets: bytes, reason: Reason, tmp_path: Path, work: Path):
    path = tmp_path / name
    path.write_bytes(octets)
    assert reason_of_opening(path, work) is reason


@pytest.mark.parametrize(
    "octets", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", encoded(drawing(), "PNG")[:60]]
)
def test_an_image_that_cannot_be_decoded_is_one_damaged_page(octets: bytes, tmp_path: Path, work: Path):
    path = tmp_path / "cut"
    path.write_bytes(octets)
    with open_scan(path, work=work) as opened:
        assert list(opened.pages()) == [PageFault(number=1, reason=Reason.DAMAGED)]


def test_the_suffix_does_not_matter_where_the_bytes_are_clear(tmp_path: Path, work: Path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(encoded(drawing(), "JPEG"))
    with open_scan(path, work=work) as opened:
        assert opened.media_type is MediaType.JPEG
        assert [type(page) for page in opened.pages()] == [Page]


def test_refuses_a_file_above_the_limit(scan: Path, work: Path):
    assert reason_of_opening(scan, work, Limits(file_bytes=10)) is Reason.TOO_LARGE


def test_refuses_what_is_no_file(tmp_path: Path, work: Path):
    os.mkfifo(tmp_path / "pipe.pdf")
    assert reason_of_opening(tmp_path / "pipe.pdf", work) is Reason.UNSUPPORTED_TYPE
    assert reason_of_opening(tmp_path, work) is Reason.UNSUPPORTED_TYPE


def test_a_missing_file_is_the_callers_mistake(tmp_path: Path, work: Path):
    with pytest.raises(FileNotFoundError):
        open_scan(tmp_path / "none.pdf", work=work)


@pytest.mark.parametrize(
    "name", ["-rf.png", "a b;$(x).png", "%s%n.png", "bệnh án\nsố 1.png", "x" * 240 + ".png"]
)
def test_odd_names_are_only_names(name: str, tmp_path: Path, work: Path):
    path = tmp_path / name
    path.write_bytes(encoded(drawing(), "PNG"))
    with open_scan(path, work=work) as opened:
        assert isinstance(opened.page(1), Page)


def test_the_source_is_not_touched(scan: Path, work: Path):
    before = scan.read_bytes(), scan.stat().st_mtime_ns
    scan.chmod(0o400)
    with open_scan(scan, work=work) as opened:
        list(opened.pages())
    assert (scan.read_bytes(), scan.stat().st_mtime_ns) == before


def test_memory_is_limited_for_real(tmp_path: Path, work: Path):
    path = tmp_path / "large.png"
    path.write_bytes(encoded(np.zeros((8000, 8000, 3), dtype=np.uint8), "PNG"))
    with open_scan(path, work=work, limits=Limits(memory_bytes=300 * 1024 * 1024)) as opened:
        assert opened.page(1) == PageFault(number=1, reason=Reason.TOO_LARGE)


def test_closing_twice_is_harmless(scan: Path, work: Path):
    opened = open_scan(scan, work=work)
    opened.close()
    opened.close()
    with pytest.raises(ValueError, match="closed"):
        opened.page(1)
