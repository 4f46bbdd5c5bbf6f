"""What the documents and the Makefile tell people to type or to open exists, and every target has its row."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKEFILE = ROOT / "Makefile"
TOLD = (
    *ROOT.glob("*.md"),
    *(path for room in ("docs", "benchmarks", "samples", "models") for path in (ROOT / room).rglob("*.md")),
)
TARGETS = re.findall(r"^([a-z-]+):.*##", MAKEFILE.read_text("utf-8"), flags=re.MULTILINE)
ROOMS = "benchmarks|bin|connect|deploy|docs|flows|models|pipeline|samples|sohoa|station|storage|tests"


def told(pattern: str, *paths: Path) -> set[str]:
    return {found for path in paths for found in re.findall(pattern, path.read_text("utf-8"))}


@pytest.mark.parametrize("name", sorted(told(r"python -m ((?:\w+\.)+\w+)", *TOLD, MAKEFILE)))
def test_a_program_that_people_are_told_to_run_exists(name):
    found = find_spec(name)
    assert found is not None
    assert not found.submodule_search_locations or find_spec(f"{name}.__main__") is not None


def test_a_target_that_people_are_told_to_make_exists():
    words = told(r"`make ([a-z][a-z -]*)[^`]*`", *TOLD)
    assert {target for word in words for target in word.split()} - set(TARGETS) == set()


def test_every_target_has_its_row():
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [target for target in TARGETS if target != "help" and f"| `make {target}` |" not in readme] == []


def test_a_path_that_people_are_told_to_open_exists():
    paths = {path for path in told(rf"`((?:{ROOMS})/[\w/.-]+)`", *TOLD) if "NAME" not in path}
    assert sorted(path for path in paths if not (ROOT / path).exists()) == []
