"""Doses behind printed times of day: "Sáng 1 viên   Trưa   Chiều   Tối 1 viên"."""

import re

_TIMES = re.compile(r"\s*[,;]?\s*\b(?=(?:Sáng|Trưa|Chi[êềễếể]u|T[ôốỗồổ]i)\b)")
_PRINTED = 3
"""Times of day that must stand there: who writes only what is taken writes fewer."""


def dose_times(text: str) -> str:
    """Join the doses with commas, without the times that have none; other directions stay as they are."""
    times = [part for part in _TIMES.split(text) if part]
    dosed = [part for part in times if re.search(r"\d", part)]
    printed = len(times) >= _PRINTED and _TIMES.match(text) and len(dosed) < len(times)
    return ", ".join(dosed) if printed and dosed else text
