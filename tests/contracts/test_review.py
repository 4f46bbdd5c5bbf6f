"""Review on every database: who is asked, what settles, and that nothing is overwritten."""

from models.review.mode import Mode
from models.review.patch import DOUBLE, ILLEGIBLE, SINGLE
from models.vocabulary import FieldStatus
from storage.custody.custody import ScanState
from storage.review.review import Answer, Became, Said, Stage
from tests.contracts.kit import Office
from tests.contracts.review_charts import HOA, LAN, MAI, NAME, SENIOR, chart, doubt, drug, say, waiting
from tests.contracts.test_filing import load

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
