"""Does a worker stay small? `python -m benchmarks.reading.memory --charts DIR --truth DIR --pages 500`.

One process opens, cleans, reads and understands the pages of DIR over and over, as a worker of `digitize`
does; after each page its resident memory is looked up. Linux only.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from benchmarks.reading.scanned_pages import scanned_pages
from benchmarks.results import RESULTS, save_results
from benchmarks.table import show_table
from models.scan import Page
from pipeline.read.readers import open_readers
from pipeline.see_page import see_page

WARM = 30
"""Pages until every engine is loaded and has met most sizes of line."""
GOAL_MEGABYTES = 700


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingMemory:
    """Resident memory (10^6 bytes) of one process that reads page after page."""

    pages: int
    different: int
    """Pages that differ; the rest are these again."""
    largest_pixels: int
    """Pixels of the largest page; A4 at 300 dpi has 8.7 million."""
    peak_megabytes: float
    first_megabytes: float
    """After the first page."""
    last_megabytes: float
    growth_per_100_pages: float
    """Slope of a line through what is resident after each page from `WARM` on."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, save."""
    options = _options().parse_args(arguments)
    found = reading_memory(options.charts, options.truth, count=options.pages)
    rows = [(name, f"{getattr(found, name):.1f}") for name in found.__dataclass_fields__]
    show_table(f"Memory of one worker, goal {GOAL_MEGABYTES} MB and flat", ("", "MB or pages"), rows)
    print(f"kept in {save_results('reading_memory', found, name=options.name, folder=options.results)}")


def reading_memory(charts: Path, truth: Path, *, count: int) -> ReadingMemory:
    """Read `count` pages (more than `WARM`) and return what stayed in memory."""
    readers = open_readers()
    resident, largest, different = [], 0, set()
    for name, page in islice(_pages_again(charts, truth), count):
        see_page(page, readers)
        resident.append(_status("VmRSS"))
        largest = max(largest, page.pixels.shape[0] * page.pixels.shape[1])
        different.add(name)
    slope = np.polyfit(np.arange(len(resident) - WARM), resident[WARM:], 1)[0]
    return ReadingMemory(
        pages=len(resident),
        different=len(different),
        largest_pixels=largest,
        peak_megabytes=_status("VmHWM"),
        first_megabytes=resident[0],
        last_megabytes=resident[-1],
        growth_per_100_pages=100 * float(slope),
    )


def _pages_again(charts: Path, truth: Path) -> Iterator[tuple[tuple[str, int], Page]]:
    while True:
        for paired, page in scanned_pages(charts, truth):
            yield (paired.file, paired.number), page


def _status(name: str) -> float:
    """Return a size of this process as the kernel tells it, in 10^6 bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    kilobytes = next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))
    return kilobytes * 1024 / 1e6


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading.memory", description=__doc__)
    parser.add_argument("--charts", type=Path, required=True, help="folder of the scans")
    parser.add_argument("--truth", type=Path, required=True, help="folder of truth JSON")
    parser.add_argument("--pages", type=int, default=500, help=f"read so many, more than {WARM}")
    parser.add_argument("--name", help="name of the result (default: our version)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder of the results")
    return parser


if __name__ == "__main__":
    main()
