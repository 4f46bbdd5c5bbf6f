"""The timetable, and the one test that sees a schedule fire: by the documented command, in a process of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.clock.entry import ZONE
from sohoa.clock.timetable import timetable
from sohoa.settings import Settings

OFTEN = "* * * * * */15"


def test_a_backup_needs_a_folder_and_everything_else_runs_by_itself(tmp_path: Path) -> None:
    assert [one.name for one in timetable(Settings(home=tmp_path))] == [
        "nightly",
        "retention",
        "fixity",
        "morning",
    ]
    lines = {one.name: one for one in timetable(Settings(home=tmp_path, backup_folder=tmp_path / "b"))}
    assert lines["backup"].arguments == ("backup", str(tmp_path / "b"), "--json")
    sealed = Settings(home=tmp_path, backup_folder=tmp_path, backup_recipient="age1x")
    assert timetable(sealed)[1].arguments == ("backup", str(tmp_path), "--recipient", "age1x", "--json")
    assert lines["morning"].cron == "30 6 * * *"
    assert ZONE == "Asia/Ho_Chi_Minh"


def test_times_can_be_changed_and_lines_left_out(tmp_path: Path) -> None:
    lines = timetable(Settings(home=tmp_path), changes=["nightly=0 21 * * 1-5", "fixity=", "retention="])
    assert [(one.name, one.cron) for one in lines] == [("nightly", "0 21 * * 1-5"), ("morning", "30 6 * * *")]


@pytest.mark.parametrize("change", ["nightly", "nightly=at nine", "lunch=0 12 * * *"])
def test_what_is_no_time_is_refused(sohoa, change: str) -> None:
    assert sohoa("schedule", "--show", "--at", change).code == 2


def test_the_timetable_can_be_shown(sohoa) -> None:
    told = json.loads(sohoa("schedule", "--show", "--json").out)
    assert [one["name"] for one in told] == ["nightly", "retention", "fixity", "morning"]
    assert told[2]["arguments"][3] == "{day}/31"


def test_a_cron_schedule_materialises_runs_and_ends_with_its_process(tmp_path: Path) -> None:
    sheet = tmp_path / "home" / "morning" / "phieu-buoi-sang.pdf"
    environment = {name: value for name, value in os.environ.items() if name != "SOHOA_HOME"}
    (tmp_path / "sohoa.toml").write_text('home = "home"')
    command = [
        sys.executable,
        "-m",
        "sohoa",
        "schedule",
        "--at",
        "nightly=",
        "--at",
        "fixity=",
        "--at",
        "retention=",
    ]
    keeper = subprocess.Popen(
        [*command, "--at", f"morning={OFTEN}"],
        env=environment, cwd=tmp_path, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        deadline = time.monotonic() + 400
        while not sheet.exists() and keeper.poll() is None and time.monotonic() < deadline:
            time.sleep(0.2)
        assert sheet.exists(), "the schedule did not fire"
    finally:
        keeper.send_signal(signal.SIGTERM)
        told = keeper.communicate(timeout=60)[1]
    assert keeper.returncode == 0, told.decode()[-2000:]
    assert processes_left(tmp_path) == []


def processes_left(home: Path) -> list[str]:
    """Wait until no process that runs with this home is left; return those that do not go."""
    left = [""]
    for _ in range(150):
        left = [folder.name for folder in Path("/proc").iterdir() if _belongs(folder, home)]
        if not left:
            break
        time.sleep(0.2)
    return left


def _belongs(process: Path, home: Path) -> bool:
    try:
        return process.name != str(os.getpid()) and str(home).encode() in (process / "environ").read_bytes()
    except OSError:
        return False
