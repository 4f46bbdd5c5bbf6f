"""One file of the command, from its source to where it ended."""

from dataclasses import dataclass
from pathlib import Path

from flows.reading.reading import PageCounts
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

    unfinished: Path
    """A folder for unfinished results, on the disk of the finished ones: a rename puts them in place."""

    @property
    def parts(self) -> "Parts":
        """Where the file is read."""
        pdf = self.unfinished / f"{self.number}.pdf" if self.pdf else None
        return Parts(work=self.work, json=self.unfinished / f"{self.number}.json", pdf=pdf)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Where a file is read before its results are put in place. A `flows.reading.reading.Place`."""

    work: Path
    json: Path
    pdf: Path | None


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
