"""Names of places, compared without kind, marks, blanks and leading zeros."""

import re

from models.codes.folded import folded

_NUMBERED = re.compile(r"^(?:phuong|quan|p|q)\s*0*(\d+)$")


def bare_name(name: str) -> str:
    """Return letters and digits of a name: "Phường Chùa Hang" → "phuongchuahang", "Phường 03" → "3"."""
    plain = folded(name)
    numbered = _NUMBERED.match(plain)
    return numbered[1] if numbered else plain.replace(" ", "").lstrip("0")
