"""From a row to the question that a person sees. What a blind key must not see never leaves this room."""

from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from models.digitized import Document, FieldValue
from models.review.entered import Value
from models.review.mode import Mode
from models.review.patch import held, value_of
from models.review.same import same
from storage.filing import TaskKind
from storage.records import tables
from storage.records.filing.file_away import to_document
from storage.records.review.queue import Task
from storage.records.review.review_tables import review_answer
from storage.review.review import Question, Reading, Stage, Verdict
from storage.review.ruling import Keyed

_MOST = 5
"""Other readings shown: keys 1 to 9 reach them together with what people keyed."""
_KEYED = (Verdict.KEYED, Verdict.ILLEGIBLE, Verdict.ABSENT)


def document_of(connection: sa.Connection, record_id: str) -> Document:
    """Return the newest version of a record."""
    version = tables.record_version
    query = sa.select(version.c.document).where(version.c.record_id == record_id)
    newest = query.order_by(version.c.number.desc()).limit(1)
    return to_document(connection.execute(newest).scalar_one())


def earlier(connection: sa.Connection, task_id: int) -> tuple[Keyed, ...]:
    """Return what was keyed before, oldest first."""
    answer = review_answer.c
    query = sa.select(answer.verdict, answer.after).where(
        answer.task_id == task_id, answer.verdict.in_([one.value for one in _KEYED])
    )
    found = connection.execute(query.order_by(answer.id))
    return tuple(Keyed(verdict=Verdict(row.verdict), value=row.after) for row in found)


def others_of(document: Document, field: str) -> tuple[Value, ...]:
    """Return the machine's other readings of a field, best first, without repetitions."""
    value = held(document, field)
    if not isinstance(value, FieldValue):
        return ()
    found: list[Value] = []
    for one in value.alternatives:
        if not any(same(field, one.value, known) for known in (value.value, *found)):
            found.append(one.value)
    return tuple(found[:_MOST])


def question(
    connection: sa.Connection,
    task: Task,
    *,
    token: str,
    until: datetime,
    mode: Mode,
    slowed: bool = False,
) -> Question:
    """Return the question as this mode shows it."""
    bare = Question(
        token=token,
        until=until,
        mode=mode,
        stage=task.stage,
        kind=task.kind,
        scan_id=task.scan_id,
        record_id=task.record_id,
        facility=task.facility,
        batch=task.batch,
        form=task.form,
        field=task.field,
        page=task.page,
        box=None,
        value=None,
        readings=(),
        findings=_findings(connection, task) if task.kind is TaskKind.PAGE else (),
        asked=_asked(connection, task) if task.stage is Stage.SENIOR else None,
        open_in_record=task.waiting,
        slowed=slowed,
    )
    if task.record_id is None or task.field is None:
        return bare
    return _with_value(connection, bare, document_of(connection, task.record_id), task)


def _with_value(connection: sa.Connection, bare: Question, document: Document, task: Task) -> Question:
    field = task.field or ""
    value = held(document, field)
    placed = replace(bare, page=value.page if value else task.page, box=value.bbox if value else None)
    if bare.mode is Mode.BLIND or value is None:
        return placed
    keyed = earlier(connection, task.id) if bare.mode is Mode.DECIDE else ()
    people = (
        Reading(value=one.value, source=source)
        for one, source in zip(keyed, ("first", "second"), strict=False)
        if one.value is not None
    )
    machine = tuple(Reading(value=one, source="other") for one in others_of(document, field))
    return replace(placed, value=value_of(value), readings=(*people, *machine), findings=value.findings)


def _findings(connection: sa.Connection, task: Task) -> tuple[str, ...]:
    finding = tables.finding.c
    here = (finding.reading_id == task.reading_id, finding.page == task.page, finding.field.is_(None))
    query = sa.select(finding.code).where(*here, finding.open)
    reason = sa.select(tables.page.c.reason).where(
        tables.page.c.reading_id == task.reading_id, tables.page.c.number == task.page
    )
    broken = connection.execute(reason).scalar_one_or_none()
    codes = tuple(connection.execute(query.order_by(finding.id)).scalars())
    return (*codes, broken) if broken else codes


def _asked(connection: sa.Connection, task: Task) -> str | None:
    answer = review_answer.c
    query = (
        sa.select(answer.why)
        .where(answer.task_id == task.id, answer.verdict == Verdict.ASKED.value)
        .order_by(answer.id.desc())
        .limit(1)
    )
    return connection.execute(query).scalar_one_or_none() or None
