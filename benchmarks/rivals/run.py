"""What a reader produced and what it cost."""

from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks.measured import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One reader over all files."""

    reader: str
    """Name and version."""
    usage: Usage
    texts: Mapping[tuple[str, int], str]
    """Text by (file name without ending, page number); a page that failed is not there."""
