"""How fast: `python -m benchmarks.speed --charts DIR --truth DIR`.

Runs `sohoa digitize --jobs 1` (JSON and PDF), the same without PDF, plain Tesseract and OCRmyPDF `--jobs 1`
on the same pages, one after the other, and keeps the figures in benchmarks/results.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.paired import PairedFile, paired_files
from benchmarks.results import RESULTS, save_results
from benchmarks.rivals.missing import missing
from benchmarks.rivals.run_rivals import run_rivals
from benchmarks.rivals.run_sohoa import run_sohoa
from benchmarks.speed.speed_of import Speed, speed_of
from benchmarks.table import show_table


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, save."""
    options = _options().parse_args(arguments)
    with TemporaryDirectory() as folder:
        files = paired_files(options.truth, Path(folder) / "none")
        speeds = _measure(options.charts, files, Path(folder))
    header = ("reader", "pages", "CPU s / page", "pages / min", "peak MB", "failed commands")
    rows = [(name, *_figures(speed)) for name, speed in speeds.items()]
    show_table("Speed, one worker", header, rows)
    print(f"rivals that are not installed (make rivals): {', '.join(missing()) or 'none'}")
    print(f"kept in {save_results('speed', speeds, name=options.name, folder=options.results)}")


def _measure(charts: Path, files: Sequence[PairedFile], work: Path) -> dict[str, Speed]:
    pages = sum(len(file.true["pages"]) for file in files)
    usages = {
        "sohoa": run_sohoa(charts, work / "full", jobs=1, json_only=False),
        "sohoa --json-only": run_sohoa(charts, work / "json", jobs=1, json_only=True),
    }
    usages |= {run.reader: run.usage for run in run_rivals(charts, files, work)}
    return {name: speed_of(usage, pages) for name, usage in usages.items()}


def _figures(speed: Speed) -> tuple[object, ...]:
    cpu, pace = f"{speed.cpu_seconds_per_page:.2f}", f"{speed.pages_per_minute:.1f}"
    return speed.pages, cpu, pace, f"{speed.usage.peak_megabytes:.0f}", speed.usage.failures


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--charts", type=Path, required=True, help="folder of the scans")
    parser.add_argument("--truth", type=Path, required=True, help="folder of truth JSON")
    parser.add_argument("--name", help="name of the result (default: our version)")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder of the results")
    return parser


if __name__ == "__main__":
    main()
