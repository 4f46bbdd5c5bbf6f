"""Where an address lay on the day of the paper, and what that place is called today."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.codes.admin_units import AdminUnits
from pipeline.places.find_new import find_new
from pipeline.places.find_old import Found, find_old
from pipeline.places.unit import MERGERS, Area, Unit
from pipeline.places.written import Written, kind_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An address in time. Several areas mean that nobody can tell from the address alone."""

    written: Written
    then: tuple[Area, ...]
    """The area on the day of the paper: none, one, or several of that name."""
    today: tuple[Area, ...]
    """The areas that it belongs to since July 2025, the likeliest first."""
    older_name: bool = False
    """The address bears a name, kind or district that had changed before the day of the paper."""

    @property
    def known(self) -> Area | None:
        """The one area of the day, None where there is none or a choice."""
        return self.then[0] if len(self.then) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """All that is known of places; `imported` lists of the operator go before our own tables."""

    imported: tuple[AdminUnits, ...] = ()

    def find(self, written: Written, *, on: date | None) -> Place:
        """Look an address up.

        Args:
            written: the parts as printed; kinds ("xã") help and may be absent.
            on: the day of the paper; None counts as before July 2025 unless only today's names fit.
        """
        if written.ward is None and written.district is not None and not _is_district(written):
            written = replace(written, ward=written.district, district=None)
        new = find_new(written)
        old = find_old(written, on=on)
        if new and (not old or (on is not None and on >= MERGERS and written.district is None)):
            return Place(written=written, then=new, today=new)
        then = tuple(dict.fromkeys(found.area for found in old))
        today = tuple(dict.fromkeys(area for found in old for area in self._today(found)))
        late = on is not None and on >= MERGERS and not set(then) <= set(today)
        older = late or any(found.older_name for found in old)
        return Place(written=written, then=then, today=today, older_name=bool(old) and older)

    def _today(self, found: Found) -> Sequence[Area]:
        """Return what became of an area, by the operator's list where that knows it."""
        ward = found.current.ward
        told = tuple(self._imported(ward.code)) if ward is not None else ()
        return tuple(dict.fromkeys((*told, *found.today)))

    def _imported(self, code: str) -> Iterable[Area]:
        for units in self.imported:
            for merger in units.mergers:
                if merger.old_ward[0] == code:
                    yield Area(
                        province=Unit(code=merger.new_province[0], name=merger.new_province[1]),
                        ward=Unit(code=merger.new_ward[0], name=merger.new_ward[1]),
                    )


def _is_district(written: Written) -> bool:
    """Tell whether the second unit of "X, province" is a district; since July 2025 the ward stands there."""
    if written.district is None or kind_of(written.district) is not None:
        return True
    return any(found.area.district is not None for found in find_old(written, on=None))
