"""What keeps a night from beginning, and what it only tells of."""

import json
from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest

from models.errors import ExitCode
from sohoa.keeping.open_run import stores_in_force
from storage.overview.chores import DONE, ChoreName

NO_BACKUP = "sohoa backup"


class Yesterday(datetime):
    @classmethod
    def now(cls, tz=None) -> datetime:
        return super().now(tz) - timedelta(days=1)


def test_a_night_without_a_backup_begins_and_says_so(sohoa) -> None:
    night = sohoa("nightly", "--direct")
    assert night.code == ExitCode.DONE
    assert NO_BACKUP in night.err
    log = stores_in_force().chores
    log.end(log.begin(ChoreName.BACKUP), outcome=DONE, numbers={})
    assert NO_BACKUP not in sohoa("nightly", "--direct").err


def test_too_little_room_stops_it_before_anything_is_begun(sohoa, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sohoa.checks.machine.disk_usage", lambda _folder: SimpleNamespace(free=4 * 10**9))
    assert sohoa("nightly", "--direct").code == ExitCode.STORAGE_DOWN
    told = json.loads(sohoa("alarm", "--json").out)["alarms"]
    assert "nightly_failed" in {one["word"] for one in told}


def test_a_clock_behind_the_last_chore_stops_it(sohoa, monkeypatch: pytest.MonkeyPatch) -> None:
    sohoa("nightly", "--direct")
    monkeypatch.setattr("sohoa.clock.before_the_night.datetime", Yesterday)
    assert sohoa("nightly", "--direct").code == ExitCode.INTEGRITY_FAULT
