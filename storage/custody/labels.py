"""What stands on the box: said once at upload, beside what custody counts."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLabel:
    """Where the paper of a batch stands, and whose it is."""

    batch_id: str
    box: str
    shelf: str
    department: str | None
    """None: the facility as a whole."""
    by: str
    """Name of the account."""
    at: datetime
