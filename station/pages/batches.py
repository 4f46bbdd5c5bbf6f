"""Batches: live states, counts that must balance, pages in papers, tray, what to scan again."""

from typing import Annotated, Literal

from fastapi import APIRouter, Form
from pydantic import BaseModel, ConfigDict
from starlette.responses import RedirectResponse, Response

from station.batches.arranged import arranged
from station.batches.batch_view import FILES_AT_ONCE, batch_now, file_views, rescans
from station.batches.undoing import Kind, changed, undoable
from station.door.guard import allow
from station.door.places import place_of_batch
from station.door.policy import Act
from station.door.visit import Visit
from station.errors import HiddenError, RefusedInputError
from station.showing.navigation import Link
from station.showing.render import page
from storage.custody.custody import Batch, BatchState, Scan
from storage.errors import UnbalancedBatchError
from storage.pages.arrangement import Arrangement, Move, StaleArrangementError

ROUTER = APIRouter()
LINKS = (Link(words="batches.title", path="/batches", act=Act.SEE_BATCHES, order=20, icon="boxes"),)
Looker = Annotated[Visit, allow(Act.SEE_BATCHES)]
Arranger = Annotated[Visit, allow(Act.ARRANGE)]

_WHY, _UNDONE = "station", "station: undo"
_AT_ONCE = 60
"""Batches on the list."""


class Wish(BaseModel):
    """A move of one page."""

    model_config = ConfigDict(extra="forbid")

    csrf: str = ""
    move: Literal["split", "merge", "turn", "move", "undo", "set_aside", "restore"]
    page: int = 0
    to: int | None = None
    version: int = 0


@ROUTER.get("/batches")
def batches(visit: Looker) -> Response:
    """List the batches that the person may see, newest first."""
    return page(visit, "batches/list.html", rows=_rows(visit))


@ROUTER.get("/batches/rows")
def rows(visit: Looker) -> Response:
    """Return the rows alone; asked for every few seconds."""
    return page(visit, "batches/rows.html", rows=_rows(visit))


@ROUTER.get("/batches/{batch_id}")
def batch(visit: Looker, batch_id: str, start: int = 0) -> Response:
    """Show one batch."""
    found = _batch(visit, batch_id)
    scans = visit.desk.kept.stores.custody.scans(found.id)
    start = max(0, min(start, len(scans) - 1)) // FILES_AT_ONCE * FILES_AT_ONCE
    shown = scans[start : start + FILES_AT_ONCE]
    sees = visit.may(Act.SEE_PAGES)
    if sees:
        visit.saw("batch", *(scan.id for scan in shown), place=place_of_batch(visit.desk, found))
    return page(
        visit,
        "batches/batch.html",
        now=batch_now(visit.desk, found),
        label=visit.desk.kept.labels.get(found.id),
        files=file_views(visit.desk, found, shown) if sees else (),
        rescans=rescans(visit.desk, found, scans) if sees else (),
        sees=sees,
        arranges=visit.may(Act.ARRANGE) and found.state is BatchState.OPEN,
        start=start,
        step=FILES_AT_ONCE,
        total=len(scans),
    )


@ROUTER.get("/batches/{batch_id}/now")
def now(visit: Looker, batch_id: str) -> Response:
    """Return states and counts alone; asked for every few seconds."""
    return page(visit, "batches/now.html", now=batch_now(visit.desk, _batch(visit, batch_id)))


@ROUTER.get("/batches/{batch_id}/rescan")
def rescan_list(visit: Annotated[Visit, allow(Act.SEE_PAGES)], batch_id: str) -> Response:
    """Show, to print, which paper goes through the scanner again."""
    found = _batch(visit, batch_id)
    scans = visit.desk.kept.stores.custody.scans(found.id)
    return page(
        visit,
        "batches/rescan.html",
        batch=found,
        label=visit.desk.kept.labels.get(found.id),
        rescans=rescans(visit.desk, found, scans),
    )


@ROUTER.post("/batches/{batch_id}/close")
def close(visit: Annotated[Visit, allow(Act.CLOSE_BATCH)], batch_id: str) -> Response:
    """Close a batch that balances."""
    found = _batch(visit, batch_id)
    try:
        visit.desk.kept.stores.custody.close(found.id, by=visit.account.name)
    except UnbalancedBatchError:
        raise RefusedInputError("batches.unbalanced") from None
    return RedirectResponse(f"/batches/{found.id}", 303)


