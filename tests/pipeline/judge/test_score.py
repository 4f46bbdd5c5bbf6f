"""The fitted trees belong to the code's traits."""

import gzip
import json
from importlib.resources import files

import pytest

from benchmarks.scorer.example import KEPT, read_examples
from pipeline.judge.score import score
from pipeline.judge.traits import ROW_TRAITS, TRAITS

NAMES = {"field": list(TRAITS), "lab_results": list(ROW_TRAITS), "prescription_items": list(ROW_TRAITS)}


@pytest.mark.parametrize("group", NAMES)
def test_trees_were_fitted_on_these_traits(group):
    scorer = json.loads(files("models.judge").joinpath("scorer.json").read_text(encoding="utf-8"))
    assert scorer[group]["traits"] == [*NAMES[group], "usual"]


def test_the_examples_that_they_learned_from_have_these_traits():
    kept = files("models.judge").joinpath("recipe", "examples.jsonl.gz").read_bytes()
    assert json.loads(gzip.decompress(kept).split(b"\n", 1)[0]) == {
        "field": list(TRAITS),
        "row": list(ROW_TRAITS),
    }


@pytest.mark.parametrize("group", NAMES)
@pytest.mark.parametrize("trait", ["hand"])
def test_what_speaks_against_a_value_makes_the_kept_examples_less_sure(group, trait):
    values = [
        sum(score(one | {trait: level}, group, name) for one, name in _kept(group)) for level in (0.0, 1.0)
    ]
    assert values[1] < values[0]


def _kept(group: str) -> list[tuple[dict[str, float], str]]:
    """Every hundredth kept example of a group: its traits and the name of its field or table."""
    examples = read_examples(KEPT)
    mine = [one for one in examples if one.trees == group][::100]
    return [(dict(zip(NAMES[group], one.traits, strict=True)), one.name) for one in mine]


def test_a_field_that_is_often_wrong_is_believed_less():
    plain = dict.fromkeys(NAMES["field"], 0.5)
    assert score(plain, "field", "lab_summary") < score(plain, "field", "signed_on")
