"""Records: find them, read them beside their ink, see their history, release them."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from models.vocabulary import Form as Paper
from station.door.guard import allow
from station.door.places import place_of_scan
from station.door.policy import Act, may
from station.door.visit import Visit
from station.errors import HiddenError
from station.reading.changes import deciders, steps
from station.reading.value_lines import rows_of, sections
from station.reviewing.shown import typed
from station.scans.gallery import PageFacts
from station.showing.navigation import Link
from station.showing.render import page
from storage.errors import OpenFindingsError, TrainingRecordError
from storage.filing import Record
from storage.search import Found, FoundRecord, Order, Search

LINKS = (Link(words="records.title", path="/records", act=Act.FIND, order=40, icon="find"),)
ROUTER = APIRouter()

Finder = Annotated[Visit, allow(Act.FIND)]
Text = Annotated[str, Form()]
_PAGE = 50
_LONGEST = 200


@ROUTER.get("/records")
def ask(visit: Finder) -> Response:
    """Ask what is looked for."""
    return _shown(visit, Search(), None)


@ROUTER.post("/records")
def find(
    visit: Finder,
    *,
    words: Text = "",
    name: Text = "",
    number: Text = "",
    diagnosis: Text = "",
    born: Text = "",
    form: Text = "",
    offset: Annotated[int, Form()] = 0,
) -> Response:
    """Show what was found; what was asked stays out of the address."""
    facilities = visit.account.scope.facilities
    search = Search(
        words=words[:_LONGEST],
        name=name[:_LONGEST],
        number=number[:_LONGEST],
        diagnosis=diagnosis[:_LONGEST],
        born=born[:_LONGEST],
        form=Paper(form) if form in set(Paper) else None,
        facility=facilities[0] if len(facilities) == 1 else "",
        order=Order.RELEVANCE,
        limit=_PAGE,
        offset=max(0, offset),
    )
    if not any((search.words, search.name, search.number, search.diagnosis, search.born, search.form)):
        return _shown(visit, search, None)
    found = visit.desk.kept.stores.records.find(search)
    mine = tuple(one for one in found.records if _is_mine(visit, one))
    visit.saw("search", *(one.line.id for one in mine))
    return _shown(visit, search, found, mine)


@ROUTER.get("/records/{record_id}")
def read(visit: Annotated[Visit, allow(Act.COME_IN)], record_id: str, refused: str = "") -> Response:
    """Show a record beside its scan: by role, or for a stated reason."""
    record = visit.desk.kept.stores.records.get(record_id)
    place = place_of_scan(visit.desk, record.line.scan_id)
    reason = visit.open_chart(record.line.scan_id, place)
    scan = visit.desk.kept.stores.custody.scan(record.line.scan_id)

    def facts(number: int) -> PageFacts | None:
        return visit.desk.gallery.facts(scan, number)

    decided = deciders(record.versions)
    pages = tuple((number, facts(number)) for number in record.line.pages)
    return page(
        visit,
        "records/read.html",
        record=record,
        sections=sections(record.document, decided, facts, visit.say),
        rows=rows_of(record.document, decided, facts, visit.say),
        steps=steps(record.versions, visit.say),
        pages=pages,
        reason=reason,
        refused=refused,
        training=visit.desk.kept.training.is_training(record.line.batch_id),
        may_release=may(visit.account, Act.RELEASE, place=place),
        may_export=may(visit.account, Act.EXPORT, place=place),
    )


@ROUTER.post("/records/{record_id}/release")
def release(visit: Annotated[Visit, allow(Act.RELEASE)], record_id: str) -> Response:
    """Release the present version."""
    record: Record = visit.desk.kept.stores.records.get(record_id)
    visit.enter(place_of_scan(visit.desk, record.line.scan_id))
    where = f"/records/{record.line.id}"
    try:
        visit.desk.kept.stores.records.release(record.line.id, by=visit.account.name)
    except OpenFindingsError:
        return RedirectResponse(f"{where}?refused=open", HTTPStatus.SEE_OTHER)
    except TrainingRecordError:
        return RedirectResponse(f"{where}?refused=training", HTTPStatus.SEE_OTHER)
    return RedirectResponse(where, HTTPStatus.SEE_OTHER)


def _is_mine(visit: Visit, found: FoundRecord) -> bool:
    """Tell whether a result lies in this person's scope and is no training chart."""
    if visit.desk.kept.training.is_training(found.line.batch_id):
        return False
    try:
        visit.enter(place_of_scan(visit.desk, found.line.scan_id))
    except HiddenError:
        return False
    return True


def _shown(visit: Visit, search: Search, found: Found | None, mine: tuple[FoundRecord, ...] = ()) -> Response:
    return page(
        visit, "records/find.html", search=search, found=found, mine=mine, papers=tuple(Paper), typed=typed
    )
