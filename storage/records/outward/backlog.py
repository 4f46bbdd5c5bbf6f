"""The outbox in numbers."""

from typing import Any

import sqlalchemy as sa

from storage.outward.outbox import UNSETTLED, Backlog, MessageState
from storage.records.outward.outbox_tables import message

_M = message.c


def backlog(connection: sa.Connection) -> tuple[Backlog, ...]:
    """Count messages by hub, state and reason."""
    states: dict[str, dict[str, int]] = {}
    reasons: dict[str, dict[str, int]] = {}
    counted = sa.select(_M.hub, _M.state, _M.reason, sa.func.count().label("number"))
    for row in connection.execute(counted.group_by(_M.hub, _M.state, _M.reason)):
        held = states.setdefault(row.hub, {})
        held[row.state] = held.get(row.state, 0) + row.number
        if row.reason:
            reasons.setdefault(row.hub, {})[row.reason] = row.number
    oldest = _by_hub(connection, sa.func.min(_M.planned_at), _M.state.in_(UNSETTLED))
    newest = _by_hub(connection, sa.func.max(_M.settled_at), _M.state == MessageState.ACCEPTED)
    return tuple(
        Backlog(
            hub=hub,
            states=states[hub],
            reasons=reasons.get(hub, {}),
            oldest=oldest.get(hub),
            accepted_at=newest.get(hub),
        )
        for hub in sorted(states)
    )


def _by_hub(connection: sa.Connection, what: Any, which: sa.ColumnElement[bool]) -> dict[str, Any]:  # noqa: ANN401
    query = sa.select(_M.hub, what.label("found")).where(which).group_by(_M.hub)
    return {row.hub: row.found for row in connection.execute(query)}
