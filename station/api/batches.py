"""Batches and their scans over the API."""

import secrets
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, File, Response, UploadFile

from station.api.shapes import BatchOut, BoxIn, ScanOut, TakenOut
from station.batches.batch_view import batch_now
from station.desk import Desk
from station.door.guard import allow
from station.door.places import place_of_batch, refuse_practice
from station.door.policy import Act
from station.door.visit import Visit
from station.uploads.boxes import open_box
from station.uploads.take_in import Fate, Upload, shown, take_in
from storage.custody.custody import Batch

ROUTER = APIRouter(tags=["batches"])
Looker = Annotated[Visit, allow(Act.SEE_BATCHES)]
Sender = Annotated[Visit, allow(Act.UPLOAD)]
_STATUS = {Fate.NEW: HTTPStatus.CREATED, Fate.REFUSED: HTTPStatus.UNPROCESSABLE_ENTITY}


@ROUTER.get("/batches")
def batches(visit: Looker, limit: int = 50) -> list[BatchOut]:
    """List the newest batches within the scope of the key."""
    labels, found = visit.desk.kept.labels.all(), []
    for batch in visit.desk.kept.stores.custody.batches():
        label = labels.get(batch.id)
        department = label.department if label else None
        covered = visit.account.scope.covers(facility=batch.facility, department=department)
        if covered and not visit.desk.kept.training.is_training(batch.id):
            found.append(_out(visit.desk, batch))
        if len(found) >= min(max(limit, 1), 200):
            break
    return found


@ROUTER.post("/batches", status_code=HTTPStatus.CREATED)
def begin(visit: Sender, box: BoxIn) -> BatchOut:
    """Open the batch of a box, or go on with the one of today."""
    batch = open_box(
        visit,
        box=box.box,
        shelf=box.shelf,
        facility=box.facility,
        department=box.department,
        declared=box.declared,
    )
    return _out(visit.desk, batch)


@ROUTER.get("/batches/{batch_id}")
def batch(visit: Looker, batch_id: str) -> BatchOut:
    """Count one batch now."""
    return _out(visit.desk, _batch(visit, batch_id))


@ROUTER.get("/batches/{batch_id}/scans")
def scans(visit: Looker, batch_id: str) -> list[ScanOut]:
    """List the files of a batch with their states."""
    return [
        ScanOut(
            id=scan.id,
            name=scan.name,
            sha256=scan.sha256,
            state=scan.state.value,
            reason=scan.reason.value if scan.reason else None,
            pages=scan.pages,
        )
        for scan in visit.desk.kept.stores.custody.scans(_batch(visit, batch_id).id)
    ]


@ROUTER.post("/scans/{batch_id}", responses={201: {"model": TakenOut}, 422: {"model": TakenOut}})
def send(visit: Sender, batch_id: str, file: Annotated[UploadFile, File()], answer: Response) -> TakenOut:
    """Send one scan of at most 64 MB (larger ones by tus under /files); durable when it is answered.

    Sending the same bytes again is safe and answered with `known` or `duplicate`.
    """
    batch = _batch(visit, batch_id)
    folder = visit.desk.options.uploads
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"api-{secrets.token_hex(16)}"
    try:
        with path.open("wb") as target:
            while piece := file.file.read(1_000_000):
                target.write(piece)
        name = shown(file.filename or "scan")
        upload = Upload(path=path, batch_id=batch.id, name=name, by=visit.account.name)
        taken = take_in(upload, visit.desk.kept, at=visit.at)
    finally:
        for left in folder.glob(f"{path.name}*"):
            left.unlink()
    answer.status_code = _STATUS.get(taken.fate, HTTPStatus.OK)
    reason = taken.reason.value if taken.reason else None
    return TakenOut(fate=taken.fate.value, name=taken.name, reason=reason, batch=None)


def _batch(visit: Visit, batch_id: str) -> Batch:
    found = visit.desk.kept.stores.custody.batch(batch_id)
    visit.enter(place_of_batch(visit.desk, found))
    refuse_practice(visit.desk, found.id)
    return found


def _out(desk: Desk, batch: Batch) -> BatchOut:
    now = batch_now(desk, batch)
    counts = now.counts
    return BatchOut(
        id=batch.id,
        name=batch.name,
        facility=batch.facility,
        state=batch.state.value,
        opened_at=batch.opened_at,
        declared=counts.declared,
        files=counts.files,
        waiting=counts.waiting + counts.received,
        loaded=counts.loaded,
        in_review=counts.in_review,
        quarantined=counts.quarantined,
        duplicates=counts.duplicates,
        pages_in_files=counts.pages_in_files,
        pages_read=counts.pages_read,
        pages_blank=counts.pages_blank,
        pages_quarantined=counts.pages_quarantined,
        balances=not now.wrong,
    )
