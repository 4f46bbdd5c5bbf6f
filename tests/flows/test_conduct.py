import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from flows.conduct import conduct
from flows.ingest import ingest
from flows.outcome import Outcome
from flows.pending import pending
from flows.reading.workers import BACKGROUND, ProcessWorkers
from flows.receive import receive
from flows.tools import Tools
from models.errors import MissingDependencyError
from models.scan import Reason
from storage.custody.balance import Step, imbalances
from storage.custody.custody import ScanState
from storage.open_stores import StoreOptions, open_stores
from storage.work import MAX_ATTEMPTS
from tests.flows.conftest import Run
from tests.flows.fake_engines import scan
from tests.flows.hand_in import arrive, hand_in


def test_every_scan_comes_to_rest_and_the_batch_balances(tools: Tools, tmp_path: Path) -> None:
    files = {
        "a.pdf": scan(pages=2),
        "b.pdf": scan(pages=3, do="doubt"),
        "locked.pdf": scan(do="encrypted"),
        "crash.pdf": scan(do="crash"),
        "fail.pdf": scan(do="fail"),
        "twice.pdf": scan(pages=2, do="twice"),
        "z.pdf": scan(pages=4),
    }
    batch_id, _ = hand_in(tmp_path, files, tools)
    tally = conduct(batch_id, tools)
    states = {one.name: (one.state, one.reason, one.attempts) for one in tools.stores.custody.scans(batch_id)}
    assert states == {
        "a.pdf": (ScanState.LOADED, None, 1),
        "b.pdf": (ScanState.IN_REVIEW, None, 1),
        "locked.pdf": (ScanState.QUARANTINED, Reason.ENCRYPTED, 1),
        "crash.pdf": (ScanState.QUARANTINED, Reason.DECODER_CRASH, MAX_ATTEMPTS),
        "fail.pdf": (ScanState.QUARANTINED, Reason.DECODER_CRASH, MAX_ATTEMPTS),
        "twice.pdf": (ScanState.QUARANTINED, Reason.DECODER_CRASH, MAX_ATTEMPTS),
        "z.pdf": (ScanState.LOADED, None, 1),
    }
    assert tally == {
        Outcome.LOADED: 2, Outcome.IN_REVIEW: 1, Outcome.QUARANTINED: 4, Outcome.PUT_BACK: 6,
    }  # fmt: skip
    assert [one.step for one in imbalances(tools.stores.custody.counts(batch_id))] == [Step.COUNTING]
    assert list(tools.area.iterdir()) == []
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.pdf")} == files


def test_a_second_run_changes_nothing(run: Run, tmp_path: Path) -> None:
    files = {"a.pdf": scan(pages=2), "b.pdf": scan(do="crash")}
    with run() as tools:
        batch_id, _ = hand_in(tmp_path, files, tools)
        conduct(batch_id, tools)
        before = tools.stores.custody.scans(batch_id)
    with run() as tools:
        assert arrive(tmp_path, files, tools) == batch_id
        assert receive(batch_id, tools.stores).stored == 0
        assert conduct(batch_id, tools) == {}
        assert tools.stores.custody.scans(batch_id) == before
        assert ingest(before[0].id, tools) is Outcome.ALREADY_DONE


def test_what_is_loaded_can_be_fetched_and_says_who_made_it(tools: Tools, tmp_path: Path) -> None:
    batch_id, _ = hand_in(tmp_path, {"a.pdf": scan(pages=2)}, tools)
    conduct(batch_id, tools)
    (stored,) = tools.stores.custody.scans(batch_id)
    assert tools.stores.objects.get(stored.sha256) == scan(pages=2)
    assert tools.stores.objects.get(stored.pdf_sha256 or "").startswith(b"%PDF")
    (line,) = tools.stores.records.lines(batch_id)
    assert tools.stores.records.get(line.id).provenance["reader.first"] == "fake/1"


def test_a_hanging_scan_is_stopped_and_ends_as_timeout(tools: Tools, tmp_path: Path) -> None:
    batch_id, _ = hand_in(tmp_path, {"a.pdf": scan(do="hang")}, tools)
    assert conduct(batch_id, tools)[Outcome.QUARANTINED] == 1
    assert tools.stores.custody.scans(batch_id)[0].reason is Reason.TIMEOUT


def test_a_missing_engine_stops_the_run_and_costs_no_scan_an_attempt(run: Run, tmp_path: Path) -> None:
    with run() as tools:
        batch_id, _ = hand_in(tmp_path, {"a.pdf": scan(do="missing")}, tools)
        with pytest.raises(MissingDependencyError, match="tesseract"):
            conduct(batch_id, tools)
        (waiting,) = tools.stores.custody.scans(batch_id)
    assert (waiting.state, waiting.attempts) == (ScanState.STORED, 0)


