"""Who reads which scan."""

from typing import Protocol

from models.scan import Reason
from storage.work import Claim


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
