"""What a certificate of erasure says, and which objects have to go. Ids, hashes and counts only."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from storage.records import tables
from storage.records.outward.outbox_tables import message
from storage.records.retention import retention_tables
from storage.records.retention.barriers import records_of, transfers_of
from storage.records.retention.erase_rows import digest
from storage.retention.erasure import Erasure

_SCAN, _READING, _PLACED, _VERSION = (
    tables.scan.c,
    tables.reading.c,
    tables.chart_scan.c,
    tables.record_version.c,
)
Row = dict[str, Any]


def certificate_of(
    connection: sa.Connection, found: Erasure, *, by: str, at: datetime, backups: timedelta
) -> bytes:
    """Return the certificate as JSON; what it lists is what `approve` erases in the same state."""
    told = {
        "schema": "sohoa.erasure/1", "erasure": found.id, "what": "record", "chart": found.chart_id,
        **_decided(connection, found.chart_id), "files": _files(connection, found.chart_id),
        "versions": _versions(connection, found.chart_id),
        "objects": sorted({one["sha256"] for one in objects_of(connection, found.chart_id)}),
        "why": found.why, "proposed_by": found.proposed_by, "proposed_at": found.proposed_at.isoformat(),
        "not_before": found.not_before.isoformat(), "approved_by": by, "approved_at": at.isoformat(),
        "backups_kept_days": backups.days, "backups_may_hold_it_until": (at + backups).date().isoformat(),
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"


def objects_of(connection: sa.Connection, chart_id: str) -> tuple[Row, ...]:
    """Return every mention of an object that goes with the chart, in the words of `named`."""
    found = {(role, str(owner), sha256) for role, owner, sha256 in _mentions(connection, chart_id) if sha256}
    return tuple({"role": role, "owner": owner, "sha256": sha256} for role, owner, sha256 in sorted(found))


def _mentions(connection: sa.Connection, chart_id: str) -> Iterator[tuple[str, Any, str | None]]:
    scans = sa.select(_PLACED.scan_id).where(_PLACED.chart_id == chart_id)
    for column, owner, which in (
        (_SCAN.sha256, _SCAN.id, _SCAN.id.in_(scans)),
        (_READING.digitized_sha256, _READING.scan_id, _READING.scan_id.in_(scans)),
        (_READING.pdf_sha256, _READING.scan_id, _READING.scan_id.in_(scans)),
        (message.c.payload_sha256, message.c.id, message.c.record_id.in_(records_of(chart_id))),
    ):
        role = f"{column.table.name}.{column.name}"
        for named_by, sha256 in connection.execute(sa.select(owner, column).where(which)):
            yield role, named_by, sha256
    for row in transfers_of(connection, chart_id):
        yield "transfer.object_sha256", row.id, row.object_sha256


def _decided(connection: sa.Connection, chart_id: str) -> Row:
    """Return why its time is over, and what became of its paper."""
    kept, paper, made = retention_tables.retention, retention_tables.disposal, retention_tables.package
    category = _newest(connection, kept, chart_id)
    given_away = connection.execute(
        sa.select(paper).where(paper.c.chart_id == chart_id, paper.c.approved_by.is_not(None))
    ).first()
    package = _newest(connection, made, chart_id)
    return {
        "category": category.category if category else None,
        "kept_until": category.ends_on.isoformat() if category and category.ends_on else None,
        "paper_certificate_sha256": given_away.certificate_sha256 if given_away else None,
        "package_root": package.root if package else None,
    }


def _newest(connection: sa.Connection, table: sa.Table, chart_id: str) -> Any:  # noqa: ANN401 - a row or None
    query = sa.select(table).where(table.c.chart_id == chart_id).order_by(table.c.id.desc()).limit(1)
    return connection.execute(query).one_or_none()


def _files(connection: sa.Connection, chart_id: str) -> list[Row]:
    pages = sa.select(sa.func.max(_READING.pages)).where(_READING.scan_id == _SCAN.id).scalar_subquery()
    query = (
        sa.select(_SCAN.id, _SCAN.sha256, _SCAN.size.label("bytes"), pages.label("pages"))
        .join(tables.chart_scan, _PLACED.scan_id == _SCAN.id)
        .where(_PLACED.chart_id == chart_id)
        .order_by(_SCAN.id)
    )
    return [dict(row) for row in connection.execute(query).mappings()]


def _versions(connection: sa.Connection, chart_id: str) -> list[Row]:
    query = sa.select(tables.record_version).where(_VERSION.record_id.in_(records_of(chart_id)))
    return [
        {"record": row.record_id, "version": row.number, **digest(row.document)}
        for row in connection.execute(query.order_by(_VERSION.record_id, _VERSION.number))
    ]
