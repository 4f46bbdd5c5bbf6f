"""Two nightly runs in a process of their own: run_nightly.py HOME; prints their numbers as JSON."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from flows.prefect_home import pin_prefect
from flows.tools import run_with
from flows.workers import ProcessWorkers
from storage.open_stores import StoreOptions

if __name__ == "__main__":
    home = Path(sys.argv[1])
    pin_prefect(home)
    from flows.nightly import nightly

    options = StoreOptions(
        home=home, database_url=f"sqlite:///{home}/sohoa.db", objects=f"folder:{home}/objects"
    )
    workers = ProcessWorkers(count=2, engines="tests.flows.fake_engines")
    with run_with(options, jobs=2, workers=workers):
        sys.stdout.write(json.dumps({"first": nightly(), "second": nightly()}))
