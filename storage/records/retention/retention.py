"""Retention in SQL: categories, holds, packages, and disposal by two people."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from models.codes.retention import DEATH, DEFAULT, retention_categories
from models.errors import UsageError
from storage.filing import MACHINE
from storage.objects.address import address
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.retention import retention_tables
from storage.records.retention.chart_lines import chart_lines, to_chart_line
from storage.records.retention.obstacles import held, obstacles
from storage.records.rows import LATEST, Clock
from storage.records.search import search_tables
from storage.retention.retention import (
    ChartLine,
    Disposal,
    NotDisposableError,
    Obstacle,
    Packaged,
    SamePersonError,
)

_CHART, _BOX, _DISPOSAL = tables.chart.c, tables.box.c, retention_tables.disposal.c


class SqlRetention:
    """See `storage.ports.retention.Retention`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def charts(self, batch_id: str | None = None, *, due: date | None = None) -> tuple[ChartLine, ...]:
        """See `Retention.charts`."""
        with self._database.reading() as connection:
            lines = tuple(to_chart_line(row) for row in connection.execute(chart_lines(batch_id)))
        over = (one for one in lines if due is None or (one.ends_on is not None and one.ends_on < due))
        return tuple(over)

    def assess(self, batch_id: str | None = None) -> int:
        """See `Retention.assess`."""
        with self._database.writing() as connection:
            found = [_assessed(connection, line.chart_id) for line in connection.execute(_unknown(batch_id))]
            for row in found:
                connection.execute(
                    sa.insert(retention_tables.retention), self._decision(row, by=MACHINE, why="read")
                )
        return len(found)

    def categorise(self, chart: str, category: str, *, by: str, why: str) -> None:
        """See `Retention.categorise`."""
        known = retention_categories()
        if category not in known:
            raise UsageError(f"no such category; there are: {', '.join(known)}")
        with self._database.writing() as connection:
            chart_id = rows.find_id(connection, tables.chart, chart)
            ended = _ended(connection, chart_id)
            row = {
                "chart_id": chart_id,
                "category": category,
                "ends_on": known[category].ends_on(ended) if ended else None,
            }
            connection.execute(sa.insert(retention_tables.retention), self._decision(row, by=by, why=why))
            self._note(connection, "categorised", chart_id, by=by, category=category)

    def place_hold(self, chart: str, *, by: str, why: str) -> None:
        """See `Retention.place_hold`."""
        self._hold(chart, "placed", by=by, why=why)

    def lift_hold(self, chart: str, *, by: str, why: str) -> None:
        """See `Retention.lift_hold`."""
        self._hold(chart, "lifted", by=by, why=why)

    def note_package(self, packaged: Packaged, *, by: str) -> None:
        """See `Retention.note_package`."""
        row = {
            "chart_id": packaged.chart_id,
            "root": packaged.root,
            "versions": dict(packaged.versions),
            "by": by,
        }
        with self._database.writing() as connection:
            connection.execute(sa.insert(retention_tables.package), row | {"at": self._now()})
            self._note(connection, "packaged", packaged.chart_id, by=by, root=packaged.root)

    def propose(self, chart: str, *, by: str, why: str) -> Disposal:
        """See `Retention.propose`."""
        row = {"id": rows.new_id(), "why": why, "proposed_by": by, "proposed_at": self._now()}
        with self._database.writing() as connection:
            chart_id = rows.find_id(connection, tables.chart, chart)
            _refuse(obstacles(connection, chart_id))
            connection.execute(sa.insert(retention_tables.disposal), row | {"chart_id": chart_id})
            self._note(connection, "disposal_proposed", chart_id, by=by)
            return _disposal(connection, str(row["id"]))

    def certificate(self, disposal: str, *, by: str) -> bytes:
        """See `Retention.certificate`."""
        with self._database.reading() as connection:
            found = _disposal(connection, rows.find_id(connection, retention_tables.disposal, disposal))
            return self._certificate(connection, found, by)

    def approve(self, disposal: str, certificate: bytes, *, by: str) -> Disposal:
        """See `Retention.approve`."""
        with self._database.writing() as connection:
            found = _disposal(connection, rows.find_id(connection, retention_tables.disposal, disposal))
            self._certificate(connection, found, by)
            signed = {
                "approved_by": by,
                "approved_at": self._now(),
                "certificate_sha256": address(certificate),
            }
            mine = sa.and_(_DISPOSAL.id == found.id, _DISPOSAL.approved_by.is_(None))
            connection.execute(sa.update(retention_tables.disposal).where(mine).values(signed))
            self._note(connection, "paper_disposed", found.chart_id, by=by, certificate=address(certificate))
            return _disposal(connection, found.id)

    def disposals(self) -> tuple[Disposal, ...]:
        """See `Retention.disposals`."""
        query = sa.select(retention_tables.disposal).order_by(_DISPOSAL.proposed_at.desc(), _DISPOSAL.id)
        with self._database.reading() as connection:
            return tuple(Disposal(**row) for row in connection.execute(query).mappings())

    def _certificate(self, connection: sa.Connection, found: Disposal, by: str) -> bytes:
        if found.proposed_by == by:
            raise SamePersonError("who proposed a disposal does not approve it")
        _refuse(obstacles(connection, found.chart_id))
        line = to_chart_line(connection.execute(chart_lines(None).where(_CHART.id == found.chart_id)).one())
        made = retention_tables.package.c
        newest = sa.select(made.root).where(made.chart_id == line.id).order_by(made.id.desc()).limit(1)
        told = {
            "schema": "sohoa.disposal/1", "disposal": found.id, "what": "paper", "chart": line.id,
            "box": line.box, "name": line.chart, "batch": line.batch_id, "category": line.category,
            "keep_record_until": line.ends_on.isoformat() if line.ends_on else None,
            "package_root": connection.execute(newest).scalar_one(),
            "why": found.why, "proposed_by": found.proposed_by,
            "proposed_at": found.proposed_at.isoformat(), "approved_by": by,
            "approved_at": self._now().isoformat(),
        }  # fmt: skip
        return json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"

    def _hold(self, chart: str, action: str, *, by: str, why: str) -> None:
        with self._database.writing() as connection:
            chart_id = rows.find_id(connection, tables.chart, chart)
            if held(connection, chart_id) == (action == "placed"):
                return
            row = self._decision({"chart_id": chart_id, "action": action}, by=by, why=why)
            connection.execute(sa.insert(retention_tables.legal_hold), row)
            self._note(connection, f"hold_{action}", chart_id, by=by)

    def _decision(self, row: dict[str, Any], *, by: str, why: str) -> dict[str, Any]:
        return row | {"by": by, "why": why, "at": self._now()}

    def _note(self, connection: sa.Connection, action: str, chart_id: str, *, by: str, **detail: str) -> None:
        events.note(self._database, connection, [(action, chart_id, detail)], actor=by, at=self._now())


