"""Names and districts that the tables of June 2025 no longer know."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class OlderWard:
    """A ward under an older name or in an older district."""

    ward: str
    district: str
    province: str
    until: date
    """The day on which this ended."""
    code: str
    """Its ward in June 2025."""


@cache
def older_wards() -> tuple[OlderWard, ...]:
    """Return the wards of `aliases.toml`."""
    return tuple(
        OlderWard(
            ward=one["written"][0],
            district=one["written"][1],
            province=one["written"][2],
            until=one["until"],
            code=one["code"],
        )
        for one in _table()["ward"]
    )


@cache
def older_provinces() -> dict[str, frozenset[str]]:
    """Return name → codes of the provinces of June 2025 that an older province became."""
    return {one["written"]: frozenset(one["codes"]) for one in _table()["province"]}


@cache
def _table() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(files("pipeline.places").joinpath("aliases.toml").read_text(encoding="utf-8"))
