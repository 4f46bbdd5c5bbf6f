"""Twenty people review at once: `python benchmarks/review_load.py --people 20 --answers 15`.

A station in a process of its own over SQLite in a throw-away folder, people as threads of this one, on this
machine only. Each answers what the station puts before them, after some seconds of thought. Prints the time
from an answer to the next question, and the time of a crop, as the person's side measures them.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from statistics import median, quantiles

import httpx

HERE = Path(__file__).resolve().parent
if str(HERE.parent) not in sys.path:
    sys.path.insert(0, str(HERE.parent))

from station.door.guard import csrf_token  # noqa: E402
from storage.people import Role, Stage  # noqa: E402
from tests.station.house import House  # noqa: E402
from tests.station.lessons import real_work  # noqa: E402
from tests.station.live import live  # noqa: E402

CHARTS = ("ward-stay", "operation", "transfer", "front-page-turned", "laboratory", "discharge", "ward-sheets")
COPIES = 6
"""Facilities that hold the same charts: about 900 questions."""
THOUGHT = 3.0
"""Seconds between two answers; keying a name from the ink takes longer."""
TOKEN = re.compile(r'data-token="([\w-]+)" data-mode="(\w+)"')


class Person(threading.Thread):
    """Somebody who answers."""

    def __init__(self, address: str, token: str, answers: int) -> None:
        super().__init__(daemon=True)
        self.client = httpx.Client(base_url=address, cookies={"sohoa": token}, timeout=60)
        self.client.headers["X-CSRF-Token"] = csrf_token(token)
        self.answers = answers
        self.steps: list[float] = []
        self.pictures: list[float] = []
        self.failures = 0

    def run(self) -> None:
        """Answer until nothing is left or enough was answered."""
        held = TOKEN.findall(self.client.get("/review/next").text)
        for _ in range(self.answers):
            if not held:
                return
            (token, mode), *held = held
            self.pictures.append(self.timed(lambda: self.client.get(f"/review/picture/{token}"))[1])  # noqa: B023
            time.sleep(THOUGHT)
            said = "keep" if mode == "page" else "absent" if mode == "confirm" else "illegible"
            form = {
                "said": said,
                "seconds": "2",
                "keys": "1",
                "typed": "0",
                "have": " ".join(one for one, _ in held),
            }
            told, seconds = self.timed(lambda: self.client.post(f"/review/answer/{token}", data=form))  # noqa: B023
            self.steps.append(seconds)
            held += TOKEN.findall(told.text)

    def timed(self, ask) -> tuple[httpx.Response, float]:  # noqa: ANN001 - a closure
        """Ask and measure; what is no success is counted."""
        began = time.perf_counter()
        told = ask()
        self.failures += told.status_code != 200
        return told, time.perf_counter() - began


def main() -> None:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__)
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
    command = [sys.executable, str(HERE / "review_load.py"), "--serve", str(home)]
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
