"""Engines of test workers: a file is digitised by the word that it holds: read, die, hang, raise."""

import errno
import hashlib
import os
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from flows.reading.reading import Digitiser
from models.digitized import Digitized, DigitizedPage, Source
from models.errors import MissingDependencyError
from models.scan import Reason
from models.vocabulary import FileStatus, PageState

RAISED = {
    "raise": ValueError("NGUYỄN THỊ HƯƠNG"),
    "no memory": MemoryError(),
    "disk full": OSError(errno.ENOSPC, "No space left on device"),
    "no engine": MissingDependencyError("tesseract vie"),
}


class FakeDigitiser:
    """Does what the file asks for."""

    provenance = {"reader.first": "fake/1"}  # noqa: RUF012

    def __call__(
        self,
        path: Path,
        *,
        work: Path,
        pdf: Path | None,
        name: str,
        on_page: Callable[[int], None],
        progress: Path | None,  # noqa: ARG002 - what it reads is short
    ) -> Digitized:
        raw = path.read_bytes()
        (work / "page.bin").write_bytes(b"pixels of a chart")
        with tempfile.NamedTemporaryFile(delete=False) as left_behind:
            left_behind.write(b"words of a chart")
        source = Source(name=name, sha256=hashlib.sha256(raw).hexdigest(), pages=1)
        if pdf is not None:
            pdf.write_bytes(b"%PDF-1.7 half")
        misbehave(raw.decode(errors="replace").strip(), path, on_page)
        if raw in {b"", b"bad"}:
            return Digitized(source=source, status=FileStatus.QUARANTINED, reason=Reason.DAMAGED)
        if pdf is not None:
            pdf.write_bytes(b"%PDF-1.7 whole")
        page = DigitizedPage(number=1, state=PageState.READ, width=10, height=10)
        return Digitized(source=source, status=FileStatus.LOADED, pages=(page,))


def open_digitiser() -> Digitiser:
    return FakeDigitiser()


def misbehave(word: str, path: Path, on_page: Callable[[int], None]) -> None:
    """Do what the file asks for."""
    if word in RAISED:
        raise RAISED[word]
    already = path.with_suffix(".tried")
    match word:
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "die once" if not already.exists():
            already.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        case "hang":
            time.sleep(600)
        case "slow":
            for number in range(5):
                time.sleep(0.8)
                on_page(number)
        case "vanish":
            path.unlink()
            raise FileNotFoundError(path)
