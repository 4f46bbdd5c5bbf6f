"""Dates as CV 365 writes them."""

_DAY = 10
"""Characters of YYYY-MM-DD."""
_YEAR = 4


def day(printed: str | None) -> str:
    """Return dd/mm/yyyy; a year alone stays a year, None is ""."""
    if printed is None:
        return ""
    if len(printed) == _YEAR:
        return printed
    year, month, day_of_month = printed[:_DAY].split("-")
    return f"{day_of_month}/{month}/{year}"


def moment(printed: str | None) -> str:
    """Return dd/mm/yyyy HH:MM:SS.mmm; a day alone stays a day: no time is made up."""
    if printed is None or len(printed) <= _DAY:
        return day(printed)
    return f"{day(printed)} {printed[_DAY + 1 :]}:00.000"