def test_a_damaged_original_waits_and_the_others_go_on(
    run: Run, options: StoreOptions, tmp_path: Path
) -> None:
    files = {"a.pdf": scan(pages=1), "b.pdf": scan(pages=2)}
    with run() as tools:
        batch_id, _ = hand_in(tmp_path, files, tools)
        address = tools.stores.custody.scans(batch_id)[0].sha256
        (options.home / "objects" / address[:2] / address).write_bytes(b"wrong")
        tally = conduct(batch_id, tools)
        assert (tally[Outcome.UNREADABLE_OBJECT], tally[Outcome.LOADED]) == (MAX_ATTEMPTS, 1)
    with run() as tools:
        tools.stores.objects.put(tmp_path / "a.pdf")
        assert conduct(batch_id, tools) == {Outcome.LOADED: 1}


def test_a_killed_run_is_taken_up_by_the_next_with_nothing_lost_or_doubled(
    options: StoreOptions, run: Run, tmp_path: Path
) -> None:
    files = {f"{number}.pdf": scan(pages=2, sleep=0.05, number=number) for number in range(16)}
    with run() as tools:
        batch_id, _ = hand_in(tmp_path, files, tools)
    for _ in range(2):
        _kill_after_some_loads(options, batch_id)
    with run() as tools:
        conduct(batch_id, tools)
        counts = tools.stores.custody.counts(batch_id)
        assert (counts.loaded, counts.pages, counts.waiting) == (16, 32, 0)
        assert len(tools.stores.records.lines(batch_id)) == 16
        assert max(one.attempts for one in tools.stores.custody.scans(batch_id)) == 1
        assert [folder.name for folder in (options.home / "work").iterdir()] == [tools.holder]


def _kill_after_some_loads(options: StoreOptions, batch_id: str) -> None:
    program = Path(__file__).with_name("run_batch.py")
    custody = open_stores(options).custody
    before = custody.counts(batch_id).loaded
    process = subprocess.Popen(
        [sys.executable, str(program), str(options.home), batch_id], start_new_session=True
    )
    try:
        end = time.monotonic() + 60
        while custody.counts(batch_id).loaded < before + 2 and time.monotonic() < end:
            time.sleep(0.02)
        assert process.poll() is None, "the run ended before it could be killed"
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()


def test_a_run_waits_for_what_another_holds_and_takes_it_up_when_that_dies(
    options: StoreOptions, run: Run, tmp_path: Path
) -> None:
    files = {f"{number}.pdf": scan(pages=20, sleep=0.05, number=number) for number in range(4)}
    with run() as tools:
        batch_id, _ = hand_in(tmp_path, files, tools)
    program = Path(__file__).with_name("run_batch.py")
    other = subprocess.Popen(
        [sys.executable, str(program), str(options.home), batch_id], start_new_session=True
    )
    with run() as tools:
        end = time.monotonic() + 60
        while tools.stores.queue.in_hands(batch_id) < 2 and time.monotonic() < end:
            time.sleep(0.02)
        killer = threading.Timer(1.0, os.kill, (other.pid, signal.SIGKILL))
        killer.start()
        conduct(batch_id, replace(tools, patience=0.1))
        assert other.wait() == -signal.SIGKILL
        assert tools.stores.custody.counts(batch_id).loaded == 4


def test_a_run_that_is_told_to_end_gives_everything_back_within_half_a_minute(
    options: StoreOptions, run: Run, tmp_path: Path
) -> None:
    files = {f"{number}.pdf": scan(pages=1000, sleep=0.1, number=number) for number in range(3)}
    with run() as tools:
        batch_id, _ = hand_in(tmp_path, files, tools)
    program = Path(__file__).with_name("run_batch.py")
    other = subprocess.Popen(
        [sys.executable, str(program), str(options.home), batch_id], start_new_session=True
    )
    stores = open_stores(options)
    end = time.monotonic() + 60
    while stores.queue.in_hands(batch_id) < 2 and time.monotonic() < end:
        time.sleep(0.02)
    other.send_signal(signal.SIGTERM)
    assert other.wait(30) == 128 + signal.SIGTERM
    assert {(one.state, one.attempts) for one in stores.custody.scans(batch_id)} == {(ScanState.STORED, 0)}
    assert list((options.home / "work").iterdir()) == []


def test_what_is_needed_now_is_read_first_and_its_processes_do_not_yield(run: Run, tmp_path: Path) -> None:
    with run() as tools:
        backlog, _ = hand_in(tmp_path, {"a.pdf": scan(pages=1)}, tools)
        urgent = arrive(tmp_path, {"b.pdf": scan(pages=2)}, tools, batch="Chuyển viện")
        receive(urgent, tools.stores)
        tools.stores.custody.hurry(urgent)
        assert [batch.id for batch in pending(tools.stores)] == [urgent, backlog]
    for yielding, niceness in ((True, BACKGROUND), (False, 0)):
        workers = ProcessWorkers(count=1, engines="tests.flows.fake_engines", yielding=yielding)
        process = workers._start()
        try:
            process.connection.poll(60)
            found = os.getpriority(os.PRIO_PROCESS, process.handle.pid or 0)
        finally:
            workers._stop(process)
        assert found == min(19, os.nice(0) + niceness)
