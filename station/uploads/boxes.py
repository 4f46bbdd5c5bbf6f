"""Open the batch of a box, for pages and programs alike."""

from station.door.policy import Place
from station.door.visit import Visit
from station.showing.times import day
from storage.custody.custody import Batch, BatchState
from storage.custody.labels import BatchLabel


def open_box(
    visit: Visit, *, box: str, shelf: str, facility: str, department: str | None, declared: int | None
) -> Batch:
    """Return the batch of this box and day, made if need be, and write down its label.

    Raises:
        HiddenError: facility or department lie outside the person's scope.
    """
    visit.enter(Place(facility=facility, department=department))
    name = _name(visit, box, facility, department)
    batch = visit.desk.kept.stores.custody.open_batch(name=name, facility=facility, declared=declared)
    label = BatchLabel(
        batch_id=batch.id, box=box, shelf=shelf, department=department, by=visit.account.name, at=visit.at
    )
    visit.desk.kept.labels.put(label)
    return batch


def _name(visit: Visit, box: str, facility: str, department: str | None) -> str:
    """Name the batch after box and day; a second one where that is closed or another department's."""
    labels = visit.desk.kept.labels.all()
    batches = visit.desk.kept.stores.custody.batches()
    there = {batch.name: batch for batch in batches if batch.facility == facility}
    plain = f"{box} · {day(visit.at)}"
    for number in range(1, len(there) + 2):
        name = plain if number == 1 else f"{plain} ({number})"
        batch = there.get(name)
        label = labels.get(batch.id) if batch else None
        same = label is not None and label.department == department
        if batch is None or (same and batch.state is BatchState.OPEN):
            return name
    return plain
