"""Records over the API."""

from typing import Annotated, Any

from fastapi import APIRouter

from station.api.shapes import RecordLineOut, RecordOut, SearchIn
from station.door.guard import allow
from station.door.places import place_of_batch, place_of_scan, refuse_practice
from station.door.policy import Act
from station.door.visit import Visit
from station.errors import HiddenError
from storage.filing import RecordLine
from storage.search import Search

ROUTER = APIRouter(tags=["records"])
Reader = Annotated[Visit, allow(Act.SEE_CHART)]


@ROUTER.get("/batches/{batch_id}/records")
def records(visit: Reader, batch_id: str) -> list[RecordLineOut]:
    """List the records of a batch, without values."""
    batch = visit.desk.kept.stores.custody.batch(batch_id)
    visit.enter(place_of_batch(visit.desk, batch))
    refuse_practice(visit.desk, batch.id)
    return [RecordLineOut(**_line(one)) for one in visit.desk.kept.stores.records.lines(batch.id)]


@ROUTER.get("/records/{record_id}")
def record(visit: Reader, record_id: str) -> RecordOut:
    """Return a record with its values; the view is written down."""
    found = visit.desk.kept.stores.records.get(record_id)
    place = place_of_scan(visit.desk, found.line.scan_id)
    visit.enter(place)
    refuse_practice(visit.desk, found.line.batch_id)
    visit.saw("record", found.line.id, place=place)
    document = found.document.model_dump(mode="json")
    return RecordOut(**_line(found.line), document=document, provenance=dict(found.provenance))


@ROUTER.post("/records/search")
def search(visit: Reader, wish: SearchIn) -> list[RecordLineOut]:
    """Find records by name, number, diagnosis or any words, within the scope of the key."""
    found = visit.desk.kept.stores.records.find(Search(**wish.model_dump()))
    mine = [one.line for one in found.records if _is_mine(visit, one.line)]
    visit.saw("search", *(line.id for line in mine))
    return [RecordLineOut(**_line(line)) for line in mine]


def _is_mine(visit: Visit, line: RecordLine) -> bool:
    try:
        visit.enter(place_of_scan(visit.desk, line.scan_id))
        refuse_practice(visit.desk, line.batch_id)
    except HiddenError:
        return False
    return True


def _line(line: RecordLine) -> dict[str, Any]:
    return {
        "id": line.id, "scan": line.scan_id, "batch": line.batch_id, "form": line.form.value,
        "pages": list(line.pages), "version": line.version, "open_tasks": line.open_tasks,
        "released_at": line.released_at,
    }  # fmt: skip
