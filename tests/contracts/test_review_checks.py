"""How review checks itself: planted mistakes, random samples, error budgets."""

import pytest
import sqlalchemy as sa

from models.review.mode import Mode
from storage.errors import RefusedError
from storage.records.review import review_tables
from storage.records.review.review import SqlReview
from storage.review.review import Answer, Became, Desk, Said
from tests.contracts.kit import Office
from tests.contracts.review_charts import HOA, LAN, MAI, SENIOR, chart, doubt, say, sure, waiting
from tests.contracts.test_filing import load

A, B = "a" * 64, "b" * 64


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
