"""Objects that had to go and lie there all the same."""

from collections.abc import Iterator
from datetime import datetime

from storage.integrity.faults import Fault, FaultKind
from storage.ports.objects import ObjectStore
from storage.records.integrity.erased import erased
from storage.records.integrity.named import Readable


def check_erased(database: Readable, objects: ObjectStore, *, now: datetime) -> Iterator[Fault]:
    """Return one fault an object that is erased, under no lock that is known, and there (again)."""
    for one in erased(database):
        locked = one.locked_until is not None and one.locked_until > now
        if not locked and objects.exists(one.sha256):
            detail = {"erasure": one.erasure_id}
            yield Fault(kind=FaultKind.UNERASED_OBJECT, subject=one.sha256, detail=detail)
