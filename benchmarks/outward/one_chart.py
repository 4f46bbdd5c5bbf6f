"""One chart of six pages from scan to receipt: in every profile, with the files that came of it.

    .venv/bin/python -m benchmarks.outward.one_chart --out build/one-chart

Runs the commands that a person would type, one after the other, and times each. The hub is the simulator.
"""

import argparse
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pikepdf

from models.digitized import Document
from storage.open_stores import StoreOptions, open_stores

PROFILES = ("record", "fhir", "qd4750", "hosobenhan")
EXPORTS = ("fhir", "qd4750", "hosobenhan", "csv")
_SAMPLES = Path(__file__).parents[2] / "samples" / "charts"
_RECEIVER = "01901"
_HUB = """[hub.{name}]
kind = "rest"
url = "http://127.0.0.1:{port}"
profile = "{name}"
purpose = "treatment"
legal_basis = "demonstration"
"""


class Walk:
    """A house of its own, and what each command took."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.steps: list[dict[str, object]] = []

    def sohoa(self, *words: str, good: tuple[int, ...] = (0,)) -> dict[str, Any]:
        """Run one command with --json; return what it said."""
        begin = time.monotonic()
        said = subprocess.run(
            [sys.executable, "-m", "sohoa", *words, "--json"], env=self.environment(), capture_output=True,
            check=False,
        )  # fmt: skip
        took = round(time.monotonic() - begin, 1)
        shown = [word.replace(str(self.home.parent), "…") for word in words]
        self.steps.append({
            "command": " ".join(("sohoa", *shown)), "seconds": took, "exit": said.returncode,
        })  # fmt: skip
        if said.returncode not in good:
            raise SystemExit(f"sohoa {words[0]}: {said.returncode}\n{said.stderr.decode()[-2000:]}")
        told: dict[str, Any] = json.loads(said.stdout or b"{}")
        return told

    def environment(self) -> dict[str, str]:
        """Return the environment of this house."""
        return os.environ | {"SOHOA_HOME": str(self.home), "SOHOA_LANG": "en"}

    @contextmanager
    def hub(self, port: int) -> Iterator[None]:
        """Run the simulated hub."""
        process = subprocess.Popen(
            [sys.executable, "-m", "sohoa", "hub-sim", "--port", str(port)], env=self.environment(),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            while socket.socket().connect_ex(("127.0.0.1", port)):
                time.sleep(0.1)
            yield
        finally:
            process.terminate()
            process.wait()


def one_chart(out: Path) -> dict[str, Any]:
    """Walk the way; return steps, receipts and files, and the time from scan to transfer file."""
    (out / "scan").mkdir(parents=True)
    _six_pages(out / "scan" / "chart.pdf")
    walk, port = Walk(out / "home"), _free_port()
    walk.home.mkdir()
    hubs = "\n".join(_HUB.format(name=name, port=port) for name in PROFILES)
    (walk.home / "hubs.toml").write_text(hubs)
    begin = time.monotonic()
    walk.sohoa("ingest", str(out / "scan"), "--facility", "19024", "--urgent")
    listed = walk.sohoa("record", "list")["records"]
    records = [one["id"] for one in listed]
    asked = sum(one["open_tasks"] for one in listed)
    by_machine = sum(not one["open_tasks"] for one in listed)
    begin += confirm(walk.home, records)
    walk.sohoa("record", "release", *records, good=(0, 2))
    listed = walk.sohoa("record", "list")["records"]
    released = [one["id"] for one in listed if one["released_at"]]
    if not released:
        raise SystemExit("no paper could be released")
    sent = walk.sohoa("transfer", released[0], "--to", _RECEIVER, "--out", str(out / "transfer"))
    to_file = round(time.monotonic() - begin, 1)
    with walk.hub(port):
        walk.sohoa("transmit", "--wait", "30")
    for profile in EXPORTS:
        folder = str(out / profile)
        walk.sohoa("export", *released, "--profile", profile, "--out", folder, good=(0, 2))
    return {
        "pages": 6,
        "papers": len(records),
        "papers_without_a_question": by_machine,
        "questions_that_a_person_answered": asked,
        "released": len(released),
        "scan_to_transfer_file_s": to_file,
        "missing_in_transfer": sent["missing"],
        "receipts": _receipts(walk),
        "steps": walk.steps,
        "files": _files(out),
    }


def confirm(home: Path, records: list[str]) -> float:
    """Stand in for the person who looks: call right what was read, absent what was not; return the seconds.

    The time that a person takes is not the machine's, so it does not count.
    """
    begin = time.monotonic()
    url = f"sqlite:///{home / 'sohoa.db'}"
    stores = open_stores(StoreOptions(home=home, database_url=url, objects=f"folder:{home / 'objects'}"))
    for one in records:
        told = stores.records.get(one).document.model_dump(mode="json")
        document = Document.model_validate(_certain(told))
        stores.records.revise(one, document, author="clerk", why="compared with the scan")
    return time.monotonic() - begin


def _certain(told: Any) -> Any:  # noqa: ANN401 - JSON in, JSON out
    if isinstance(told, list):
        return [_certain(one) for one in told]
    if not isinstance(told, dict):
        return told
    if told.get("status") == "review":
        return {**told, "status": "absent" if told.get("value") is None else "accepted"}
    return {name: _certain(one) for name, one in told.items()}


def _receipts(walk: Walk) -> list[dict[str, object]]:
    held = walk.sohoa("outbox", "list")["messages"]
    wanted = ("hub", "profile", "kind", "state", "reason", "code", "transaction", "tries")
    return [{name: one[name] for name in wanted} for one in held]


def _files(out: Path) -> dict[str, int]:
    """Return what came of the walk with its size in bytes; the house itself does not count."""
    paths = (path for path in sorted(out.rglob("*")) if path.is_file() and "home" not in path.parts)
    return {str(path.relative_to(out)): path.stat().st_size for path in paths}


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _six_pages(target: Path) -> None:
    """A ward stay of five pages and, as it happens, the first page of somebody else's transfer letter."""
    with pikepdf.open(_SAMPLES / "ward-stay.pdf") as chart, pikepdf.open(_SAMPLES / "transfer.pdf") as letter:
        chart.pages.append(letter.pages[0])
        chart.save(target)


def main() -> None:
    """Write `walk.json` beside the files and print it; 1 when a message got no receipt or reason."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--out", type=Path, required=True, help="a folder that is not there yet")
    out = asked.parse_args().out
    walked = one_chart(out)
    (out / "walk.json").write_text(json.dumps(walked, ensure_ascii=False, indent=1))
    print(json.dumps(walked, ensure_ascii=False, indent=1))
    receipts = walked["receipts"]
    raise SystemExit(0 if all(one["transaction"] or one["code"] for one in receipts) else 1)


if __name__ == "__main__":
    main()
