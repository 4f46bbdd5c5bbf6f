"""Alarms reach a real webhook and a real mail server on this machine, once, in both languages."""

import json
import socketserver
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from models.errors import StorageDownError
from sohoa.alarm.alarms import alarms
from sohoa.alarm.send import send
from sohoa.alarm.silence import news, remember
from sohoa.settings import Settings
from storage.overview.chores import ChoreName
from tests.sohoa.morning.bad_night import AT, bad_night, chore

PLENTY = 10**12


class Hook(HTTPServer):
    told: list[dict[str, object]]
    status = 200


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        server: Hook = self.server  # type: ignore[assignment]
        server.told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(server.status)
        self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def hook() -> Iterator[Hook]:
    with Hook(("127.0.0.1", 0), _Handler) as server:
        server.told = []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


class _Mail(socketserver.StreamRequestHandler):
    letters: list[str] = []  # noqa: RUF012

    def handle(self) -> None:
        self.wfile.write(b"220 ready\r\n")
        while line := self.rfile.readline():
            word = line[:4].upper()
            if word == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                letter = b""
                while not letter.endswith(b"\r\n.\r\n"):
                    letter += self.rfile.readline()
                self.letters.append(letter.decode())
            self.wfile.write(b"221 bye\r\n" if word == b"QUIT" else b"250 ok\r\n")
            if word == b"QUIT":
                return


def test_what_is_wrong_is_named_by_closed_words_and_counts() -> None:
    found = alarms(bad_night(), disk_free=3 * 10**9)
    assert [(one.word, one.number) for one in found] == [
        ("disk", 3), ("nightly_failed", 0), ("night_missed", 1250), ("backup_old", 0), ("urgent", 2), ("held", 2),
    ]  # fmt: skip
    assert "Hộp" not in "".join(one.told() for one in found)


def test_a_night_that_works_for_days_is_not_missed() -> None:
    night = chore(ChoreName.NIGHTLY, hours=40, outcome=None)
    at_work = replace(bad_night(), chores={"nightly": night})
    assert "night_missed" not in {one.word for one in alarms(at_work, disk_free=PLENTY)}
    idle = replace(at_work, moved=())
    assert "night_missed" in {one.word for one in alarms(idle, disk_free=PLENTY)}


def test_a_webhook_gets_both_languages_and_redirects_are_not_followed(hook: Hook) -> None:
    settings = Settings(alert_webhook=f"http://127.0.0.1:{hook.server_port}/x")  # type: ignore[arg-type]
    found = alarms(bad_night(), disk_free=PLENTY)
    assert send(found, settings) == 1
    (told,) = hook.told
    assert "Đêm qua dừng giữa chừng" in str(told["text"])
    assert "The night broke off" in str(told["text"])
    hook.status = 302
    with pytest.raises(StorageDownError):
        send(found, settings)
    assert len(hook.told) == 2


def test_a_letter_goes_out() -> None:
    with socketserver.TCPServer(("127.0.0.1", 0), _Mail) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        settings = Settings(
            alert_email="it@hospital.example", smtp_host=f"127.0.0.1:{server.server_address[1]}"
        )
        assert send(alarms(bad_night(), disk_free=PLENTY), settings) == 1
        server.shutdown()
    (letter,) = _Mail.letters
    assert "To: it@hospital.example" in letter


def test_nobody_is_told_twice_a_day_and_what_comes_back_is_told_at_once(tmp_path: Path) -> None:
    memory = tmp_path / "alarms.json"
    found = alarms(bad_night(), disk_free=PLENTY)
    assert news(found, memory, now=AT) == found
    remember(found, found, memory, now=AT)
    assert news(found, memory, now=AT + timedelta(hours=23)) == ()
    assert news(found, memory, now=AT + timedelta(hours=24)) == found
    remember(found[1:], (), memory, now=AT)
    assert news(found, memory, now=AT) == found[:1]
    memory.write_text("{")
    assert news(found, memory, now=AT) == found


def test_the_command_says_what_is_wrong_in_empty_stores(sohoa) -> None:
    assert json.loads(sohoa("alarm", "--json").out) == {"alarms": [], "sent": []}
