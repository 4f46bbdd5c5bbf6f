"""The simulator's HTTP server: one thread a connection, faults where the options say so."""

import hashlib
import hmac
import json
import random
import secrets
import socket
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from connect.simulator import shapes
from connect.simulator.desk import Desk, Result
from connect.simulator.faults import Faults, draw

_LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How the hub behaves."""

    faults: Faults
    reply_secret: bytes = b""
    password: str = ""
    """Whoever logs in must say it; empty: anything will do."""
    delay_s: float = 3.0
    seed: int = 0


class HubServer(ThreadingHTTPServer):
    """Serves one desk. Tokens live in memory: a restart ends them."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], desk: Desk, manner: Manner) -> None:
        super().__init__(address, _Handler)
        self.desk, self.manner = desk, manner
        self.chance = random.Random(manner.seed)  # noqa: S311 - faults are drawn, no secret
        self.lock = threading.Lock()
        self.tokens: set[str] = set()
        self.drawn: dict[str, int] = {}

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - the base's own words
        """Say nothing: a connection that breaks is what is practised here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    server: HubServer

    def setup(self) -> None:
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().setup()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's own name
        """Write no log: paths name facilities."""

    def do_GET(self) -> None:
        if not self._known():
            return
        with self.server.lock:
            kind, _, reference = self.path.strip("/").removeprefix("api/").rpartition("/")
            status, reply = self._look(kind, reference)
        self._answer(status, reply)

    def do_POST(self) -> None:
        body = self.rfile.read(min(_LARGEST, int(self.headers.get("Content-Length", "0"))))
        if self.path == "/api/login":
            self._login(body)
        elif self._known():
            self._post(body)

    def _look(self, kind: str, reference: str) -> tuple[int, Result]:
        if kind == "agreement":
            accepted, agreement = self.server.desk.ledger.agreement(reference)
            return 200, {"accepted": accepted, "agreement": agreement}
        found = self.server.desk.ask(reference)
        if found is None:
            return 404, {"code": "UNKNOWN"}
        return 200, shapes.as_state(found) if kind.startswith("kcb/") else found

    def _post(self, body: bytes) -> None:
        if self.path == "/api/reports":
            said = json.loads(body)
            self.server.desk.reports[str(said["facility"])] = said
            self._answer(200, {"heard": True})
            return
        with self.server.lock:
            fault = draw(self.server.manner.faults, self.server.chance)
            self.server.drawn[fault or "none"] = self.server.drawn.get(fault or "none", 0) + 1
        if self._lost(fault):
            return
        try:
            status, reply = self._receive(body, fault)
        except (ValueError, KeyError, TypeError):
            self._answer(400, {"code": "UNREADABLE", "message": "not this interface"})
            return
        if fault == "cut":
            self.close_connection = True
            return
        if fault == "delay":
            time.sleep(self.server.manner.delay_s)
        self._answer(status, reply)

    def _lost(self, fault: str) -> bool:
        """Do what goes wrong before the hub looks at a request; tell whether that was all."""
        if fault in {"drop", "restart"}:
            if fault == "restart":
                self._restart()
            self.close_connection = True
        elif fault == "storm":
            self._answer(503, {"code": "BUSY"})
        elif fault == "unauthorised":
            self.server.tokens.clear()
            self._answer(401, {"code": "TOKEN"})
        return fault in {"drop", "restart", "storm", "unauthorised"}

    def _restart(self) -> None:
        with self.server.lock:
            self.server.tokens.clear()
            self.server.desk.restart()

    def _receive(self, body: bytes, fault: str) -> tuple[int, Result]:
        path = self.path.removeprefix("/api/")
        if path == "messages":
            messages = shapes.ours(body)
        elif path == "kcb/xml/qd3176/guiHoSoXml":
            messages = shapes.batch_of_files(body)
        else:
            messages = shapes.one_file(body, self.headers.get("Content-Type", ""))
        if fault == "forge":
            false = [_forged(one.key, one.sha256, number) for number, one in enumerate(messages)]
            return 200, {"results": false, "fileResults": false[:-1], "forged": True}
        taken = messages[: (len(messages) + 1) // 2] if fault == "partial" else messages
        with self.server.lock:
            results = self.server.desk.receive(taken)
            if fault == "duplicate":
                results = self.server.desk.receive(taken)
        if path == "messages":
            return 200, {"results": results}
        return (200, shapes.as_batch(results)) if path.startswith("kcb/") else shapes.as_form(results[0])

    def _login(self, body: bytes) -> None:
        said = json.loads(body)
        password = self.server.manner.password
        if password and not hmac.compare_digest(str(said.get("password")), password):
            self._answer(401, {"code": "LOGIN"})
            return
        token = secrets.token_hex(16)
        self.server.tokens.add(token)
        self._answer(200, {"token": token})

    def _known(self) -> bool:
        if self.headers.get("Authorization", "").removeprefix("Bearer ") in self.server.tokens:
            return True
        self._answer(401, {"code": "TOKEN"})
        return False

    def _answer(self, status: int, reply: Result) -> None:
        forged = reply.pop("forged", False)
        content = json.dumps(reply, ensure_ascii=False).encode()
        spoken = f"{self.headers.get('X-Request-Id', '')}\n".encode() + content
        secret = b"somebody else" if forged else self.server.manner.reply_secret
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("X-Hub-Signature", hmac.new(secret, spoken, hashlib.sha256).hexdigest())
        self.end_headers()
        self.wfile.write(content)


def _forged(key: str, sha256: str, number: int) -> Result:
    """Return a receipt for what nobody took: foreign keys, other content, twofold."""
    keys = (key, "f" * 64, key)
    hashes = (sha256[::-1], sha256, sha256)
    return {
        "key": keys[number % 3], "sha256": hashes[number % 3], "state": "accepted", "maGiaoDich": "GD0",
        "maKetQua": "200",
    }  # fmt: skip
