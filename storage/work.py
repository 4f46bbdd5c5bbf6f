"""Who works on what: leases with a fencing token. The truth about work, never Prefect's."""

from dataclasses import dataclass
from datetime import timedelta

LEASE = timedelta(seconds=120)
"""How long a claim holds without a sign of life; renewed every third of it."""

MAX_ATTEMPTS = 3
"""A scan over which a reading process crashed or hung this often goes to quarantine."""

MAX_CLAIMS = 20
"""A scan that was claimed this often by runs that all died goes to quarantine: nothing is tried for ever.

Far above MAX_ATTEMPTS, because a run (which reads nothing itself) mostly dies of a power cut or a restart.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The right to write the result of one scan, as long as nobody else claimed it later."""

    scan_id: str
    holder: str
    """Names the process that works: `host/pid namespace/pid/start time/random`."""
    fence: int
    """Number of the claim, from 1; a commit with an older one is refused."""
    attempt: int
    """From 1; claims whose holder died or gave back do not count."""
