"""Every kind of damage, 50 of each, in a small store: `python -m benchmarks.keeping.damage`."""

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.table import show_table
from storage.integrity.faults import FaultKind
from tests.storage.integrity.damage import DAMAGE, MENDED
from tests.storage.integrity.kept import Kept, copy, make, seeded


def main(arguments: Sequence[str] | None = None) -> None:
    """Plant, check, repair twice, and print what was found."""
    options = argparse.ArgumentParser()
    options.add_argument("--each", type=int, default=50)
    given = options.parse_args(arguments)
    with TemporaryDirectory() as folder:
        whole = make(Path(folder) / "whole")
        alarms = len(whole.check())
        told = [_row(kind, copy(whole, Path(folder) / kind), given.each) for kind in DAMAGE]
    show_table(
        "Damage", ("kind", "planted", "found", "false alarms", "mended", "second repair is idle"), told
    )
    planted, found, false = (sum(int(row[place]) for row in told) for place in (1, 2, 3))
    idle = sum(row[5] == "yes" for row in told)
    print(
        f"found {found} of {planted}, {false + alarms} false alarms, second repair idle {idle} of {len(told)}"
    )


def _row(kind: FaultKind, kept: Kept, each: int) -> tuple[str, int, int, int, int, str]:
    planted = Counter((kind, subject) for subject in DAMAGE[kind](kept, seeded(kind), each))
    found = Counter((fault.kind, fault.subject) for fault in kept.check())
    first = kept.check(repair=True)
    before = _state(kept)
    second = kept.check(repair=True)
    idle = second == (() if kind in MENDED else first) and _state(kept) == before
    mended = sum(fault.repaired for fault in first)
    hit, false = (planted & found).total(), (found - planted).total()
    return str(kind), planted.total(), hit, false, mended, "yes" if idle else "no"


def _state(kept: Kept) -> tuple[object, ...]:
    """Return what a repair may change: the chain of events, and which objects there are."""
    return kept.ask("SELECT count(*), max(hash) FROM event"), sorted(kept.objects.addresses())


if __name__ == "__main__":
    main()
