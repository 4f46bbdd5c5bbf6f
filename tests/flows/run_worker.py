"""A Dask worker with fake engines, in a process of its own: run_worker.py HOME DATABASE OBJECTS ADDRESS."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from flows.cluster import serve_cluster
from flows.reading.workers import ProcessWorkers
from flows.tools import run_with
from sohoa.digitizing.stoppable import stoppable
from storage.open_stores import StoreOptions

if __name__ == "__main__":
    home, database, objects, address = sys.argv[1:]
    options = StoreOptions(home=Path(home), database_url=database, objects=objects)
    workers = ProcessWorkers(count=1, engines="tests.flows.fake_engines")
    with stoppable(), run_with(options, jobs=1, workers=workers) as tools:
        serve_cluster(tools, address)
