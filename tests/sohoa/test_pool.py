"""The timetable in a work pool: a real server, a real process worker, a command that it starts."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.clock.server import prefect_server
from flows.prefect_home import pin_prefect

pytestmark = pytest.mark.slow


def test_a_worker_starts_the_commands_of_the_timetable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    for name in ("PREFECT_HOME", "PREFECT_API_URL"):
        monkeypatch.delenv(name, raising=False)
    before = dict(os.environ)
    pin_prefect(home)
    try:
        with prefect_server():
            environment = {**os.environ, "SOHOA_HOME": str(home)}
            prefect = [sys.executable, "-m", "prefect"]
            _run([*prefect, "work-pool", "create", "machines", "--type", "process"], environment, tmp_path)
            times = [
                "--at",
                "nightly=",
                "--at",
                "fixity=",
                "--at",
                "retention=",
                "--at",
                "morning=* * * * * */5",
            ]
            _run(
                [sys.executable, "-m", "sohoa", "schedule", "--pool", "machines", *times],
                environment,
                tmp_path,
            )
            worker = subprocess.Popen(
                [*prefect, "worker", "start", "--pool", "machines"],
                env=environment,
                cwd=tmp_path,
                start_new_session=True,
            )
            try:
                sheet = home / "morning" / "phieu-buoi-sang.pdf"
                deadline = time.monotonic() + 240
                while not sheet.exists() and time.monotonic() < deadline:
                    time.sleep(0.5)
                assert sheet.exists()
            finally:
                worker.terminate()
                worker.wait(60)
    finally:
        os.environ.clear()
        os.environ.update(before)


def _run(command: list[str], environment: dict[str, str], folder: Path) -> None:
    subprocess.run(command, env=environment, cwd=folder, check=True, capture_output=True, timeout=240)
