"""A station in a process of its own, and Debian's Chromium in front of it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from models.vocabulary import FileStatus
from storage.people import Account, Role, Stage
from tests.contracts.charts import clean_chart
from tests.station.house import KEY, House
from tests.station.loaded import load

ROOT = Path(__file__).parents[2]
AXE = ROOT / "build" / "axe.min.js"
SAMPLES = ROOT / "samples" / "charts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A running station and the house that it serves."""

    address: str
    house: House
    people: dict[Role, Account]

    def enter(self, browser: Browser, role: Role, *, language: str = "vi") -> Page:
        """Return a page of somebody who is signed in."""
        context = self.context(browser, language)
        token = self.house.kept.sessions.open(self.people[role].id, stage=Stage.FULL)
        context.add_cookies([{"name": "sohoa", "value": token, "url": self.address}])
        return context.new_page()

    def context(self, browser: Browser, language: str) -> BrowserContext:
        return browser.new_context(
            base_url=self.address,
            locale="vi-VN" if language == "vi" else "en-GB",
            viewport={"width": 1366, "height": 768},
        )


@contextmanager
def serving(home: Path, *, port: int = 0) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    environment = {**os.environ, "SOHOA_HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "sohoa", "station", "--port", str(port), "--json"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            told = ""
            while not told.rstrip().endswith("}"):
                line = process.stdout.readline()
                assert line, "the station ended before it was ready"
                told += line
            yield json.loads(told)["address"], process
        finally:
            process.send_signal(signal.SIGKILL)


@pytest.fixture(scope="session")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    """Two batches: one with a chart read, one that waits."""
    home = tmp_path_factory.mktemp("station") / "home"
    home.mkdir(mode=0o700)
    (home / "station.key").write_bytes(KEY)
    with House(home) as house:
        people = {role: house.account(role) for role in Role}
        chart = clean_chart("a" * 64, pages=3)
        assert chart.status is FileStatus.LOADED
        load(house, chart)
        with serving(home) as (address, _):
            yield Station(address=address, house=house, people=people)
