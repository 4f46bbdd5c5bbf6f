"""Fields whose random sample showed more mistakes than are borne: they are keyed, not confirmed."""

from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.records.review.review_audit import ALL, audit
from storage.review.review import Desk

_FRESH = timedelta(minutes=1)
"""A field that went over its budget is keyed from the next minute on; counting at every question is dear."""
_EVERYWHERE = Desk(name="")


class StrictFields:
    """The families that are keyed now; remembered for a minute."""

    def __init__(self) -> None:
        self._families: frozenset[str] = frozenset()
        self._counted_at: datetime | None = None

    def now(self, connection: sa.Connection, at: datetime) -> frozenset[str]:
        """Return them: one machine reads for all, so the sample of all facilities counts."""
        if self._counted_at is None or abs(at - self._counted_at) >= _FRESH:
            lines = audit(connection, _EVERYWHERE)
            self._families = frozenset(one.family for one in lines if one.strict and one.family != ALL)
            self._counted_at = at
        return self._families
