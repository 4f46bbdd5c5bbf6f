"""Planted questions: values whose truth is known, to see whether people look. No record is ever touched."""

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from models.review.entered import Value
from models.review.mode import Mode, mode_of
from models.review.patch import held, value_of
from models.review.same import same
from models.review.spoil import spoil
from models.vocabulary import FieldStatus, Form
from storage.filing import TaskKind
from storage.records import tables
from storage.records.retention.erasure_tables import is_erased
from storage.records.review.question import document_of
from storage.records.review.queue import in_reach
from storage.records.review.review_tables import review_answer, review_check, review_lease, training_batch
from storage.records.rows import LATEST
from storage.review.review import LEASE, SLOWED, Answer, Became, Desk, Outcome, Question, Said, Stage, Verdict

Chance = Callable[[], float]
"""0 to 1."""
_POOL = 40
"""Newest settled values among which one is drawn."""
_CHECK = review_check.c


def slowed(connection: sa.Connection, name: str) -> bool:
    """Tell whether this person let a planted mistake through and has not yet keyed SLOWED questions since."""
    last = (
        sa.select(_CHECK.at, _CHECK.caught)
        .where(_CHECK.author == name, _CHECK.at.is_not(None))
        .order_by(_CHECK.at.desc())
        .limit(1)
    )
    found = connection.execute(last).one_or_none()
    if found is None or found.caught:
        return False
    since = sa.select(sa.func.count()).where(review_answer.c.author == name, review_answer.c.at > found.at)
    return int(connection.execute(since).scalar_one()) < SLOWED


def plant(connection: sa.Connection, desk: Desk, *, chance: Chance, at: datetime) -> str | None:
    """Plant a question for this person; return its token, or None where nothing fit is known."""
    known = _known(connection, desk)
    if not known:
        return None
    record_id, field = known[int(chance() * len(known)) % len(known)]
    value = held(document_of(connection, record_id), field)
    truth = value_of(value)
    if value is None or value.status is not FieldStatus.ACCEPTED or truth is None or value.bbox is None:
        return None
    mode = mode_of(field)
    shown = spoil(field, truth, seed=secrets.randbits(30)) if mode is Mode.CONFIRM else None
    if mode is Mode.CONFIRM and (shown is None or same(field, shown, truth)):
        return None
    row = {
        "record_id": record_id, "field": field, "mode": mode.value, "shown": shown, "truth": truth,
        "author": desk.name, "made_at": at,
    }  # fmt: skip
    check_id = connection.execute(sa.insert(review_check).values(row).returning(_CHECK.id)).scalar_one()
    token = secrets.token_urlsafe(24)
    lease = {
        "token": token, "check_id": check_id, "holder": desk.name, "mode": mode.value, "slowed": False,
        "given_at": at, "until": at + LEASE,
    }  # fmt: skip
    connection.execute(sa.insert(review_lease), lease)
    return token


def unplant(connection: sa.Connection, desk: Desk) -> None:
    """Take away what was planted for this person and is in nobody's hands: it was never asked."""
    held = sa.exists().where(review_lease.c.check_id == _CHECK.id)
    mine = sa.and_(_CHECK.author == desk.name, _CHECK.at.is_(None), sa.not_(held))
    connection.execute(sa.delete(review_check).where(mine))


def planted(connection: sa.Connection, lease: Any) -> Question:  # noqa: ANN401 - a row of review_lease
    """Return a planted question; nothing in it tells it from another."""
    row = connection.execute(_PLACE.where(_CHECK.id == lease.check_id)).one()
    value = held(document_of(connection, row.record_id), row.field)
    return Question(
        token=lease.token,
        until=lease.until,
        mode=Mode(row.mode),
        stage=Stage.FIRST,
        kind=TaskKind.ROW if "[" in row.field else TaskKind.FIELD,
        scan_id=row.scan_id,
        record_id=row.record_id,
        facility=row.facility,
        batch=row.batch,
        form=Form(row.form),
        field=row.field,
        page=value.page if value else None,
        box=value.bbox if value else None,
        value=row.shown,
        readings=(),
        findings=(),
        asked=None,
        open_in_record=1,
    )


def answer_check(connection: sa.Connection, check_id: int, answer: Answer, *, at: datetime) -> Outcome:
    """Write down what was said to a planted question; what is handed back or skipped was never asked."""
    mine = _CHECK.id == check_id
    connection.execute(sa.delete(review_lease).where(review_lease.c.check_id == check_id))
    if answer.said in {Said.SKIP, Said.BACK}:
        connection.execute(sa.delete(review_check).where(mine))
        return Outcome(became=Became.RETURNED)
    row = connection.execute(sa.select(review_check).where(mine)).one()
    caught = _caught(Mode(row.mode), row.field, answer, shown=row.shown, truth=row.truth)
    said = answer.value if answer.said is Said.VALUE else answer.said.value
    told = {"at": at, "said": said, "caught": caught, "seconds": answer.seconds, "keys": answer.keys}
    connection.execute(sa.update(review_check).where(mine).values(told))
    became = Became.CHECK_PASSED if caught else Became.CHECK_MISSED
    return Outcome(became=became, field=row.field, shown=row.shown, truth=row.truth)


def _caught(mode: Mode, field: str, answer: Answer, *, shown: Value, truth: Value) -> bool:
    """Keying is right or wrong; before a wrong value everything but letting it pass shows that one looked."""
    if answer.said is Said.ABSENT:
        return False
    if answer.said is not Said.VALUE:
        return True
    return same(field, answer.value, truth) if mode is Mode.BLIND else not same(field, answer.value, shown)


_PLACE = (
    sa.select(
        review_check,
        tables.reading.c.scan_id,
        tables.record.c.form,
        tables.batch.c.name.label("batch"),
        tables.facility.c.code.label("facility"),
    )
    .join(tables.record, tables.record.c.id == _CHECK.record_id)
    .join(tables.reading, tables.reading.c.id == tables.record.c.reading_id)
    .join(tables.scan, tables.scan.c.id == tables.reading.c.scan_id)
    .join(tables.batch, tables.batch.c.id == tables.scan.c.batch_id)
    .join(tables.facility, tables.facility.c.id == tables.batch.c.facility_id)
)


def _known(connection: sa.Connection, desk: Desk) -> list[tuple[str, str]]:
    """Return values that others settled, within this person's reach, never one that they saw themselves."""
    answer, task, scan = review_answer.c, tables.review_task.c, tables.scan.c
    seen = sa.select(answer.task_id).where(answer.author == desk.name)
    checked = sa.exists().where(
        _CHECK.author == desk.name, _CHECK.record_id == task.record_id, _CHECK.field == task.field
    )
    query = (
        sa.select(task.record_id, task.field)
        .join(review_answer, answer.task_id == task.id)
        .join(tables.reading, tables.reading.c.id == task.reading_id)
        .join(tables.scan, scan.id == tables.reading.c.scan_id)
        .join(tables.facility, tables.facility.c.id == scan.facility_id)
        .where(
            answer.settles,
            answer.verdict.in_([one.value for one in (Verdict.KEYED, Verdict.CONFIRMED, Verdict.CORRECTED)]),
            task.field.is_not(None),
            task.id.not_in(seen),
            sa.not_(checked),
            scan.batch_id.not_in(sa.select(training_batch.c.batch_id)),
            ~is_erased(scan.id),
            LATEST,
            in_reach(desk, scan.batch_id),
        )
        .order_by(answer.id.desc())
        .limit(_POOL)
    )
    return [(row.record_id, row.field) for row in connection.execute(query)]
