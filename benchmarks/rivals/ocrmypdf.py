"""OCRmyPDF with what its manual advises for scans: pages turned and straightened, one worker."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from PIL import Image

from benchmarks.measured import Usage, measured
from benchmarks.rivals.run import Run

HERE = Path(__file__).parents[2] / "build" / "rivals" / "bin" / "ocrmypdf"
"""Where `make rivals` puts it, out of the way of the project's own packages."""
OPTIONS = ("-l", "vie", "--jobs", "1", "--rotate-pages", "--deskew", "--force-ocr", "--output-type", "pdfa")


def ocrmypdf_version() -> str | None:
    """Return `ocrmypdf 14.0.1`, or None where none runs (`make rivals` installs it)."""
    program = _program()
    if program is None:
        return None
    version = subprocess.run((program, "--version"), capture_output=True, text=True, check=False)
    return f"ocrmypdf {version.stdout.strip()}" if version.returncode == 0 else None


def _program() -> str | None:
    return str(HERE) if HERE.is_file() else shutil.which("ocrmypdf")


def run_ocrmypdf(
    scans: Mapping[str, Path], images: Mapping[str, Sequence[Path]], folder: Path, *, reader: str
) -> Run:
    """Read each file; scans that are no PDF are made one beforehand, uncounted, from their page images."""
    usage, texts = Usage(), {}
    for name, scan in scans.items():
        source = scan if scan.suffix == ".pdf" else _as_pdf(images[name], folder / f"{name}-in.pdf")
        sidecar = folder / f"{name}.txt"
        files = ("--sidecar", str(sidecar), str(source), str(folder / f"{name}.pdf"))
        command = (_program() or "ocrmypdf", *OPTIONS, *files)
        usage += measured(command, log=folder / "ocrmypdf.log")
        if sidecar.is_file():
            for number, text in enumerate(sidecar.read_text(encoding="utf-8").split("\f"), start=1):
                texts[name, number] = text
    return Run(reader=reader, usage=usage, texts=texts)


def _as_pdf(pages: Sequence[Path], target: Path) -> Path:
    opened = [Image.open(page) for page in pages]
    dpi = opened[0].info.get("dpi", (300, 300))[0]
    first, *others = (page.convert("L" if page.mode == "1" else page.mode) for page in opened)
    first.save(target, "PDF", save_all=True, append_images=others, resolution=dpi, quality=95)
    return target
