"""The order of the queue, remembered for a moment: working it out looks at every open question."""

from threading import Lock
from time import monotonic

import sqlalchemy as sa

from storage.records import tables
from storage.records.review.queue import IN_ORDER, TASKS, of_family, within
from storage.review.review import Desk

LASTS = 5.0
"""Seconds: so long a new deadline or a new batch may go unnoticed; who holds what is always looked up."""
_MOST = 64
"""Scopes and fields remembered at once."""
_Key = tuple[object, ...]


class QueueOrder:
    """Ids of open questions in their order, by scope and field. Safe for many threads."""

    def __init__(self) -> None:
        self._known: dict[_Key, tuple[float, tuple[int, ...]]] = {}
        self._lock = Lock()

    def get(
        self, connection: sa.Connection, desk: Desk, family: str | None, *, fresh: bool
    ) -> tuple[tuple[int, ...], bool]:
        """Return the ids and whether they were worked out just now (always with `fresh`)."""
        key = (desk.facilities, desk.departments, desk.begins, desk.training, family)
        with self._lock:
            found = self._known.get(key)
        if found is not None and not fresh and monotonic() - found[0] < LASTS:
            return found[1], False
        ids = _order(connection, desk, family)
        with self._lock:
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[key] = (monotonic(), ids)
        return ids, True

    def forget(self) -> None:
        """Work everything out anew the next time."""
        with self._lock:
            self._known.clear()


def _order(connection: sa.Connection, desk: Desk, family: str | None) -> tuple[int, ...]:
    query = TASKS.with_only_columns(tables.review_task.c.id, maintain_column_froms=True)
    query = query.where(within(desk)).order_by(*IN_ORDER)
    if family is not None:
        query = query.where(of_family(family))
    return tuple(connection.execute(query).scalars())
