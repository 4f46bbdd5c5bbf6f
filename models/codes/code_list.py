"""A list of official codes that the operator imported, and which one holds on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

ALWAYS = date(1, 1, 1)
"""Effective since ever: what an import without a date means."""


class ListKind(StrEnum):
    """What a list is about; also the word of `sohoa codes import`."""

    ICD10 = "icd10"
    FACILITIES = "facilities"
    ADMIN_UNITS = "admin-units"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList:
    """One version of one list; its bytes lie in the object store."""

    kind: ListKind
    version: str
    """As the operator names it: "QD4469-2020"."""
    effective: date
    """First day on which it holds."""
    sha256: str
    rows: int
    imported_at: datetime
    imported_by: str


def in_force(lists: Iterable[CodeList], kind: ListKind, *, on: date) -> CodeList | None:
    """Return the list of that kind that holds on a day: the latest to begin, of equals the last imported."""
    begun = [one for one in lists if one.kind is kind and one.effective <= on]
    return max(begun, key=lambda one: (one.effective, one.imported_at), default=None)
