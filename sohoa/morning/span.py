"""Which day the sheet tells of."""

from datetime import UTC, date, datetime, time, timedelta

from models.errors import UsageError
from sohoa.keeping.moment import HERE
from sohoa.messages import say

_HOUR = time(6, 30)
"""When the sheet is made: before the first shift."""


def span(day: str | None) -> tuple[datetime, datetime]:
    """Return the 24 hours until half past six of that day in Vietnam, or until now.

    Raises:
        UsageError: not a day.
    """
    if day is None:
        at = datetime.now(UTC)
    else:
        try:
            at = datetime.combine(date.fromisoformat(day), _HOUR, tzinfo=HERE).astimezone(UTC)
        except ValueError:
            raise UsageError(say("morning.no_date", day=day)) from None
    return at - timedelta(days=1), at
