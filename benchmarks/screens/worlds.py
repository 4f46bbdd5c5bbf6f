"""Two stations to look at: one on its first day, one with work of every kind."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sohoa.serving.exporter import ProfileExporter
from sohoa.settings import Settings
from storage.people import Account, Role
from tests.station.house import House
from tests.station.lessons import real_work
from tests.station.live import live
from tests.station.sure_chart import sure_chart

CHARTS = ("ward-stay", "operation", "transfer", "front-page-turned", "laboratory", "discharge", "ward-sheets")
FACILITY = "01001"
SHOWN = {
    Role.CLERK: "Trần Thị Hoa",
    Role.SUPERVISOR: "Nguyễn Văn Đức",
    Role.OPERATOR: "Phạm Quốc Bảo",
    Role.AUDITOR: "Lê Thị Ngọc Ánh",
    Role.ADMIN: "Đỗ Minh Quân",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """A running station."""

    name: str
    address: str
    house: House
    people: dict[Role, Account]


@contextmanager
def first_day(home: Path) -> Iterator[World]:
    """Serve a station in which nothing has happened."""
    with _serving(home, "empty") as world:
        yield world


@contextmanager
def at_work(home: Path) -> Iterator[World]:
    """Serve a station with charts of two facilities, doubts, settled and released records."""
    with _serving(home, "full") as world:
        kept = world.house.kept
        real_work(kept, *CHARTS, facility=FACILITY)
        real_work(kept, *CHARTS[3:], seed=90, facility="01002")
        _release_what_is_sure(world)
        yield world


@contextmanager
def _serving(home: Path, name: str) -> Iterator[World]:
    home.mkdir(mode=0o700, parents=True)
    with House(home, exporter=ProfileExporter(settings=Settings(home=home))) as house, live(house) as address:
        people = {role: house.account(role, shown=shown) for role, shown in SHOWN.items()}
        yield World(name=name, address=address, house=house, people=people)


def _release_what_is_sure(world: World) -> None:
    records = world.house.kept.stores.records
    sure_chart(world.house.kept)
    for batch in world.house.kept.stores.custody.batches():
        for line in records.lines(batch.id):
            if not line.open_tasks and not line.open_findings:
                records.release(line.id, by="supervisor")
