"""Who handed in what, from which box, what waits for a person, and whether it balances."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from storage.custody.balance import Counts
from storage.custody.custody import Arrival, Batch, Event, Received, Scan
from storage.custody.holds import Hold, Holding
from storage.custody.labels import BatchLabel
from storage.custody.refusals import Refusal
from storage.custody.shelves import Chart, Counted, Shelf


class Custody(Protocol):
    """Batches and the files in them. Errors: StorageDownError when the database does not answer."""

    def open_batch(self, *, name: str, facility: str, declared: int | None = None) -> Batch:
        """Return the batch of that name, made if need be.

        A new `declared` page count replaces the old one while the batch is open.
        """
        ...

    def receive(self, batch_id: str, arrivals: Sequence[Arrival]) -> tuple[Received, ...]:
        """Write down what stands in front of the door, before anything is copied; one answer each, in order.

        The same bytes are one entry in a facility, whoever comes first; running it again changes nothing.

        Raises:
            ClosedBatchError: the batch is closed and an arrival is not KNOWN in it; nothing was written.
        """
        ...

    def hurry(self, batch_id: str) -> int:
        """Let the unread scans of a batch overtake all others; return how many."""
        ...

    def to_copy(self, batch_id: str) -> tuple[tuple[Scan, Path], ...]:
        """Return scans seen but not yet copied, with the place where their bytes were seen."""
        ...

    def stored(self, scan_ids: Sequence[str]) -> None:
        """Write down that the bytes are durable: from here on the scan is acknowledged."""
        ...

    def changed(self, scan_id: str) -> None:
        """Strike an entry whose file changed before it was copied: these bytes never came into custody."""
        ...

    def batches(self) -> tuple[Batch, ...]:
        """Return all batches, newest first."""
        ...

    def batch(self, reference: str) -> Batch:
        """Return the batch with this id, beginning of an id (4 characters or more) or name.

        Raises:
            UnknownIdError: none or several.
        """
        ...

    def scan(self, scan_id: str) -> Scan:
        """Return one scan; UnknownIdError when there is none."""
        ...

    def scans(self, batch_id: str) -> tuple[Scan, ...]:
        """Return the scans of a batch by name."""
        ...

    def duplicates(self, batch_id: str) -> tuple[Received, ...]:
        """Return what was handed in to the batch although its bytes were known."""
        ...

    def counts(self, batch_id: str) -> Counts:
        """Count the batch now."""
        ...

    def declare(self, batch_id: str, counted: Sequence[Counted], *, by: str) -> None:
        """Write down pages counted on paper, box by box or chart by chart; later counts replace older ones.

        Raises:
            ClosedBatchError: the batch is closed.
        """
        ...

    def chart_of(self, scan_id: str) -> Chart:
        """Return the chart that a scan belongs to; UnknownIdError when there is no such scan."""
        ...

    def shelves(self, batch_id: str) -> tuple[Shelf, ...]:
        """Return the boxes of a batch by name, each followed by its charts, in numbers."""
        ...

    def history(self, subjects: Sequence[str]) -> tuple[Event, ...]:
        """Return what happened to batches, scans and records with these ids, oldest first."""
        ...

    def close(self, batch_id: str, *, by: str) -> Batch:
        """Close a batch that balances; closing twice changes nothing.

        Raises:
            UnbalancedBatchError: names the first step that does not balance.
        """
        ...


class Holds(Protocol):
    """Boxes that intake holds back. Errors: StorageDownError."""

    def hold(self, holding: Holding) -> bool:
        """Write down that a stack waits for a person; tell whether that is new."""
        ...

    def let_go(self, places: Collection[str]) -> int:
        """End the holds of these places; return how many there were."""
        ...

    def open(self) -> tuple[Hold, ...]:
        """Return what waits for a person, oldest first."""
        ...


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
