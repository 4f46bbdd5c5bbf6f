"""The one door to vietnamadminunits: every ward before July 2025, and the wards that it went into.

Its tables are read as they are; its own parser guesses where we want to be told that there are several.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from pipeline.places.bare_name import bare_name
from pipeline.places.unit import Area, Unit

_Tree = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class OldWard:
    """A ward as it was in June 2025."""

    area: Area
    names: frozenset[str]
    """Its name and older names of what was merged into it, without kind, marks and blanks."""
    district_names: frozenset[str]
    province_names: frozenset[str]
    today: tuple[Area, ...]
    """Where its people live now, the likeliest first; several where it was divided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWard:
    """A ward of today."""

    area: Area
    names: frozenset[str]
    province_names: frozenset[str]


@cache
def old_wards() -> tuple[OldWard, ...]:
    """Return all wards of June 2025."""
    tree, today = _tree("parser_legacy"), _today()
    found = []
    for province_key, district_key, ward_key, ward in _old_leaves(tree):
        province = tree["DICT_PROVINCE"][province_key]
        district = tree["DICT_PROVINCE_DISTRICT"][province_key][district_key]
        area = Area(
            province=Unit(code=province["provinceCode"], name=province["province"]),
            district=Unit(code=district["districtCode"], name=district["district"]),
            ward=Unit(code=ward["wardCode"], name=ward["ward"]),
        )
        found.append(
            OldWard(
                area=area,
                names=_names(ward["wardKeywords"], ward["wardShort"]),
                district_names=_names(district["districtKeywords"], district["districtShort"]),
                province_names=_names(province["provinceKeywords"], province["provinceShort"]),
                today=today.get(f"{province_key}_{district_key}_{ward_key}", ()),
            )
        )
    return tuple(found)


@cache
def new_wards() -> Mapping[tuple[str, str], NewWard]:
    """Return all wards of today by the package's keys of province and ward."""
    tree = _tree("parser_from_2025")
    found: dict[tuple[str, str], NewWard] = {}
    for table in ("DICT_PROVINCE_WARD_NO_ACCENTED", "DICT_PROVINCE_WARD_ACCENTED"):
        for province_key, wards in tree[table].items():
            province = tree["DICT_PROVINCE"][province_key]
            unit = Unit(code=province["provinceCode"], name=province["province"])
            for ward_key, ward in wards.items():
                found[province_key, ward_key] = NewWard(
                    area=Area(province=unit, ward=Unit(code=ward["wardCode"], name=ward["ward"])),
                    names=_names(ward["wardKeywords"], ward["wardShort"]),
                    province_names=_names(province["provinceKeywords"], province["provinceShort"]),
                )
    return found


def _today() -> Mapping[str, tuple[Area, ...]]:
    """Return old key → today's areas."""
    tree, known = _tree("converter_2025"), new_wards()
    found: dict[str, tuple[Area, ...]] = {
        old: (known[province, new].area,)
        for province, wards in tree["DICT_PROVINCE_WARD_NO_DIVIDED"].items()
        for new, olds in wards.items()
        for old in olds
    }
    for province, wards in tree["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in wards.items():
            ranked = sorted(parts, key=lambda part: not part["isDefaultNewWard"])
            found[old] = tuple(known[province, part["newWardKey"]].area for part in ranked)
    return found


def _old_leaves(tree: _Tree) -> Iterator[tuple[str, str, str, Any]]:
    for table in ("DICT_PROVINCE_DISTRICT_WARD_NO_ACCENTED", "DICT_PROVINCE_DISTRICT_WARD_ACCENTED"):
        for province_key, districts in tree[table].items():
            for district_key, wards in districts.items():
                for ward_key, ward in wards.items():
                    if isinstance(ward.get("ward"), str):
                        yield province_key, district_key, ward_key, ward


def _names(keywords: list[str], short: str) -> frozenset[str]:
    return frozenset({bare_name(short), *map(bare_name, keywords)})


def _tree(name: str) -> _Tree:
    path = files("vietnamadminunits").joinpath("data", f"{name}.json")
    tree: _Tree = json.loads(path.read_text(encoding="utf-8"))
    return tree
