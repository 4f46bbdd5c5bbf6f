"""Dates as the decree writes them."""

_DAY = 10
"""Characters of YYYY-MM-DD."""


def birth(printed: str) -> str:
    """Return yyyymmdd0000; a year alone is yyyy00000000."""
    return printed.replace("-", "").ljust(12, "0")


def moment(printed: str) -> str:
    """Return yyyymmddHHMM of the contract's `YYYY-MM-DD[THH:MM]`; a day alone gets 0000."""
    return "".join(sign for sign in printed if sign.isdigit()).ljust(12, "0")


def has_time(printed: str) -> bool:
    """Tell whether the paper gives a time of day."""
    return len(printed) > _DAY


def day(printed: str) -> str:
    """Return yyyymmdd."""
    return printed[:_DAY].replace("-", "")
