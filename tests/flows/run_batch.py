"""A run in a process of its own, to be killed: run_batch.py HOME BATCH_ID."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from flows.conduct import conduct
from flows.reading.workers import ProcessWorkers
from flows.tools import run_with
from sohoa.digitizing.stoppable import stoppable
from storage.open_stores import StoreOptions

if __name__ == "__main__":
    home = Path(sys.argv[1])
    options = StoreOptions(
        home=home, database_url=f"sqlite:///{home}/sohoa.db", objects=f"folder:{home}/objects"
    )
    workers = ProcessWorkers(count=2, engines="tests.flows.fake_engines")
    with stoppable(), run_with(options, jobs=2, workers=workers) as tools:
        conduct(sys.argv[2], tools)
