"""Write an answer down and let what follows from it follow, in one transaction."""

from datetime import datetime

import sqlalchemy as sa

from models.digitized import Document
from models.review.entered import Value
from models.review.mode import Mode
from models.review.patch import decided, held, value_of, without_page
from models.review.same import same
from models.vocabulary import FieldStatus
from storage.custody.custody import ScanState
from storage.pages.tray import Apart
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.filing.file_away import values
from storage.records.filing.revise import revise
from storage.records.pages import tray_tables
from storage.records.review.question import document_of, earlier, others_of
from storage.records.review.queue import Task
from storage.records.review.review_tables import review_answer, review_stage
from storage.review.review import Answer, Origin, Stage, Verdict
from storage.review.ruling import Asked, Ruling, rule

_TASK, _FINDING, _SCAN = tables.review_task.c, tables.finding.c, tables.scan.c


def settle(
    database: Database,
    connection: sa.Connection,
    task: Task,
    answer: Answer,
    *,
    mode: Mode,
    author: str,
    at: datetime,
) -> Ruling:
    """Rule on the answer, write it down, revise the record where the question is settled.

    Raises:
        WrongAnswerError: the answer does not fit the question; nothing was written.
    """
    machine, others = _machine(connection, task)
    asked = Asked(
        field=task.field or "",
        mode=mode,
        stage=task.stage,
        machine=machine,
        others=others,
        earlier=earlier(connection, task.id),
    )
    ruling = rule(asked, answer)
    changes = ruling.settles and mode is not Mode.PAGE and not same(asked.field, ruling.value, machine)
    version = _follow(database, connection, task, ruling, changes=changes, author=author, at=at)
    after = answer.value if ruling.verdict is not Verdict.ASKED else None
    row = {
        "task_id": task.id, "author": author, "at": at, "stage": task.stage.value, "mode": mode.value,
        "verdict": ruling.verdict.value, "before": machine, "after": after, "why": answer.why,
        "agrees": ruling.agrees, "settles": ruling.settles, "changes": changes, "seconds": answer.seconds,
        "keys": answer.keys, "typed": answer.typed, "version": version,
    }  # fmt: skip
    connection.execute(sa.insert(review_answer), row)
    detail = {"task": task.id, "verdict": ruling.verdict.value, "version": version}
    told = [("answered", task.record_id or task.scan_id, detail)]
    events.note(database, connection, told, actor=author, at=at)
    return ruling


def _machine(connection: sa.Connection, task: Task) -> tuple[Value, tuple[Value, ...]]:
    if task.record_id is None or task.field is None:
        return None, ()
    document = document_of(connection, task.record_id)
    return value_of(held(document, task.field)), others_of(document, task.field)


def _follow(
    database: Database,
    connection: sa.Connection,
    task: Task,
    ruling: Ruling,
    *,
    changes: bool,
    author: str,
    at: datetime,
) -> int | None:
    """Move the question on, or close it; return the number of the version that it made."""
    if ruling.stage is not None:
        _move(connection, task, ruling.stage)
    if not ruling.settles:
        return None
    version = None
    if task.field is None:
        version = _page(database, connection, task, ruling, author=author, at=at)
    elif task.record_id is not None and (changes or task.origin is Origin.DOUBT):
        version = _value(database, connection, task, ruling, author=author, at=at)
    close = sa.update(tables.review_task).where(_TASK.id == task.id)
    connection.execute(close.values(open=False, settled_by=author))
    if changes and task.origin is Origin.AUDIT:
        _recall(connection, task)
    _rest(database, connection, task, by=author, at=at)
    return version


def _value(
    database: Database, connection: sa.Connection, task: Task, ruling: Ruling, *, author: str, at: datetime
) -> int:
    field, illegible = task.field or "", ruling.verdict is Verdict.ILLEGIBLE

    def change(document: Document) -> Document:
        return decided(document, field, ruling.value, keyed=ruling.keyed, illegible=illegible)

    why = f"review: {ruling.verdict.value}"
    return revise(database, connection, task.record_id or "", change, author=author, why=why, at=at)


