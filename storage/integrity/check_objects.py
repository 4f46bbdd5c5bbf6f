"""Compare the objects that the database names with those that are held."""

from collections.abc import Callable, Iterator
from itertools import groupby
from operator import attrgetter

from storage.errors import DamagedObjectError, MissingObjectError
from storage.integrity.faults import Fault, FaultKind
from storage.integrity.part import WHOLE, Part
from storage.ports.objects import ObjectStore
from storage.records.integrity.named import Named, Readable, named


def check_objects(
    database: Readable,
    objects: ObjectStore,
    *,
    part: Part = WHOLE,
    on_checked: Callable[[int], None] = lambda _objects: None,
) -> Iterator[Fault]:
    """Ask for every named object, and hash those in `part`; one fault an object.

    Raises:
        StorageDownError: a store does not answer.
    """
    for sha256, mentions in groupby(named(database), key=attrgetter("sha256")):
        known = tuple(mentions)
        kind = _look(objects, sha256, hashed=part.holds(sha256))
        if kind is FaultKind.HASH_MISMATCH or (kind is not None and any(one.required for one in known)):
            yield _fault(kind, sha256, known)
        on_checked(1)


def _look(objects: ObjectStore, sha256: str, *, hashed: bool) -> FaultKind | None:
    if not hashed:
        return None if objects.exists(sha256) else FaultKind.MISSING_OBJECT
    try:
        objects.check(sha256)
    except MissingObjectError:
        return FaultKind.MISSING_OBJECT
    except DamagedObjectError:
        return FaultKind.HASH_MISMATCH
    return None


def _fault(kind: FaultKind, sha256: str, known: tuple[Named, ...]) -> Fault:
    scans = tuple(dict.fromkeys(one.owner for one in known))
    roles = " ".join(dict.fromkeys(one.role for one in known))
    return Fault(kind=kind, subject=sha256, scans=scans, detail={"role": roles})
