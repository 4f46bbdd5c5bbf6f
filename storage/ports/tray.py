"""Pages that are in no record, and how they come back."""

from typing import Protocol

from storage.tray import TrayPage, Twins


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
