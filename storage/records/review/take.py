"""Put what comes next into somebody's hands."""

from collections.abc import Iterator
from datetime import datetime

import sqlalchemy as sa

from storage.records.review.order import QueueOrder
from storage.records.review.question import question
from storage.records.review.queue import Task, Wish, free_tasks, lease, mode_for
from storage.review.review import LEASE, Desk, Question

_WINDOW = 60
"""Questions looked at together."""


def lease_next(
    connection: sa.Connection, order: QueueOrder, desk: Desk, wish: Wish, *, slow: bool, at: datetime
) -> list[Question]:
    """Lease up to `wish.count` questions; fewer where no more are left for this person."""
    taken: list[Question] = []
    if wish.count <= 0:
        return taken
    for task in _free(connection, order, desk, wish, at):
        mode = mode_for(task, keyed=slow or wish.keyed, strict=wish.strict)
        token = lease(connection, task, desk, mode=mode, slowed=slow, at=at)
        if token is not None:
            until = at + LEASE
            taken.append(question(connection, task, token=token, until=until, mode=mode, slowed=slow))
        if len(taken) == wish.count:
            break
    return taken


def _free(
    connection: sa.Connection, order: QueueOrder, desk: Desk, wish: Wish, at: datetime
) -> Iterator[Task]:
    """Yield what nobody holds; where the remembered order is used up, it is worked out once more."""
    anew = False
    while True:
        ids, is_new = order.get(connection, desk, wish.family, fresh=anew)
        for start in range(0, len(ids), _WINDOW):
            window = ids[start : start + _WINDOW]
            yield from free_tasks(connection, desk, window, stage=wish.stage, at=at)
        if is_new:
            return
        anew = True
