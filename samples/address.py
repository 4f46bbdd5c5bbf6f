"""Addresses: old three-level units, or today's two-level ones."""

import re
from dataclasses import dataclass
from datetime import date
from random import Random

from samples.tables.places import HAMLETS, NEW_UNITS, OLD_UNITS, STREETS

REFORM = date(2025, 7, 1)
"""From this day Vietnam has no districts."""

_LEADING = re.compile(r"^(Thành phố|Thị trấn|Thị xã|Phường|Quận|Huyện|Tỉnh|Xã)\s+(?!\d)")
_SHORT = {
    "Thành phố": ("TP", "TP.", "Tp"),
    "Thị trấn": ("TT", "TT."), "Phường": ("P.", "phường"), "Xã": ("xã", "X."),
    "Huyện": ("huyện", "H."), "Tỉnh": ("tỉnh", "T."), "Quận": ("Q.", "quận"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where somebody lives; units with their leading words ("Xã Kha Sơn")."""

    line: str
    """House, hamlet or street."""
    ward: str
    district: str | None
    """None after the reform of 2025."""
    province: str


def bare(unit: str) -> str:
    """Return a unit's name without its leading word, which stays before a number ("Phường 3")."""
    return _LEADING.sub("", unit)


def make_address(rng: Random, *, on: date) -> Address:
    """Draw an address as papers of that day wrote it."""
    units = OLD_UNITS if on < REFORM else NEW_UNITS
    names = tuple(units)
    province = rng.choices(names, weights=(16, 3, *([1] * (len(names) - 2))))[0]
    if on < REFORM:
        district = rng.choice(tuple(OLD_UNITS[province]))
        ward = rng.choice(OLD_UNITS[province][district])
        return Address(line=_line(rng, ward), ward=ward, district=district, province=province)
    ward = rng.choice(NEW_UNITS[province])
    return Address(line=_line(rng, ward), ward=ward, district=None, province=province)


def _line(rng: Random, ward: str) -> str:
    if ward.startswith(("Phường", "Thị trấn")):
        return rng.choice(
            (
                f"Tổ {rng.randint(1, 25)}",
                f"Số {rng.randint(2, 480)} đường {rng.choice(STREETS)}",
                f"Tổ dân phố {rng.randint(1, 18)}",
                f"Số nhà {rng.randint(2, 300)}, tổ {rng.randint(1, 20)}",
            )
        )
    kind = rng.choice(("Xóm", "Xóm", "Thôn", "Bản"))
    name = rng.choice(HAMLETS) if rng.random() < 0.8 else str(rng.randint(1, 14))
    return f"{kind} {name}"


def one_line(address: Address, rng: Random) -> str:
    """Write the address on one line the way some office does."""
    units = [unit for unit in (address.ward, address.district, address.province) if unit]
    how = rng.choice(("full", "short", "bare", "low"))
    if how == "bare":
        units = [bare(unit) for unit in units]
    elif how != "full":
        units = [_shorten(unit, rng, low=how == "low") for unit in units]
    return rng.choice((", ", ", ", " - ")).join([address.line, *units])


def _shorten(unit: str, rng: Random, *, low: bool) -> str:
    for leading, shorts in _SHORT.items():
        if unit.startswith(leading + " "):
            rest = unit[len(leading) + 1 :]
            if rest.isdigit():
                return unit
            return f"{leading.lower() if low else rng.choice(shorts)} {rest}"
    return unit
