"""A run with real stores and real reading processes, reading fake files."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from flows.reading.workers import ProcessWorkers
from flows.tools import Tools, run_with
from storage.open_stores import StoreOptions

ENGINES = "tests.flows.fake_engines"
Run = Callable[[], AbstractContextManager[Tools]]


@pytest.fixture
def options(tmp_path: Path) -> StoreOptions:
    home = tmp_path / "home"
    return StoreOptions(
        home=home, database_url=f"sqlite:///{home}/sohoa.db", objects=f"folder:{home}/objects"
    )


@pytest.fixture
def run(options: StoreOptions) -> Run:
    """Return a function that begins a run; each run is like a new process."""
    return lambda: run_with(options, jobs=2, workers=ProcessWorkers(count=2, engines=ENGINES, silence=2.0))


@pytest.fixture
def tools(run: Run) -> Iterator[Tools]:
    with run() as opened:
        yield opened
