"""The lock, the project file and the imports agree."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("sohoa", "flows", "station", "pipeline", "storage", "connect", "models")
OUTSIDE = ("samples", "benchmarks", "tests")
RECIPE = ROOT / "models" / "readers" / "recipe"
"""Trains what the product reads with; no part of a run."""
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=~! ]", name)[0]).lower()


def pinned() -> dict[str, str]:
    return {
        normal(name): version for name, version in re.findall(r"^([\w.\[\],-]+)==(\S+)", LOCK, re.MULTILINE)
    }


def imports(folder: Path) -> set[str]:
    found = set()
    for path in folder.rglob("*.py"):
        if RECIPE in path.parents and folder != RECIPE:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
    return found - set(sys.stdlib_module_names) - set(ROOMS) - set(OUTSIDE)


def declared(*extras: str) -> set[str]:
    more = (name for extra in extras for name in PROJECT["optional-dependencies"][extra])
    return {normal(name) for name in (*PROJECT["dependencies"], *more)}


def missing(folder: Path, *extras: str) -> set[str]:
    owners = {"sklearn": ["scikit-learn"], "torch": ["torch"], "onnx": ["onnx"], **packages_distributions()}
    allowed = declared(*extras)
    return {name for name in imports(folder) if not {normal(one) for one in owners.get(name, ())} & allowed}


@pytest.mark.parametrize("room", ROOMS)
def test_what_runs_imports_declared_dependencies_only(room):
    assert missing(ROOT / room) == set()


@pytest.mark.parametrize("folder", [*(ROOT / room for room in OUTSIDE), RECIPE], ids=lambda path: path.name)
def test_what_builds_may_use_tools_as_well(folder):
    assert missing(folder, "dev", "train") == set()


def test_every_declared_dependency_is_pinned():
    assert declared("dev") - pinned().keys() == set()


def test_every_pin_has_hashes_and_no_address():
    pins = re.split(r"\n(?=\S)", LOCK)
    assert [pin.split()[0] for pin in pins if "==" in pin and "--hash=sha256:" not in pin] == []
    assert re.search(r"://|--index-url|--find-links|--trusted-host", LOCK) is None


def test_opencv_comes_without_windows():
    assert {name for name in pinned() if name.startswith("opencv")} == {"opencv-python-headless"}
