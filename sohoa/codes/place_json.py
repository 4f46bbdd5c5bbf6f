"""A place for programs. Keys are added, never renamed."""

from dataclasses import asdict
from typing import Any

from pipeline.places.place import Place
from pipeline.places.unit import Area, Unit


def place_json(place: Place) -> dict[str, Any]:
    """Return the address as split, the areas on the day and today; several are a choice."""
    return {
        "written": asdict(place.written),
        "then": [_area(area) for area in place.then],
        "today": [_area(area) for area in place.today],
        "older_name": place.older_name,
    }


def _area(area: Area) -> dict[str, Any]:
    return {name: _unit(getattr(area, name)) for name in ("ward", "district", "province")}


def _unit(unit: Unit | None) -> dict[str, str | None] | None:
    return None if unit is None else {"code": unit.code or None, "name": unit.name}
