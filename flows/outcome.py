"""What became of a scan in one attempt."""

from enum import StrEnum


class Outcome(StrEnum):
    """The answer of every step that works on a scan."""

    LOADED = "loaded"
    IN_REVIEW = "in_review"
    QUARANTINED = "quarantined"
    ALREADY_DONE = "already_done"
    """Settled before, or in the hands of another run."""
    PUT_BACK = "put_back"
    """The reading process crashed or hung; the scan waits for its next attempt."""
    LEASE_LOST = "lease_lost"
    """Another run took the scan over; this result was thrown away."""
    UNREADABLE_OBJECT = "unreadable_object"
    """The object store lost or damaged the original: an integrity fault, the scan waits for a person."""
