"""The tray: pages that no record holds, and pages that look like one another."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Apart(StrEnum):
    """Why a page is in no record."""

    BLANK = "blank"
    DUPLICATE = "duplicate"
    """The file holds the same page before it."""
    SET_ASIDE = "set_aside"
    """A person took it out of its record."""
    UNASSIGNED = "unassigned"
    """It was read, and belongs to no paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayPage:
    """One page that waits in the tray; no patient data but what the file's name says."""

    scan_id: str
    batch_id: str
    scan_name: str
    number: int
    why: Apart
    by: str | None
    """Who set it aside; None for the machine."""
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Twins:
    """Two pages of different scans that may be the same paper, scanned twice. Shown, never dropped."""

    scan_id: str
    scan_name: str
    number: int
    other_scan_id: str
    other_scan_name: str
    other_number: int
    likeness: float
    """0 to 1: how much of the text is the same."""
