"""Queries about patients, and what their rows mean."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from models.identity import Identity
from storage.patients import (
    Change,
    Known,
    LinkedBy,
    Patient,
    PatientLine,
    Question,
    QuestionState,
    Sighting,
    Unplaced,
)
from storage.records.filing.file_away import to_document
from storage.records.patients.patient_tables import (
    patient,
    patient_change,
    patient_key,
    patient_question,
    sighting,
)

_S, _Q, _C = sighting.c, patient_question.c, patient_change.c
_WHOLE_NUMBERS = ("c:", "m:", "b:")
"""Keys that are a person's number: never left out, however many records share one."""


def near(connection: sa.Connection, keys: Sequence[str], *, crowded: int) -> Known:
    """Return all records of patients who share a key that is not crowded."""
    counted = sa.select(patient_key.c.key, sa.func.count()).where(patient_key.c.key.in_(keys))
    found = connection.execute(counted.group_by(patient_key.c.key)).all()
    telling = [key for key, number in found if number <= crowded or key[:2] in _WHOLE_NUMBERS]
    if not telling:
        return {}
    sharing = sa.select(_S.patient_id).join(patient_key, patient_key.c.record_id == _S.record_id)
    sharing = sharing.where(patient_key.c.key.in_(telling), _S.patient_id.is_not(None)).distinct()
    known: dict[str, list[Identity]] = {}
    mine = sa.select(_S.patient_id, _S.identity).where(_S.patient_id.in_(sharing)).order_by(_S.record_id)
    for row in connection.execute(mine):
        known.setdefault(row.patient_id, []).append(to_identity(row.identity))
    return {patient_id: tuple(identities) for patient_id, identities in known.items()}


def lines(connection: sa.Connection) -> tuple[PatientLine, ...]:
    """Return every patient who has records, those with most questions first."""
    open_ones: dict[str, int] = {}
    asked = sa.select(_Q.left_id, _Q.right_id).where(_Q.state == QuestionState.OPEN)
    for left, right in connection.execute(asked):
        open_ones[left] = open_ones.get(left, 0) + 1
        open_ones[right] = open_ones.get(right, 0) + 1
    held: dict[str, list[Any]] = {}
    for row in connection.execute(sa.select(sighting).where(_S.patient_id.is_not(None))):
        held.setdefault(row.patient_id, []).append(row)
    found = [
        PatientLine(
            id=patient_id,
            records=len(mine),
            stays=len({row.stay for row in mine}),
            facilities=len({row.identity["facility"] for row in mine}),
            questions=open_ones.get(patient_id, 0),
        )
        for patient_id, mine in held.items()
    ]
    return tuple(sorted(found, key=lambda line: (-line.questions, -line.records, line.id)))


def patient_of(connection: sa.Connection, patient_id: str) -> Patient:
    """Return a patient with everything; the id must exist."""
    mine = sa.select(sighting).where(_S.patient_id == patient_id).order_by(_S.at, _S.record_id)
    asked = sa.select(patient_question).where(sa.or_(_Q.left_id == patient_id, _Q.right_id == patient_id))
    changes = sa.select(patient_change).where(sa.or_(_C.source_id == patient_id, _C.target_id == patient_id))
    return Patient(
        id=connection.execute(sa.select(patient.c.id).where(patient.c.id == patient_id)).scalar_one(),
        sightings=tuple(
            Sighting(
                identity=to_identity(row.identity),
                stay=row.stay,
                linked=LinkedBy(row.linked),
                why=tuple(row.why),
            )
            for row in connection.execute(mine)
        ),
        questions=tuple(to_question(row) for row in connection.execute(asked.order_by(_Q.id))),
        changes=tuple(_to_change(row) for row in connection.execute(changes.order_by(_C.id))),
    )


def to_unplaced(row: Any) -> Unplaced:  # noqa: ANN401 - a row has the columns that were asked for
    """Return a record that waits."""
    return Unplaced(
        record_id=row.id,
        version=row.version,
        facility=row.code,
        document=to_document(row.document),
    )


def to_question(row: Any) -> Question:  # noqa: ANN401 - see above
    """Return a question."""
    return Question(
        id=row.id,
        left=row.left_id,
        right=row.right_id,
        bits=row.bits,
        why=tuple(row.why),
        state=QuestionState(row.state),
    )


def to_json(identity: Identity | None) -> dict[str, Any]:
    """Return an identity as JSON values; empty for none."""
    if identity is None:
        return {}
    told = asdict(identity)
    return {name: one.isoformat() if isinstance(one, datetime) else one for name, one in told.items()}


def to_identity(told: dict[str, Any]) -> Identity:
    """Return what `to_json` wrote."""
    moments = {
        name: datetime.fromisoformat(told[name]) if told[name] else None
        for name in ("admitted_at", "discharged_at")
    }
    return Identity(**{**told, **moments})


def _to_change(row: Any) -> Change:  # noqa: ANN401 - see above
    return Change(
        id=row.id,
        kind=row.kind,
        source=row.source_id,
        target=row.target_id,
        records=tuple(row.records),
        by=row.by,
        why=row.why,
        at=row.at,
    )
