"""A command of the timetable waits for a store that is down: real commands, a database that comes up late."""

import threading
from pathlib import Path

import pytest

from flows.clock.run_command import CommandFailedError, run_command


@pytest.fixture
def late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a database that is not there: something else stands in its place."""
    monkeypatch.setenv("SOHOA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SOHOA_DATABASE_URL", f"sqlite:///{tmp_path}/disk/sohoa.db")
    (tmp_path / "disk" / "sohoa.db").mkdir(parents=True)
    return tmp_path / "disk"


def test_a_night_begins_again_when_the_store_is_back(late: Path) -> None:
    threading.Timer(0.5, (late / "sohoa.db").rmdir).start()
    run_command(["nightly", "--direct"], again=(1.0, 5.0))
    assert (late / "sohoa.db").is_file()


@pytest.mark.parametrize("words", [["nightly", "--direct"], ["metrics"], ["nightly", "--no-such-option"]])
def test_what_stays_wrong_is_told(late: Path, words: list[str]) -> None:
    with pytest.raises(CommandFailedError, match="exit code"):
        run_command(words, again=(0.0,))
    assert (late / "sohoa.db").is_dir()
