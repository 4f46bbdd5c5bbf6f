"""What a facility says of itself."""

from collections.abc import Callable
from datetime import datetime

from connect.report import ReportDocument
from models.message import agreement_hash
from storage.open_stores import Stores


def own_report(
    stores: Stores, facility: str, *, hub: str, version: str, now: Callable[[], datetime]
) -> ReportDocument:
    """Count what this house holds of a facility and what the hub accepted of it; nothing else goes in."""
    pairs = stores.outbox.accepted(facility, hub=hub)
    counts = stores.facilities.own_counts(facility)
    moment = now()
    oldest = [one.oldest for one in stores.outbox.backlog() if one.hub == hub and one.oldest]
    counts["oldest_s"] = max(0, int((moment - min(oldest)).total_seconds())) if oldest else 0
    return ReportDocument(
        facility=facility,
        sequence=stores.facilities.next_sequence(facility),
        made_at=moment,
        version=version,
        counts=counts,
        accepted=len(pairs),
        agreement=agreement_hash(pairs),
    )
