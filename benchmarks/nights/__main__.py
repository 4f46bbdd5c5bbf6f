"""Nights with reading stubbed: python -m benchmarks.nights pages | kills | poison --count N.

pages   N pages through one run: seconds, memory a thousand pages, open files, what is left in the work area.
kills   SIGKILL of the run at N random moments, restarted each time: lost, doubled, attempts.
poison  N charts with a tenth poison (crash, failure, locked, garbage): results compared with a clean run.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from benchmarks.nights.stub import ROOT, hand_in, options, results, workers
from flows.conduct import conduct
from flows.tools import run_with
from storage.open_stores import open_stores
from tests.flows.fake_engines import scan

POISON = {
    "crash": "decoder_crash",
    "fail": "decoder_crash",
    "encrypted": "encrypted",
    "twice": "decoder_crash",
}


def pages(count: int, home: Path, folder: Path) -> dict[str, object]:
    """One run over `count` pages in charts of twenty."""
    batch = hand_in({f"{one}.pdf": scan(pages=20, number=one) for one in range(count // 20)}, folder, home)
    done, samples, ended = [0], [], threading.Event()
    own = Path("/proc/self")

    def sample() -> None:
        while not ended.wait(1.0):
            kilobytes = int((own / "statm").read_text().split()[1]) * 4
            samples.append((done[0] * 20, kilobytes, len(list((own / "fd").iterdir()))))

    def settled(scans: int) -> None:
        done[0] += scans

    watcher = threading.Thread(target=sample)
    watcher.start()
    began = time.monotonic()
    with run_with(options(home), jobs=2, workers=workers(2), on_settled=settled) as tools:
        conduct(batch, tools)
        seconds = time.monotonic() - began
        counts = tools.stores.custody.counts(batch)
    ended.set()
    watcher.join()
    warm = samples[len(samples) // 5 :]
    slope = (warm[-1][1] - warm[0][1]) / max(1, warm[-1][0] - warm[0][0]) if len(warm) > 1 else 0.0
    return {
        "pages": counts.pages,
        "seconds": round(seconds, 1),
        "megabytes_a_thousand_pages": round(slope * 1000 / 1024, 3),
        "files_open": [warm[0][2], warm[-1][2]] if warm else [],
        "left_in_work": len(list((home / "work").iterdir())),
    }


def kills(count: int, home: Path, folder: Path) -> dict[str, object]:
    """Kill the run at random moments; the next begins at once."""
    charts = max(40, count * 4)
    batch = hand_in(
        {f"{one}.pdf": scan(pages=2, sleep=0.02, number=one) for one in range(charts)}, folder, home
    )
    chance = random.Random(7)
    stores = open_stores(options(home))
    program = [sys.executable, str(ROOT / "tests" / "flows" / "run_batch.py"), str(home), batch]
    killed = finished_early = 0
    while killed < count:
        process = subprocess.Popen(program, start_new_session=True)
        time.sleep(0.2 + chance.random() * 3)
        if process.poll() is not None:
            finished_early += 1
            break
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        killed += 1
    subprocess.run(
        [sys.executable, str(ROOT / "tests" / "flows" / "run_batch.py"), str(home), batch], check=True
    )
    counts = stores.custody.counts(batch)
    records = len(stores.records.lines(batch))
    attempts = max(one.attempts for one in stores.custody.scans(batch))
    return {
        "kills": killed, "ran_out_of_work": finished_early, "charts": charts, "lost": charts - counts.loaded,
        "doubled": records - charts, "pages": counts.pages, "most_attempts": attempts,
    }  # fmt: skip


def poison(count: int, home: Path, folder: Path) -> dict[str, object]:
    """Compare the healthy results of a run with poison with a run without."""
    chance = random.Random(7)
    bad = dict(zip(chance.sample(range(count), count // 10), list(POISON) * count, strict=False))
    healthy = {f"{one}.pdf": scan(pages=2, number=one) for one in range(count) if one not in bad}
    sick = {f"{one}.pdf": scan(pages=2, number=one, do=do) for one, do in bad.items()}
    found = []
    for name, files in (("clean", healthy), ("sick", {**healthy, **sick})):
        batch = hand_in(files, folder / name, home / name)
        with run_with(options(home / name), jobs=2, workers=workers(2)) as tools:
            conduct(batch, tools)
            found.append(results(tools, batch))
    same = sum(found[0][name] == found[1][name] for name in healthy)
    right = sum(found[1][f"{one}.pdf"] == POISON[do] for one, do in bad.items())
    return {"healthy": len(healthy), "identical": same, "poison": len(bad), "right_reasons": right}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("figure", choices=("pages", "kills", "poison"))
    parser.add_argument("--count", type=int, required=True)
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        figure = {"pages": pages, "kills": kills, "poison": poison}[wish.figure]
        print(json.dumps({wish.figure: figure(wish.count, Path(place) / "home", Path(place) / "files")}))