def _refuse(found: Sequence[Obstacle]) -> None:
    if found:
        raise NotDisposableError(tuple(found))


def _disposal(connection: sa.Connection, disposal_id: str) -> Disposal:
    query = sa.select(retention_tables.disposal).where(_DISPOSAL.id == disposal_id)
    return Disposal(**connection.execute(query).mappings().one())


def _unknown(batch_id: str | None) -> sa.Select[Any]:
    """Return charts without a category of which a record knows its day."""
    known = sa.select(retention_tables.retention.c.chart_id)
    query = (
        sa.select(tables.chart_scan.c.chart_id)
        .join(tables.chart, _CHART.id == tables.chart_scan.c.chart_id)
        .join(tables.box, _BOX.id == _CHART.box_id)
        .join(tables.reading, tables.reading.c.scan_id == tables.chart_scan.c.scan_id)
        .join(tables.record, tables.record.c.reading_id == tables.reading.c.id)
        .join(search_tables.search_entry, search_tables.search_entry.c.record_id == tables.record.c.id)
        .where(search_tables.search_entry.c.day.is_not(None), tables.chart_scan.c.chart_id.not_in(known))
        .distinct()
    )
    return query if batch_id is None else query.where(_BOX.batch_id == batch_id)


def _assessed(connection: sa.Connection, chart_id: str) -> dict[str, Any]:
    """Return category and end by what the papers of a chart say: a death is kept longer."""
    version, record = tables.record_version.c, tables.record.c
    query = (
        sa.select(version.document)
        .join(tables.record, sa.and_(record.id == version.record_id, record.version == version.number))
        .join(tables.reading, tables.reading.c.id == record.reading_id)
        .join(tables.chart_scan, tables.chart_scan.c.scan_id == tables.reading.c.scan_id)
        .where(tables.chart_scan.c.chart_id == chart_id, LATEST)
    )
    outcomes = {
        (document["fields"].get("treatment_outcome") or {}).get("value")
        for document in connection.execute(query).scalars()
    }
    category = DEATH if "died" in outcomes else DEFAULT
    ended = _ended(connection, chart_id)
    ends_on = retention_categories()[category].ends_on(ended) if ended else None
    return {"chart_id": chart_id, "category": category, "ends_on": ends_on}


def _ended(connection: sa.Connection, chart_id: str) -> date | None:
    """Return the last day that the records of a chart name."""
    entry = search_tables.search_entry.c
    query = (
        sa.select(sa.func.max(entry.day))
        .join(tables.record, tables.record.c.id == entry.record_id)
        .join(tables.reading, tables.reading.c.id == tables.record.c.reading_id)
        .join(tables.chart_scan, tables.chart_scan.c.scan_id == tables.reading.c.scan_id)
        .where(tables.chart_scan.c.chart_id == chart_id)
    )
    newest = connection.execute(query).scalar_one_or_none()
    try:
        return date.fromisoformat(newest) if newest else None
    except ValueError:  # what stood on the paper is no day
        return None
