"""Queries about messages, and what their rows mean."""

from typing import Any

import sqlalchemy as sa

from models.message import Message, MessageKind
from storage.outward.outbox import UNSETTLED, DeadReason, Dispatch, MessageLine, MessageState
from storage.records import tables
from storage.records.outward.outbox_tables import message

_M = message.c
_EARLIER, _LATER = message.alias("earlier"), message.alias("later")

_HELD_THERE = (
    sa.select(sa.case((_EARLIER.c.kind == MessageKind.RECALL, None), else_=_EARLIER.c.transaction_id))
    .where(
        _EARLIER.c.hub == _M.hub,
        _EARLIER.c.record_id == _M.record_id,
        _EARLIER.c.id < _M.id,
        _EARLIER.c.state == MessageState.ACCEPTED,
    )
    .order_by(_EARLIER.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
"""The receipt of the version that the hub holds; none after a recall."""

DISPATCH = sa.select(message, tables.facility.c.code.label("facility"), _HELD_THERE.label("replaces"))
DISPATCH = DISPATCH.select_from(message.join(tables.facility, tables.facility.c.id == _M.facility_id))
DISPATCH = DISPATCH.order_by(_M.urgent.desc(), _M.id)
"""What `to_message` and `to_dispatch` need."""


def in_turn() -> sa.ColumnElement[bool]:
    """Hold for a message before which no other of the same record still moves."""
    moving = sa.exists().where(
        _EARLIER.c.hub == _M.hub,
        _EARLIER.c.record_id == _M.record_id,
        _EARLIER.c.id < _M.id,
        _EARLIER.c.state.in_(UNSETTLED),
    )
    return ~moving


def overtaken() -> sa.ColumnElement[bool]:
    """Hold for a message behind which a later one of the same record was tried."""
    return sa.exists().where(
        _LATER.c.hub == _M.hub,
        _LATER.c.record_id == _M.record_id,
        _LATER.c.id > _M.id,
        sa.or_(_LATER.c.tries > 0, _LATER.c.state == MessageState.ACCEPTED),
    )


def to_message(row: Any) -> Message:  # noqa: ANN401 - a row has the columns that were asked for
    """Return a row of `DISPATCH` as what goes over the line."""
    return Message(
        key=row.key,
        hub=row.hub,
        record_id=row.record_id,
        version=row.version,
        kind=MessageKind(row.kind),
        facility=row.facility,
        profile=row.profile,
        purpose=row.purpose,
        legal_basis=row.legal_basis,
        urgent=row.urgent,
        sha256=row.payload_sha256,
        replaces=row.replaces,
    )


def to_dispatch(row: Any) -> Dispatch:  # noqa: ANN401 - see above
    """Return a row of `DISPATCH` as what a sender holds."""
    return Dispatch(
        id=row.id,
        message=to_message(row),
        fence=row.fence,
        tries=row.tries - 1 if row.state == MessageState.SENDING else row.tries,
        transaction=row.transaction_id,
    )


def to_line(row: Any) -> MessageLine:  # noqa: ANN401 - see above
    """Return a row of the table as one line of a list."""
    return MessageLine(
        id=row.id,
        key=row.key,
        hub=row.hub,
        record_id=row.record_id,
        version=row.version,
        kind=MessageKind(row.kind),
        profile=row.profile,
        purpose=row.purpose,
        legal_basis=row.legal_basis,
        state=MessageState(row.state),
        reason=DeadReason(row.reason) if row.reason else None,
        code=row.code,
        tries=row.tries,
        transaction=row.transaction_id,
        planned_at=row.planned_at,
        settled_at=row.settled_at,
    )
