"""SIGKILL at random moments of nights, and what became of the scans afterwards, without hands."""

import os
import random
import signal
import subprocess
import time
from collections import Counter
from dataclasses import dataclass, field

from benchmarks.nights.house import House, house
from storage.custody.custody import ScanState
from storage.integrity.fsck import fsck
from storage.integrity.open_kept import open_kept
from tests.flows.fake_engines import scan

VICTIMS = ("run", "reader", "prefect", "postgresql", "s3")
BOX = 200
_NIGHTS = 10
"""Most nights that the last work may take when nobody kills any more."""


@dataclass(slots=True, kw_only=True)
class _Told:
    """What happened so far."""

    kills: int = 0
    at_work: int = 0
    """Kills while a scan was being read."""
    nights: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    """Exit codes of nights that ended by themselves."""


def kills(
    victim: str, count: int, *, embedded: bool, direct: bool = False, own: bool = False
) -> dict[str, object]:
    """Kill the victim `count` times; begin another night whenever one is over, as the timetable would."""
    chance = random.Random(f"{victim}-{embedded}")
    told = _Told()
    with house(embedded=embedded, direct=direct, own=own) as here:
        _fill(here)
        night = _begin(here, told)
        while told.kills < count:
            _wait(here, night, chance)
            if night.poll() is not None:
                told.ends[str(night.returncode)] += 1
                if here.stores.queue.count_waiting() == 0:
                    _fill(here)
                night = _begin(here, told)
                continue
            at_work = _reads(here, night)
            if not _kill(here, victim, night, chance):
                continue
            told.at_work += at_work
            told.kills += 1
            print(told, flush=True)
            if victim == "run":
                night.wait()
                night = _begin(here, told)
        _finish(here, night, told)
        stores = "embedded" if embedded else "servers"
        prefect = "none" if direct else "own" if own else "server"
        return {
            "victim": victim, "stores": stores, "prefect": prefect, "kills": told.kills,
            "while_reading": told.at_work, "nights": told.nights, "ends": dict(told.ends), **figures(here),
        }  # fmt: skip


def _wait(here: House, night: subprocess.Popen[bytes], chance: random.Random) -> None:
    """Wait for a random moment: one in four while the night begins, three while it reads."""
    if chance.random() < 0.25:
        time.sleep(chance.uniform(0.2, 9.0))
        return
    while night.poll() is None and not _reads(here, night):
        time.sleep(0.1)
    time.sleep(chance.uniform(0.0, 5.0))


def _reads(here: House, night: subprocess.Popen[bytes]) -> bool:
    """Tell whether this night holds a scan; dead ones hold theirs until somebody notices."""
    return any(f"_{night.pid}_" in holder for holder in here.stores.queue.holders())


def _fill(here: House) -> None:
    start = sum(here.batches.values())
    here.fill({f"{one}.pdf": scan(pages=2, sleep=0.1, number=one) for one in range(start, start + BOX)})


def _begin(here: House, told: _Told) -> subprocess.Popen[bytes]:
    told.nights += 1
    return here.begin()


def _kill(here: House, victim: str, night: subprocess.Popen[bytes], chance: random.Random) -> bool:
    """Kill; tell whether there was anything to be killed."""
    if victim in here.servers:
        here.restart(victim)
        return True
    target = night.pid
    if victim == "reader":
        readers = _readers(night.pid)
        if not readers:
            return False
        target = chance.choice(readers)
    os.kill(target, signal.SIGKILL)
    return True


def _readers(run: int) -> list[int]:
    """Return the processes below a run that lead a group of their own: those that read."""
    told = subprocess.run(["ps", "-e", "-o", "pid=,pgid=,sess="], capture_output=True, text=True, check=True)
    rows = [[int(word) for word in line.split()] for line in told.stdout.splitlines()]
    return [pid for pid, group, session in rows if session == run and group == pid != run]


def _finish(here: House, night: subprocess.Popen[bytes], told: _Told) -> None:
    """Let nights run until nothing waits."""
    for _ in range(_NIGHTS):
        told.ends[str(night.wait())] += 1
        if not here.stores.queue.count_waiting():
            return
        night = _begin(here, told)


def figures(here: House) -> dict[str, object]:
    """Return what became of everything that was handed in."""
    counts = [here.stores.custody.counts(batch) for batch in here.batches]
    scans = [one for batch in here.batches for one in here.stores.custody.scans(batch)]
    charts = sum(here.batches.values())
    kept = open_kept(here.options)
    return {
        "charts": charts,
        "lost": charts - sum(one.loaded for one in counts),
        "doubled": sum(len(here.stores.records.lines(batch)) for batch in here.batches) - charts,
        "quarantined": sum(one.state is ScanState.QUARANTINED for one in scans),
        "pages": sum(one.pages for one in counts),
        "most_attempts": max(one.attempts for one in scans),
        "faults_by_fsck": dict(Counter(fault.kind.value for fault in fsck(kept.database, kept.objects))),
        "processes_left": here.left(),
        "work_left": len(list((here.home / "work").iterdir())),
    }
