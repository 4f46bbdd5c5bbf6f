"""Plain Tesseract, as its manual says: `tesseract page.png page -l vie`."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.measured import Usage, measured
from benchmarks.rivals.run import Run


def tesseract_version() -> str | None:
    """Return `tesseract 5.3.0`, or None where it (or its Vietnamese) is not installed."""
    if shutil.which("tesseract") is None:
        return None
    languages = subprocess.run(("tesseract", "--list-langs"), capture_output=True, text=True, check=False)
    if "vie" not in languages.stdout.split():
        return None
    version = subprocess.run(("tesseract", "--version"), capture_output=True, text=True, check=True)
    return (version.stdout or version.stderr).splitlines()[0].strip()


def run_tesseract(images: Mapping[str, Sequence[Path]], folder: Path, *, reader: str) -> Run:
    """Read the page images of each file, one process a page."""
    usage, texts = Usage(), {}
    for name, pages in images.items():
        for number, image in enumerate(pages, start=1):
            target = folder / image.stem
            command = ("tesseract", str(image), str(target), "-l", "vie")
            usage += measured(command, log=folder / "tesseract.log")
            text = target.with_suffix(".txt")
            if text.is_file():
                texts[name, number] = text.read_text(encoding="utf-8")
    return Run(reader=reader, usage=usage, texts=texts)
