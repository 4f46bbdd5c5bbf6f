"""Records in SQL: load, look, revise, release."""

from collections.abc import Sequence

import sqlalchemy as sa

from models.digitized import Document
from storage.errors import (
    NothingToRecallError,
    OpenFindingsError,
    RecalledError,
    TrainingRecordError,
    UnknownIdError,
)
from storage.filing import MACHINE, Loaded, Loading, PageLine, Record, RecordLine, ReviewTask
from storage.outward.outbox import Route
from storage.records import events, rows, tables
from storage.records.custody.pages import pages
from storage.records.database import Database
from storage.records.filing import look
from storage.records.filing.load import load
from storage.records.filing.revise import revise
from storage.records.outward.outbox_tables import recall
from storage.records.outward.plan import plan, plan_recall
from storage.records.review.training import is_training
from storage.records.rows import Clock
from storage.records.search.find import find
from storage.search import Found, Search


class SqlRecords:
    """See `storage.ports.filing.Records`."""

    def __init__(
        self, database: Database, *, now: Clock = rows.utc_now, routes: Sequence[Route] = ()
    ) -> None:
        self._database = database
        self._now = now
        self._routes = tuple(routes)

    def has(self, scan_id: str, *, pipeline_version: str) -> bool:
        """See `Records.has`."""
        reading = tables.reading.c
        query = sa.select(reading.id).where(
            reading.scan_id == scan_id, reading.pipeline_version == pipeline_version
        )
        with self._database.reading() as connection:
            return connection.execute(query).one_or_none() is not None

    def load(self, loadings: Sequence[Loading]) -> tuple[Loaded, ...]:
        """See `Records.load`."""
        with self._database.writing() as connection:
            outcomes, told = load(connection, loadings, at=self._now())
            events.note(self._database, connection, told, actor=MACHINE, at=self._now())
        return outcomes

    def lines(self, batch_id: str | None = None) -> tuple[RecordLine, ...]:
        """See `Records.lines`."""
        query = look.LINES.where(rows.LATEST)
        query = query if batch_id is None else query.where(tables.scan.c.batch_id == batch_id)
        with self._database.reading() as connection:
            return tuple(look.to_line(row) for row in connection.execute(query) if row.pages)

    def pages(self, batch_id: str) -> tuple[PageLine, ...]:
        """See `Records.pages`."""
        with self._database.reading() as connection:
            return pages(connection, batch_id)

    def get(self, reference: str) -> Record:
        """See `Records.get`."""
        with self._database.reading() as connection:
            return look.record(connection, rows.find_id(connection, tables.record, reference))

    def revise(self, record_id: str, document: Document, *, author: str, why: str) -> int:
        """See `Records.revise`."""
        if author == MACHINE:
            raise ValueError("a person revises")
        with self._database.writing() as connection:
            return revise(
                self._database,
                connection,
                record_id,
                lambda _before: document,
                author=author,
                why=why,
                at=self._now(),
            )

    def release(self, record_id: str, *, by: str) -> RecordLine:
        """See `Records.release`."""
        with self._database.writing() as connection:
            held = sa.select(tables.record).where(tables.record.c.id == record_id).with_for_update()
            found = connection.execute(held).one_or_none()
            if found is None:
                raise UnknownIdError("nothing answers to this record id")
            if is_training(connection, record_id):
                raise TrainingRecordError(f"record {record_id} is for training")
            if not found.pages:
                raise OpenFindingsError(f"record {record_id}: its pages went to other records")
            waiting = look.open_questions(connection, record_id)
            if waiting:
                raise OpenFindingsError(f"record {record_id}: {waiting} open")
            row = {"record_id": record_id, "version": found.version, "at": self._now(), "by": by}
            if rows.insert_new(connection, tables.release, row):
                told: list[events.Happening] = [("released", record_id, {"version": found.version})]
                told += plan(connection, record_id, found.version, self._routes, at=self._now())
                events.note(self._database, connection, told, actor=by, at=self._now())
            line = look.to_line(connection.execute(look.LINES.where(tables.record.c.id == record_id)).one())
            if line.released_at is None:
                raise RecalledError(f"record {record_id}: version {found.version} was recalled")
            return line

    def recall(self, record_id: str, *, by: str, why: str) -> int:
        """See `Records.recall`."""
        with self._database.writing() as connection:
            held = sa.select(tables.record.c.id).where(tables.record.c.id == record_id).with_for_update()
            connection.execute(held)
            released = sa.select(sa.func.max(tables.release.c.version))
            released = released.where(tables.release.c.record_id == record_id, ~rows.recalled())
            version = connection.execute(released).scalar_one_or_none()
            if version is None:
                raise NothingToRecallError(f"record {record_id} is not released")
            row = {"record_id": record_id, "version": version, "at": self._now(), "by": by, "why": why}
            connection.execute(sa.insert(recall), row)
            told: list[events.Happening] = [("recalled", record_id, {"version": version})]
            told += plan_recall(connection, record_id, version, at=self._now())
            events.note(self._database, connection, told, actor=by, at=self._now())
        return int(version)

    def find(self, search: Search) -> Found:
        """See `Records.find`."""
        with self._database.reading() as connection:
            return find(connection, search)

    def tasks(self, batch_id: str) -> tuple[ReviewTask, ...]:
        """See `Records.tasks`."""
        with self._database.reading() as connection:
            return look.open_tasks(connection, batch_id)
