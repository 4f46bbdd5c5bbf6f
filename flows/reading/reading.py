"""What passes between a run or a command and the processes that read for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from models.digitized import Digitized
from models.scan import Reason
from models.vocabulary import FileStatus


class Place(Protocol):
    """Where one scan is read; nothing of an unfinished reading stays there."""

    @property
    def work(self) -> Path:
        """A folder of its own for intermediate pages, made by the reading process."""
        ...

    @property
    def json(self) -> Path:
        """The finished reading, as the contract writes it."""
        ...

    @property
    def pdf(self) -> Path | None:
        """The searchable PDF, not there for a quarantined file; None: none is wanted."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The folder in which a run reads one scan; emptied when it is loaded or given back. A `Place`."""

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
    """Never written to."""
    name: str
    """What the source is called in the result."""
    desk: Place
    progress: Path | None = None
    """Where finished pages of a long file are kept between attempts; None: nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCounts:
    """Declared pages and where they ended."""

    declared: int = 0
    read: int = 0
    blank: int = 0
    quarantined: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The desk holds the result; this is what need not be looked up in it."""

    status: FileStatus
    reason: Reason | None
    pages: PageCounts
    provenance: Mapping[str, str]


class Digitiser(Protocol):
    """Digitises one file; lives in a reading process with its engines loaded."""

    @property
    def provenance(self) -> Mapping[str, str]:
        """Name → version of engines, models and options."""
        ...

    def __call__(
        self,
        path: Path,
        *,
        work: Path,
        pdf: Path | None,
        name: str,
        on_page: Callable[[int], None],
        progress: Path | None,
    ) -> Digitized:
        """Return what the file holds, and write the searchable PDF unless it is quarantined.

        Args:
            path: the source, never written to.
            work: an empty folder for intermediate files.
            pdf: where the searchable PDF goes, None for none.
            name: what the source is called in the result.
            on_page: told the number of each page that is done: a sign of life.
            progress: where finished pages of a long file are kept between attempts; None: nowhere.
        """
        ...


class Workers(Protocol):
    """Reads scans, several at a time when several threads ask."""

    def begin(self, scans: int) -> None:
        """Load the engines for so many scans beside other work; returns at once. Reading does not need it."""
        ...

    def read(self, job: Job) -> Done:
        """Read one scan onto its desk and tell how that ended.

        Raises:
            ReadingFaultError: the reading process crashed, hung or failed.
            MissingDependencyError: an engine is not installed.
            UnwritableDeskError: the desk cannot be written.
            StorageDownError: no process can be started.
            StoppedError: `close` was called meanwhile.
        """
        ...

    def close(self) -> None:
        """End all processes at once; nothing in them is worth a farewell."""
        ...
