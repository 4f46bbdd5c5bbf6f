"""The imported lists that hold on a day, read from the object store."""

from dataclasses import dataclass, field
from datetime import date

from models.codes.admin_units import AdminUnits, read_admin_units
from models.codes.code_list import CodeList, ListKind, in_force
from models.codes.facilities import Facilities, read_facilities
from models.codes.icd import IcdList, read_icd
from storage.facilities.facilities import FacilityType
from storage.open_stores import Stores


@dataclass(slots=True)
class ImportedLists:
    """Holds the open stores and what was read from them; each list is read once."""

    stores: Stores
    known: tuple[CodeList, ...] = ()
    _icd: dict[str, IcdList] = field(default_factory=dict)

    def icd(self, on: date) -> IcdList | None:
        """Return the diagnoses that hold on a day (of discharge), None where no list was imported for it."""
        held = in_force(self.known, ListKind.ICD10, on=on)
        if held is None:
            return None
        if held.sha256 not in self._icd:
            self._icd[held.sha256] = read_icd(self.stores.objects.get(held.sha256))
        return self._icd[held.sha256]

    def facilities(self, on: date) -> Facilities | None:
        """Return the facilities that are known on a day: the registry, and over it the official list.

        The one place where both come together; None where there is neither.
        """
        held = in_force(self.known, ListKind.FACILITIES, on=on)
        registry = self.stores.facilities.all()
        names = {one.code: one.name for one in registry if one.type is not FacilityType.TRAINING}
        if held is not None:
            names |= read_facilities(self.stores.objects.get(held.sha256)).names
        return Facilities(names=names) if names else None

    def admin_units(self) -> tuple[AdminUnits, ...]:
        """Return every imported list of places: they tell of before and after, so all hold together."""
        held = [one for one in self.known if one.kind is ListKind.ADMIN_UNITS]
        return tuple(read_admin_units(self.stores.objects.get(one.sha256)) for one in held)


def imported_lists(stores: Stores) -> ImportedLists:
    """Return the lists that were imported until now."""
    return ImportedLists(stores=stores, known=stores.code_lists.all())
