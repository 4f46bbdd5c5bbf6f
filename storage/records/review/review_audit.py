"""A random sample of what the machine was sure of, and what it says about the rest."""

from collections import Counter
from datetime import datetime

import sqlalchemy as sa

from models.review.upper_bound import upper_bound
from models.review.value_kind import family
from models.vocabulary import FieldStatus
from storage.records import tables
from storage.records.filing.file_away import values
from storage.records.retention.erasure_tables import is_erased
from storage.records.review.checks import Chance
from storage.records.review.question import document_of
from storage.records.review.queue import ORIGIN, TASKS, in_reach, within
from storage.records.review.review_tables import audit_sample, review_answer, training_batch
from storage.records.review.settle import ask_again
from storage.records.rows import LATEST
from storage.review.review import Desk, Origin
from storage.review.seen import AuditLine

_TOGETHER = 500
"""Records sampled in one transaction."""
ALL = "*"
"""Family of the line over all fields."""


def sample(connection: sa.Connection, desk: Desk, *, share: float, chance: Chance, at: datetime) -> int:
    """Draw each accepted value within reach with probability `share`, records sampled before left out.

    Returns how many.
    """
    scan = tables.scan.c
    query = (
        sa.select(tables.record.c.id, tables.record.c.reading_id)
        .join(tables.reading, tables.reading.c.id == tables.record.c.reading_id)
        .join(tables.scan, scan.id == tables.reading.c.scan_id)
        .join(tables.batch, tables.batch.c.id == scan.batch_id)
        .join(tables.facility, tables.facility.c.id == tables.batch.c.facility_id)
        .where(
            LATEST,
            in_reach(desk, scan.batch_id),
            tables.record.c.id.not_in(sa.select(audit_sample.c.record_id)),
            scan.batch_id.not_in(sa.select(training_batch.c.batch_id)),
            ~is_erased(scan.id),
        )
        .limit(_TOGETHER)
    )
    added = 0
    for row in connection.execute(query).all():
        document = document_of(connection, row.id)
        sure = [name for name, _, value in values(document) if value.status is FieldStatus.ACCEPTED]
        drawn = [name for name in sure if chance() < share]
        added += ask_again(connection, row.id, row.reading_id, document, drawn)
        connection.execute(sa.insert(audit_sample), {"record_id": row.id, "share": share, "at": at})
    return added


def audit(connection: sa.Connection, desk: Desk) -> tuple[AuditLine, ...]:
    """Return sampled, wrong and the bound for each field, and for all together first."""
    task, answer = tables.review_task.c, review_answer.c
    query = (
        TASKS.with_only_columns(task.id, task.field, task.open, answer.changes)
        .outerjoin(review_answer, sa.and_(answer.task_id == task.id, answer.settles))
        .where(ORIGIN.in_((Origin.AUDIT.value,)), within(desk, settled=True))
    )
    sampled, wrong, waiting = Counter[str](), Counter[str](), Counter[str]()
    for row in connection.execute(query):
        for name in (ALL, family(row.field)):
            waiting[name] += row.open
            sampled[name] += not row.open
            wrong[name] += bool(row.changes)
    names = sorted(sampled | waiting, key=lambda name: (name != ALL, -sampled[name], name))
    return tuple(
        AuditLine(
            family=name,
            sampled=sampled[name],
            wrong=wrong[name],
            waiting=waiting[name],
            bound=upper_bound(sampled[name], wrong[name]),
        )
        for name in names
    )
