import dataclasses

import pytest

from pipeline.judge.fuse import Fused
from pipeline.judge.join_apart import _field, _new
from pipeline.judge.weigh_zone import weigh_zone, zone_odds
from pipeline.understand.candidate import Candidate


def read(value, source="label", **more) -> Candidate:
    raw = None if value is None else str(value)
    return Candidate(field="bed", page=1, raw=raw, value=value, box=None, source=source, **more)


def joined(page: Candidate, *apart: Candidate) -> Fused:
    return _field(Fused(field="bed", chosen=page, supporters=0, opponents=0, others=()), apart)


@pytest.mark.parametrize(
    ("page", "zone", "value", "findings", "says"),
    [
        ("12", "12", "12", (), 1.0),
        ("12", "72", "12", ("zone_disagrees",), -1.0),
        ("12", None, "12", ("zone_disagrees",), -1.0),
        (None, "12", "12", ("zone_only",), 0.5),
        (None, None, None, (), None),
    ],
)
def test_what_a_zone_says(page, zone, value, findings, says):
    fused = joined(read(page), read(zone, "zone"))
    assert (fused.chosen.value, fused.chosen.findings) == (value, findings)
    assert fused.chosen.traits.get("zone") == says


def test_a_mark_is_seen_better_where_the_print_is_known():
    zone = dataclasses.replace(read("male", "zone"), mark_certainty=0.9)
    fused = joined(read("female", "marks"), zone)
    assert (fused.chosen.value, [one.value for one in fused.others]) == ("male", ["female"])


def test_an_uncertain_mark_is_never_silent():
    zone = dataclasses.replace(read(None, "zone"), findings=("double_mark",), mark_certainty=0.0)
    assert joined(read(None, "marks"), zone).chosen.findings == ("double_mark",)


def test_a_guess_stands_only_where_nothing_else_does():
    guess = read("9", "ner", findings=("guessed",))
    assert joined(read(None), guess).chosen.value == "9"
    assert joined(read("12"), guess).chosen.value == "12"
    assert joined(read("12"), guess).opponents == 0
    assert _new("bed", [guess]).chosen.findings == ("guessed",)


def test_agreement_raises_and_difference_lowers():
    agreed = dataclasses.replace(read("12"), traits={"zone": 1.0})
    differs = dataclasses.replace(read("12"), traits={"zone": -1.0})
    told = [weigh_zone(0.9, one, "bed", zone_odds()) for one in (differs, read("12"), agreed)]
    assert told[1] == 0.9 < told[2] < 1
    assert told[0] < told[2]
