"""The one test that starts Prefect: in a process of its own, as `sohoa ingest` does."""

import json
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from storage.custody.custody import ScanState
from storage.open_stores import StoreOptions, open_stores
from tests.flows.conftest import Run
from tests.flows.fake_engines import scan
from tests.flows.hand_in import arrive

PATIENT = "NGUYEN-VAN-AN"


def test_the_flows_bring_a_batch_to_rest_and_show_ids_only(
    options: StoreOptions, run: Run, tmp_path: Path
) -> None:
    files = {
        f"{PATIENT}-{number}.pdf": scan(pages=2, number=number, do=do)
        for number, do in enumerate(("", "doubt", "crash", "encrypted", "fail"))
    }
    with run() as tools:
        batch_id = arrive(tmp_path, files, tools, batch=PATIENT)
    program = Path(__file__).parents[1] / "run_nightly.py"
    done = subprocess.run(
        [sys.executable, str(program), str(options.home), "die"],
        check=False,
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert told["answers"] is True
    assert told["first"] == {
        "loaded": 1, "in_review": 1, "quarantined": 3, "waiting": 0, "pages": 4, "imbalances": 1, "batches": 1,
        "attempts.loaded": 1, "attempts.in_review": 1, "attempts.quarantined": 3, "attempts.put_back": 4,
    }  # fmt: skip
    assert told["second"] == {}
    assert {one.state for one in open_stores(options).custody.scans(batch_id)} == {
        ScanState.LOADED, ScanState.IN_REVIEW, ScanState.QUARANTINED,
    }  # fmt: skip
    assert _servers_left(options.home) == []
    shown = _all_that_prefect_knows(options.home / "prefect" / "prefect.db")
    assert batch_id in shown
    assert PATIENT not in shown + done.stderr
    assert "NGUY" not in shown + done.stderr
    for step in ("receive", "read", "load", "settle"):
        assert f"{step}-" in shown


def _all_that_prefect_knows(path: Path) -> str:
    with sqlite3.connect(path) as database:
        return "\n".join(database.iterdump())


def _servers_left(home: Path) -> list[str]:
    """Wait until no process that runs with this home is left; return those that do not go."""
    for _ in range(100):
        left = [folder.name for folder in Path("/proc").iterdir() if _belongs(folder, home)]
        if not left:
            break
        time.sleep(0.2)
    return left


def _belongs(process: Path, home: Path) -> bool:
    try:
        return str(home).encode() in (process / "environ").read_bytes()
    except OSError:
        return False
