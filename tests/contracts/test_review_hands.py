"""Who gets which question, and in which order."""

import threading

import pytest

from models.review.mode import Mode
from models.vocabulary import FieldStatus, PageFinding
from storage.errors import QuestionGoneError
from storage.review.review import Answer, Became, Desk, Said, Stage
from storage.review.ruling import WrongAnswerError
from tests.contracts.kit import Office
from tests.contracts.review_charts import HOA, LAN, MAI, NAME, SENIOR, chart, doubt, drug, say, sure, waiting
from tests.contracts.test_filing import load

A, B = "a" * 64, "b" * 64


def test_nobody_gets_what_somebody_else_has_in_hand(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội"), "workplace": doubt("Trường")}))
    (mine,) = office.review.take(LAN)
    (hers,) = office.review.take(MAI)
    assert mine.field != hers.field
    assert office.review.take(HOA) == ()
    assert office.review.take(LAN) == (mine,)
    assert office.review.hand_back(LAN) == 1
    (again,) = office.review.take(HOA)
    assert again.field == mine.field
    with pytest.raises(QuestionGoneError):
        office.review.answer(mine.token, Answer(said=Said.VALUE, value="Nội"), LAN)


def test_a_lease_that_ran_out_is_taken_by_the_next(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội")}))
    (mine,) = office.review.take(LAN)
    office.clock.forward(minutes=4)
    office.review.renew(LAN)
    office.clock.forward(minutes=4)
    assert office.review.take(MAI) == ()
    office.clock.forward(minutes=2)
    assert len(office.review.take(MAI)) == 1
    with pytest.raises(QuestionGoneError):
        office.review.look(mine.token, LAN)


def test_twenty_people_at_once_get_twenty_different_questions(office: Office) -> None:
    fields = {f"note_{number}": doubt(str(number)) for number in range(20)}
    load(office, chart(A, fields))
    taken: list[str | None] = []

    def take(number: int) -> None:
        taken.extend(one.field for one in office.review.take(Desk(name=f"p{number}")))

    people = [threading.Thread(target=take, args=(number,)) for number in range(20)]
    for one in people:
        one.start()
    for one in people:
        one.join()
    assert sorted(filter(None, taken)) == sorted(fields)


def test_two_people_who_settle_two_fields_of_one_record_both_count(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội"), "workplace": doubt("Trường")}))
    mine, hers = office.review.take(LAN)[0], office.review.take(MAI)[0]
    office.review.answer(hers.token, Answer(said=Said.VALUE, value="x"), MAI)
    office.review.answer(mine.token, Answer(said=Said.VALUE, value="y"), LAN)
    (line,) = office.records.lines()
    document = office.records.get(line.id).document
    assert {document.fields[mine.field or ""].value, document.fields[hers.field or ""].value} == {"x", "y"}


def test_the_queue_goes_by_priority_deadline_and_what_is_nearly_done(office: Office) -> None:
    load(office, chart(A, {"department": doubt("1"), "workplace": doubt("2")}), sha256="a")
    load(office, chart(B, {"bed": doubt("3")}), sha256="b")
    assert next(one.field for one in waiting(office)) == "bed"
    (batch, *_) = {line.batch_id for line in office.records.lines()}
    office.review.order(batch, priority=5, due=office.clock.now, by="truong")
    (told, *_) = office.review.batches(LAN)
    assert (told.priority, told.due) == (5, office.clock.now)


def test_one_field_can_be_keyed_in_a_row(office: Office) -> None:
    for sha in "abc":
        load(office, chart(sha * 64, {"patient_name": doubt(NAME), "department": doubt("Nội")}), sha256=sha)
    asked = office.review.take(LAN, count=30, family="patient_name")
    assert {one.field for one in asked} == {"patient_name"}
    assert len(asked) == 3


def test_a_page_of_somebody_else_leaves_the_document(office: Office) -> None:
    fields = {"department": sure("Nội"), "bed": doubt("12", page=2)}
    load(office, chart(A, fields, pages=2, findings={2: PageFinding.OTHER_PATIENT}))
    (page,) = [one for one in waiting(office) if one.mode is Mode.PAGE]
    assert (page.page, page.findings) == (2, ("other_patient",))
    taken = office.review.take(LAN, count=9)
    (page,) = [one for one in taken if one.mode is Mode.PAGE]
    assert (
        office.review.answer(page.token, Answer(said=Said.OUT, why="người khác"), LAN).became
        is Became.SETTLED
    )
    (line,) = office.records.lines()
    document = office.records.get(line.id).document
    assert (line.pages, document.pages, document.fields["bed"].status) == ((1,), (1,), FieldStatus.ABSENT)
    office.review.hand_back(LAN)
    assert waiting(office) == ()
    assert [(one.page, one.by) for one in office.review.tray(LAN)] == [(2, "lan")]


def test_a_blurred_page_is_kept_or_scanned_again(office: Office) -> None:
    load(office, chart(A, {}, pages=2, findings={1: PageFinding.BLURRED, 2: PageFinding.BLURRED}))
    assert say(office, LAN, None, Said.KEEP).became is Became.SETTLED
    assert say(office, LAN, None, Said.RESCAN).became is Became.RESCAN
    (listed,) = office.review.rescans(LAN)
    assert waiting(office, SENIOR) == ()
    office.review.rescanned(listed.task_id, by="mai")
    assert office.review.rescans(LAN) == ()
    assert [one.stage for one in waiting(office, SENIOR)] == [Stage.SENIOR]


def test_an_answer_that_does_not_fit_changes_nothing(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội")}))
    (asked,) = office.review.take(LAN)
    for wrong in (Answer(said=Said.KEEP), Answer(said=Said.VALUE), Answer(said=Said.ABSENT, value="x")):
        with pytest.raises(WrongAnswerError):
            office.review.answer(asked.token, wrong, LAN)
    assert office.review.look(asked.token, LAN) == asked


def test_somebody_of_another_facility_sees_nothing(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội")}))
    (asked,) = waiting(office, LAN)
    assert waiting(office, Desk(name="xa", facilities=("elsewhere",))) == ()
    assert waiting(office, Desk(name="day", facilities=(asked.facility,))) != ()
    assert office.review.heaps(Desk(name="xa", facilities=("elsewhere",))) == ()


def test_what_waits_is_counted_by_field(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội")}, rows=(drug(), drug())))
    assert [(one.family, one.count) for one in office.review.heaps(LAN)] == [
        ("prescription_items", 2),
        ("department", 1),
    ]
    (batch,) = office.review.batches(LAN)
    assert (batch.questions, batch.records, batch.nearly) == (3, 1, 0)
