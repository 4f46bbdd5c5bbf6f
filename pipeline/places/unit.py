"""Administrative units of Vietnam."""

from dataclasses import dataclass
from datetime import date

MERGERS = date(2025, 7, 1)
"""The day on which districts ended and provinces and wards were merged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A province, district or ward."""

    code: str
    """Two digits for a province, three for a district, five for a ward."""
    name: str
    """With its kind: "Phường Chùa Hang"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A unit with the units above it, as far as it is known."""

    province: Unit
    district: Unit | None = None
    """None from July 2025 on."""
    ward: Unit | None = None

    @property
    def text(self) -> str:
        """The names from the smallest up."""
        return ", ".join(unit.name for unit in (self.ward, self.district, self.province) if unit is not None)
