"""Does every message have exactly one effect, in order, though line, hub and sender fail?

Sender and hub are real processes that are killed at random moments. What happened is judged from the hub's
ledger and the outbox's rows alone, by code that knows nothing of the program.

    .venv/bin/python -m benchmarks.outward.exactly_once --messages 1000
"""

import argparse
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.outward.released_records import correct, load_records
from connect.settings import read_hubs
from sohoa.connecting.route_of import route_of
from storage.open_stores import StoreOptions, Stores, open_stores

KINDS = ("drop", "cut", "delay", "storm", "unauthorised", "partial", "duplicate", "forge")
REFUSE, LATE = 0.02, 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a run came to."""

    messages: int
    accepted: int
    refused: int
    effects: int
    twofold: int
    """Keys with more than one effect."""
    lost: int
    """Accepted by the outbox, unknown to the hub."""
    unexplained: int
    """Neither accepted nor given up with a reason, or given up and yet in the ledger."""
    out_of_order: int
    """Effects of a record that stand behind a later version's."""
    tries: int
    sender_kills: int
    hub_kills: int
    seconds: float

    @property
    def good(self) -> bool:
        """Nothing doubled, lost, unexplained or out of order."""
        return not (self.twofold or self.lost or self.unexplained or self.out_of_order)


class Night:
    """One run: a home, a hub, a sender, and somebody who kills them."""

    def __init__(self, home: Path, *, faults: float, seed: int) -> None:
        self.home, self.faults = home, faults
        self.chance = random.Random(seed)
        self.port = _free_port()
        self.kills: Counter[str] = Counter()
        (home / "hubs.toml").write_text(
            f'[hub.province]\nkind = "rest"\nurl = "http://127.0.0.1:{self.port}"\npurpose = "treatment"\n'
            'legal_basis = "benchmark"\nbatch = 5\npause_s = 0.05\npause_cap_s = 0.5\nask_s = 0.2\n'
            "timeout_s = 0.4\n"
        )
        routes = tuple(route_of(hub) for hub in read_hubs(home / "hubs.toml"))
        self.options = StoreOptions(
            home=home, database_url=f"sqlite:///{home / 'sohoa.db'}", objects=f"folder:{home / 'objects'}",
            routes=routes,
        )  # fmt: skip
        self.hub = self._start_hub()

    def run(self, *, kills: int) -> None:
        """Send until nothing is left, killing the sender and the hub so many times each."""
        left = Counter(sender=kills, hub=kills)
        sender = self._start_sender()
        while True:
            try:
                sender.wait(self.chance.uniform(1.0, 4.0))
            except subprocess.TimeoutExpired:
                victim = self.chance.choice([name for name, number in left.items() if number] or ["nobody"])
                left[victim] -= 1
                if victim == "sender":
                    _kill(sender)
                    sender = self._start_sender()
                elif victim == "hub":
                    _kill(self.hub)
                    self.hub = self._start_hub()
                self.kills[victim] += 1
                continue
            if sender.returncode != 0:
                raise SystemExit(f"the sender ended with {sender.returncode}")
            if not self._left():
                return
            sender = self._start_sender()

    def end(self) -> None:
        """Stop the hub."""
        _kill(self.hub)

    def _left(self) -> int:
        with sqlite3.connect(self.home / "sohoa.db") as database:
            moving = "SELECT count(*) FROM message WHERE state NOT IN ('accepted', 'dead', 'withdrawn')"
            return int(database.execute(moving).fetchone()[0])

    def _start_hub(self) -> subprocess.Popen[bytes]:
        chances = [f"{kind}={self.faults / len(KINDS)}" for kind in KINDS] if self.faults else []
        chances += [f"refuse={REFUSE}", f"late={LATE}"] if self.faults else []
        options = [word for chance in chances for word in ("--fault", chance)]
        seed = str(self.chance.randrange(1_000_000))
        process = self._sohoa(
            "hub-sim", "--port", str(self.port), "--late", "0.3", "--delay", "0.6", "--seed", seed, *options
        )
        _await(self.port)
        return process

    def _start_sender(self) -> subprocess.Popen[bytes]:
        return self._sohoa("transmit", "--hub", "province", "--wait", "600")

    def _sohoa(self, *words: str) -> subprocess.Popen[bytes]:
        here = {"SOHOA_HOME": str(self.home), "SOHOA_LANG": "en"}
        return subprocess.Popen(
            [sys.executable, "-m", "sohoa", *words], env=os.environ | here, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip


def exactly_once(*, messages: int, kills: int, faults: float, seed: int) -> Figures:
    """Send so many messages (a tenth of them recalls, three tenths corrections); return the figures."""
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        night = Night(Path(folder), faults=faults, seed=seed)
        try:
            stores = open_stores(night.options)
            records = _release(stores, messages)
            night.run(kills=kills)
            for one in records[: messages // 10]:
                stores.records.recall(one, by="benchmark", why="benchmark")
            night.run(kills=max(1, kills // 5) if kills else 0)
        finally:
            night.end()
        return _judge(Path(folder), night.kills, time.monotonic() - begin)


def _release(stores: Stores, messages: int) -> list[str]:
    """Plan nine tenths of the messages: first versions, and up to two corrections each."""
    records = load_records(stores, messages * 6 // 10)
    for one in records:
        stores.records.release(one, by="benchmark")
    correct(stores, records[: messages * 2 // 10])
    correct(stores, records[: messages // 10])
    return records


def _judge(home: Path, kills: Counter[str], seconds: float) -> Figures:
    """Compare the hub's ledger with the outbox."""
    effects = [json.loads(line) for line in (home / "hub-sim" / "ledger.jsonl").read_text().splitlines()]
    with sqlite3.connect(home / "sohoa.db") as database:
        rows = database.execute("SELECT key, state, reason, transaction_id FROM message").fetchall()
        tries = database.execute("SELECT count(*) FROM message_try").fetchone()[0]
    held = Counter(one["key"] for one in effects)
    receipts = {one["key"]: one["transaction"] for one in effects}
    accepted = {key: receipt for key, state, _, receipt in rows if state == "accepted"}
    refused = {key for key, state, reason, _ in rows if state == "dead" and reason == "refused"}
    explained = accepted.keys() | refused
    return Figures(
        messages=len(rows),
        accepted=len(accepted),
        refused=len(refused),
        effects=len(effects),
        twofold=sum(number > 1 for number in held.values()),
        lost=sum(receipts.get(key) != receipt for key, receipt in accepted.items()),
        unexplained=sum(key not in explained for key, *_ in rows) + len(refused & held.keys())
        + len(held.keys() - accepted.keys()),
        out_of_order=_out_of_order(effects),
        tries=tries,
        sender_kills=kills["sender"],
        hub_kills=kills["hub"],
        seconds=round(seconds, 1),
    )  # fmt: skip


def _out_of_order(effects: list[dict[str, object]]) -> int:
    newest: dict[object, tuple[int, bool]] = {}
    wrong = 0
    for one in effects:
        place = (int(str(one["version"])), one["kind"] == "recall")
        wrong += place <= newest.get(one["record"], (0, False))
        newest[one["record"]] = place
    return wrong


def _kill(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _await(port: int) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit("the simulator did not start")


def main() -> None:
    """Print the figures as JSON; exit 1 when one of them is not what it must be."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--messages", type=int, default=1000)
    asked.add_argument("--kills", type=int, default=10, help="of the sender, and as many of the hub")
    asked.add_argument("--faults", type=float, default=0.3, help="share of requests")
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    figures = exactly_once(messages=given.messages, kills=given.kills, faults=given.faults, seed=given.seed)
    print(json.dumps(asdict(figures) | {"good": figures.good}, indent=1))
    raise SystemExit(0 if figures.good else 1)


if __name__ == "__main__":
    main()
