"""Records: versions, release, search."""

from collections.abc import Sequence
from typing import Protocol

from models.digitized import Document
from storage.filing import Loaded, Loading, PageLine, Record, RecordLine, ReviewTask
from storage.search import Found, Search


class Records(Protocol):
    """Validated results. Nothing is overwritten. Errors: StorageDownError."""

    def has(self, scan_id: str, *, pipeline_version: str) -> bool:
        """Tell whether this pipeline version has already loaded the scan."""
        ...

    def load(self, loadings: Sequence[Loading]) -> tuple[Loaded, ...]:
        """Commit each result with pages, findings, review tasks and the scan's state: all or nothing.

        Several loadings share one transaction; a lost lease leaves out its own scan only.

        Raises:
            RefusedError: a result breaks a rule of the database (a page twice, say); nothing was written.
        """
        ...

    def lines(self, batch_id: str | None = None) -> tuple[RecordLine, ...]:
        """List records by batch, scan and place in the scan; without those whose pages all went to others."""
        ...

    def pages(self, batch_id: str) -> tuple[PageLine, ...]:
        """Return what became of every page of a batch, by file name and number."""
        ...

    def get(self, reference: str) -> Record:
        """Return a record by id or beginning of an id (4 characters or more); UnknownIdError."""
        ...

    def revise(self, record_id: str, document: Document, *, author: str, why: str) -> int:
        """Append a version made by a person and return its number.

        Review tasks and findings of values that are `accepted` or `absent` in it are settled by `author`.
        """
        ...

    def release(self, record_id: str, *, by: str) -> RecordLine:
        """Release the present version; releasing it twice changes nothing.

        The messages to the hubs are committed together with the release.

        Raises:
            OpenFindingsError: the record or a page of its scan still waits for a person.
            RecalledError: this version was recalled.
        """
        ...

    def find(self, search: Search) -> Found:
        """Return the records that a search means, the newest version of each.

        Without marks as with them ("duc" finds "Đức"; what was typed with its marks comes first); a word
        that nobody has written is taken for its beginning, else for those that differ by one typing error.
        """
        ...

    def recall(self, record_id: str, *, by: str, why: str) -> int:
        """Take a release back, and every message of it; return the version. NothingToRecallError."""
        ...

    def tasks(self, batch_id: str) -> tuple[ReviewTask, ...]:
        """Return the open review tasks of a batch, in the order of scans and pages."""
        ...
