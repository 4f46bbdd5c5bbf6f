"""The seams of keeping. Every adapter passes the suites in tests/contracts.

Those of connection stand in `storage.outward`.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from models.digitized import Document
from models.scan import Reason
from storage.chores import DONE, Chore, ChoreName
from storage.custody import Arrival, Batch, Chart, Counted, Counts, Event, Received, Scan, Shelf
from storage.filed import Loaded, Loading, PageLine, Record, RecordLine, ReviewTask
from storage.holds import Hold, Holding
from storage.retention import ChartLine, Disposal, Packaged
from storage.search import Found, Search
from storage.standing import Standing, Waiting
from storage.tray import TrayPage, Twins
from storage.work import Claim


class ObjectStore(Protocol):
    """Bytes under the SHA-256 of themselves (64 hex digits). What is there never changes.

    Every method raises StorageDownError when the store does not answer.
    """

    def put(self, content: bytes | Path) -> str:
        """Keep the bytes (or those of a file) for good and return their address.

        Durable when it returns. Putting the same bytes again changes nothing, but heals a damaged object.
        """
        ...

    def get(self, sha256: str) -> bytes:
        """Return the bytes, checked against their address.

        Raises:
            MissingObjectError: no such object.
            DamagedObjectError: the bytes are not what they were.
        """
        ...

    def fetch(self, sha256: str, target: Path) -> None:
        """Write the checked bytes to a new file; errors as `get`, and then there is no file."""
        ...

    def check(self, sha256: str) -> None:
        """Read the bytes and compare them with their address, keeping none; errors as `get`."""
        ...

    def exists(self, sha256: str) -> bool:
        """Tell whether the address is held, without reading the bytes."""
        ...

    def addresses(self) -> Iterator[str]:
        """Return all addresses, in order."""
        ...

    def sweep(self, *, older_than: datetime) -> int:
        """Remove what writers that died before that (aware) time left unfinished; return how many."""
        ...


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


class WorkQueue(Protocol):
    """Which scans wait, and who holds them. Errors: StorageDownError."""

    def waiting(self, batch_id: str | None = None, *, most: int | None = None) -> tuple[str, ...]:
        """Return the ids of stored scans that nobody reads yet, at most so many.

        What is needed now comes first, then those that were claimed least often, then the oldest:
        a scan over which runs die does not keep the others waiting.
        """
        ...

    def count_waiting(self) -> int:
        """Count the stored scans of all batches."""
        ...

    def in_hands(self, batch_id: str) -> int:
        """Count the scans of a batch that anybody holds."""
        ...

    def claim(self, scan_id: str, *, holder: str) -> Claim | None:
        """Take a waiting scan; None when it is settled or in anybody's hands."""
        ...

    def renew(self, holder: str) -> int:
        """Give all claims of this holder another lease; return how many it has."""
        ...

    def give_back(self, claim: Claim, *, fault: Reason | None = None) -> Reason | None:
        """Put a claimed scan back.

        With a `fault` (the reader crashed or hung) the attempt counts, and the last one that is allowed
        ends in quarantine; without (shutdown, missing engine) it does not count.

        Returns:
            The reason when the scan went to quarantine.

        Raises:
            LeaseLostError: a later claim exists.
        """
        ...

    def quarantine(self, claim: Claim, reason: Reason) -> None:
        """Settle a claimed scan that cannot be read; LeaseLostError when a later claim exists."""
        ...

    def reopen(self, batch_id: str, *, pipeline_version: str) -> tuple[str, ...]:
        """Let settled scans that this pipeline version has not read be read again; return their ids.

        What was read before stays, and stays in force where a person has decided anything about it.
        """
        ...

    def holders(self) -> tuple[str, ...]:
        """Return everybody who holds a claim now."""
        ...

    def release_holder(self, holder: str) -> int:
        """Take all claims from a holder that is known to have ended; return how many.

        The attempts do not count, but a scan that was claimed too often in vain (MAX_CLAIMS) ends
        in quarantine (`decoder_crash`).
        """
        ...

    def release_expired(self) -> int:
        """Do the same with all claims whose lease ran out."""
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


class Retention(Protocol):
    """How long charts are kept, and how their paper may go. Errors: StorageDownError, UnknownIdError.

    Charts and disposals are named by id or the beginning of one.
    """

    def charts(self, batch_id: str | None = None, *, due: date | None = None) -> tuple[ChartLine, ...]:
        """Return charts by batch, box and name; with `due` those that need not be kept on that day."""
        ...

    def assess(self, batch_id: str | None = None) -> int:
        """Give every chart without a category the one that its papers tell; return how many."""
        ...

    def categorise(self, chart: str, category: str, *, by: str, why: str) -> None:
        """Decide on a category of `models.codes.retention`; UsageError when there is no such."""
        ...

    def place_hold(self, chart: str, *, by: str, why: str) -> None:
        """Keep a chart whatever its period says, until the hold is lifted; twice changes nothing."""
        ...

    def lift_hold(self, chart: str, *, by: str, why: str) -> None:
        """Lift it; twice changes nothing."""
        ...

    def note_package(self, packaged: Packaged, *, by: str) -> None:
        """Write down that a whole, verified conversion package was made."""
        ...

    def propose(self, chart: str, *, by: str, why: str) -> Disposal:
        """Propose to give the paper of a chart away.

        Raises:
            NotDisposableError: names what speaks against it.
        """
        ...

    def certificate(self, disposal: str, *, by: str) -> bytes:
        """Return the certificate that `by` would sign; errors as `approve`. To be stored before that."""
        ...

    def approve(self, disposal: str, certificate: bytes, *, by: str) -> Disposal:
        """Approve as the second person; from here on the paper counts as gone.

        Raises:
            SamePersonError: the one who proposed it.
            NotDisposableError: something speaks against it now.
        """
        ...

    def disposals(self) -> tuple[Disposal, ...]:
        """Return all proposals, newest first."""
        ...


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


class Chores(Protocol):
    """What ran when without anybody watching. Errors: StorageDownError."""

    def begin(self, name: ChoreName) -> int:
        """Write down that a chore begins; return its number."""
        ...

    def end(self, chore_id: int, *, outcome: str = DONE, numbers: Mapping[str, int] | None = None) -> None:
        """Write down how it ended; outcome: `done`, or the kind of fault, at most 32 characters."""
        ...

    def newest(self) -> Mapping[str, Chore]:
        """Return the newest run of each chore, by name."""
        ...

    def last_done(self) -> Mapping[str, datetime]:
        """Return when each chore last ended as it should."""
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


class Survey(Protocol):
    """The house from above. Errors: StorageDownError."""

    def standing(self, *, since: datetime, at: datetime | None = None, most: int = 200) -> Standing:
        """Return how everything stands, with the flow of (since, at]; at most so many rows a list."""
        ...

    def waiting(self) -> tuple[Waiting, ...]:
        """Return batches with scans to copy or to read: urgent ones first, then the oldest."""
        ...
