"""Which versions of code lists there are."""

from datetime import date
from typing import Protocol

from models.codes.code_list import CodeList, ListKind


class CodeLists(Protocol):
    """Which lists there are; their bytes lie in the object store. Errors: StorageDownError."""

    def add(
        self, kind: ListKind, version: str, *, effective: date, sha256: str, rows: int, by: str
    ) -> CodeList:
        """Write down a list whose bytes are already durable; the same again changes nothing.

        Raises:
            TakenVersionError: the version names other bytes or another day.
        """
        ...

    def all(self) -> tuple[CodeList, ...]:
        """Return every list, by kind and first day."""
        ...
