"""A day that a person typed."""

from datetime import date

from models.errors import UsageError
from sohoa.messages import say


def day(text: str) -> date:
    """Read YYYY-MM-DD; UsageError for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(say("codes.day")) from None
