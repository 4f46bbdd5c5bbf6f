"""Where scans and batches belong; what `Visit.enter` is asked with."""

from station.desk import Desk
from station.door.policy import Place
from station.errors import HiddenError
from storage.custody.custody import Batch
from storage.errors import ErasedError


def place_of_scan(desk: Desk, scan_id: str) -> Place:
    """Return the place of a scan; UnknownIdError when there is none."""
    custody = desk.kept.stores.custody
    return place_of_batch(desk, custody.batch(custody.scan(scan_id).batch_id))


def place_of_batch(desk: Desk, batch: Batch) -> Place:
    """Return the place of a batch: its facility, and the department that the upload named."""
    label = desk.kept.labels.get(batch.id)
    return Place(facility=batch.facility, department=label.department if label else None)


def refuse_erased(desk: Desk, scan_id: str) -> None:
    """Say that the contents of a scan were erased, instead of looking for them; ErasedError."""
    if desk.kept.stores.erasures.is_erased(scan_id):
        raise ErasedError("this scan was erased")


def refuse_practice(desk: Desk, batch_id: str) -> None:
    """Keep charts of people who do not exist away from other systems; HiddenError for a batch of them."""
    if desk.kept.training.is_training(batch_id):
        raise HiddenError("charts to practise on")
