import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from models.errors import UnreadableScanError
from models.scan import MediaType, Page, PageFault, Reason
from pipeline.open.limits import Limits
from pipeline.open.open_scan import open_scan
from tests.pipeline.open.scan_kit import drawing, encoded

DECODERS = Path(__file__).parents[2] / "engines" / "decoders.py"
QUICK = Limits(page_seconds=1.0, open_seconds=3.0, lost_seconds=2.0)


def faulty(fault: str, *more: str) -> tuple[str, ...]:
    return (sys.executable, "-I", str(DECODERS), fault, *more)


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


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("crash", Reason.DECODER_CRASH),
        ("hang", Reason.TIMEOUT),
        ("processor", Reason.TIMEOUT),
        ("memory", Reason.TOO_LARGE),
        ("exit", Reason.DECODER_CRASH),
        ("babble", Reason.DECODER_CRASH),
        ("promise-too-much", Reason.DECODER_CRASH),
        ("promise-nonsense", Reason.DECODER_CRASH),
        ("half", Reason.DECODER_CRASH),
        ("stall", Reason.TIMEOUT),
        ("invent-reason", Reason.DECODER_CRASH),
    ],
)
def test_a_failing_decoder_costs_one_page(fault: str, reason: Reason, scan: Path, work: Path):
    limits = Limits(page_seconds=3.0 if fault == "processor" else 1.0)
    before = open_descriptors()
    with open_scan(scan, work=work, limits=limits, command=faulty(fault)) as opened:
        first, second, third = opened.pages()
    assert isinstance(first, Page)
    assert second == PageFault(number=2, reason=reason)
    assert isinstance(third, Page)
    np.testing.assert_array_equal(third.pixels, [[0, 50], [100, 255]])
    assert open_descriptors() == before


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("open-crash", Reason.DECODER_CRASH),
        ("open-exit", Reason.DECODER_CRASH),
        ("open-memory", Reason.TOO_LARGE),
        ("open-babble", Reason.DECODER_CRASH),
        ("open-declare-none", Reason.DECODER_CRASH),
        ("open-hang", Reason.TIMEOUT),
    ],
)
def test_a_decoder_that_fails_while_opening_costs_the_file(
    fault: str, reason: Reason, scan: Path, work: Path
):
    before = open_descriptors()
    with pytest.raises(UnreadableScanError) as caught:
        open_scan(scan, work=work, limits=Limits(open_seconds=1.0), command=faulty(fault))
    assert caught.value.reason is reason
    assert open_descriptors() == before


def test_a_decoder_that_never_stops_talking_is_not_listened_to(scan: Path, work: Path):
    with open_scan(scan, work=work, limits=QUICK, command=faulty("flood")) as opened:
        pages = list(opened.pages())
    assert [page.number for page in pages] == [1, 2, 3]
    assert isinstance(pages[0], Page)


def test_the_rest_is_given_up_when_restarts_are_used_up(scan: Path, work: Path):
    with open_scan(scan, work=work, limits=Limits(restarts=0), command=faulty("crash")) as opened:
        pages = list(opened.pages())
    assert pages[1:] == [PageFault(number=number, reason=Reason.DECODER_CRASH) for number in (2, 3)]


def test_the_rest_is_given_up_when_too_much_time_is_lost(scan: Path, work: Path):
    limits = Limits(page_seconds=0.5, lost_seconds=0.1)
    with open_scan(scan, work=work, limits=limits, command=faulty("hang")) as opened:
        pages = list(opened.pages())
    assert pages[1:] == [PageFault(number=number, reason=Reason.TIMEOUT) for number in (2, 3)]


def test_helpers_of_a_hung_decoder_die_with_it(scan: Path, work: Path, tmp_path: Path):
    note = tmp_path / "pid"
    with open_scan(scan, work=work, limits=QUICK, command=faulty("hang-with-helper", str(note))) as opened:
        assert opened.page(2) == PageFault(number=2, reason=Reason.TIMEOUT)
    assert gone(int(note.read_text()))


def test_the_decoder_dies_with_its_parent(scan: Path, tmp_path: Path):
    note = tmp_path / "pid"
    program = (
        "import sys; from pathlib import Path; from pipeline.open.open_scan import open_scan\n"
        "opened = open_scan(Path(sys.argv[1]), work=Path(sys.argv[2]))\n"
        "Path(sys.argv[3]).write_text(str(opened._decoder._process.pid)); sys.stdin.read()"
    )
    arguments = (sys.executable, "-c", program, str(scan), str(tmp_path), str(note))
    root = str(Path(__file__).parents[3])
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, cwd=root) as parent:
        deadline = time.monotonic() + 20
        while not (note.is_file() and note.read_text()) and time.monotonic() < deadline:
            time.sleep(0.05)
        os.kill(parent.pid, signal.SIGKILL)
        parent.wait()
    assert gone(int(note.read_text()))


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


def open_descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def gone(process: int) -> bool:
    """Whether the process ends within two seconds; a zombie waiting for init counts as ended."""
    deadline = time.monotonic() + 2
    while time.monotonic() < deadline:
        try:
            if Path(f"/proc/{process}/stat").read_text().split(") ")[1].startswith("Z"):
                return True
        except FileNotFoundError:
            return True
        time.sleep(0.02)
    return False
