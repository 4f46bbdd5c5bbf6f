"""Prometheus asks every few seconds; the house is counted as often as it can bear."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from station.measuring.house_numbers import HouseNumbers
from station.options import StationOptions
from storage.open_stores import StoreOptions
from storage.overview.standing import Standing, Waiting
from tests.sohoa.morning.bad_night import bad_night


@dataclass(kw_only=True)
class SlowHouse:
    """A survey that takes its time, and the clock that shows it."""

    takes: float
    clock: float = 0.0
    counts: int = 0

    def standing(self, *, since: datetime, at: datetime | None = None, most: int = 200) -> Standing:  # noqa: ARG002
        self.clock += self.takes
        self.counts += 1
        return bad_night()

    def waiting(self) -> tuple[Waiting, ...]:
        return bad_night().waiting


@pytest.mark.parametrize(("takes", "hour"), [(0.1, 60), (30.0, 6)])
def test_a_long_count_is_made_seldom(tmp_path: Path, takes: float, hour: int) -> None:
    stores = StoreOptions(home=tmp_path, database_url="sqlite:///x", objects="folder:x")
    options = StationOptions(stores=stores, address="http://localhost", key=bytes(32))
    house = SlowHouse(takes=takes)
    numbers = HouseNumbers(now=lambda: house.clock)
    while house.clock < 3590.0:
        assert "sohoa_files_waiting 1250.0" in numbers.text(house, options)
        house.clock += 5.0
    assert house.counts <= hour
    assert house.counts * takes <= 3600 / 20
