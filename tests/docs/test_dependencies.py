"""The lock, the project file and the imports agree."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("sohoa", "flows", "pipeline", "storage", "models")
OUTSIDE = ("samples", "benchmarks", "tests")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=~! ]", name)[0]).lower()


def pinned() -> dict[str, str]:
    return {
        normal(name): version for name, version in re.findall(r"^([\w.\[\],-]+)==(\S+)", LOCK, re.MULTILINE)
    }


def imports(room: str) -> set[str]:
    found = set()
    for path in (ROOT / room).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
    return found - set(sys.stdlib_module_names) - set(ROOMS) - set(OUTSIDE)


def declared(*extras: str) -> set[str]:
    more = (name for extra in extras for name in PROJECT["optional-dependencies"][extra])
    return {normal(name) for name in (*PROJECT["dependencies"], *more)}


@pytest.mark.parametrize("room", [*ROOMS, *OUTSIDE])
def test_every_import_is_a_declared_dependency(room):
    allowed = declared(*(("dev",) if room in OUTSIDE else ()), *(("train",) if room == "benchmarks" else ()))
    owners = {"sklearn": ["scikit-learn"], **packages_distributions()}
    missing = {name for name in imports(room) if not {normal(one) for one in owners.get(name, ())} & allowed}
    assert missing == set()


def test_every_declared_dependency_is_pinned():
    assert declared("dev") - pinned().keys() == set()


def test_every_pin_has_hashes_and_no_address():
    pins = re.split(r"\n(?=\S)", LOCK)
    assert [pin.split()[0] for pin in pins if "==" in pin and "--hash=sha256:" not in pin] == []
    assert re.search(r"://|--index-url|--find-links|--trusted-host", LOCK) is None


def test_opencv_comes_without_windows():
    assert {name for name in pinned() if name.startswith("opencv")} == {"opencv-python-headless"}
