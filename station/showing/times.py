"""Times as people in Vietnam read them; inside everything is UTC."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from station.showing.language import Language
from station.showing.say import say

HERE = ZoneInfo("Asia/Ho_Chi_Minh")


def moment(language: Language, at: datetime | None) -> str:
    """Return `14:05 25/11/2026`, a dash for None; English writes the month in letters."""
    if at is None:
        return "–"
    local = at.astimezone(HERE)
    return local.strftime("%H:%M %d/%m/%Y" if language == "vi" else "%d %b %Y, %H:%M")


def day(at: datetime) -> str:
    """Return the local day as `25/11/2026`."""
    return at.astimezone(HERE).strftime("%d/%m/%Y")


def since(language: Language, span: timedelta) -> str:
    """Return a span in its largest whole unit: `3 giờ`, `2 days`."""
    seconds = max(0, int(span.total_seconds()))
    for unit, length in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= length:
            return say(language, f"time.{unit}", count=seconds // length)
    return say(language, "time.moments")