def _page(
    database: Database, connection: sa.Connection, task: Task, ruling: Ruling, *, author: str, at: datetime
) -> int | None:
    """Settle what was found about a page; one that does not belong here leaves its document."""
    here = sa.and_(
        _FINDING.reading_id == task.reading_id, _FINDING.page == task.page, _FINDING.field.is_(None)
    )
    connection.execute(sa.update(tables.finding).where(here).values(open=False, settled_by=author))
    if ruling.verdict is not Verdict.TAKEN_OUT or task.record_id is None or task.page is None:
        return None
    page, why = task.page, f"review: {ruling.verdict.value}"
    version = revise(
        database,
        connection,
        task.record_id,
        lambda document: without_page(document, page),
        author=author,
        why=why,
        at=at,
    )
    left = document_of(connection, task.record_id).pages
    mine = tables.record.c.id == task.record_id
    connection.execute(sa.update(tables.record).where(mine).values(pages=list(left)))
    slip = {"scan_id": task.scan_id, "page": page, "action": Apart.SET_ASIDE.value, "by": author, "at": at}
    connection.execute(sa.insert(tray_tables.tray), slip | {"why": why})
    return version


def _move(connection: sa.Connection, task: Task, stage: Stage) -> None:
    row: dict[str, object] = {"task_id": task.id, "stage": stage.value, "origin": task.origin.value}
    if not rows.insert_new(connection, review_stage, row):
        mine = review_stage.c.task_id == task.id
        connection.execute(sa.update(review_stage).where(mine).values(stage=stage.value))


def _recall(connection: sa.Connection, task: Task) -> None:
    """Put the same field of every record of this form in the batch on the queue: no mistake is alone."""
    alike = (
        sa.select(tables.record.c.id, tables.record.c.reading_id)
        .join(tables.reading, tables.reading.c.id == tables.record.c.reading_id)
        .join(tables.scan, _SCAN.id == tables.reading.c.scan_id)
        .where(_SCAN.batch_id == task.batch_id, rows.LATEST, tables.record.c.id != task.record_id)
    )
    if task.form is not None:
        alike = alike.where(tables.record.c.form == task.form.value)
    for row in connection.execute(alike).all():
        document = document_of(connection, row.id)
        ask_again(connection, row.id, row.reading_id, document, [task.field or ""])


def ask_again(
    connection: sa.Connection, record_id: str, reading_id: str, document: Document, fields: list[str]
) -> int:
    """Put accepted values of a record on the queue as a sample, each once; return how many."""
    asked = set(connection.execute(sa.select(_TASK.field).where(_TASK.record_id == record_id)).scalars())
    added = 0
    for name, kind, value in values(document):
        if name not in fields or name in asked or value.status is not FieldStatus.ACCEPTED:
            continue
        row = {
            "reading_id": reading_id, "record_id": record_id, "kind": kind.value, "page": value.page,
            "field": name, "open": True,
        }  # fmt: skip
        entered = sa.insert(tables.review_task).values(row).returning(_TASK.id)
        task_id = connection.execute(entered).scalar_one()
        stage = {"task_id": task_id, "stage": Stage.FIRST.value, "origin": Origin.AUDIT.value}
        connection.execute(sa.insert(review_stage), stage)
        added += 1
    return added


def _rest(database: Database, connection: sa.Connection, task: Task, *, by: str, at: datetime) -> None:
    """Let the scan rest as loaded when nothing about it waits for a person any more."""
    sampled = sa.select(review_stage.c.task_id).where(review_stage.c.origin == Origin.AUDIT.value)
    asked = sa.exists().where(_TASK.reading_id == task.reading_id, _TASK.open, _TASK.id.not_in(sampled))
    found = sa.exists().where(_FINDING.reading_id == task.reading_id, _FINDING.open)
    done = (
        sa.update(tables.scan)
        .where(_SCAN.id == task.scan_id, _SCAN.state == ScanState.IN_REVIEW, sa.not_(asked), sa.not_(found))
        .values(state=ScanState.LOADED.value)
        .returning(_SCAN.id)
    )
    told: list[events.Happening] = [("reviewed", str(one), {}) for one in connection.execute(done).scalars()]
    events.note(database, connection, told, actor=by, at=at)
