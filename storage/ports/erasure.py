"""How what is kept of a chart is erased."""

from datetime import datetime, timedelta
from typing import Protocol

from storage.erasure import Erasure


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
