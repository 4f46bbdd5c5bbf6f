"""Which question is whose: one query for the order, one unique key for the lease."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from models.review.mode import Mode, mode_of
from models.review.value_kind import CELLS, family
from models.vocabulary import Form
from storage.filing import TaskKind
from storage.records import rows, tables
from storage.records.custody.box_tables import batch_label
from storage.records.review.review_tables import (
    review_answer,
    review_lease,
    review_order,
    review_stage,
    training_batch,
)
from storage.records.rows import LATEST
from storage.review.review import LEASE, SKIPPED, Desk, Origin, Stage, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which questions somebody would like."""

    count: int
    family: str | None
    """One field or table; None: whatever comes next."""
    stage: Stage | None
    """Only what waits for this stage; None: all that the person may answer."""
    keyed: bool = False
    """Everything is keyed, nothing confirmed: in a row one does not look any more."""
    strict: frozenset[str] = frozenset()
    """Fields and tables over their error budget: keyed too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A row of `TASKS`."""

    id: int
    reading_id: str
    record_id: str | None
    kind: TaskKind
    page: int | None
    field: str | None
    stage: Stage
    origin: Origin
    scan_id: str
    batch_id: str
    batch: str
    facility: str
    form: Form | None
    waiting: int


def to_task(row: Any) -> Task:  # noqa: ANN401 - a row has the columns that were asked for
    """Return a row of `TASKS` as a value."""
    return Task(
        id=row.id,
        reading_id=row.reading_id,
        record_id=row.record_id,
        kind=TaskKind(row.kind),
        page=row.page,
        field=row.field,
        stage=Stage(row.stage),
        origin=Origin(row.origin),
        scan_id=row.scan_id,
        batch_id=row.batch_id,
        batch=row.batch,
        facility=row.facility,
        form=Form(row.form) if row.form else None,
        waiting=row.waiting,
    )


_TASK, _RECORD, _LEASE, _ORDER = tables.review_task.c, tables.record.c, review_lease.c, review_order.c
_SCAN, _BATCH = tables.scan.c, tables.batch.c
STAGE = sa.func.coalesce(review_stage.c.stage, Stage.FIRST.value)
ORIGIN = sa.func.coalesce(review_stage.c.origin, Origin.DOUBT.value)
_NOTHING = (Verdict.SKIPPED.value, Verdict.BACK.value)
"""Answers after which the same person may be asked again."""

_ALIKE = tables.review_task.alias("alike")
_OPEN = (
    sa.select(_TASK.record_id, sa.func.count().label("waiting"))
    .where(_TASK.open, _TASK.record_id.is_not(None))
    .group_by(_TASK.record_id)
    .subquery("open_in_record")
)
_OF_ONE = (
    sa.select(sa.func.nullif(sa.func.count(), 0))
    .where(_ALIKE.c.record_id == _TASK.record_id, _ALIKE.c.open)
    .scalar_subquery()
)
_FROM = (
    tables.review_task.join(tables.reading, tables.reading.c.id == _TASK.reading_id)
    .join(tables.scan, _SCAN.id == tables.reading.c.scan_id)
    .join(tables.batch, _BATCH.id == _SCAN.batch_id)
    .join(tables.facility, tables.facility.c.id == _BATCH.facility_id)
    .outerjoin(tables.record, _RECORD.id == _TASK.record_id)
    .outerjoin(review_stage, review_stage.c.task_id == _TASK.id)
    .outerjoin(review_order, _ORDER.batch_id == _BATCH.id)
)
_KNOWN = sa.select(
    tables.review_task,
    STAGE.label("stage"),
    ORIGIN.label("origin"),
    _SCAN.id.label("scan_id"),
    _SCAN.name.label("scan_name"),
    _SCAN.received_at,
    _BATCH.id.label("batch_id"),
    _BATCH.name.label("batch"),
    tables.facility.c.code.label("facility"),
    _RECORD.form,
    sa.func.coalesce(_ORDER.priority, 0).label("priority"),
    _ORDER.due,
)
FEW = _KNOWN.add_columns(sa.func.coalesce(_OF_ONE, 1).label("waiting")).select_from(_FROM)
"""Everything that is known of a question before its values are looked up; for a few questions by id."""

TASKS = _KNOWN.add_columns(sa.func.coalesce(_OPEN.c.waiting, 1).label("waiting")).select_from(
    _FROM.outerjoin(_OPEN, _OPEN.c.record_id == _TASK.record_id)
)
"""The same, for all questions at once."""

