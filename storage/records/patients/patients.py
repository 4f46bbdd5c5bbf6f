"""Who is who in SQL: place, look, merge, split. Nothing is forgotten: merges and splits only grow."""

from collections.abc import Sequence

import sqlalchemy as sa

from models.errors import UsageError
from storage.errors import UnknownIdError
from storage.facilities.facilities import FacilityType
from storage.patients import (
    Change,
    Known,
    LinkedBy,
    Patient,
    PatientLine,
    Placing,
    Question,
    QuestionState,
    Unplaced,
)
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.facilities.facility_tables import facility_entry
from storage.records.patients import patient_look
from storage.records.patients.patient_tables import (
    patient,
    patient_change,
    patient_key,
    patient_question,
    sighting,
)
from storage.records.retention.erasure_tables import is_erased
from storage.records.review.review_tables import training_batch
from storage.records.rows import Clock

_S, _Q = sighting.c, patient_question.c


class SqlPatients:
    """See `storage.ports.patients.Patients`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def unplaced(self, *, limit: int) -> tuple[Unplaced, ...]:
        """See `Patients.unplaced`."""
        record, reading, scan = tables.record, tables.reading, tables.scan
        seen = sa.exists().where(_S.record_id == record.c.id, _S.version == record.c.version)
        school = sa.exists().where(training_batch.c.batch_id == scan.c.batch_id)
        training = sa.exists().where(
            facility_entry.c.facility_id == scan.c.facility_id, facility_entry.c.type == FacilityType.TRAINING
        )
        query = (
            sa.select(record.c.id, record.c.version, tables.facility.c.code, tables.record_version.c.document)
            .select_from(
                record.join(reading, reading.c.id == record.c.reading_id)
                .join(scan, scan.c.id == reading.c.scan_id)
                .join(tables.facility, tables.facility.c.id == scan.c.facility_id)
                .join(
                    tables.record_version,
                    sa.and_(
                        tables.record_version.c.record_id == record.c.id,
                        tables.record_version.c.number == record.c.version,
                    ),
                )
            )
            .where(~seen, ~school, ~training, ~is_erased(scan.c.id))
            .order_by(reading.c.made_at, record.c.id)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return tuple(patient_look.to_unplaced(row) for row in connection.execute(query))

    def near(self, keys: Sequence[str], *, crowded: int) -> Known:
        """See `Patients.near`."""
        with self._database.reading() as connection:
            return patient_look.near(connection, keys, crowded=crowded)

    def place(self, placing: Placing) -> str | None:
        """See `Patients.place`."""
        with self._database.writing() as connection:
            before = connection.execute(
                sa.select(sighting).where(_S.record_id == placing.record_id)
            ).one_or_none()
            if before is not None:
                connection.execute(sa.delete(patient_key).where(patient_key.c.record_id == placing.record_id))
                connection.execute(sa.delete(sighting).where(_S.record_id == placing.record_id))
            decided = before is not None and before.linked == LinkedBy.PERSON
            home = before.patient_id if before is not None and decided else placing.patient_id
            fresh = placing.identity is not None and home is None
            if fresh:
                home = rows.new_id()
                connection.execute(sa.insert(patient).values(id=home, made_at=self._now()))
            linked = LinkedBy.PERSON if decided else LinkedBy.FIRST if fresh else LinkedBy.NUMBER
            self._write(connection, placing, home, linked)
            return home

    def lines(self) -> tuple[PatientLine, ...]:
        """See `Patients.lines`."""
        with self._database.reading() as connection:
            return patient_look.lines(connection)

    def get(self, reference: str) -> Patient:
        """See `Patients.get`."""
        with self._database.reading() as connection:
            return patient_look.patient_of(connection, rows.find_id(connection, patient, reference))

    def questions(self) -> tuple[Question, ...]:
        """See `Patients.questions`."""
        query = sa.select(patient_question).where(_Q.state == QuestionState.OPEN)
        with self._database.reading() as connection:
            found = connection.execute(query.order_by(_Q.bits.desc(), _Q.id))
            return tuple(patient_look.to_question(row) for row in found)

    def merge(self, source: str, target: str, *, by: str, why: str) -> Change:
        """See `Patients.merge`."""
        if source == target:
            raise UsageError("a patient is not merged with itself")
        with self._database.writing() as connection:
            moved = self._move(connection, _S.patient_id == source, target)
            if not moved:
                raise UnknownIdError("this patient has no records")
            settled = sa.update(sighting).where(_S.patient_id == target)
            connection.execute(settled.values(linked=LinkedBy.PERSON.value))
            self._answer(connection, source, target, QuestionState.SAME, by)
            return self._changed(connection, "merge", source, target, moved, by=by, why=why)

    def split(self, source: str, record_ids: Sequence[str], *, by: str, why: str) -> Change:
        """See `Patients.split`."""
        with self._database.writing() as connection:
            target = rows.new_id()
            connection.execute(sa.insert(patient).values(id=target, made_at=self._now()))
            mine = sa.and_(_S.patient_id == source, _S.record_id.in_(record_ids))
            moved = self._move(connection, mine, target)
            if set(moved) != set(record_ids):
                raise UsageError("a named record is not this patient's")
            stays = sa.select(sa.func.count()).where(_S.patient_id == source)
            if not connection.execute(stays).scalar_one():
                raise UsageError("one record at least stays with the patient")
            self._answer(connection, source, target, QuestionState.APART, by)
            return self._changed(connection, "split", source, target, moved, by=by, why=why)

    def keep_apart(self, left: str, right: str, *, by: str) -> None:
        """See `Patients.keep_apart`."""
        with self._database.writing() as connection:
            self._answer(connection, left, right, QuestionState.APART, by)
            detail: events.Detail = {"other": max(left, right)}
            self._note(connection, ("patients_apart", min(left, right), detail), by)

    def _write(self, connection: sa.Connection, placing: Placing, home: str | None, linked: LinkedBy) -> None:
        stay = placing.record_id
        if placing.stay_with is not None:
            beside = sa.select(_S.stay).where(_S.record_id == placing.stay_with)
            stay = connection.execute(beside).scalar_one_or_none() or stay
        row = {
            "record_id": placing.record_id, "version": placing.version, "patient_id": home,
            "identity": patient_look.to_json(placing.identity), "stay": stay, "linked": linked.value,
            "why": list(placing.why), "at": self._now(),
        }  # fmt: skip
        connection.execute(sa.insert(sighting).values(row))
        for key in placing.keys:
            rows.insert_new(connection, patient_key, {"key": key[:200], "record_id": placing.record_id})
        for ask in placing.asks:
            if home is not None and ask.patient_id != home:
                question: dict[str, object] = {
                    "left_id": min(home, ask.patient_id), "right_id": max(home, ask.patient_id),
                    "bits": ask.bits, "why": list(ask.why), "state": QuestionState.OPEN.value,
                }  # fmt: skip
                rows.insert_new(connection, patient_question, question)
        if home is not None:
            detail: events.Detail = {"record": placing.record_id, "linked": linked.value}
            self._note(connection, ("patient_linked", home, detail), "identity")

    def _move(self, connection: sa.Connection, which: sa.ColumnElement[bool], target: str) -> list[str]:
        moved = sa.update(sighting).where(which).values(patient_id=target, linked=LinkedBy.PERSON.value)
        return sorted(connection.execute(moved.returning(_S.record_id)).scalars())

    def _answer(self, connection: sa.Connection, one: str, other: str, state: QuestionState, by: str) -> None:
        left, right = min(one, other), max(one, other)
        row: dict[str, object] = {
            "left_id": left,
            "right_id": right,
            "bits": 0.0,
            "why": [],
            "state": state.value,
        }
        if not rows.insert_new(connection, patient_question, {**row, "by": by}):
            mine = sa.and_(_Q.left_id == left, _Q.right_id == right)
            connection.execute(sa.update(patient_question).where(mine).values(state=state.value, by=by))

    def _changed(
        self,
        connection: sa.Connection,
        kind: str,
        source: str,
        target: str,
        moved: list[str],
        *,
        by: str,
        why: str,
    ) -> Change:
        at = self._now()
        row = {
            "kind": kind, "source_id": source, "target_id": target, "records": moved, "by": by, "why": why,
            "at": at,
        }  # fmt: skip
        written = sa.insert(patient_change).values(row).returning(patient_change.c.id)
        number = connection.execute(written).scalar_one()
        detail: events.Detail = {"into": target, "records": len(moved), "change": number}
        self._note(connection, (f"patient_{kind}", source, detail), by)
        return Change(
            id=number, kind=kind, source=source, target=target, records=tuple(moved), by=by, why=why, at=at
        )

    def _note(self, connection: sa.Connection, happening: events.Happening, actor: str) -> None:
        events.note(self._database, connection, [happening], actor=actor, at=self._now())
