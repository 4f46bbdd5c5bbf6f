"""The seams of what only the station keeps: labels of boxes, arrangements of pages."""

from collections.abc import Mapping
from typing import Protocol

from storage.arrangement import Arrangement, Change, Move, Paper
from storage.labels import BatchLabel
from storage.refusals import Refusal


class Labels(Protocol):
    """What stands on the boxes."""

    def put(self, label: BatchLabel) -> None:
        """Write down, or write anew, what stands on the box of a batch."""
        ...

    def get(self, batch_id: str) -> BatchLabel | None:
        """Return the label of a batch; None for one that came by the command line."""
        ...

    def all(self) -> Mapping[str, BatchLabel]:
        """Return all labels by batch id."""
        ...

    def refuse(self, refusal: Refusal) -> None:
        """Write down what was not taken in; the same file once."""
        ...

    def refused(self, batch_id: str) -> tuple[Refusal, ...]:
        """Return what was not taken in, by name."""
        ...


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
