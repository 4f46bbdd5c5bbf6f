import pytest

from pipeline.judge.weigh_zone import (
    ANSWERS,
    KINDS,
    answer_of,
    is_divided_text,
    weigh_zone,
    zone_kind,
    zone_odds,
)
from pipeline.understand.candidate import Candidate


def candidate(**more) -> Candidate:
    return Candidate(field="advice", page=1, raw="x", value="x", box=None, source="label", **more)


def test_the_installed_table_knows_every_answer():
    table = zone_odds()
    assert set(table) == set(KINDS)
    assert all(set(factors) == set(ANSWERS) for factors in table.values())
    assert all(factors["agrees"] > 1 for factors in table.values())


@pytest.mark.parametrize(
    ("one", "field", "kind"),
    [
        (candidate(mark_certainty=0.9), "sex", "marks"),
        (candidate(traits={"cells_fit": 1.0}), "national_id", "cells"),
        (candidate(), "ethnicity", "words"),
        (candidate(), "advice", "text"),
    ],
)
def test_places_have_kinds(one, field, kind):
    assert zone_kind(one, field) == kind


@pytest.mark.parametrize(
    ("traits", "answer"),
    [
        ({}, None),
        ({"zone": 1.0}, "agrees"),
        ({"zone": 1.0, "look_first": 1.0, "look_second": 0.5}, "agrees"),
        ({"zone": 1.0, "look_first": 1.0, "look_second": 0.0}, "divided"),
        ({"zone": 1.0, "look_first": 0.0, "look_second": 1.0}, "divided"),
        ({"zone": 0.5, "look_first": 0.0}, "alone"),
        ({"zone": -1.0}, "differs"),
    ],
)
def test_what_the_two_voices_of_a_zone_answer(traits, answer):
    assert answer_of(candidate(traits=traits)) == answer
    assert is_divided_text(candidate(traits=traits), "advice") is (answer == "divided")
    assert not is_divided_text(candidate(traits=traits), "occupation")


def test_odds_move_a_probability_where_a_zone_was_read():
    odds = {kind: dict.fromkeys(ANSWERS, 4.0) for kind in KINDS}
    assert weigh_zone(0.8, candidate(), "advice", odds) == 0.8
    assert round(weigh_zone(0.8, candidate(traits={"zone": 1.0}), "advice", odds), 4) == round(16 / 17, 4)
