import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing.forkserver import _forkserver
from pathlib import Path

import pytest

from flows.reading.errors import ReadingFaultError, StoppedError
from flows.reading.reading import Desk, Job
from flows.reading.workers import ProcessWorkers
from models.digitized import Digitized
from models.errors import MissingDependencyError
from models.scan import Reason
from tests.flows.fake_engines import scan

Put = Callable[..., Job]


@pytest.fixture
def workers() -> Iterator[ProcessWorkers]:
    opened = ProcessWorkers(count=1, engines="tests.flows.fake_engines", silence=2.0)
    yield opened
    opened.close()


@pytest.fixture
def put(tmp_path: Path) -> Put:
    def put(name: str = "a.pdf", **wish: object) -> Job:
        folder = tmp_path / name.removesuffix(".pdf")
        folder.mkdir()
        (folder / "scan.pdf").write_bytes(scan(**wish))
        return Job(source=folder / "scan.pdf", name=name, desk=Desk(folder=folder))

    return put


def test_the_result_lies_on_the_desk(workers: ProcessWorkers, put: Put) -> None:
    job = put("bệnh án.pdf", pages=2)
    assert workers.read(job).provenance == {"reader.first": "fake/1"}
    digitized = Digitized.model_validate_json(job.desk.json.read_bytes())
    assert (digitized.source.name, digitized.source.pages) == ("bệnh án.pdf", 2)
    assert job.desk.pdf.is_file()


@pytest.mark.parametrize(
    ("wish", "reason"),
    [("crash", Reason.DECODER_CRASH), ("fail", Reason.DECODER_CRASH), ("hang", Reason.TIMEOUT)],
)
def test_a_fault_is_the_scans_own_and_the_next_one_is_read(
    workers: ProcessWorkers, put: Put, wish: str, reason: Reason
) -> None:
    with pytest.raises(ReadingFaultError) as fault:
        workers.read(put("bad.pdf", do=wish))
    assert fault.value.reason is reason
    assert "NGUY" not in str(fault.value)
    workers.read(put("good.pdf"))


def test_slow_pages_are_no_hang(workers: ProcessWorkers, put: Put) -> None:
    workers.read(put(pages=4, sleep=0.8))


def test_a_missing_engine_is_told(workers: ProcessWorkers, put: Put) -> None:
    with pytest.raises(MissingDependencyError, match="tesseract"):
        workers.read(put(do="missing"))


def test_stopping_ends_what_is_being_read_and_takes_nothing_new(workers: ProcessWorkers, put: Put) -> None:
    job = put(do="hang")
    threading.Timer(0.7, workers.close).start()
    before = time.monotonic()
    with pytest.raises(StoppedError):
        workers.read(job)
    assert time.monotonic() - before < 2
    with pytest.raises(StoppedError):
        workers.read(put("b.pdf"))


def test_the_death_of_the_common_parent_is_survived(workers: ProcessWorkers, put: Put) -> None:
    workers.read(put("a.pdf"))
    os.kill(_forkserver._forkserver_pid, signal.SIGKILL)
    with pytest.raises(ReadingFaultError):
        workers.read(put("b.pdf", do="crash"))
    workers.read(put("c.pdf"))
