"""Which way up, and is anything on it? `python -m benchmarks.reading.first_look --charts DIR --truth DIR`.

Every printed page is laid in four directions; blank sides (empty ones and backs of print) are told from the
printed pages and from sides on which a stamp, a signature, one line, a note or faded print stands.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

import numpy as np

from benchmarks.metrics.ratio import Ratio
from benchmarks.paired import PairedPage
from benchmarks.reading.scanned_pages import scanned_pages
from benchmarks.reading.sides import blank_sides, sparse_sides
from benchmarks.results import RESULTS, save_results
from benchmarks.table import show_table
from models.clean_page import CleanPage
from models.scan import Page
from pipeline.clean.clean_page import clean_page
from pipeline.clean.step import Step
from pipeline.read.find.orient import orient

STEPS = frozenset({Step.REDUCE, Step.BANDS, Step.FLATTEN, Step.EDGES, Step.HOLES, Step.ORIENT, Step.DESKEW})
"""What comes before and with the turn."""


@dataclass(slots=True, kw_only=True)
class FirstLook:
    """Counts, filled while the pages go by."""

    pages: int = 0
    turned_right: Ratio = Ratio()  # noqa: RUF009 (frozen)
    """Of four times the printed pages."""
    blank_found: Ratio = Ratio()  # noqa: RUF009
    """Of the blank sides."""
    others_kept: Ratio = Ratio()  # noqa: RUF009
    """Of printed pages and sparse sides: not called blank."""
    wrong: Counter[str] = field(default_factory=Counter)
    """What went wrong, how often."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, save."""
    options = _options().parse_args(arguments)
    found = FirstLook()
    for paired, page in scanned_pages(options.charts, options.truth, most=options.pages):
        if not paired.true["blank"]:
            _turn(found, paired, page)
    rng = Random(options.seed)
    for name, page in blank_sides(rng, options.blanks):
        _count_blank(found, name, page)
    for name, page in sparse_sides(rng, options.sparse):
        _count_kept(found, name, blank=_cleaned(page).blank)
    rows = [(name, getattr(found, name)) for name in ("turned_right", "blank_found", "others_kept")]
    show_table(f"First look, {found.pages} printed pages", ("", "right"), rows)
    show_table("Wrong", ("what", "times"), found.wrong.most_common())
    print(f"kept in {save_results('first_look', found, name=options.name, folder=options.results)}")


def _turn(found: FirstLook, paired: PairedPage, page: Page) -> None:
    found.pages += 1
    for quarters in range(4):
        lying = replace(page, pixels=np.ascontiguousarray(np.rot90(page.pixels, -quarters)))
        clean = _cleaned(lying)
        if quarters == 0:
            _count_kept(found, f"print, {paired.level}", blank=clean.blank)
        right = clean.rotation == (paired.true["rotation"] - 90 * quarters) % 360
        found.turned_right += Ratio(part=int(right), whole=1)
        if not right:
            found.wrong[f"turn of {paired.true['layout']}, {paired.level}"] += 1


def _count_blank(found: FirstLook, name: str, page: Page) -> None:
    blank = _cleaned(page).blank
    found.blank_found += Ratio(part=int(blank), whole=1)
    if not blank:
        found.wrong[f"{name}: not seen as blank"] += 1


def _count_kept(found: FirstLook, name: str, *, blank: bool) -> None:
    found.others_kept += Ratio(part=int(not blank), whole=1)
    if blank:
        found.wrong[f"{name}: taken for blank"] += 1


def _cleaned(page: Page) -> CleanPage:
    return clean_page(page, orient=orient, steps=STEPS)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading.first_look", description=__doc__)
    parser.add_argument("--charts", type=Path, required=True, help="folder of the scans")
    parser.add_argument("--truth", type=Path, required=True, help="folder of truth JSON")
    parser.add_argument("--pages", type=int, default=200, help="turn so many pages at most")
    parser.add_argument("--blanks", type=int, default=120, help="draw so many blank sides")
    parser.add_argument("--sparse", type=int, default=80, help="draw so many sides with little on them")
    parser.add_argument("--seed", type=int, default=1125, help="of the drawn sides")
    parser.add_argument("--name", help="name of the result (default: our version)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder of the results")
    return parser


if __name__ == "__main__":
    main()
