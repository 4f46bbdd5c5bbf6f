"""Patients for people and programs."""

from collections.abc import Sequence
from typing import Any

from sohoa.console import show_json, show_list, tell
from sohoa.keeping.moment import iso, local
from sohoa.messages import say
from storage.patients import Change, Patient, PatientLine, Question, Sighting

Json = dict[str, Any]


def line_json(one: PatientLine) -> Json:
    """Return one patient of a list: no patient data."""
    return {
        "id": one.id,
        "records": one.records,
        "stays": one.stays,
        "facilities": one.facilities,
        "questions": one.questions,
    }


def question_json(one: Question) -> Json:
    """Return one question."""
    return {
        "id": one.id,
        "left": one.left,
        "right": one.right,
        "bits": one.bits,
        "why": list(one.why),
        "state": one.state.value,
    }


def patient_json(patient: Patient) -> Json:
    """Return a patient with everything; holds patient data."""
    return {
        "id": patient.id,
        "records": [_sighting_json(one) for one in patient.sightings],
        "questions": [question_json(one) for one in patient.questions],
        "changes": [_change_json(one) for one in patient.changes],
    }


def show_patients(lines: Sequence[PatientLine]) -> None:
    """Print one line a patient."""
    columns = ("id", "records", "stays", "facilities", "questions")
    rows = [(one.id[:8], one.records, one.stays, one.facilities, one.questions) for one in lines]
    show_list("patient", columns, rows)


def show_questions(questions: Sequence[Question]) -> None:
    """Print one line a question, with its reasons."""
    rows = [(one.left[:8], one.right[:8], one.bits, ", ".join(one.why), one.state.value) for one in questions]
    show_list("patient", ("id", "other", "bits", "reasons", "state"), rows)


def show_patient(patient: Patient) -> None:
    """Print what each record says, questions and changes."""
    _show_sightings(patient)
    if patient.questions:
        show_questions(patient.questions)
    if patient.changes:
        rows = [(local(one.at), one.kind, len(one.records), one.by, one.why) for one in patient.changes]
        show_list("patient", ("at", "change", "records", "by", "because"), rows)


def _show_sightings(patient: Patient) -> None:
    who = ("name", "birth", "sex", "national_id", "insurance", "ward")
    rows = [
        (
            one.identity.record_id[:8],
            *(getattr(one.identity, name) for name in who),
            one.stay[:8],
            one.linked.value,
            ", ".join(one.why) or None,
        )
        for one in patient.sightings
    ]
    show_list("patient", ("record", *who, "stay", "linked", "reasons"), rows, title=patient.id)


def show_change(change: Change, *, json: bool) -> None:
    """Print a merge or split, and how it is undone."""
    if json:
        show_json(_change_json(change))
    else:
        names = " ".join(f"--record {one[:8]}" for one in change.records)
        undo = f"sohoa patient split {change.target[:8]} {names}"
        if change.kind == "split":
            undo = f"sohoa patient merge {change.target[:8]} {change.source[:8]}"
        tell(say("patient.changed", count=len(change.records), target=change.target[:8], undo=undo))


def _sighting_json(one: Sighting) -> Json:
    said = one.identity
    return {
        "record": said.record_id,
        "facility": said.facility,
        "name": said.name,
        "birth": said.birth,
        "sex": said.sex,
        "national_id": said.national_id,
        "insurance": said.insurance,
        "ward": said.ward,
        "admitted_at": iso(said.admitted_at),
        "stay": one.stay,
        "linked": one.linked.value,
        "why": list(one.why),
    }


def _change_json(one: Change) -> Json:
    return {
        "id": one.id,
        "kind": one.kind,
        "source": one.source,
        "target": one.target,
        "records": list(one.records),
        "by": one.by,
        "why": one.why,
        "at": iso(one.at),
    }
