"""What can be wrong with a package, and what it says about itself."""

from dataclasses import dataclass
from enum import StrEnum


class PackageFaultKind(StrEnum):
    """What can be wrong with a package."""

    NO_PACKAGE = "no_package"
    """The folder is none, or its tag files are gone."""
    MISSING = "missing"
    """A file is not there."""
    FOREIGN = "foreign"
    """A file that nobody listed."""
    DAMAGED = "damaged"
    """Bytes are not those that were written."""
    MARK = "mark"
    """The conversion mark, the converter or the decision is missing or says different things."""
    SIGNATURE = "signature"
    """A signature does not fit what it signs, or is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageFault:
    """One thing that is wrong."""

    kind: PackageFaultKind
    path: str
    """Inside the package."""
    file: int = 0
    """Number of the scan, from 1; 0 where it concerns the chart."""
    pages: tuple[int, ...] = ()
    """Pages of that scan that are concerned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What a package says, and what is wrong with it."""

    faults: tuple[PackageFault, ...]
    pages: int
    converter: str
    decision: str
    at: str
    signed_by: str | None
    """None for an unsigned package; whether to trust the name is the reader's to decide."""