IN_ORDER = (
    sa.func.coalesce(_ORDER.priority, 0).desc(),
    _ORDER.due.is_(None),
    _ORDER.due,
    sa.func.coalesce(_OPEN.c.waiting, 1),
    _SCAN.received_at,
    _TASK.record_id,
    _TASK.page,
    _TASK.id,
)
"""Priority, deadline, then what is nearest to a finished record; one record's questions stay together."""


def in_reach(desk: Desk, batch_id: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    """Hold for batches of this person's facilities and departments; `tables.facility` is in the query."""
    here: sa.ColumnElement[bool] = (
        tables.facility.c.code.in_(desk.facilities) if desk.facilities else sa.true()
    )
    if desk.begins:
        here = sa.and_(here, tables.facility.c.code.startswith(desk.begins, autoescape=True))
    if not desk.departments:
        return here
    label = batch_label.c
    theirs = sa.exists().where(label.batch_id == batch_id, label.department.in_(desk.departments))
    return sa.and_(here, theirs)


def within(desk: Desk, *, settled: bool = False) -> sa.ColumnElement[bool]:
    """Hold for open (or also settled) questions of the newest readings that this person may ever see."""
    here = in_reach(desk, _BATCH.id)
    learning = _BATCH.id.in_(sa.select(training_batch.c.batch_id))
    return sa.and_(
        sa.true() if settled else _TASK.open, LATEST, here, learning if desk.training else sa.not_(learning)
    )


def free_tasks(
    connection: sa.Connection, desk: Desk, among: Sequence[int], *, stage: Stage | None, at: datetime
) -> tuple[Task, ...]:
    """Return those of the questions that nobody holds and this person may answer, in the order given.

    Args:
        connection: of a transaction.
        desk: who asks.
        among: ids of questions.
        stage: only what waits for this stage; None: all that the person may answer.
        at: now.
    """
    stages = [Stage.FIRST.value, Stage.SECOND.value, Stage.THIRD.value]
    if desk.senior:
        stages.insert(0, Stage.SENIOR.value)
    if stage is not None:
        stages = [one for one in stages if one == stage.value]
    held = sa.exists().where(_LEASE.task_id == _TASK.id, _LEASE.until > at)
    answer = review_answer.c
    mine = sa.and_(answer.task_id == _TASK.id, answer.author == desk.name)
    passed_on = sa.exists().where(mine, answer.verdict == Verdict.ASKED.value)
    keyed = sa.exists().where(mine, answer.verdict.not_in(_NOTHING))
    said = sa.case((STAGE.in_((Stage.SENIOR.value,)), passed_on), else_=keyed)
    skipped = sa.exists().where(mine, answer.verdict == Verdict.SKIPPED.value, answer.at > at - SKIPPED)
    query = FEW.where(
        _TASK.id.in_(among), within(desk), STAGE.in_(stages), sa.not_(held), sa.not_(said), sa.not_(skipped)
    )
    place = {task_id: number for number, task_id in enumerate(among)}
    found = (to_task(row) for row in connection.execute(query))
    return tuple(sorted(found, key=lambda task: place[task.id]))


def lease(
    connection: sa.Connection, task: Task, desk: Desk, *, mode: Mode, slowed: bool, at: datetime
) -> str | None:
    """Put a question into this person's hands; None when somebody was faster."""
    connection.execute(sa.delete(review_lease).where(_LEASE.task_id == task.id, _LEASE.until <= at))
    token = secrets.token_urlsafe(24)
    row: dict[str, object] = {
        "token": token, "task_id": task.id, "holder": desk.name, "mode": mode.value, "slowed": slowed,
        "given_at": at, "until": at + LEASE,
    }  # fmt: skip
    return token if rows.insert_new(connection, review_lease, row) else None


def mode_for(task: Task, *, keyed: bool, strict: frozenset[str] = frozenset()) -> Mode:
    """Return how a question is put."""
    if task.field is None:
        return Mode.PAGE
    if task.stage in {Stage.THIRD, Stage.SENIOR}:
        return Mode.DECIDE
    blind = keyed or task.stage is Stage.SECOND or task.origin is Origin.AUDIT
    return Mode.BLIND if blind or family(task.field) in strict else mode_of(task.field)


def of_family(family: str) -> sa.ColumnElement[bool]:
    """Hold for questions about one field, or about the rows of one table."""
    if family in CELLS:
        return _TASK.field.startswith(f"{family}[", autoescape=True)
    return _TASK.field == family
