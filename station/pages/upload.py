"""Upload: say once what the box is, drop files and folders, get a receipt."""

import re
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Form
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import JSONResponse, RedirectResponse, Response

from models.scan import Reason
from station.door.guard import allow
from station.door.places import place_of_batch
from station.door.policy import Act
from station.door.shown_name import shown_name
from station.door.visit import Visit
from station.errors import HiddenError, RefusedInputError
from station.showing.navigation import Link
from station.showing.render import page
from station.uploads.boxes import open_box
from station.uploads.take_in import Fate, Taken, Upload, shown, take_in
from station.uploads.uploads import belongs_to, known
from storage.custody.custody import Batch, BatchState
from storage.custody.labels import BatchLabel
from storage.custody.refusals import Refusal

ROUTER = APIRouter()
LINKS = (Link(words="upload.title", path="/upload", act=Act.UPLOAD, order=10, icon="upload"),)
Sender = Annotated[Visit, allow(Act.UPLOAD)]

MOST_PAGES = 100_000
MOST_ASKED = 500
_SHORT = 64
_RECENT = 8
_FACILITY = re.compile(r"[\w.-]{1,64}")


class Box(BaseModel):
    """What is said once about a box; all as it was typed."""

    box: str = ""
    shelf: str = ""
    facility: str = ""
    department: str = ""
    declared: str = ""


class Asked(BaseModel):
    """Which of these does the batch hold already? Sent before the bytes are."""

    model_config = ConfigDict(extra="forbid")

    sha256: Annotated[list[Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]], Field(max_length=MOST_ASKED)]


class NotSent(BaseModel):
    """A file that the browser did not send: no scan by its name, or empty."""

    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, Field(min_length=1, max_length=4096)]
    empty: bool


class Refused(BaseModel):
    """What was chosen and not sent."""

    model_config = ConfigDict(extra="forbid")

    files: Annotated[list[NotSent], Field(max_length=MOST_ASKED)]


class Complete(BaseModel):
    """An upload whose bytes have all arrived."""

    model_config = ConfigDict(extra="forbid")

    sha256: Annotated[str | None, Field(pattern=r"^[0-9a-f]{64}$")] = None


@ROUTER.get("/upload")
def ask(visit: Sender) -> Response:
    """Ask for box, shelf and pages; offer open batches to go on with."""
    return _ask(visit, Box())


@ROUTER.post("/upload")
def begin(visit: Sender, box: Annotated[Box, Form()]) -> Response:
    """Open the batch of this box, or go on with it when it was begun today."""
    try:
        batch = _open(
            visit, Box(**{name: " ".join(words.split()) for name, words in box.model_dump().items()})
        )
    except RefusedInputError as error:
        return _ask(visit, box, fault=error)
    return RedirectResponse(f"/upload/{batch.id}", HTTPStatus.SEE_OTHER)


@ROUTER.get("/upload/{batch_id}")
def drop(visit: Sender, batch_id: str) -> Response:
    """Show the place to drop files on."""
    batch = _batch(visit, batch_id)
    kept = visit.desk.kept
    return page(
        visit,
        "upload/drop.html",
        batch=batch,
        label=kept.labels.get(batch.id),
        counts=kept.stores.custody.counts(batch.id),
        open=batch.state is BatchState.OPEN,
    )


@ROUTER.post("/upload/{batch_id}/asked")
def answer(visit: Sender, batch_id: str, asked: Asked) -> Response:
    """Tell which files the batch holds already, so that they are not sent again."""
    batch = _batch(visit, batch_id)
    custody = visit.desk.kept.stores.custody
    held = {scan.sha256 for scan in custody.scans(batch.id)}
    held |= {custody.scan(one.scan_id).sha256 for one in custody.duplicates(batch.id)}
    return JSONResponse({"held": [one for one in asked.sha256 if one in held]})


@ROUTER.post("/upload/{batch_id}/refused")
def refused(visit: Sender, batch_id: str, told: Refused) -> Response:
    """Write down what the browser did not send, for the receipt."""
    batch = _batch(visit, batch_id)
    for one in told.files:
        visit.desk.kept.labels.refuse(
            Refusal(
                batch_id=batch.id,
                name=shown(one.name),
                reason=Reason.EMPTY if one.empty else Reason.UNSUPPORTED_TYPE,
                by=visit.account.name,
                at=visit.at,
            )
        )
    return JSONResponse({"refused": len(told.files)})


