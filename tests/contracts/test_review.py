"""Review on every database: who is asked, what settles, and that nothing is overwritten."""

import threading

import pytest
import sqlalchemy as sa

from models.review.mode import Mode
from models.review.patch import DOUBLE, ILLEGIBLE, SINGLE
from models.vocabulary import FieldStatus, PageFinding
from storage.custody import ScanState
from storage.errors import QuestionGoneError, RefusedError
from storage.records import review_tables
from storage.records.review import SqlReview
from storage.review import Answer, Became, Desk, Said, Stage
from storage.review_ruling import WrongAnswerError
from tests.contracts.kit import Office
from tests.contracts.review_charts import HOA, LAN, MAI, NAME, SENIOR, chart, doubt, drug, say, sure, waiting
from tests.contracts.test_records import load

A, B = "a" * 64, "b" * 64


def test_a_confirmed_value_is_a_new_version_with_who_and_why(office: Office) -> None:
    scan_id = load(office, chart(A, {"department": doubt("Nội")}))
    (asked,) = office.review.take(LAN)
    assert (asked.mode, asked.field, asked.value, asked.box) == (
        Mode.CONFIRM,
        "department",
        "Nội",
        (10, 20, 300, 60),
    )
    told = office.review.answer(asked.token, Answer(said=Said.VALUE, value="nội", seconds=1.5, keys=1), LAN)
    assert told.became is Became.SETTLED
    record = office.records.get(asked.record_id or "")
    value = record.document.fields["department"]
    assert (value.value, value.status, value.confidence) == ("nội", FieldStatus.ACCEPTED, SINGLE)
    assert [(one.author, one.why) for one in record.versions] == [
        ("machine", "read"),
        ("lan", "review: confirmed"),
    ]
    assert office.custody.scan(scan_id).state is ScanState.LOADED
    assert waiting(office) == ()


