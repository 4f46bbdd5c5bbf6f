"""Erasing what is kept of charts, in SQL: proposal, waiting time, certificate, tombstones."""

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from storage.objects.address import address
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.integrity.named import needed_among
from storage.records.retention.barriers import barriers
from storage.records.retention.erase_rows import erase_rows
from storage.records.retention.erasure_certificate import certificate_of, objects_of
from storage.records.retention.erasure_tables import erased_object, erased_scan, erasure
from storage.records.retention.wipe import wipe
from storage.records.rows import Clock
from storage.retention.erasure import Erasure, NotErasableError
from storage.retention.retention import SamePersonError

_ERASURE, _OBJECT, _PLACED = erasure.c, erased_object.c, tables.chart_scan.c
_LEAST = timedelta(hours=1)


class SqlErasures:
    """See `storage.ports.retention.Erasures`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def propose(self, chart: str, *, by: str, why: str, wait: timedelta) -> Erasure:
        """See `Erasures.propose`."""
        at = self._now()
        row = {
            "id": rows.new_id(), "why": why, "proposed_by": by, "proposed_at": at,
            "not_before": at + max(wait, _LEAST),
        }  # fmt: skip
        with self._database.writing() as connection:
            chart_id = rows.find_id(connection, tables.chart, chart)
            _refuse(connection, chart_id, at=at, not_before=at)
            connection.execute(sa.insert(erasure), row | {"chart_id": chart_id})
            self._note(connection, "erasure_proposed", chart_id, by)
            return _erasure(connection, str(row["id"]))

    def certificate(self, erasure: str, *, by: str, backups: timedelta) -> bytes:
        """See `Erasures.certificate`."""
        at = self._now()
        with self._database.reading() as connection:
            found = _ready(connection, erasure, by, at)
            return certificate_of(connection, found, by=by, at=at, backups=backups)

    def approve(self, erasure: str, certificate: bytes, *, by: str) -> Erasure:
        """See `Erasures.approve`."""
        at, signed = self._now(), address(certificate)
        with self._database.writing() as connection:
            _hold(connection, erasure)
            found = _ready(connection, erasure, by, at)
            _sign(connection, found.id, by=by, at=at, certificate=signed)
            mine = sa.select(_PLACED.scan_id).where(_PLACED.chart_id == found.chart_id)
            scans = [{"scan_id": one, "erasure_id": found.id} for one in connection.execute(mine).scalars()]
            connection.execute(sa.insert(erased_scan), scans)
            objects = [one | {"erasure_id": found.id} for one in objects_of(connection, found.chart_id)]
            connection.execute(sa.insert(erased_object), objects)
            erase_rows(connection, found.chart_id, by=by)
            self._note(connection, "erased", found.chart_id, by, certificate=signed)
            return _erasure(connection, found.id)

    def to_take_away(self) -> tuple[tuple[str, bool], ...]:
        """See `Erasures.to_take_away`."""
        query = sa.select(_OBJECT.sha256).where(_OBJECT.gone_at.is_(None)).distinct()
        with self._database.reading() as connection:
            left = connection.execute(query.order_by(_OBJECT.sha256)).scalars().all()
        needed = needed_among(self._database, left)
        return tuple((sha256, sha256 in needed) for sha256 in left)

    def took_away(self, sha256: str, *, locked_until: datetime | None = None) -> None:
        """See `Erasures.took_away`."""
        became = {"gone_at": None if locked_until else self._now(), "locked_until": locked_until}
        mine = sa.and_(_OBJECT.sha256 == sha256, _OBJECT.gone_at.is_(None))
        with self._database.writing() as connection:
            connection.execute(sa.update(erased_object).where(mine).values(became))

    def wipe(self) -> None:
        """See `Erasures.wipe`."""
        wipe(self._database)

    def all(self) -> tuple[Erasure, ...]:
        """See `Erasures.all`."""
        query = _LINES.order_by(_ERASURE.proposed_at.desc(), _ERASURE.id)
        with self._database.reading() as connection:
            return tuple(Erasure(**row) for row in connection.execute(query).mappings())

    def is_erased(self, scan_id: str) -> bool:
        """See `Erasures.is_erased`."""
        query = sa.select(erased_scan.c.scan_id).where(erased_scan.c.scan_id == scan_id)
        with self._database.reading() as connection:
            return connection.execute(query).first() is not None

    def erased_in(self, batch_id: str) -> int:
        """See `Erasures.erased_in`."""
        mine = erased_scan.join(tables.scan, tables.scan.c.id == erased_scan.c.scan_id)
        query = sa.select(sa.func.count()).select_from(mine).where(tables.scan.c.batch_id == batch_id)
        with self._database.reading() as connection:
            return int(connection.execute(query).scalar_one())

    def _note(self, connection: sa.Connection, action: str, chart_id: str, by: str, **detail: str) -> None:
        events.note(self._database, connection, [(action, chart_id, detail)], actor=by, at=self._now())


def _count(*which: sa.ColumnElement[bool]) -> sa.ScalarSelect[Any]:
    query = sa.select(sa.func.count(sa.distinct(_OBJECT.sha256)))
    return query.where(_OBJECT.erasure_id == _ERASURE.id, *which).scalar_subquery()


_LEFT = _OBJECT.gone_at.is_(None)
_LATEST_LOCK = sa.select(sa.func.max(_OBJECT.locked_until)).where(_OBJECT.erasure_id == _ERASURE.id, _LEFT)
_LINES = sa.select(
    erasure,
    _count().label("objects"),
    _count(_LEFT).label("left"),
    _LATEST_LOCK.scalar_subquery().label("locked_until"),
)


def _erasure(connection: sa.Connection, erasure_id: str) -> Erasure:
    return Erasure(**connection.execute(_LINES.where(_ERASURE.id == erasure_id)).mappings().one())


def _ready(connection: sa.Connection, reference: str, by: str, at: datetime) -> Erasure:
    """Return an erasure that `by` may approve now."""
    found = _erasure(connection, rows.find_id(connection, erasure, reference))
    if found.proposed_by == by:
        raise SamePersonError("who proposed an erasure does not approve it")
    _refuse(connection, found.chart_id, at=at, not_before=found.not_before)
    return found


def _hold(connection: sa.Connection, reference: str) -> None:
    """Let nobody else approve, or put a file of the chart into the queue, until the transaction ends."""
    chart_id = _erasure(connection, rows.find_id(connection, erasure, reference)).chart_id
    scans = sa.select(_PLACED.scan_id).where(_PLACED.chart_id == chart_id)
    for table, mine in (
        (tables.chart, tables.chart.c.id == chart_id),
        (tables.scan, tables.scan.c.id.in_(scans)),
    ):
        connection.execute(sa.select(table.c.id).where(mine).order_by(table.c.id).with_for_update()).all()


def _refuse(connection: sa.Connection, chart_id: str, *, at: datetime, not_before: datetime) -> None:
    found = barriers(connection, chart_id, at=at, not_before=not_before)
    if found:
        raise NotErasableError(found)


def _sign(connection: sa.Connection, erasure_id: str, *, by: str, at: datetime, certificate: str) -> None:
    signed = {"approved_by": by, "approved_at": at, "certificate_sha256": certificate}
    mine = sa.and_(_ERASURE.id == erasure_id, _ERASURE.approved_by.is_(None))
    connection.execute(sa.update(erasure).where(mine).values(signed))
