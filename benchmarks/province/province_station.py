"""The province: `sohoa station` as a process that is killed and started again, and all that it shows."""

import io
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pypdfium2

from connect.keys import house_keys
from connect.open_hub import KEYS
from station.door.passwords import hashed
from storage.facilities.facilities import Facility
from storage.open_station import open_station
from storage.open_stores import StoreOptions
from storage.people import Role, Scope, Stage


class ProvinceStation:
    """One station on a port that stays."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True)
        self.home, self.log = home, home / "station.log"
        with socket.socket() as asked:
            asked.bind(("127.0.0.1", 0))
            self.port = int(asked.getsockname()[1])
        url = f"sqlite:///{home / 'sohoa.db'}"
        self.kept = open_station(
            StoreOptions(home=home, database_url=url, objects=f"folder:{home / 'objects'}")
        )
        self.reply_key = house_keys(home / KEYS).verify_key
        self._process = self._start()

    def enter(self, facility: Facility) -> None:
        """Put a facility into the registry."""
        self.kept.stores.facilities.keep(facility)

    def kill(self) -> None:
        """Let the power go, and start again."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._process = self._start()

    def end(self) -> None:
        """Stop."""
        self._process.terminate()
        self._process.wait()

    def shown(self, codes: list[str]) -> Iterator[tuple[str, str]]:
        """Yield (where, text) of everything that people and programs are shown of the cockpit."""
        account = self.kept.accounts.add(
            name="soyte", shown="Sở Y tế", role=Role.OPERATOR, scope=Scope(), by="simulation",
            password_hash=hashed("simulation of a province"),
        )  # fmt: skip
        self.kept.accounts.set_password(
            account.id, hashed("simulation of a province"), must_change=False, by="simulation"
        )
        cookies = {"sohoa": self.kept.sessions.open(account.id, stage=Stage.FULL)}
        address = f"http://127.0.0.1:{self.port}"
        with httpx.Client(base_url=address, cookies=cookies, timeout=120, trust_env=False) as browser:
            for language in ("vi", "en"):
                browser.cookies.set("language", language)
                for path in ("/cockpit", "/cockpit/now", *(f"/cockpit/facilities/{code}" for code in codes)):
                    yield path, browser.get(path).raise_for_status().text
                yield "declaration.csv", browser.get("/cockpit/declaration.csv").raise_for_status().text
                yield "declaration.xlsx", _unzipped(browser.get("/cockpit/declaration.xlsx").content)
                yield "declaration.pdf", _read(browser.get("/cockpit/declaration.pdf").content)
            yield "metrics", browser.get("/metrics").text
        yield "log", self.log.read_text("utf-8")
        yield "status --json", self._sohoa("facility", "status", "--json")
        yield "status", self._sohoa("facility", "status")

    def rows(self, table: str) -> str:
        """Return all rows of a table as text."""
        with sqlite3.connect(self.home / "sohoa.db") as database:
            return repr(database.execute(f"SELECT * FROM {table}").fetchall())  # noqa: S608 - our own word

    def pairs(self, code: str) -> set[tuple[str, str]]:
        """Return what arrived from a facility, read from the table without the program."""
        query = (
            "SELECT d.key, d.payload_sha256 FROM delivery d "
            "JOIN facility f ON f.id = d.facility_id WHERE f.code = ?"
        )
        with sqlite3.connect(self.home / "sohoa.db") as database:
            return set(database.execute(query, (code,)))

    def _sohoa(self, *words: str) -> str:
        said = subprocess.run(
            [sys.executable, "-m", "sohoa", *words], env=self._environment(), capture_output=True, check=True
        )
        return (said.stdout + said.stderr).decode()

    def _environment(self) -> dict[str, str]:
        return os.environ | {"SOHOA_HOME": str(self.home), "SOHOA_RECEIVES": "true", "SOHOA_LOG": "json"}

    def _start(self) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "sohoa", "station", "--port", str(self.port), "--json"],
                env=self._environment(), stdout=subprocess.DEVNULL, stderr=log,
            )  # fmt: skip
        end = time.monotonic() + 900
        while time.monotonic() < end and process.poll() is None:
            with socket.socket() as asked:
                if asked.connect_ex(("127.0.0.1", self.port)) == 0:
                    return process
            time.sleep(0.05)
        process.kill()
        raise SystemExit("the station did not start")


def _unzipped(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return "".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())


def _read(content: bytes) -> str:
    return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))
