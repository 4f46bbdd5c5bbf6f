"""The operator's list of administrative units: old wards and what they became, or today's wards."""

from dataclasses import dataclass

from models.codes.read_rows import read_rows

_MERGERS = (
    "old_prov_code", "old_prov", "old_dist_code", "old_dist", "old_ward_code", "old_ward",
    "new_prov_code", "new_prov", "new_ward_code", "new_ward",
)  # fmt: skip
_WARDS = ("ward_code", "ward")


@dataclass(frozen=True, slots=True, kw_only=True)
class Merger:
    """An old ward and one ward that it went into in July 2025."""

    old_province: tuple[str, str]
    """Code and name, as all of these."""
    old_district: tuple[str, str]
    old_ward: tuple[str, str]
    new_province: tuple[str, str]
    new_ward: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminUnits:
    """What one imported list says."""

    mergers: tuple[Merger, ...] = ()
    wards: tuple[tuple[str, str], ...] = ()
    """Code and name of today's wards, where the list holds those only."""


def read_admin_units(content: bytes) -> AdminUnits:
    """Read either list of the domain reference; UnknownColumnsError for any other file."""
    shape, rows = read_rows(content, _MERGERS, _WARDS)
    if "ward" in shape:
        return AdminUnits(wards=tuple((row["ward_code"], row["ward"]) for row in rows))
    return AdminUnits(mergers=tuple(_merger(row) for row in rows))


def _merger(row: dict[str, str]) -> Merger:
    def pair(name: str) -> tuple[str, str]:
        return row[f"{name}_code"], row[name]

    return Merger(
        old_province=pair("old_prov"),
        old_district=pair("old_dist"),
        old_ward=pair("old_ward"),
        new_province=pair("new_prov"),
        new_ward=pair("new_ward"),
    )
