"""The fitted trees belong to the code's traits."""

import gzip
import json
from importlib.resources import files

import pytest

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
def test_doubt_never_makes_surer(group):
    plain = dict.fromkeys(NAMES[group], 0.5)
    assert score(plain | {"doubts": 1.0}, group, "") <= score(plain | {"doubts": 0.0}, group, "")


def test_a_field_that_is_often_wrong_is_believed_less():
    plain = dict.fromkeys(NAMES["field"], 0.5)
    assert score(plain, "field", "lab_summary") < score(plain, "field", "signed_on")