@ROUTER.post("/batches/{batch_id}/scans/{scan_id}")
def arrange(visit: Arranger, batch_id: str, scan_id: str, wish: Annotated[Wish, Form()]) -> Response:
    """Carry out one move and return the file as it is now."""
    found, scan = _scan(visit, batch_id, scan_id)
    if found.state is BatchState.CLOSED:
        raise RefusedInputError("batches.closed")
    try:
        _carry_out(visit, scan, wish)
    except StaleArrangementError:
        raise RefusedInputError("arrange.stale") from None
    return _file(visit, found, scan)


@ROUTER.get("/batches/{batch_id}/scans/{scan_id}")
def file(visit: Annotated[Visit, allow(Act.SEE_PAGES)], batch_id: str, scan_id: str) -> Response:
    """Return one file as it is now."""
    found, scan = _scan(visit, batch_id, scan_id)
    return _file(visit, found, scan)


@ROUTER.get("/batches/{batch_id}/scans/{scan_id}/history")
def history(visit: Annotated[Visit, allow(Act.SEE_PAGES)], batch_id: str, scan_id: str) -> Response:
    """Show who changed what in a file."""
    found, scan = _scan(visit, batch_id, scan_id)
    return page(
        visit,
        "batches/history.html",
        batch=found,
        scan=scan,
        changes=changed(visit.desk.kept.stores.custody.history([scan.id])),
    )


def _carry_out(visit: Visit, scan: Scan, wish: Wish) -> None:
    kept, by = visit.desk.kept, visit.account.name
    if wish.move == "set_aside":
        _refuse_the_only_page(kept.arrangements.get(scan.id), wish.page)
        kept.stores.tray.set_aside(scan.id, wish.page, by=by, why=_WHY)
    elif wish.move == "restore":
        kept.stores.tray.restore(scan.id, wish.page, by=by, why=_WHY)
    elif wish.move == "undo":
        _undo(visit, scan, wish.version)
    else:
        move = Move(wish.move)
        before = kept.arrangements.get(scan.id)
        papers = arranged(before, move=move, page=wish.page, to=wish.to)
        kept.arrangements.change(scan.id, papers, move=move, version=wish.version, by=by)


def _refuse_the_only_page(before: Arrangement, number: int) -> None:
    """Say what to do with a paper of one page; the tray holds pages, no papers."""
    for paper in before.papers:
        if [spot.number for spot in paper.pages] == [number]:
            raise RefusedInputError("arrange.only")


def _undo(visit: Visit, scan: Scan, version: int) -> None:
    kept, by = visit.desk.kept, visit.account.name
    last = undoable(kept.stores.custody.history([scan.id]))
    if last is None:
        return
    if last.kind is Kind.MOVE or last.page is None:
        kept.arrangements.undo(scan.id, version=version, by=by)
    elif last.kind is Kind.SET_ASIDE:
        kept.stores.tray.restore(scan.id, last.page, by=by, why=_UNDONE)
    else:
        kept.stores.tray.set_aside(scan.id, last.page, by=by, why=_UNDONE)


def _file(visit: Visit, found: Batch, scan: Scan) -> Response:
    (view,) = file_views(visit.desk, found, [visit.desk.kept.stores.custody.scan(scan.id)])
    arranges = visit.may(Act.ARRANGE) and found.state is BatchState.OPEN
    return page(visit, "batches/file.html", file=view, batch=found, arranges=arranges)


def _rows(visit: Visit) -> list[dict[str, object]]:
    labels = visit.desk.kept.labels.all()
    found: list[dict[str, object]] = []
    for one in visit.desk.kept.stores.custody.batches():
        label = labels.get(one.id)
        department = label.department if label else None
        covered = visit.account.scope.covers(facility=one.facility, department=department)
        if covered and not visit.desk.kept.training.is_training(one.id):
            found.append({"now": batch_now(visit.desk, one), "label": label})
        if len(found) == _AT_ONCE:
            break
    return found


def _batch(visit: Visit, batch_id: str) -> Batch:
    found = visit.desk.kept.stores.custody.batch(batch_id)
    visit.enter(place_of_batch(visit.desk, found))
    return found


def _scan(visit: Visit, batch_id: str, scan_id: str) -> tuple[Batch, Scan]:
    found = _batch(visit, batch_id)
    scan = visit.desk.kept.stores.custody.scan(scan_id)
    if scan.batch_id != found.id:
        raise HiddenError("not in this batch")
    return found, scan
