"""A small kept store, made as the program makes it, and ways to damage it from outside."""

import hashlib
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from storage.custody.custody import Arrival
from storage.filing import Loading
from storage.integrity.faults import Fault
from storage.integrity.fsck import fsck
from storage.objects.folder import FolderObjects
from storage.records.database import Database
from storage.records.migrate import upgrade
from tests.contracts.charts import VERSION, clean_chart, doubtful_chart, locked_file
from tests.contracts.kit import Clock, Office

LOADED, REVIEW, LOCKED, WAITING = 60, 4, 4, 55


@dataclass(slots=True, kw_only=True)
class Kept:
    """One folder with `sohoa.db` and `objects/`."""

    home: Path
    clock: Clock

    @property
    def url(self) -> str:
        return f"sqlite:///{self.home / 'sohoa.db'}"

    @property
    def shelves(self) -> Path:
        return self.home / "objects"

    @property
    def objects(self) -> FolderObjects:
        return FolderObjects(self.shelves)

    def check(self, **options: object) -> tuple[Fault, ...]:
        with closing(Database(self.url)) as database:
            return tuple(fsck(database, self.objects, now=self.clock, **options))

    def ask(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.home / "sohoa.db")) as connection:
            return connection.execute(query, values).fetchall()

    def vandalise(self, statement: str, rows: list[tuple[object, ...]]) -> None:
        """Write as a tool would that knows nothing of our rules: no triggers, no foreign keys, no checks."""
        with closing(sqlite3.connect(self.home / "sohoa.db")) as connection:
            guards = connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall()
            connection.execute("PRAGMA ignore_check_constraints=ON")
            for name, _ in guards:
                connection.execute(f"DROP TRIGGER {name}")
            connection.executemany(statement, rows)
            for _, guard in guards:
                connection.execute(guard)
            connection.commit()

    def place(self, sha256: str) -> Path:
        return self.shelves / sha256[:2] / sha256

    def names(self) -> list[str]:
        """Return the addresses of all objects that must be there."""
        named = "SELECT sha256 FROM scan WHERE state != 'received' UNION SELECT digitized_sha256 FROM reading"
        more = "UNION SELECT pdf_sha256 FROM reading WHERE pdf_sha256 IS NOT NULL ORDER BY 1"
        return [str(row[0]) for row in self.ask(f"{named} {more}")]

    def ids(self, query: str, count: int, chance: random.Random) -> list[str]:
        found = sorted(str(row[0]) for row in self.ask(query))
        return chance.sample(found, min(count, len(found)))


def make(home: Path) -> Kept:
    """Take in scans and settle most of them: loaded, in review, quarantined; the rest waits, one is on its way."""
    kept = Kept(home=home, clock=Clock())
    home.mkdir(parents=True)
    with closing(Database(kept.url)) as database:
        upgrade(database)
        office = Office(database, kept.clock)
        batch = office.custody.open_batch(name="Hộp 1", facility="01001")
        done = _receive(office, kept, batch.id, count=LOADED + REVIEW + LOCKED, mark="đã đọc")
        for first in range(0, len(done), 20):
            _settle(office, kept, done[first : first + 20], first)
        office.custody.close(_closed(office, kept), by="clerk")
        later = office.custody.open_batch(name="Hộp 2", facility="01001", declared=300)
        _receive(office, kept, later.id, count=WAITING, mark="chờ")
        office.custody.receive(later.id, [_arrival(kept, b"on its way", "x.pdf")])
        line = next(one for one in office.records.lines(batch.id) if not one.open_tasks + one.open_findings)
        office.records.revise(line.id, office.records.get(line.id).document, author="clerk", why="seen")
        office.records.release(line.id, by="supervisor")
    return kept


def seeded(seed: object) -> random.Random:
    """Return chance that is the same in every run."""
    return random.Random(str(seed))  # noqa: S311 - no secret


def copy(kept: Kept, home: Path) -> Kept:
    shutil.copytree(kept.home, home)
    return Kept(home=home, clock=Clock())


def _closed(office: Office, kept: Kept) -> str:
    batch = office.custody.open_batch(name="Hộp 0", facility="01001", declared=2)
    _settle(office, kept, _receive(office, kept, batch.id, count=1, mark="hộp 0"), 0)
    return batch.id


def _receive(office: Office, kept: Kept, batch_id: str, *, count: int, mark: str) -> list[str]:
    contents = [f"{mark} {number}".encode() for number in range(count)]
    arrivals = [_arrival(kept, content, f"{mark} {n}.pdf") for n, content in enumerate(contents)]
    received = office.custody.receive(batch_id, arrivals)
    for content in contents:
        kept.objects.put(content)
    office.custody.stored([one.scan_id for one in received])
    return [one.scan_id for one in received]


def _arrival(kept: Kept, content: bytes, name: str) -> Arrival:
    sha256 = hashlib.sha256(content).hexdigest()
    return Arrival(name=name, sha256=sha256, size=len(content), path=kept.home / name)


def _settle(office: Office, kept: Kept, scan_ids: list[str], first: int) -> None:
    loadings = []
    for place, scan_id in enumerate(scan_ids, start=first):
        claim = office.queue.claim(scan_id, holder="run")
        assert claim is not None
        chart = _kind(place)(office.custody.scan(scan_id).sha256)
        pdf = kept.objects.put(b"%PDF " + scan_id.encode()) if chart.documents else None
        text = kept.objects.put(chart.model_dump_json().encode())
        loadings.append(
            Loading(
                claim=claim,
                digitized=chart,
                digitized_sha256=text,
                pdf_sha256=pdf,
                provenance={"pipeline": VERSION},
            )
        )
    office.records.load(loadings)


def _kind(place: int) -> Callable[..., object]:
    if place < LOADED:
        return clean_chart
    return doubtful_chart if place < LOADED + REVIEW else locked_file
