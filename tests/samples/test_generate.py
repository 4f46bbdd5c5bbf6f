"""The generator gives the same files for the same seed; the committed dozen is whole."""

import json
from pathlib import Path

import pytest

from models.vocabulary import Form
from samples.dozen import SAMPLES
from samples.generate import main

SAMPLES_FOLDER = Path(__file__).parents[2] / "samples"


def _truths() -> list[dict]:
    return [json.loads(path.read_text("utf-8")) for path in sorted((SAMPLES_FOLDER / "truth").glob("*.json"))]


def test_the_same_seed_writes_the_same_files(tmp_path: Path):
    for name in ("first", "again"):
        chosen = ["--forms", "prescription", "--levels", "office", "--jobs", "1", "--charts", "2"]
        assert main(["--seed", "9", "--out", str(tmp_path / name), *chosen]) == 0
    first = {
        path.relative_to(tmp_path / "first"): path.read_bytes() for path in (tmp_path / "first").rglob("*.*")
    }
    again = {
        path.relative_to(tmp_path / "again"): path.read_bytes() for path in (tmp_path / "again").rglob("*.*")
    }
    assert len(first) == 4
    assert first == again


def test_a_layout_group_is_kept(tmp_path: Path):
    chosen = ["--forms", "consent", "--levels", "clean", "--jobs", "1", "--charts", "2", "--plain"]
    assert main(["--seed", "2", "--out", str(tmp_path), "--layout-groups", "test", *chosen]) == 0
    for path in (tmp_path / "truth").glob("*.json"):
        assert {page["layout_group"] for page in json.loads(path.read_text("utf-8"))["pages"]} == {"test"}


def test_the_dozen_is_there_with_its_truth():
    scans = {path.stem for path in (SAMPLES_FOLDER / "charts").iterdir()}
    assert scans == {sample.name for sample in SAMPLES}
    assert {truth["source"]["name"].partition(".")[0] for truth in _truths()} == scans
    assert len(scans) == 12


def test_the_dozen_is_small():
    assert sum(path.stat().st_size for path in (SAMPLES_FOLDER / "charts").iterdir()) < 15_000_000


def test_the_dozen_shows_every_form_and_every_slip():
    pages = [page for truth in _truths() for page in truth["pages"]]
    assert {page["form"] for page in pages} - {None} == {form.value for form in Form} - {"other"}
    assert {page["role"] for page in pages} == {"page", "blank", "duplicate", "stranger"}
    assert {page["level"] for page in pages} == {"clean", "office", "old", "bad"}
    assert any(page["rotation"] for page in pages)


def test_nothing_that_is_held_out_is_committed():
    groups = {page["layout_group"] for truth in _truths() for page in truth["pages"]}
    assert groups <= {"train", "tune"}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_readme_tells_what_a_sample_is_for(sample):
    rows = (SAMPLES_FOLDER / "README.md").read_text("utf-8").splitlines()
    assert any(row.startswith(f"| {sample.name}.") and sample.purpose in row for row in rows)
