"""Times as people read them."""

from datetime import datetime
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Asia/Ho_Chi_Minh")


def local(moment: datetime | None) -> str | None:
    """Return day and minute in Vietnam, `23/11/2026 10:05`; None stays None."""
    return None if moment is None else moment.astimezone(HERE).strftime("%d/%m/%Y %H:%M")


def iso(moment: datetime | None) -> str | None:
    """Return the time as programs read it; None stays None."""
    return None if moment is None else moment.isoformat()
