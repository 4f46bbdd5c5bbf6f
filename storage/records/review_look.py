"""What waits, for whom, and what a person did: counted from what is there."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from statistics import fmean, median
from typing import Any

import sqlalchemy as sa

from models.review.value_kind import family
from storage.filed import TaskKind
from storage.records import tables
from storage.records.review_queue import IN_ORDER, ORIGIN, STAGE, TASKS, within
from storage.records.review_tables import review_answer, review_check, review_stage
from storage.review import BatchWait, Desk, Heap, Origin, OwnWork, PageOnList, Stage, Verdict

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
    query = TASKS.where(within(desk), ORIGIN.in_((Origin.DOUBT.value,))).order_by(*IN_ORDER)
    found: dict[str, BatchWait] = {}
    waiting: dict[str, Counter[str]] = {}
    for row in connection.execute(query):
        count = waiting.setdefault(row.batch_id, Counter())
        count[row.record_id or f"page {row.id}"] += 1
        if row.batch_id not in found:
            found[row.batch_id] = BatchWait(
                batch_id=row.batch_id, name=row.batch, facility=row.facility, priority=row.priority,
                due=row.due, questions=0, records=0, nearly=0,
            )  # fmt: skip
    return tuple(_counted(found[batch_id], count) for batch_id, count in waiting.items())


def _counted(batch: BatchWait, count: Counter[str]) -> BatchWait:
    return BatchWait(
        batch_id=batch.batch_id,
        name=batch.name,
        facility=batch.facility,
        priority=batch.priority,
        due=batch.due,
        questions=count.total(),
        records=len(count),
        nearly=sum(number == 1 for number in count.values()),
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
