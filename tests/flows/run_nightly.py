"""Two nightly runs in a process of their own: run_nightly.py HOME [die]; prints their numbers as JSON."""

import json
import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from flows.reading.workers import ProcessWorkers
from flows.server.prefect_home import pin_prefect
from flows.server.prefect_server import prefect_server
from flows.tools import run_with
from storage.open_stores import StoreOptions

if __name__ == "__main__":
    home = Path(sys.argv[1])
    pin_prefect(home)
    options = StoreOptions(
        home=home, database_url=f"sqlite:///{home}/sohoa.db", objects=f"folder:{home}/objects"
    )
    workers = ProcessWorkers(count=2, engines="tests.flows.fake_engines")
    with run_with(options, jobs=2, workers=workers), prefect_server(fleeting=True) as came_up:
        from flows.nightly import nightly
        from flows.server.prefect_answers import prefect_answers

        answers = came_up() and prefect_answers()
        numbers = {"answers": answers, "first": nightly(), "second": nightly()}
        sys.stdout.write(json.dumps(numbers))
        sys.stdout.flush()
        if sys.argv[2:] == ["die"]:
            os.kill(os.getpid(), signal.SIGKILL)
