"""What passes between a run and the processes that read for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from models.digitized import Digitized


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The folder in which one scan is read; emptied when it is loaded or given back."""

    folder: Path

    @property
    def work(self) -> Path:
        """Intermediate pages."""
        return self.folder / "work"

    @property
    def json(self) -> Path:
        """The finished reading, as the contract writes it."""
        return self.folder / "digitized.json"

    @property
    def pdf(self) -> Path:
        """The searchable PDF; not there for a quarantined file."""
        return self.folder / "chart.pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One scan to read."""

    source: Path
    """A working copy; the original stays in the object store."""
    name: str
    """What the source is called in the result."""
    desk: Desk


class Digitiser(Protocol):
    """Digitises one file; lives in a reading process with its engines loaded."""

    @property
    def provenance(self) -> Mapping[str, str]:
        """Name → version of engines, models and options."""
        ...

    def __call__(
        self, path: Path, *, work: Path, pdf: Path, name: str, on_page: Callable[[int], None]
    ) -> Digitized:
        """Return what the file holds, and write the searchable PDF unless it is quarantined.

        Args:
            path: the source, never written to.
            work: an empty folder for intermediate files.
            pdf: where the searchable PDF goes.
            name: what the source is called in the result.
            on_page: told the number of each page that is done: a sign of life.
        """
        ...


class Workers(Protocol):
    """Reads scans, several at a time when several threads ask."""

    def read(self, job: Job) -> Mapping[str, str]:
        """Read one scan into its desk and return the provenance.

        Raises:
            ReadingFaultError: the reading process crashed, hung or failed.
            MissingDependencyError: an engine is not installed.
            StorageDownError: the desk cannot be written.
            StoppedError: `close` was called meanwhile.
        """
        ...

    def close(self) -> None:
        """End all processes at once; nothing in them is worth a farewell."""
        ...
