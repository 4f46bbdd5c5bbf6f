"""Run every rival that is installed on the same pages."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.paired import PairedFile
from benchmarks.rivals.ocrmypdf import ocrmypdf_version, run_ocrmypdf
from benchmarks.rivals.page_images import page_images
from benchmarks.rivals.run import Run
from benchmarks.rivals.tesseract import run_tesseract, tesseract_version


def run_rivals(charts: Path, files: Sequence[PairedFile], work: Path) -> tuple[Run, ...]:
    """Return one run a rival; a rival that is not installed (`rivals.missing`) is left out."""
    for name in ("images", "tesseract", "ocrmypdf"):
        (work / name).mkdir(parents=True, exist_ok=True)
    scans = {file.name: charts / file.true["source"]["name"] for file in files}
    images = {file.name: page_images(scans[file.name], file.true["pages"], work / "images") for file in files}
    runs = []
    if (version := tesseract_version()) is not None:
        runs.append(run_tesseract(images, work / "tesseract", reader=version))
    if (version := ocrmypdf_version()) is not None:
        runs.append(run_ocrmypdf(scans, images, work / "ocrmypdf", reader=version))
    return tuple(runs)
