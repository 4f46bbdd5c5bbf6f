"""How long charts are kept, how their paper goes, and how what is kept of them is erased."""

from datetime import date, datetime, timedelta
from typing import Protocol

from storage.retention.erasure import Erasure
from storage.retention.retention import ChartLine, Disposal, Packaged


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


class Erasures(Protocol):
    """Erasing what is kept of charts. Errors: StorageDownError, UnknownIdError.

    Charts and erasures are named by id or the beginning of one.
    """

    def propose(self, chart: str, *, by: str, why: str, wait: timedelta) -> Erasure:
        """Propose to erase a chart; nobody can approve before `wait` is over (an hour or more).

        Raises:
            NotErasableError: names what speaks against it.
        """
        ...

    def certificate(self, erasure: str, *, by: str, backups: timedelta) -> bytes:
        """Return the certificate that `by` would sign; errors as `approve`. To be stored before that.

        It says that backups may hold the contents for as long as `backups` are kept.
        """
        ...

    def approve(self, erasure: str, certificate: bytes, *, by: str) -> Erasure:
        """Approve as the second person: contents in the database are overwritten with their hashes at once.

        The objects are named by `to_take_away` from then on.

        Raises:
            SamePersonError: the one who proposed it.
            NotErasableError: something speaks against it now.
        """
        ...

    def to_take_away(self) -> tuple[tuple[str, bool], ...]:
        """Return the objects that have to go and are there, and of each whether another row names it."""
        ...

    def took_away(self, sha256: str, *, locked_until: datetime | None = None) -> None:
        """Write down that an object is gone, or until when the store keeps it."""
        ...

    def wipe(self) -> None:
        """Let nothing of overwritten rows stay behind in the database's own files."""
        ...

    def all(self) -> tuple[Erasure, ...]:
        """Return all erasures, newest first."""
        ...

    def is_erased(self, scan_id: str) -> bool:
        """Tell whether the contents of this file were erased."""
        ...

    def erased_in(self, batch_id: str) -> int:
        """Count the files of a batch that are erased."""
        ...
