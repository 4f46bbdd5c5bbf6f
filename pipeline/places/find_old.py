"""Find an address among the units from before July 2025."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from pipeline.places.aliases import OlderWard, older_provinces, older_wards
from pipeline.places.bare_name import bare_name
from pipeline.places.known_areas import OldWard, old_wards
from pipeline.places.unit import Area, Unit
from pipeline.places.written import Written, kind_of, name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One answer."""

    area: Area
    """On the day of the paper."""
    current: Area
    """In June 2025."""
    today: tuple[Area, ...]
    older_name: bool


def find_old(written: Written, *, on: date | None) -> tuple[Found, ...]:
    """Return every area that the address may mean; () when it means none that is known.

    A ward that is not found under its printed district is looked for in the province: districts changed
    often. Without a ward (or with an unknown one) the district or the province is the answer.
    """
    wards = _of_province(written.province)
    if written.ward is not None and wards:
        changed = _older(written, on)
        if changed:
            return changed
        ward, district = name_of(written.ward), name_of(written.district or "")
        mine = [one for one in wards if not district or district in one.district_names]
        for among, moved in ((mine, False), (wards, True)):
            named = _narrowed(written, [one for one in among if ward in one.names])
            if named:
                return tuple(_found(one, older_name=moved or not _bears(one, written)) for one in named)
    return _above(written, wards)


def _older(written: Written, on: date | None) -> tuple[Found, ...]:
    """Answer from the table of older names; on a day before the change the older name is the right one."""
    for alias in older_wards():
        if not _is(alias, written):
            continue
        ward = _by_code()[alias.code]
        found = _found(ward, older_name=on is None or on >= alias.until)
        district = Unit(code="", name=alias.district)
        area = Area(
            province=ward.area.province, district=district, ward=Unit(code=alias.code, name=alias.ward)
        )
        return (found if found.older_name else replace(found, area=area),)
    return ()


def _is(alias: OlderWard, written: Written) -> bool:
    province_ok = written.province is None or name_of(written.province) in {
        name_of(alias.province),
        *map(bare_name, older_provinces()),
    }
    district_ok = written.district is not None and name_of(written.district) == name_of(alias.district)
    return province_ok and district_ok and name_of(written.ward or "") == name_of(alias.ward)


def _found(ward: OldWard, *, older_name: bool) -> Found:
    return Found(area=ward.area, current=ward.area, today=ward.today, older_name=older_name)


def _bears(ward: OldWard, written: Written) -> bool:
    """Tell whether ward and district were printed under the names and kinds that they had in June 2025."""
    area = ward.area
    pairs = ((area.ward, written.ward), (area.district, written.district))
    return all(
        printed is None
        or unit is None
        or (name_of(unit.name) == name_of(printed) and kind_of(printed) in {None, kind_of(unit.name)})
        for unit, printed in pairs
    )


def _narrowed(written: Written, found: list[OldWard]) -> list[OldWard]:
    """Keep those that bear the name themselves, of the printed kind, of exactly the printed marks."""
    printed = (written.ward or "").lower()
    kind = kind_of(printed)
    tests: tuple[Callable[[str], bool], ...] = (
        lambda name: name_of(name) == name_of(printed),
        lambda name: kind is None or name.startswith(kind),
        lambda name: name == printed or name.endswith(f" {printed}"),
    )
    for test in tests:
        found = [one for one in found if one.area.ward and test(one.area.ward.name.lower())] or found
    return found


def _above(written: Written, wards: tuple[OldWard, ...]) -> tuple[Found, ...]:
    """Answer with the district, else the province: as much as the address tells."""
    if written.district is not None:
        district = name_of(written.district)
        districts = [one for one in wards if district in one.district_names]
        found = dict.fromkeys(
            Area(province=one.area.province, district=one.area.district) for one in districts
        )
        if found:
            return tuple(_loose(area) for area in found)
    if written.province is None:
        return ()
    return tuple(_loose(area) for area in dict.fromkeys(Area(province=one.area.province) for one in wards))


def _loose(area: Area) -> Found:
    """Answer with an area without a ward: today only its province is certain."""
    today = _provinces_today().get(area.province.code, ())
    return Found(area=area, current=area, today=today, older_name=False)


def _of_province(printed: str | None) -> tuple[OldWard, ...]:
    if printed is None:
        return old_wards()
    codes = {bare_name(name): codes for name, codes in older_provinces().items()}.get(name_of(printed))
    name = name_of(printed)
    return tuple(
        one
        for one in old_wards()
        if (one.area.province.code in codes if codes else name in one.province_names)
    )


@cache
def _by_code() -> dict[str, OldWard]:
    return {one.area.ward.code: one for one in old_wards() if one.area.ward is not None}


@cache
def _provinces_today() -> dict[str, tuple[Area, ...]]:
    found: dict[str, dict[Area, None]] = {}
    for one in old_wards():
        kept = found.setdefault(one.area.province.code, {})
        kept.update(dict.fromkeys(Area(province=area.province) for area in one.today))
    return {code: tuple(areas) for code, areas in found.items()}
