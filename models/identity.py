"""Who a paper says that it is about."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What one record says of its patient, as read; None where it says nothing."""

    record_id: str
    facility: str
    name: str | None = None
    """Upper case, NFC."""
    birth: str | None = None
    """YYYY-MM-DD, or YYYY."""
    sex: str | None = None
    """male or female."""
    national_id: str | None = None
    """12 digits (CCCD) or 9 (the old CMND)."""
    insurance: str | None = None
    """The last 10 characters of the card: the person's number, which stays when the card changes."""
    ward: str | None = None
    district: str | None = None
    province: str | None = None
    admission_number: str | None = None
    admitted_at: datetime | None = None
    """By the wall clock of the paper: compared with its like only."""
    discharged_at: datetime | None = None
