"""Does a province see that everything arrived, though clocks are wrong and lines down a third of the time?

    .venv/bin/python -m benchmarks.province --facilities 100

What arrived is judged from the tables of both sides. The names of the patients are then looked for in all
that the cockpit shows: pages, declaration, JSON, metrics, log.
"""

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.province.bad_lines import BadLines
from benchmarks.province.facility import SimulatedFacility
from benchmarks.province.province_station import ProvinceStation
from storage.facilities.cockpit import Seat, Why, cockpit, is_complete
from storage.facilities.facilities import Facility, FacilityType, Tier
from storage.records.database import Database
from storage.records.migrate import upgrade

_HANDS = 8
_SKEW = timedelta(days=3)
_NIGHT = 3
"""Rounds over all facilities while lines come and go."""
_AGAIN = 10
"""Declarations after the last message at most."""
NAMES = ("NGUYỄN VĂN", "Nguyễn Văn", "Nguy\\u1ec5n")
"""In every record that is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a run came to."""

    facilities: int
    messages: int
    lines_down: float
    """Share of the time, over all lines, while they were bad."""
    cut: int
    """Spells that tore an open connection."""
    station_kills: int
    before: int
    """Facilities at 100 % when the lines came back."""
    complete: int
    """Facilities at 100 % in the end."""
    agreeing: int
    """Facilities whose count and hash agree in the end."""
    equal: int
    """Facilities where the tables of both sides hold the very same messages."""
    wrong_clocks: int
    looked_at: int
    """Pages, files, logs and tables in which names were looked for."""
    names_found: int
    seconds: float

    @property
    def good(self) -> bool:
        """Everything arrived, everybody agrees, no name was shown."""
        whole = {self.complete, self.agreeing, self.equal}
        return whole == {self.facilities} and not self.names_found


def province(*, facilities: int, records: int, kills: int, seed: int) -> Figures:
    """Run a night with bad lines and the hour after; return the figures."""
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        template = home / "template.db"
        with closing(Database(f"sqlite:///{template}")) as database:
            upgrade(database)
        with ExitStack() as open_things:
            station = ProvinceStation(home / "province")
            open_things.callback(station.end)
            lines = BadLines(facilities, target=station.port, seed=seed)
            open_things.callback(lines.end)
            houses = _houses(home, template, station, lines, seed=seed)
            for one in houses:
                open_things.callback(one.close)
            _night(houses, station, records=records, kills=kills)
            down, before = lines.heal(), _complete(station)
            _each(houses, _to_the_end)
            _hour_after(houses, station)
            return _judge(
                houses, station, lines_down=down, cut=lines.cut, before=before, kills=kills, begin=begin
            )


def _houses(
    home: Path, template: Path, station: ProvinceStation, lines: BadLines, *, seed: int
) -> list[SimulatedFacility]:
    chance = random.Random(seed)
    houses = []
    for number, port in enumerate(lines.ports):
        one = SimulatedFacility(
            home / f"facility-{number}", template, code=f"{19001 + number}", port=port,
            reply_key=station.reply_key, skew=chance.uniform(-1, 1) * _SKEW if number % 4 else timedelta(),
        )  # fmt: skip
        kind = FacilityType.COMMUNE_STATION if number % 3 else FacilityType.PUBLIC
        tier = Tier.INITIAL if number % 3 else Tier.BASIC
        station.enter(
            Facility(
                code=one.code, name=f"Trạm Y tế {number + 1}", type=kind, tier=tier,
                verify_key=one.keys.verify_key,
            )
        )  # fmt: skip
        houses.append(one)
    return houses


def _night(houses: list[SimulatedFacility], station: ProvinceStation, *, records: int, kills: int) -> None:
    """Release, send, correct, recall and send while lines and station fail."""
    _each(houses, lambda one: one.begin(records))
    for round_ in range(_NIGHT):
        _each(houses, lambda one: one.send(wait_s=0.5))
        if round_ == 0:
            _each(houses, lambda one: one.go_on())
        if round_ < kills:
            station.kill()


def _to_the_end(one: SimulatedFacility) -> None:
    for _ in range(20):
        one.send(wait_s=30)
        if not one.waiting and one.report():
            return


def _hour_after(houses: list[SimulatedFacility], station: ProvinceStation) -> None:
    """Declare again until the cockpit agrees, as a facility does every few minutes.

    On a slow machine a message whose sender gave up is counted after the declaration that left it out.
    """
    for _ in range(_AGAIN):
        if _complete(station) == len(houses):
            return
        time.sleep(1)
        _each(houses, SimulatedFacility.report)


def _each(houses: list[SimulatedFacility], act: Callable[[SimulatedFacility], object]) -> None:
    with ThreadPoolExecutor(_HANDS) as hands:
        list(hands.map(act, houses))


def _seats(station: ProvinceStation) -> tuple[Seat, ...]:
    now = datetime.now(UTC)
    return cockpit(station.kept.stores.facilities.standings(), now=now, today=now.date())


def _complete(station: ProvinceStation) -> int:
    return sum(is_complete(one) for one in _seats(station))


def _judge(
    houses: list[SimulatedFacility], station: ProvinceStation, *, lines_down: float, cut: int, before: int,
    kills: int, begin: float,
) -> Figures:  # fmt: skip
    seats = _seats(station)
    looked = list(station.shown([one.code for one in houses]))
    looked += [(table, station.rows(table)) for table in ("facility_report", "facility_entry", "event")]
    found = {where for where, text in looked for name in NAMES if name in text}
    return Figures(
        facilities=len(houses),
        messages=sum(len(one.pairs()) for one in houses),
        lines_down=round(lines_down, 3),
        cut=cut,
        station_kills=kills,
        before=before,
        complete=sum(is_complete(one) for one in seats),
        agreeing=sum(all(why is not Why.DISAGREES for why, _ in one.reasons) for one in seats),
        equal=sum(one.pairs() == station.pairs(one.code) for one in houses),
        wrong_clocks=sum(any(why is Why.CLOCK for why, _ in one.reasons) for one in seats),
        looked_at=len(looked),
        names_found=len(found),
        seconds=round(time.monotonic() - begin, 1),
    )


def main() -> None:
    """Print the figures as JSON; exit 1 when one of them is not what it must be."""
    asked = argparse.ArgumentParser(prog="benchmarks.province", description=__doc__)
    asked.add_argument("--facilities", type=int, default=100)
    asked.add_argument(
        "--records", type=int, default=20, help="of each; a fifth is corrected, a tenth recalled"
    )
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--kills", type=int, default=2, help="of the province's station, 0 to 3")
    given = asked.parse_args()
    figures = province(facilities=given.facilities, records=given.records, kills=given.kills, seed=given.seed)
    print(json.dumps(asdict(figures) | {"good": figures.good}, indent=1))
    raise SystemExit(0 if figures.good else 1)


if __name__ == "__main__":
    main()
