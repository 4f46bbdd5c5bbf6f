"""Find an address among the wards of today."""

from collections.abc import Callable

from pipeline.places.known_areas import NewWard, new_wards
from pipeline.places.unit import Area
from pipeline.places.written import Written, kind_of, name_of


def find_new(written: Written) -> tuple[Area, ...]:
    """Return the areas of today that the ward and the province name; () for an address with a district."""
    if written.ward is None or written.district is not None:
        return ()
    ward, province = name_of(written.ward), name_of(written.province or "")
    named = (one for one in new_wards().values() if ward in one.names)
    found = [one for one in named if not province or province in one.province_names]
    return tuple(one.area for one in _narrowed(written, found))


def _narrowed(written: Written, found: list[NewWard]) -> list[NewWard]:
    """Keep those of the printed kind, then those of exactly the printed marks, where there are any."""
    printed = (written.ward or "").lower()
    kind = kind_of(printed)
    tests: tuple[Callable[[str], bool], ...] = (
        lambda name: kind is None or name.startswith(kind),
        lambda name: name == printed or name.endswith(f" {printed}"),
    )
    for test in tests:
        found = [one for one in found if one.area.ward and test(one.area.ward.name.lower())] or found
    return found
