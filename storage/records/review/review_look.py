"""What waits, for whom, and what a person did: counted from what is there."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from statistics import fmean, median
from typing import Any

import sqlalchemy as sa

from models.review.value_kind import family
from storage.filing import TaskKind
from storage.records import tables
from storage.records.review.queue import ORIGIN, STAGE, TASKS, within
from storage.records.review.review_tables import review_answer, review_check, review_order, review_stage
from storage.review.review import Desk, Origin, Stage, Verdict
from storage.review.seen import BatchWait, Heap, OwnWork, PageOnList

_TASK, _ANSWER = tables.review_task.c, review_answer.c
_UNDECIDED = frozenset({Verdict.SKIPPED, Verdict.BACK, Verdict.ASKED})
_LIST = 500
"""Pages on one list; more is a batch to be scanned again as a whole."""


def heaps(connection: sa.Connection, desk: Desk) -> tuple[Heap, ...]:
    """Count what waits by stage and field, the largest heap first."""
    columns = (STAGE.label("stage"), _TASK.kind, _TASK.field)
    query = TASKS.with_only_columns(
        *columns, sa.func.count().label("number"), sa.func.min(tables.scan.c.received_at).label("oldest")
    )
    grouped = query.where(within(desk)).group_by(*columns)
    found: dict[tuple[Stage, TaskKind, str | None], Heap] = {}
    for row in connection.execute(grouped):
        stage, kind = Stage(row.stage), TaskKind(row.kind)
        name = family(row.field) if row.field else None
        known = found.get((stage, kind, name))
        count, oldest = row.number, row.oldest
        if known is not None:
            count, oldest = count + known.count, min(oldest, known.oldest)
        found[stage, kind, name] = Heap(stage=stage, kind=kind, family=name, count=count, oldest=oldest)
    return tuple(sorted(found.values(), key=lambda heap: (-heap.count, heap.stage, heap.family or "")))


def batches(connection: sa.Connection, desk: Desk) -> tuple[BatchWait, ...]:
    """Count what waits by batch, in the order of the queue; samples hold nothing up and are left out."""
    order, batch = review_order.c, tables.batch.c
    by = (batch.id, batch.name, tables.facility.c.code, order.priority, order.due, _TASK.record_id)
    query = (
        TASKS.with_only_columns(*by, sa.func.count().label("number"), maintain_column_froms=True)
        .where(within(desk), ORIGIN.in_((Origin.DOUBT.value,)))
        .group_by(*by)
        .order_by(sa.func.coalesce(order.priority, 0).desc(), order.due.is_(None), order.due, batch.name)
    )
    found: dict[str, list[Any]] = {}
    for row in connection.execute(query):
        found.setdefault(row.id, []).append(row)
    return tuple(_counted(rows) for rows in found.values())


def _counted(rows: list[Any]) -> BatchWait:
    """Sum the records of one batch; each page that no record holds counts by itself."""
    first, loose = rows[0], sum(row.number for row in rows if row.record_id is None)
    records = [row.number for row in rows if row.record_id is not None]
    return BatchWait(
        batch_id=first.id,
        name=first.name,
        facility=first.code,
        priority=first.priority or 0,
        due=first.due,
        questions=sum(records) + loose,
        records=len(records) + loose,
        nearly=sum(number == 1 for number in records) + loose,
    )


def own_work(connection: sa.Connection, name: str, *, since: datetime) -> OwnWork:
    """Return one person's figures; what was only skipped or passed on has no time."""
    mine = sa.select(review_answer).where(_ANSWER.author == name, _ANSWER.at >= since)
    answers = connection.execute(mine).all()
    check = review_check.c
    asked = sa.select(check.caught).where(check.author == name, check.at >= since)
    caught = connection.execute(asked).scalars().all()
    decided = [row for row in answers if Verdict(row.verdict) not in _UNDECIDED]
    compared = [row.agrees for row in answers if row.agrees is not None]
    return OwnWork(
        answers=len(answers),
        settled=sum(row.settles for row in answers),
        median_seconds=round(median(row.seconds for row in decided), 1) if decided else 0.0,
        extra_keys=round(fmean(max(0, row.keys - row.typed) for row in decided), 2) if decided else 0.0,
        compared=len(compared),
        agreed=sum(compared),
        checks=len(caught),
        caught=sum(bool(one) for one in caught),
        verdicts=dict(Counter(row.verdict for row in answers)),
    )


def tray(connection: sa.Connection, desk: Desk) -> tuple[PageOnList, ...]:
    """Return pages that people took out of their documents, newest first."""
    return _pages(connection, desk, Verdict.TAKEN_OUT, sa.not_(_TASK.open))


def rescans(connection: sa.Connection, desk: Desk) -> tuple[PageOnList, ...]:
    """Return pages whose paper has to be scanned again, newest first."""
    return _pages(connection, desk, Verdict.RESCAN, review_stage.c.stage == Stage.RESCAN.value)


def _pages(
    connection: sa.Connection, desk: Desk, verdict: Verdict, which: sa.ColumnElement[bool]
) -> tuple[PageOnList, ...]:
    query = (
        TASKS.add_columns(_ANSWER.author, _ANSWER.at, _ANSWER.why)
        .join(review_answer, _ANSWER.task_id == _TASK.id)
        .where(within(desk, settled=True), which, _ANSWER.verdict == verdict.value)
        .order_by(_ANSWER.at.desc())
        .limit(_LIST)
    )
    return tuple(_on_list(connection.execute(query)))


def _on_list(found: Iterable[Any]) -> Iterable[PageOnList]:
    for row in found:
        yield PageOnList(
            task_id=row.id,
            scan_id=row.scan_id,
            scan_name=row.scan_name,
            batch=row.batch,
            page=row.page,
            by=row.author,
            at=row.at,
            why=row.why,
        )
