"""Draw the charts of a measurement, with their truth."""

import os
import sys
from pathlib import Path

from models.errors import SohoaError
from sohoa.benching.followed import followed
from sohoa.benching.wish import Wish
from sohoa.messages import say


class UndrawnChartsError(SohoaError):
    """The generator ended with an error of its own."""


def draw_charts(wish: Wish, folder: Path) -> None:
    """Write `folder/charts` and `folder/truth`, with all cores; the generator speaks to `drawing.log`.

    Raises:
        UndrawnChartsError: it failed.
    """
    from benchmarks.measured import measured  # noqa: PLC0415 - part of the source tree only
    from samples.sets.registry import SETS  # noqa: PLC0415

    of_a_set = ("samples.sets", "--set", wish.set, "--prefix", wish.set)
    of_a_group = ("samples.generate", "--layout-groups", wish.set, "--prefix", wish.set)
    jobs = str(len(os.sched_getaffinity(0)))
    options = ("--seed", wish.seed, "--charts", str(wish.charts), "--out", str(folder), "--jobs", jobs)
    levels = ("--levels", *wish.levels)
    module = of_a_set if wish.set in SETS else of_a_group
    log = folder / "drawing.log"
    with followed(say("bench.drawing"), folder, "truth/*.json", total=wish.charts):
        cost = measured((sys.executable, "-m", *module, *options, *levels), log=log)
    if cost.failures:
        last = log.read_text(encoding="utf-8", errors="replace").strip().rpartition("\n")[2]
        raise UndrawnChartsError(say("bench.undrawn", why=last))
