"""What all tests stand on: a clean environment, the corpus, the command line."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from sohoa.__main__ import main

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a command said."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the operator's own settings and speak English; the corpus stays where it is."""
    for name in tuple(os.environ):
        if name.startswith("SOHOA_") and name != "SOHOA_TEST_CORPUS":
            monkeypatch.delenv(name)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "C.UTF-8")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Return the folder of third-party test files; tests that need it are skipped where it is not."""
    folder = (ROOT / os.environ.get("SOHOA_TEST_CORPUS", "../shared/corpus")).resolve()
    if not folder.is_dir():
        pytest.skip(f"no corpus at {folder}: set SOHOA_TEST_CORPUS")
    return folder


@pytest.fixture(scope="session")
def domain(corpus: Path) -> Path:
    """Return the folder of official lists beside the corpus; they are never part of this repository."""
    folder = corpus.parent / "domain"
    if not folder.is_dir():
        pytest.skip(f"no official lists at {folder}")
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return Debian's Chromium; gone after each file, as its loop is in the way of other tests."""
    chromium = shutil.which("chromium")
    if chromium is None or not (ROOT / "station" / "static" / "vendor" / "htmx.min.js").is_file():
        pytest.skip("no `chromium`, or no front-end files: run bin/install --tests")
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
        yield playwright.chromium.launch(executable_path=chromium, args=arguments)


@pytest.fixture
def sohoa(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Answer]:
    """Return a function that runs one `sohoa` command in an empty folder with empty stores."""
    monkeypatch.setenv("SOHOA_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Answer:
        capfd.readouterr()
        code = main(arguments)
        told = capfd.readouterr()
        return Answer(code=code, out=told.out, err=told.err)

    return run