def test_a_correction_and_another_reading_are_told_apart(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội", "Ngoại"), "workplace": doubt("Trường")}))
    asked = {one.field: one for one in office.review.take(LAN, count=2)}
    assert [one.value for one in asked["department"].readings] == ["Ngoại"]
    for field, value in (("department", "Ngoại"), ("workplace", "Trạm y tế")):
        office.review.answer(asked[field].token, Answer(said=Said.VALUE, value=value), LAN)
    work = office.review.own_work("lan", since=office.clock.now)
    assert work.verdicts == {"candidate": 1, "corrected": 1}


def test_a_blind_key_hides_what_the_machine_read_and_settles_where_both_agree(office: Office) -> None:
    load(office, chart(A, {"patient_name": doubt(NAME, "NGUYÊN THỊ HƯƠNG")}))
    (asked,) = office.review.take(LAN)
    assert (asked.mode, asked.value, asked.readings, asked.findings) == (Mode.BLIND, None, (), ())
    assert say(office, LAN, NAME).became is Became.SETTLED
    value = office.records.get(asked.record_id or "").document.fields["patient_name"]
    assert (value.value, value.confidence) == (NAME, DOUBLE)


def test_a_mismatch_goes_to_another_person_and_a_third_decides(office: Office) -> None:
    load(office, chart(A, {"patient_name": doubt(NAME)}))
    assert say(office, LAN, "NGUYỄN THỊ HUƠNG").became is Became.TO_ANOTHER
    assert waiting(office, LAN) == ()
    (second,) = waiting(office, MAI)
    assert (second.stage, second.mode, second.value, second.readings) == (Stage.SECOND, Mode.BLIND, None, ())
    assert say(office, MAI, "NGUYỄN THỊ HƯỜNG").became is Became.TO_ANOTHER
    assert waiting(office, MAI) == ()
    (third,) = waiting(office, HOA)
    assert (third.stage, third.mode, third.value) == (Stage.THIRD, Mode.DECIDE, NAME)
    assert [one.value for one in third.readings] == ["NGUYỄN THỊ HUƠNG", "NGUYỄN THỊ HƯỜNG"]
    assert say(office, HOA, "NGUYỄN THỊ HƯỜNG").became is Became.SETTLED
    record = office.records.get(third.record_id or "")
    assert record.document.fields["patient_name"].confidence == DOUBLE
    assert record.versions[-1].why == "review: candidate"


def test_two_people_who_agree_outvote_the_machine(office: Office) -> None:
    load(office, chart(A, {"national_id": doubt("019185001234")}))
    say(office, LAN, "019185007234")
    assert say(office, MAI, "019185007234").became is Became.SETTLED
    assert office.review.own_work("mai", since=office.clock.now).agreed == 1


def test_where_the_machine_read_nothing_two_people_key(office: Office) -> None:
    load(office, chart(A, {"patient_name": doubt(None)}))
    assert say(office, LAN, NAME).became is Became.TO_ANOTHER
    assert say(office, MAI, NAME).became is Became.SETTLED


def test_a_drug_row_is_keyed_cell_by_cell(office: Office) -> None:
    load(office, chart(A, {}, rows=(drug(),)))
    cells = {
        "drug": "paracetamol",
        "strength": "500 mg",
        "quantity": "10",
        "unit": "viên",
        "directions": "2 viên / ngày",
    }
    assert say(office, LAN, cells).became is Became.TO_ANOTHER
    cells |= {"strength": "500mg"}
    assert say(office, MAI, cells).became is Became.SETTLED
    (line,) = office.records.lines()
    (row,) = office.records.get(line.id).document.tables.prescription_items or ()
    assert (row.drug, row.status) == ("paracetamol", FieldStatus.ACCEPTED)


def test_that_nobody_can_read_it_is_never_one_persons_word(office: Office) -> None:
    load(office, chart(A, {"department": doubt("N?i")}))
    assert say(office, LAN, None, Said.ILLEGIBLE).became is Became.TO_ANOTHER
    assert say(office, MAI, None, Said.ILLEGIBLE).became is Became.SETTLED
    (line,) = office.records.lines()
    value = office.records.get(line.id).document.fields["department"]
    assert (value.value, value.status, value.findings) == (None, FieldStatus.ACCEPTED, (ILLEGIBLE,))


def test_absent_is_absent(office: Office) -> None:
    load(office, chart(A, {"department": doubt("....")}))
    say(office, LAN, None, Said.ABSENT)
    (line,) = office.records.lines()
    value = office.records.get(line.id).document.fields["department"]
    assert (value.value, value.status) == (None, FieldStatus.ABSENT)


def test_a_skipped_question_comes_back_later_and_to_others_at_once(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội")}))
    assert say(office, LAN, None, Said.SKIP).became is Became.RETURNED
    assert waiting(office, LAN) == ()
    assert len(waiting(office, MAI)) == 1
    office.clock.forward(minutes=31)
    assert len(waiting(office, LAN)) == 1


def test_what_was_asked_goes_to_a_senior_with_the_note(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội")}))
    (asked,) = office.review.take(LAN)
    office.review.answer(asked.token, Answer(said=Said.ASK, why="hai khoa?"), LAN)
    assert waiting(office, MAI) == ()
    (senior,) = waiting(office, SENIOR)
    assert (senior.stage, senior.mode, senior.asked, senior.value) == (
        Stage.SENIOR,
        Mode.DECIDE,
        "hai khoa?",
        "Nội",
    )
    assert say(office, SENIOR, "Nội A").became is Became.SETTLED


def test_a_senior_who_keyed_it_may_still_settle_what_another_passed_on(office: Office) -> None:
    load(office, chart(A, {"patient_name": doubt(NAME)}))
    say(office, SENIOR, "NGUYỄN THỊ HUƠNG")
    (asked,) = office.review.take(LAN)
    office.review.answer(asked.token, Answer(said=Said.ASK, why="mờ"), LAN)
    assert say(office, SENIOR, NAME).became is Became.SETTLED


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


def test_answers_only_grow(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội")}))
    say(office, LAN, "Nội")
    table = review_tables.review_answer
    with pytest.raises((RefusedError, sa.exc.DBAPIError)), office.database.writing() as connection:
        connection.execute(sa.update(table).values(author="nobody"))


def test_a_planted_mistake_measures_who_looks_and_touches_no_record(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội tổng hợp"), "workplace": doubt("Trường")}))
    say(office, MAI, "Nội tổng hợp")
    before = office.records.get(office.records.lines()[0].id)
    review = SqlReview(office.database, now=office.clock, chance=lambda: 0.0, planted_share=0.02)
    (asked,) = review.take(LAN)
    assert asked.field == "department"
    assert asked.value not in {None, "Nội tổng hợp"}
    told = review.answer(asked.token, Answer(said=Said.VALUE, value=asked.value, keys=1), LAN)
    assert (told.became, told.truth) == (Became.CHECK_MISSED, "Nội tổng hợp")
    assert office.records.get(before.line.id) == before
    work = review.own_work("lan", since=office.clock.now)
    assert (work.checks, work.caught, work.answers) == (1, 0, 0)
    (slowed,) = review.take(LAN)
    assert (slowed.field, slowed.mode, slowed.slowed) == ("workplace", Mode.BLIND, True)


def test_a_planted_mistake_that_is_corrected_is_caught(office: Office) -> None:
    load(office, chart(A, {"department": doubt("Nội tổng hợp"), "workplace": doubt("Trường")}))
    say(office, MAI, "Nội tổng hợp")
    review = SqlReview(office.database, now=office.clock, chance=lambda: 0.0, planted_share=0.02)
    (asked,) = review.take(LAN)
    told = review.answer(asked.token, Answer(said=Said.VALUE, value="Nội tổng hợp"), LAN)
    assert told.became is Became.CHECK_PASSED
    (ordinary,) = review.take(LAN)
    assert (ordinary.field, ordinary.mode) == ("workplace", Mode.CONFIRM)


def test_a_random_sample_is_keyed_blind_and_holds_nothing_up(office: Office) -> None:
    load(office, chart(A, {"department": sure("Nội"), "workplace": sure("Trường")}))
    assert office.review.sample(SENIOR, share=1.0) == 2
    assert office.review.sample(SENIOR, share=1.0) == 0
    (line,) = office.records.lines()
    assert office.records.release(line.id, by="truong").released_by == "truong"
    assert {one.mode for one in waiting(office)} == {Mode.BLIND}
    (asked,) = office.review.take(LAN)
    right = {"department": "Nội", "workplace": "Trường"}[asked.field or ""]
    office.review.answer(asked.token, Answer(said=Said.VALUE, value=right), LAN)
    assert office.records.get(line.id).line.version == 1
    every, *_ = office.review.audit(SENIOR)
    assert (every.family, every.sampled, every.wrong, every.waiting) == ("*", 1, 0, 1)
    assert every.bound == pytest.approx(0.95)


def test_a_mistake_in_the_sample_recalls_what_is_alike(office: Office) -> None:
    load(office, chart(A, {"department": sure("Nội")}), sha256="a")
    office.review.sample(SENIOR, share=1.0)
    load(office, chart(B, {"department": sure("Ngoại")}), sha256="b")
    (first, _) = office.records.lines()
    say(office, LAN, "Nhi")
    say(office, MAI, "Nhi")
    assert office.records.get(first.id).line.version == 2
    assert [one.field for one in waiting(office)] == ["department"]
    every, *_ = office.review.audit(SENIOR)
    assert (every.sampled, every.wrong) == (1, 1)


def test_a_field_over_its_error_budget_is_keyed_from_then_on(office: Office) -> None:
    """Three of twenty sampled values were wrong: confirming is no longer enough."""
    for letter in "bcdeghijklmnopqrstuv":
        load(office, chart(B, {"department": sure("Nội"), "workplace": doubt("Trường")}), letter)
    assert office.review.sample(SENIOR, share=1.0) == 20
    for number in range(20):
        for desk in (LAN, MAI) if number < 3 else (LAN,):
            (asked,) = office.review.take(desk, family="department", count=1)
            said = "Ngoại" if number < 3 else "Nội"
            office.review.answer(asked.token, Answer(said=Said.VALUE, value=said), desk)
    (line,) = [one for one in office.review.audit(SENIOR) if one.family == "department"]
    assert (line.sampled, line.wrong, line.strict) == (20, 3, True)
    load(office, chart(B, {"department": doubt("Nhi")}), "f")
    fresh = SqlReview(office.database, now=office.clock, chance=lambda: 1.0)
    found = {one.field: one.mode for one in fresh.take(HOA, count=40)}
    assert found == {"department": Mode.BLIND, "workplace": Mode.CONFIRM}


def test_a_sample_is_drawn_within_the_reach_of_who_draws_it(office: Office) -> None:
    load(office, chart(A, {"department": sure("Nội")}))
    far = Desk(name="xa", facilities=("nowhere",), senior=True)
    assert office.review.sample(far, share=1.0) == 0
    assert office.review.audit(far) == ()
    assert office.review.sample(SENIOR, share=1.0) == 1