@ROUTER.post("/upload/{batch_id}/taken/{uid}")
def taken(visit: Sender, batch_id: str, uid: str, complete: Complete) -> Response:
    """Take a complete upload into custody and say what became of it; asking again gives the same answer."""
    batch = _batch(visit, batch_id)
    folder = visit.desk.options.uploads
    told = known(folder, uid) if belongs_to(uid, visit.account) else None
    if told is None or told.batch_id != batch.id:
        raise HiddenError("no such upload")
    path = folder / uid
    if path.is_file() and path.stat().st_size != told.size:
        raise RefusedInputError("upload.incomplete")
    upload = Upload(
        path=path, batch_id=batch.id, name=told.name, by=visit.account.name, sha256=complete.sha256
    )
    return JSONResponse(_words(visit, take_in(upload, visit.desk.kept, at=visit.at)))


@ROUTER.get("/batches/{batch_id}/receipt")
def receipt(visit: Annotated[Visit, allow(Act.SEE_BATCHES)], batch_id: str) -> Response:
    """Show the receipt to print: counts, files, what was not taken."""
    batch = visit.desk.kept.stores.custody.batch(batch_id)
    visit.enter(place_of_batch(visit.desk, batch))
    kept = visit.desk.kept
    label = kept.labels.get(batch.id)
    return page(
        visit,
        "upload/receipt.html",
        batch=batch,
        label=label,
        giver=shown_name(visit.desk, label.by) if label else "–",
        counts=kept.stores.custody.counts(batch.id),
        scans=kept.stores.custody.scans(batch.id),
        duplicates=kept.stores.custody.duplicates(batch.id),
        refusals=kept.labels.refused(batch.id),
    )


def _ask(visit: Visit, typed: Box, fault: RefusedInputError | None = None) -> Response:
    custody = visit.desk.kept.stores.custody
    labels = visit.desk.kept.labels.all()
    mine = [batch for batch in custody.batches() if _mine(visit, batch, labels.get(batch.id))]
    facilities = visit.account.scope.facilities or sorted({batch.facility for batch in mine})
    opened = [batch for batch in mine if batch.state is BatchState.OPEN][:_RECENT]
    departments = visit.account.scope.departments or sorted(
        {label.department for one in mine if (label := labels.get(one.id)) and label.department}
    )
    return page(
        visit,
        "upload/ask.html",
        status=HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK,
        typed=typed,
        fault=fault,
        facilities=facilities,
        departments=departments,
        recent=[(batch, labels.get(batch.id), custody.counts(batch.id)) for batch in opened],
    )


def _mine(visit: Visit, batch: Batch, label: BatchLabel | None) -> bool:
    department = label.department if label else None
    covered = visit.account.scope.covers(facility=batch.facility, department=department)
    return covered and not visit.desk.kept.training.is_training(batch.id)


def _open(visit: Visit, typed: Box) -> Batch:
    scope = visit.account.scope
    facility = typed.facility or (scope.facilities[0] if len(scope.facilities) == 1 else "")
    only = scope.departments[0] if len(scope.departments) == 1 else ""
    department = typed.department or only or None
    _refuse(typed, facility, department)
    return open_box(
        visit,
        box=typed.box,
        shelf=typed.shelf,
        facility=facility,
        department=department,
        declared=int(typed.declared) if typed.declared else None,
    )


def _refuse(typed: Box, facility: str, department: str | None) -> None:
    if not typed.box:
        raise RefusedInputError("upload.no_box")
    if not _FACILITY.fullmatch(facility):
        raise RefusedInputError("upload.no_facility")
    if max(len(typed.box), len(typed.shelf), len(department or "")) > _SHORT:
        raise RefusedInputError("upload.too_long", most=_SHORT)
    declared = typed.declared
    if declared and not (declared.isdecimal() and 0 < int(declared) <= MOST_PAGES):
        raise RefusedInputError("upload.bad_count", most=MOST_PAGES)


def _batch(visit: Visit, batch_id: str) -> Batch:
    batch = visit.desk.kept.stores.custody.batch(batch_id)
    visit.enter(place_of_batch(visit.desk, batch))
    return batch


def _words(visit: Visit, taken: Taken) -> dict[str, str]:
    """Say what became of a file, and what to do about it."""
    key = f"upload.fate.{taken.fate}"
    if taken.fate is Fate.REFUSED:
        key = f"upload.refused.{taken.reason}"
    elif taken.fate is Fate.DUPLICATE and taken.elsewhere is not None:
        key = "upload.fate.elsewhere"
    return {"fate": taken.fate.value, "text": visit.say(key)}
