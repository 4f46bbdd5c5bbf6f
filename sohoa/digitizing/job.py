"""What passes between the command and its worker processes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from models.digitized import Digitized
from models.errors import StorageDownError
from models.scan import Reason
from models.vocabulary import FileStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One file to digitize."""

    number: int
    """From 0, in the order of the sources."""
    source: Path
    size: int
    """Bytes."""
    json: Path
    pdf: Path | None
    """None: no PDF is wanted."""
    work: Path
    """A folder of its own for intermediate files; gone afterwards."""

    @property
    def parts(self) -> tuple[Path, Path]:
        """Unfinished JSON and PDF beside the finished ones, so that a rename puts them in place."""
        folder = self.json.parent
        name = f".sohoa-{self.work.parent.name}-{self.number}"
        return folder / f"{name}.json.part", folder / f"{name}.pdf.part"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCounts:
    """Declared pages and where they ended."""

    declared: int = 0
    read: int = 0
    blank: int = 0
    quarantined: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOutcome:
    """Where one file ended; all that the command needs to tell of it."""

    number: int
    source: Path
    json: Path
    pdf: Path | None
    """None where none was written."""
    status: FileStatus
    reason: Reason | None
    pages: PageCounts
    vanished: bool = False
    """The source was there at the beginning and could not be opened later; nothing was written."""
    fault: str | None = None
    """Type of the exception or name of the signal behind a `decoder_crash`, for whoever mends it."""


class UnwritableResultsError(StorageDownError):
    """The folder for the results takes no more."""

    hint = "Free disk space or check the rights of --out, then run it again: finished files are kept."


class Digitiser(Protocol):
    """Digitizes one file; lives in a worker process with its engines loaded."""

    def __call__(
        self, path: Path, *, work: Path, pdf: Path | None, on_page: Callable[[int], None]
    ) -> Digitized:
        """Return what the file holds.

        Args:
            path: the source, never written to.
            work: an empty folder for intermediate files.
            pdf: where the searchable PDF goes, None for none.
            on_page: told the number of each page that is done: a sign of life.
        """
        ...
