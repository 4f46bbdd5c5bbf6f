"""The timetable in a work pool by the documented commands: a real server, a worker, a command that it starts."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.server.prefect_home import pin_prefect
from flows.server.prefect_server import prefect_server
from tests.sohoa.test_schedule import processes_left

pytestmark = pytest.mark.slow
PROGRAM = (sys.executable, "-m", "sohoa")
LEFT_OUT = ("--at", "nightly=", "--at", "fixity=", "--at", "retention=")


@pytest.fixture
def operators_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """Return the environment of a person who has a Prefect server of his own."""
    for name in ("PREFECT_HOME", "PREFECT_API_URL", "SOHOA_HOME"):
        monkeypatch.delenv(name, raising=False)
    before = dict(os.environ)
    try:
        pin_prefect(tmp_path / "server")
        with prefect_server() as came_up:
            assert came_up()
            yield {**before, "PREFECT_API_URL": os.environ["PREFECT_API_URL"]}
    finally:
        os.environ.clear()
        os.environ.update(before)


def test_a_worker_starts_the_commands_of_the_timetable_with_the_settings_of_its_folder(
    operators_server: dict[str, str], tmp_path: Path
) -> None:
    place = tmp_path / "machine"
    place.mkdir()
    sheet = place / "sheets" / "phieu-buoi-sang.pdf"
    (place / "sohoa.toml").write_text('home = "kept"\nmorning_folder = "sheets"\n')
    put = [*PROGRAM, "schedule", "--pool", "machines", *LEFT_OUT, "--at", "morning=* * * * * */5"]
    for _ in range(2):  # a second time changes nothing
        subprocess.run(put, env=operators_server, cwd=place, check=True, capture_output=True, timeout=240)
    worker = subprocess.Popen(
        [*PROGRAM, "worker", "--pool", "machines"], env=operators_server, cwd=place, stdout=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + 240
        while not sheet.exists() and worker.poll() is None and time.monotonic() < deadline:
            time.sleep(0.5)
        assert sheet.exists()
        assert (place / "kept" / "sohoa.db").exists()
    finally:
        worker.terminate()
        assert worker.wait(60) == 128 + signal.SIGTERM
    assert processes_left(place / "kept") == []


def test_a_pool_needs_a_server(sohoa, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    assert sohoa("worker", "--pool", "machines").code == 2
    assert sohoa("worker").code == 2
