"""Figures of nights: python -m benchmarks.nights FIGURE --count N; reading stubbed but for speed, urgent.

pages   N pages through one run: seconds, memory a thousand pages, open files, what is left in the work area.
kills   SIGKILL at N random moments of nights as the command runs them, of one victim after the other: the
        run, a reading process, Prefect's server, PostgreSQL, the S3 server. Lost, doubled, attempts, faults.
speed   N generated pages end to end beside `sohoa digitize` alone, two workers beside two bare Tesseracts.
urgent  a chart of six pages, needed now, while a night reads and N files wait.
hosts   two hosts (namespaces, as root) read N charts, one loses its power in mid-run.
poison  N charts with a tenth poison (crash, failure, locked, garbage, hang, out of memory): results compared
        with those of a clean run.
"""

import argparse
import json
import random
import tempfile
import time
from pathlib import Path

from benchmarks.nights.growth import Growth
from benchmarks.nights.kills import VICTIMS, kills
from benchmarks.nights.lost_host import lost_host
from benchmarks.nights.speed import speed
from benchmarks.nights.stub import hand_in, options, results, workers
from benchmarks.nights.urgent import urgent
from flows.conduct import conduct
from flows.tools import run_with
from tests.flows.fake_engines import scan

POISON = {
    "crash": "decoder_crash",
    "fail": "decoder_crash",
    "encrypted": "encrypted",
    "twice": "decoder_crash",
    "hang": "timeout",
    "memory": "decoder_crash",
}


def pages(count: int, home: Path, folder: Path) -> dict[str, object]:
    """One run over `count` pages in charts of twenty."""
    batch = hand_in(
        {f"{one}.pdf": scan(pages=20, number=one) for one in range(count // 20)}, folder, options(home)
    )
    growth = Growth()

    def settled(scans: int) -> None:
        growth.done += 20 * scans

    began = time.monotonic()
    with growth.watched(), run_with(options(home), jobs=2, workers=workers(2), on_settled=settled) as tools:
        conduct(batch, tools)
        seconds = time.monotonic() - began
        counts = tools.stores.custody.counts(batch)
    return {
        "pages": counts.pages,
        "seconds": round(seconds, 1),
        **growth.figures(),
        "left_in_work": len(list((home / "work").iterdir())),
    }


def poison(count: int, home: Path, folder: Path) -> dict[str, object]:
    """Compare the healthy results of a run with poison with a run without."""
    chance = random.Random(7)
    bad = dict(zip(chance.sample(range(count), count // 10), list(POISON) * count, strict=False))
    healthy = {f"{one}.pdf": scan(pages=2, number=one) for one in range(count) if one not in bad}
    sick = {f"{one}.pdf": scan(pages=2, number=one, do=do) for one, do in bad.items()}
    found = []
    for name, files in (("clean", healthy), ("sick", {**healthy, **sick})):
        stores = options(home / name)
        batch = hand_in(files, folder / name, stores)
        with run_with(stores, jobs=2, workers=workers(2, silence=3.0)) as tools:
            conduct(batch, tools)
            found.append(results(tools, batch))
    same = sum(found[0][name] == found[1][name] for name in healthy)
    right = sum(found[1][f"{one}.pdf"] == POISON[do] for one, do in bad.items())
    return {"healthy": len(healthy), "identical": same, "poison": len(bad), "right_reasons": right}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("figure", choices=("pages", "kills", "poison", "speed", "urgent", "hosts"))
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--victim", choices=VICTIMS, action="append", help="of kills; all when not given")
    parser.add_argument("--embedded", action="store_true", help="kills with SQLite and a folder")
    parser.add_argument("--direct", action="store_true", help="kills without Prefect")
    parser.add_argument("--own", action="store_true", help="kills with a server of Prefect a night")
    parser.add_argument(
        "--bench", type=Path, default=Path("build/bench"), help="of speed and urgent: `make bench`"
    )
    wish = parser.parse_args()
    if wish.figure == "kills":
        for victim in wish.victim or VICTIMS:
            told = kills(victim, wish.count, embedded=wish.embedded, direct=wish.direct, own=wish.own)
            print(json.dumps({"kills": told}), flush=True)
    elif wish.figure == "hosts":
        print(json.dumps({"hosts": lost_host(wish.count)}))
    elif wish.figure in {"speed", "urgent"}:
        with tempfile.TemporaryDirectory() as place:
            bench = {"speed": speed, "urgent": urgent}[wish.figure]
            print(json.dumps({wish.figure: bench(wish.bench, wish.count, Path(place) / "home")}, indent=1))
    else:
        with tempfile.TemporaryDirectory() as place:
            figure = {"pages": pages, "poison": poison}[wish.figure]
            print(json.dumps({wish.figure: figure(wish.count, Path(place) / "home", Path(place) / "files")}))
