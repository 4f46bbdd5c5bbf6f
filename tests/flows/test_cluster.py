"""Two workers on a real Dask scheduler, each a process with a home of its own; one is killed at its work."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from flows.cluster import conduct_on_cluster, trusted
from flows.outcome import Outcome
from models.errors import StorageDownError, UsageError
from storage.open_stores import StoreOptions
from tests.flows.conftest import Run
from tests.flows.fake_engines import scan
from tests.flows.hand_in import hand_in


@contextmanager
def program(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([*arguments], start_new_session=True, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_two_workers_share_a_batch_and_one_that_is_killed_loses_nothing(
    options: StoreOptions, run: Run, tmp_path: Path
) -> None:
    files = {f"{number}.pdf": scan(pages=2, sleep=0.05, number=number) for number in range(40)}
    port = free_port()
    address = f"tcp://127.0.0.1:{port}"
    scheduler = (
        "-m",
        "distributed.cli.dask_scheduler",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--no-dashboard",
    )
    here = (sys.executable, str(Path(__file__).with_name("run_worker.py")))
    with run() as tools, program(sys.executable, *scheduler):
        batch_id, _ = hand_in(tmp_path, files, tools)
        homes = [str(tmp_path / name) for name in ("one", "two")]
        shared = (options.database_url, options.objects, address)
        with program(*here, homes[0], *shared) as first, program(*here, homes[1], *shared):
            killer = threading.Thread(target=kill_at_work, args=(first, tools.stores.queue.holders))
            killer.start()
            tally = conduct_on_cluster(batch_id, replace(tools, patience=0.2), address)
            killer.join()
            assert first.wait() == -signal.SIGKILL
        counts = tools.stores.custody.counts(batch_id)
        assert (counts.loaded, counts.pages, counts.waiting) == (40, 80, 0)
        assert len(tools.stores.records.lines(batch_id)) == 40
        assert sum(tally.values()) >= 30
        assert {type(outcome) for outcome in tally} == {Outcome}


def kill_at_work(process: subprocess.Popen[bytes], holders: Callable[[], tuple[str, ...]]) -> None:
    end = time.monotonic() + 90
    while not any(f"_{process.pid}_" in one for one in holders()) and time.monotonic() < end:
        time.sleep(0.02)
    process.kill()


@pytest.mark.parametrize(
    "address", ["tcp://8.8.8.8:8786", "ws://10.0.0.5:8786", "tcp://scheduler:8786", "10.0.0.5"]
)
def test_addresses_that_others_can_reach_are_refused(address: str) -> None:
    with pytest.raises(UsageError):
        trusted(address)


@pytest.mark.parametrize(
    "address",
    ["tls://scheduler.hospital.vn:8786", "tcp://10.0.0.5:8786", "tcp://127.0.0.1:1", "tcp://localhost:1"],
)
def test_addresses_of_a_private_network_and_tls_are_taken(address: str) -> None:
    assert trusted(address) == address


def test_a_scheduler_that_does_not_answer_is_a_store_that_is_down(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.cluster._PATIENCE", 0.5)
    with run() as tools, pytest.raises(StorageDownError):
        conduct_on_cluster("none", tools, f"tcp://127.0.0.1:{free_port()}")
