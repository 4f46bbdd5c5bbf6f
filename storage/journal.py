"""The seam of the journal: what people did with records, for those who look after it."""

from collections.abc import Mapping
from typing import Protocol


class Journal(Protocol):
    """Entries in the chain of events. Errors: StorageDownError."""

    def note(self, action: str, subject: str, detail: Mapping[str, str | int | None], *, by: str) -> None:
        """Append one entry: `action` on the id `subject`, with codes and counts, never patient data."""
        ...
