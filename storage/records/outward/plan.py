"""Plan messages inside the transaction that releases or recalls: both hold, or neither."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from models.message import MessageKind, message_key
from models.vocabulary import Form
from storage.facilities.facilities import FacilityType
from storage.outward.outbox import MessageState, Route
from storage.records import rows, tables
from storage.records.events import Happening
from storage.records.facilities.facility_tables import facility_entry
from storage.records.outward.outbox_tables import message
from storage.records.retention.erasure_tables import is_erased

_M, _RELEASE = message.c, tables.release.c
_OWNER = (
    sa.select(tables.record.c.form, tables.scan.c.facility_id, facility_entry.c.type)
    .select_from(
        tables.record.join(tables.reading, tables.reading.c.id == tables.record.c.reading_id)
        .join(tables.scan, tables.scan.c.id == tables.reading.c.scan_id)
        .outerjoin(facility_entry, facility_entry.c.facility_id == tables.scan.c.facility_id)
    )
)  # fmt: skip
_UNTRIED = sa.and_(_M.state.in_((MessageState.PLANNED, MessageState.WAITING)), _M.tries == 0)


def plan(
    connection: sa.Connection, record_id: str, version: int, routes: Sequence[Route], *, at: datetime
) -> list[Happening]:
    """Write one message a route for a released version, none of a training facility; return what to note."""
    owner = connection.execute(_OWNER.where(tables.record.c.id == record_id)).one()
    if owner.type == FacilityType.TRAINING:
        return []
    told: list[Happening] = []
    for route in routes:
        mine = sa.and_(_M.hub == route.hub, _M.record_id == record_id, _M.state != MessageState.WITHDRAWN)
        known = connection.execute(sa.select(_M.id).where(mine).limit(1)).one_or_none()
        kind = MessageKind.RELEASE if known is None else MessageKind.CORRECTION
        row = _row(route, record_id, version, kind, at) | {
            "facility_id": owner.facility_id,
            "urgent": owner.form == Form.TRANSFER_LETTER,
        }
        if rows.insert_new(connection, message, row):
            told.append(("planned", record_id, {"hub": route.hub, "version": version, "kind": kind.value}))
    return told


def left_out(route: Route, *, limit: int) -> sa.Select[Any]:
    """Return the query for released versions that this route has no message of (a hub added later)."""
    newest = _RELEASE.version == tables.record.c.version
    sent = sa.exists().where(_M.hub == route.hub, _M.record_id == _RELEASE.record_id)
    sent = sent.where(_M.version == _RELEASE.version)
    training = facility_entry.c.type == FacilityType.TRAINING
    return (
        sa.select(_RELEASE.record_id, _RELEASE.version)
        .select_from(
            tables.release.join(tables.record, tables.record.c.id == _RELEASE.record_id)
            .join(tables.reading, tables.reading.c.id == tables.record.c.reading_id)
            .join(tables.scan, tables.scan.c.id == tables.reading.c.scan_id)
            .outerjoin(facility_entry, facility_entry.c.facility_id == tables.scan.c.facility_id)
        )
        .where(newest, ~sent, ~rows.recalled(), sa.or_(training.is_(None), ~training))
        .where(~is_erased(tables.scan.c.id))
        .order_by(_RELEASE.at, _RELEASE.record_id)
        .limit(limit)
    )


def plan_recall(connection: sa.Connection, record_id: str, version: int, *, at: datetime) -> list[Happening]:
    """Withdraw what never left, and write a recall to every hub that may have seen the record."""
    told: list[Happening] = []
    mine = _M.record_id == record_id
    gone = sa.update(message).where(mine, _UNTRIED, _M.kind != MessageKind.RECALL)
    gone = gone.values(state=MessageState.WITHDRAWN, settled_at=at).returning(_M.hub, _M.version)
    told += [
        ("withdrawn", record_id, {"hub": row.hub, "version": row.version}) for row in connection.execute(gone)
    ]
    seen = sa.select(message).where(mine, _M.tries > 0).order_by(_M.id.desc())
    newest: dict[str, Any] = {}
    for row in connection.execute(seen):
        newest.setdefault(row.hub, row)
    for hub, row in sorted(newest.items()):
        if row.kind == MessageKind.RECALL:
            continue
        route = Route(hub=hub, profile=row.profile, purpose=row.purpose, legal_basis=row.legal_basis)
        same = {"facility_id": row.facility_id, "urgent": True}
        rows.insert_new(connection, message, _row(route, record_id, version, MessageKind.RECALL, at) | same)
        told.append(("planned", record_id, {"hub": hub, "version": version, "kind": MessageKind.RECALL}))
    return told


def _row(route: Route, record_id: str, version: int, kind: MessageKind, at: datetime) -> dict[str, object]:
    return {
        "key": message_key(hub=route.hub, record_id=record_id, version=version, kind=kind),
        "hub": route.hub, "record_id": record_id, "version": version, "kind": kind.value,
        "profile": route.profile, "purpose": route.purpose, "legal_basis": route.legal_basis,
        "state": MessageState.PLANNED.value, "again_at": at, "planned_at": at,
    }  # fmt: skip
