import pytest

from pipeline.judge.weigh_zone import ANSWERS, KINDS, weigh_zone, zone_kind, zone_odds
from pipeline.understand.candidate import Candidate


def candidate(**more) -> Candidate:
    return Candidate(field="advice", page=1, raw="x", value="x", box=None, source="label", **more)


def test_the_installed_table_knows_every_answer():
    table = zone_odds()
    assert set(table) == set(KINDS)
    assert all(set(factors) == set(ANSWERS) for factors in table.values())
    assert all(factors["agrees"] >= factors["alone"] >= 0.02 for factors in table.values())


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


def test_odds_move_a_probability_where_a_zone_was_read():
    odds = {kind: dict.fromkeys(ANSWERS, 4.0) for kind in KINDS}
    assert weigh_zone(0.8, candidate(), "advice", odds) == 0.8
    assert round(weigh_zone(0.8, candidate(traits={"zone": 1.0}), "advice", odds), 4) == round(16 / 17, 4)
