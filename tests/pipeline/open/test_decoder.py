import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from models.errors import UnreadableScanError
from models.scan import Page, PageFault, Reason
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
