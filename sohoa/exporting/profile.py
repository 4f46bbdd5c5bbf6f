"""What every export profile is given and gives back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sohoa.settings import Settings
from storage.filing import Record
from storage.open_stores import Stores


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One call of `sohoa export`."""

    records: tuple[Record, ...]
    """Released in their present version, each once, in the order they were named."""
    stores: Stores
    settings: Settings
    out: Path
    """A folder that exists."""
    by: str
    """Who exports."""
    decisions: Mapping[str, str] = field(default_factory=dict)
    """Codes that this person chose where a paper's word has no equal in the profile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """One file or folder that was written."""

    path: Path
    records: tuple[str, ...]
    """Ids of the records that are in it."""


Profile = Callable[[Export], tuple[Exported, ...]]
"""Writes into `out`, each path whole or not at all; raises a SohoaError when a record does not fit."""
