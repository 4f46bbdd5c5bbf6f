"""Who works on what: leases with a fencing token. The truth about work, never Prefect's."""

from dataclasses import dataclass
from datetime import timedelta

LEASE = timedelta(seconds=120)
"""How long a claim holds without a sign of life; renewed every third of it."""

MAX_ATTEMPTS = 3
"""A scan that killed its worker this often goes to quarantine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The right to write the result of one scan, as long as nobody else claimed it later."""

    scan_id: str
    holder: str
    """Names the process that works: `host/pid namespace/pid/start time/random`."""
    fence: int
    """Grows with every claim; a commit with an older one is refused."""
    attempt: int
    """From 1."""
