"""What a second process brings; wants a quiet machine.

`python -m benchmarks.speed.scaling --charts DIR --truth DIR`: `sohoa digitize` with one and two workers,
plain Tesseract page by page and two at a time, the same pages; by the clock, so nothing else may run.
"""

import argparse
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measured import measured
from benchmarks.paired import PairedFile, paired_files
from benchmarks.results import RESULTS, save_results
from benchmarks.rivals.page_images import page_images
from benchmarks.rivals.run_sohoa import run_sohoa
from benchmarks.table import show_table

GOAL = 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class Scaling:
    """Clock seconds of one reader with one and with two processes."""

    one: float
    two: float

    @property
    def times(self) -> float:
        """How many times faster two are."""
        return self.one / self.two


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, save."""
    options = _options().parse_args(arguments)
    with TemporaryDirectory() as folder:
        files = paired_files(options.truth, Path(folder) / "none")
        found = {
            "sohoa": _of_sohoa(options.charts, Path(folder)),
            "tesseract": _of_tesseract(options.charts, files, Path(folder)),
        }
    pages = sum(len(file.true["pages"]) for file in files)
    rows = [
        (name, pages, f"{one.one:.0f}", f"{one.two:.0f}", f"{one.times:.2f}") for name, one in found.items()
    ]
    show_table("Two processes", ("reader", "pages", "s with one", "s with two", "times faster"), rows)
    share = found["sohoa"].times / found["tesseract"].times
    print(f"of what two bare Tesseracts gain we gain {share:.2f} (goal {GOAL})")
    content = {"pages": pages, "share_of_tesseract": share, "seconds": found}
    print(f"kept in {save_results('scaling', content, name=options.name, folder=options.results)}")


def _of_sohoa(charts: Path, work: Path) -> Scaling:
    seconds = [
        run_sohoa(charts, work / f"jobs-{jobs}", jobs=jobs, json_only=True).wall_seconds for jobs in (1, 2)
    ]
    return Scaling(one=seconds[0], two=seconds[1])


def _of_tesseract(charts: Path, files: Sequence[PairedFile], work: Path) -> Scaling:
    images = [
        image
        for file in files
        for image in page_images(charts / file.true["source"]["name"], file.true["pages"], work)
    ]
    seconds = []
    for workers in (1, 2):
        started = time.perf_counter()
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(_tesseract, images))
        seconds.append(time.perf_counter() - started)
    return Scaling(one=seconds[0], two=seconds[1])


def _tesseract(image: Path) -> None:
    measured(
        ("tesseract", str(image), str(image.with_suffix("")), "-l", "vie"), log=image.with_suffix(".log")
    )


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed.scaling", description=__doc__)
    parser.add_argument("--charts", type=Path, required=True, help="folder of the scans")
    parser.add_argument("--truth", type=Path, required=True, help="folder of truth JSON")
    parser.add_argument("--name", help="name of the result (default: our version)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder of the results")
    return parser


if __name__ == "__main__":
    main()
