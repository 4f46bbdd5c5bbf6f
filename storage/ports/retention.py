"""How long charts are kept, and how their paper goes."""

from datetime import date
from typing import Protocol

from storage.retention import ChartLine, Disposal, Packaged


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
