"""How pages are arranged into papers, and how those in no record come back."""

from typing import Protocol

from storage.pages.arrangement import Arrangement, Change, Move, Paper
from storage.pages.tray import TrayPage, Twins


class Arrangements(Protocol):
    """How people arrange the pages of a scan into papers."""

    def get(self, scan_id: str) -> Arrangement:
        """Return the papers of a scan now; UnknownIdError for one that was not read yet."""
        ...

    def change(
        self, scan_id: str, papers: tuple[Paper, ...], *, move: Move, version: int, by: str
    ) -> Arrangement:
        """Arrange the pages anew; values, questions and findings go along with their pages.

        Args:
            scan_id: which scan.
            papers: all of them; pages in none go to the tray.
            move: what the person did.
            version: of the arrangement that the person saw.
            by: name of the account.

        Raises:
            StaleArrangementError: somebody changed it meanwhile.
            UnknownIdError: the scan was not read yet.
        """
        ...

    def undo(self, scan_id: str, *, version: int, by: str) -> Arrangement:
        """Take back the newest change that stands; nothing happens when there is none. Errors as `change`."""
        ...

    def history(self, scan_id: str) -> tuple[Change, ...]:
        """Return every change, newest first."""
        ...


class Tray(Protocol):
    """Pages that no record holds: blank, duplicate, set aside. Errors: StorageDownError."""

    def pages(self, batch_id: str | None = None) -> tuple[TrayPage, ...]:
        """Return what lies in the tray, by file name and page."""
        ...

    def twins(self, batch_id: str) -> tuple[Twins, ...]:
        """Return pages of the batch that may be the same paper as a page of another scan of the facility."""
        ...

    def restore(self, scan_id: str, page: int, *, by: str, why: str) -> str:
        """Bring a page back, into the paper before it; return the id of the record that holds it now.

        The record gets a new version by this person. Scans by id or beginning of an id.

        Raises:
            UnknownIdError: no such scan or page.
            UsageError: the page is in a record already, or could never be opened.
        """
        ...

    def set_aside(self, scan_id: str, page: int, *, by: str, why: str) -> str:
        """Take a page out of its record and return the record's id; errors as `restore`.

        Raises:
            UsageError: it is in no record, or the only page of one.
        """
        ...
