"""What a night adds to reading, and how two workers scale: all in one run, so that the machine is the same.

All read the same files: `sohoa digitize --jobs 1`, `sohoa ingest --jobs 1` (Prefect, database, stores),
the same with two, and bare Tesseract over the pages of the same files, one file at a time and two.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.measured import Usage, measured
from benchmarks.nights.stub import ROOT
from benchmarks.paired import paired_files
from benchmarks.rivals.page_images import page_images
from benchmarks.rivals.run_sohoa import run_sohoa

Images = list[tuple[Path, ...]]
"""Pages of each file."""


def speed(bench: Path, pages: int, home: Path) -> dict[str, object]:
    """Measure on the first files of `bench/charts` that hold so many pages together."""
    os.environ.update(OMP_THREAD_LIMIT="1", OMP_NUM_THREADS="1", PYTHONPATH=str(ROOT))
    charts = home / "charts"
    images = _choose(bench, pages, charts, home)
    counted = sum(map(len, images))
    alone = run_sohoa(charts, home / "alone", jobs=1, json_only=False)
    one, two = (_ingest(charts, home / f"jobs-{jobs}", jobs=jobs) for jobs in (1, 2))
    begin = _ingest(_shortest(charts, images, home / "shortest"), home / "begin", jobs=1)
    bare = _tesseracts(images, 1) / _tesseracts(images, 2)
    whole = one.wall_seconds / two.wall_seconds
    begun = (one.wall_seconds - begin.wall_seconds) / (two.wall_seconds - begin.wall_seconds)
    return {
        "pages": counted, "files": len(images),
        "digitize": _told(alone, counted), "ingest": _told(one, counted), "ingest_two": _told(two, counted),
        "speed_beside_digitize": round(alone.wall_seconds / one.wall_seconds, 3),
        "cpu_beside_digitize": round(alone.cpu_seconds / one.cpu_seconds, 3),
        "shortest_file_alone": {
            "seconds": round(begin.wall_seconds, 1),
            "cpu_seconds": round(begin.cpu_seconds, 1),
        },
        "two_workers": round(whole, 3), "two_workers_once_begun": round(begun, 3),
        "two_tesseracts": round(bare, 3),
        "beside_tesseract": round(whole / bare, 3), "beside_tesseract_once_begun": round(begun / bare, 3),
        "failed_commands": sum(one.failures for one in (alone, one, two, begin)),
    }  # fmt: skip


def _choose(bench: Path, pages: int, charts: Path, home: Path) -> Images:
    """Copy the files, and draw their pages as Tesseract wants them."""
    charts.mkdir(parents=True)
    (home / "images").mkdir()
    images: Images = []
    for file in paired_files(bench / "truth", home):
        if sum(map(len, images)) >= pages:
            break
        scan = charts / file.true["source"]["name"]
        shutil.copy(bench / "charts" / scan.name, scan)
        images.append(page_images(scan, file.true["pages"], home / "images"))
    return images


def _shortest(charts: Path, images: Images, folder: Path) -> Path:
    """Put the file with the fewest pages into a folder of its own."""
    folder.mkdir()
    stem = min(images, key=len)[0].stem.rpartition("-")[0]
    (scan,) = charts.glob(f"{stem}.*")
    shutil.copy(scan, folder)
    return folder


def _ingest(charts: Path, home: Path, *, jobs: int) -> Usage:
    os.environ["SOHOA_HOME"] = str(home)
    command = (sys.executable, "-m", "sohoa", "ingest", str(charts), "--jobs", str(jobs))
    return measured(command, log=home.with_suffix(".log"))


def _tesseracts(images: Images, jobs: int) -> float:
    """Read the pages of each file with plain Tesseract, so many files at a time; return seconds."""
    began = time.perf_counter()
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(_tesseract, images))
    return time.perf_counter() - began


def _tesseract(pages: Sequence[Path]) -> None:
    for page in pages:
        subprocess.run(["tesseract", page, page, "-l", "vie"], check=True, capture_output=True)


def _told(usage: Usage, pages: int) -> dict[str, float]:
    return {
        "seconds": round(usage.wall_seconds, 1),
        "pages_a_minute": round(60 * pages / usage.wall_seconds, 1),
        "cpu_seconds_a_page": round(usage.cpu_seconds / pages, 2),
    }
