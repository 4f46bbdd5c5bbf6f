"""Twenty people review at once: `python -m benchmarks.review --people 20 --answers 15`.

A station in a process of its own over SQLite in a throw-away folder, people as threads of this one, on this
machine only. Each answers what the station puts before them, after some seconds of thought. Prints the time
from an answer to the next question, and the time of a crop, as the person's side measures them.
"""

import argparse
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from statistics import median, quantiles

from benchmarks.review.person import THOUGHT, Person
from storage.people import Role, Stage
from tests.station.house import House
from tests.station.lessons import real_work
from tests.station.live import live

CHARTS = ("ward-stay", "operation", "transfer", "front-page-turned", "laboratory", "discharge", "ward-sheets")
COPIES = 6
"""Facilities that hold the same charts: about 900 questions."""


def main() -> None:
    """Measure and print."""
    words = argparse.ArgumentParser(prog="python -m benchmarks.review", description=__doc__)
    words.add_argument("--people", type=int, default=20)
    words.add_argument("--answers", type=int, default=15, help="of each person")
    words.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    given = words.parse_args()
    if given.serve:
        serve(given.serve)
        return
    with tempfile.TemporaryDirectory(prefix="review-load-") as folder:
        measure(Path(folder) / "home", given.people, given.answers)


def serve(home: Path) -> None:
    """Serve until the parent lets go of the pipe."""
    with House(home) as house, live(house) as address:
        print(address, flush=True)
        sys.stdin.read()


def measure(home: Path, people: int, answers: int) -> None:
    """Load charts, start the station, let people work, print what they saw."""
    home.mkdir(mode=0o700)
    house = House(home)
    for copy in range(COPIES):
        real_work(house.kept, *CHARTS, seed=copy * 100, facility=f"TN{copy:02}")
    accounts = [house.account(Role.CLERK, name=f"person{number}") for number in range(people)]
    tokens = [house.kept.sessions.open(one.id, stage=Stage.FULL) for one in accounts]
    command = [sys.executable, "-m", "benchmarks.review", "--serve", str(home)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None  # noqa: S101 - we asked for a pipe
        address = next(line for line in server.stdout if line.startswith("http")).strip()
        threading.Thread(target=server.stdout.read, daemon=True).start()
        crowd = [Person(address, token, answers) for token in tokens]
        for one in crowd:
            one.start()
            time.sleep(THOUGHT / people)
        for one in crowd:
            one.join()
        server.stdin.close()  # type: ignore[union-attr]
        server.wait(timeout=20)
    show("answer → next question", [seconds for one in crowd for seconds in one.steps])
    show("crop", [seconds for one in crowd for seconds in one.pictures])
    print(f"failures: {sum(one.failures for one in crowd)}")


def show(what: str, seconds: list[float]) -> None:
    """Print one line."""
    cuts = quantiles(seconds, n=20)
    print(
        f"{what}: n={len(seconds)} median {median(seconds) * 1000:.0f} ms, "
        f"p95 {cuts[-1] * 1000:.0f} ms, longest {max(seconds) * 1000:.0f} ms"
    )


if __name__ == "__main__":
    main()
