"""Two machines begin the same night in the same second, over the same stores: the work is done once."""

import json
import os
import subprocess
import sys
from pathlib import Path

from storage.open_stores import StoreOptions
from tests.flows.conftest import Run
from tests.flows.fake_engines import scan
from tests.flows.hand_in import hand_in

PROGRAM = Path(__file__).parents[2] / "benchmarks" / "nights" / "run_stubbed.py"


def test_two_nights_in_the_same_second_do_the_work_once(
    options: StoreOptions, run: Run, tmp_path: Path
) -> None:
    with run() as tools:
        files = {f"{one}.pdf": scan(pages=2, sleep=0.05, number=one) for one in range(60)}
        batch_id, _ = hand_in(tmp_path, files, tools)
        stores = {"SOHOA_DATABASE_URL": options.database_url, "SOHOA_OBJECTS": options.objects}
        nights = [
            subprocess.Popen(
                [sys.executable, str(PROGRAM), "nightly", "--direct", "--json", "--jobs", "2"],
                env={**os.environ, **stores, "SOHOA_HOME": str(tmp_path / machine)},
                stdout=subprocess.PIPE,
            )
            for machine in ("one", "two")
        ]
        told = [json.loads(night.communicate(timeout=120)[0])["attempts"] for night in nights]
        assert [night.returncode for night in nights] == [0, 0]
        assert sum(one.get("loaded", 0) for one in told) == 60
        assert len(tools.stores.records.lines(batch_id)) == 60
        assert {one.attempts for one in tools.stores.custody.scans(batch_id)} == {1}
