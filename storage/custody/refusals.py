"""What was not taken in at the station, and why: told at once, printed on the receipt."""

from dataclasses import dataclass
from datetime import datetime

from models.scan import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A file that was sent but is not in custody."""

    batch_id: str
    name: str
    """As `Scan.name`."""
    reason: Reason
    by: str
    """Name of the account."""
    at: datetime
