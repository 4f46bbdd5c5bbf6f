"""Who is who on every database: placed once, asked, merged and split again, decided for good."""

import pytest

from flows.identify import identify
from models.digitized import Digitized
from models.errors import UsageError
from storage.errors import UnknownIdError
from storage.facilities.facilities import Facility, FacilityType, Tier
from storage.patients import LinkedBy, QuestionState
from storage.records.events import first_broken
from tests.contracts.charts import clean_chart, field
from tests.contracts.kit import Office
from tests.contracts.test_filing import load

HOA = {"patient_name": "NGUYỄN THỊ HOA", "date_of_birth": "1962-04-14", "sex": "female"}
OWN = {"national_id": "019162000123"}


def chart(sha256: str, **says: str) -> Digitized:
    digitized = clean_chart(sha256 * 64)
    (document,) = digitized.documents
    fields = {name: field(value) for name, value in says.items()}
    return digitized.model_copy(update={"documents": (document.model_copy(update={"fields": fields}),)})


def record(office: Office, sha256: str, **says: str) -> str:
    scan_id = load(office, chart(sha256, **says), sha256)
    (line,) = [line for line in office.records.lines() if line.scan_id == scan_id]
    return line.id


def test_a_number_of_their_own_links_and_a_name_alone_does_not(office: Office) -> None:
    first, second = record(office, "a", **HOA, **OWN), record(office, "b", **HOA, **OWN)
    stranger = record(office, "c", patient_name=HOA["patient_name"])
    nobody = record(office, "d", department="Nội")
    assert identify(office.patients) == {"new": 2, "linked": 1, "nameless": 1}
    assert identify(office.patients) == {}
    (largest, other) = office.patients.lines()
    assert (largest.records, other.records) == (2, 1)
    patient = office.patients.get(largest.id[:8])
    assert {one.identity.record_id for one in patient.sightings} == {first, second}
    assert {one.linked for one in patient.sightings} == {LinkedBy.FIRST, LinkedBy.NUMBER}
    assert "cccd:same" in next(one.why for one in patient.sightings if one.why)
    assert office.patients.questions() == ()
    assert {stranger, nobody}.isdisjoint({first, second})
    assert first_broken(office.database) is None


def test_without_a_number_a_person_is_asked_and_their_answer_stays(office: Office) -> None:
    record(office, "a", **HOA)
    record(office, "b", **HOA)
    assert identify(office.patients) == {"new": 2, "asked": 1}
    (question,) = office.patients.questions()
    assert "birth:same" in question.why
    office.patients.keep_apart(question.left, question.right, by="supervisor")
    assert office.patients.questions() == ()
    assert office.patients.get(question.left).questions[0].state is QuestionState.APART


def test_a_merge_is_logged_and_undone(office: Office) -> None:
    one, other = record(office, "a", **HOA), record(office, "b", **HOA)
    identify(office.patients)
    (question,) = office.patients.questions()
    merged = office.patients.merge(question.left, question.right, by="supervisor", why="same card seen")
    assert office.patients.questions() == ()
    assert len(office.patients.get(question.right).sightings) == 2
    with pytest.raises(UnknownIdError):
        office.patients.merge(question.left, question.right, by="supervisor", why="again")
    split = office.patients.split(question.right, merged.records, by="supervisor", why="two cards")
    assert [len(line.id) for line in office.patients.lines()] == [36, 36]
    changes = office.patients.get(question.right).changes
    assert [(change.kind, change.why) for change in changes] == [
        ("merge", "same card seen"),
        ("split", "two cards"),
    ]
    assert set(split.records) < {one, other}
    with pytest.raises(UsageError):
        office.patients.split(split.target, split.records, by="supervisor", why="nobody left")
    with pytest.raises(UsageError):
        office.patients.merge(split.target, split.target, by="supervisor", why="itself")


def test_what_a_person_decided_no_correction_moves(office: Office) -> None:
    record(office, "a", **HOA)
    moved = record(office, "b", **HOA)
    identify(office.patients)
    (question,) = office.patients.questions()
    office.patients.merge(question.left, question.right, by="supervisor", why="seen")
    document = chart("b", **{**HOA, "patient_name": "NGUYỄN THỊ HOÀ"}).documents[0]
    office.records.revise(moved, document, author="clerk", why="typed")
    identify(office.patients)
    patient = office.patients.get(question.right)
    assert {one.identity.name for one in patient.sightings} == {"NGUYỄN THỊ HOA", "NGUYỄN THỊ HOÀ"}


def test_two_papers_of_one_stay_are_one_stay(office: Office) -> None:
    times = ("2024-03-02T10:00", "2024-03-02T15:30", "2024-09-01T08:00")
    for sha256, at in zip("abc", times, strict=True):
        record(office, sha256, **HOA, **OWN, admitted_at=at)
    identify(office.patients)
    (line,) = office.patients.lines()
    assert (line.records, line.stays) == (3, 2)


def test_charts_for_training_are_nobodys(office: Office) -> None:
    office.facilities.keep(Facility(code="01001", name="x", type=FacilityType.TRAINING, tier=Tier.INITIAL))
    record(office, "a", **HOA)
    assert identify(office.patients) == {}
