"""Export a released record, or the chart it lies in: by role, for a purpose, each time written down."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Request
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse, Response

from station.door.guard import allow
from station.door.places import place_of_scan
from station.door.policy import Act
from station.door.visit import Visit
from station.errors import HiddenError, RefusedInputError
from station.exports.exporter import Exporter, ExportRefusedError, Wish
from station.exports.parcel import parcel
from station.exports.plain import JSON, PDF, record_json
from station.showing.render import page
from storage.filing import Record

ROUTER = APIRouter()
Sender = Annotated[Visit, allow(Act.EXPORT)]

SHORTEST_PURPOSE, LONGEST_PURPOSE = 10, 500
_LONGEST_CODE = 32
_CHOICE = "decide."
"""How the form names a chosen code: `decide.MA_LOAI_RV`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the form says."""

    profile: str = ""
    purpose: str = ""
    decisions: Mapping[str, str]


@ROUTER.get("/records/{record_id}/export")
def ask(visit: Sender, record_id: str) -> Response:
    """Ask what for and in which form."""
    return _ask(visit, _released(visit, record_id), Asked(decisions={}))


@ROUTER.post("/records/{record_id}/export")
async def export(visit: Sender, record_id: str, request: Request) -> Response:
    """Send it, or say what has to be done first; what is sent is written down before it leaves."""
    form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
    return await run_in_threadpool(_export, visit, record_id, _asked(form))


def _asked(form: Mapping[str, str]) -> Asked:
    chosen = {
        name.removeprefix(_CHOICE): code.strip()[:_LONGEST_CODE]
        for name, code in form.items()
        if name.startswith(_CHOICE) and code.strip()
    }
    purpose = " ".join(form.get("purpose", "").split())[:LONGEST_PURPOSE]
    return Asked(profile=form.get("profile", ""), purpose=purpose, decisions=chosen)


def _export(visit: Visit, record_id: str, asked: Asked) -> Response:
    record = _released(visit, record_id)
    exporter = visit.desk.exporter
    if len(asked.purpose) < SHORTEST_PURPOSE:
        return _ask(
            visit, record, asked, fault=RefusedInputError("exports.no_purpose", least=SHORTEST_PURPOSE)
        )
    if asked.profile in {JSON, PDF}:
        return _plain(visit, record, asked)
    if exporter is None or asked.profile not in exporter.profiles:
        return _ask(visit, record, asked, fault=RefusedInputError("exports.no_profile"))
    return _in_profile(visit, record, asked, exporter)


def _in_profile(visit: Visit, record: Record, asked: Asked, exporter: Exporter) -> Response:
    records = _chart(visit, record)
    chosen = {name: code for name, code in asked.decisions.items() if name in exporter.decidable}
    wish = Wish(profile=asked.profile, records=records, by=visit.account.name, decisions=chosen)
    home = visit.desk.options.stores.home
    try:
        made = parcel(exporter, wish, visit.desk.kept.stores, home)
    except ExportRefusedError as refused:
        return _ask(visit, record, asked, refused=refused)
    try:
        _note(visit, records, asked)
    except BaseException:
        made.burn()
        raise
    return FileResponse(made.path, filename=made.path.name, background=BackgroundTask(made.burn))


def _plain(visit: Visit, record: Record, asked: Asked) -> Response:
    if asked.profile == JSON:
        content, media_type = record_json(record), "application/json"
    elif record.pdf_sha256 is None:
        return _ask(visit, record, asked, fault=RefusedInputError("exports.no_pdf"))
    else:
        content, media_type = visit.desk.kept.stores.objects.get(record.pdf_sha256), "application/pdf"
    _note(visit, (record,), asked)
    detail: dict[str, str | int | None] = {"profile": asked.profile, "version": record.line.version}
    visit.desk.kept.stores.journal.note("exported", record.line.id, detail, by=visit.account.name)
    name = f'attachment; filename="{record.line.id[:8]}.{asked.profile}"'
    return Response(content, media_type=media_type, headers={"Content-Disposition": name})


def _note(visit: Visit, records: tuple[Record, ...], asked: Asked) -> None:
    place = place_of_scan(visit.desk, records[0].line.scan_id)
    ids = (one.line.id for one in records)
    visit.saw("export", *ids, place=place, reason=f"{asked.profile}: {asked.purpose}")


def _released(visit: Visit, record_id: str) -> Record:
    """Return a record that may leave the house.

    Raises:
        HiddenError: outside the scope, or its present version is not released (a training chart never is).
    """
    record = visit.desk.kept.stores.records.get(record_id)
    visit.enter(place_of_scan(visit.desk, record.line.scan_id))
    if record.line.released_at is None or visit.desk.kept.training.is_training(record.line.batch_id):
        raise HiddenError("not released")
    return record


def _chart(visit: Visit, record: Record) -> tuple[Record, ...]:
    """Return all released records of the file that the record lies in: receivers take charts, not papers."""
    records = visit.desk.kept.stores.records
    mine = [one for one in records.lines(record.line.batch_id) if one.scan_id == record.line.scan_id]
    return tuple(records.get(one.id) for one in mine if one.released_at is not None)


def _ask(
    visit: Visit,
    record: Record,
    asked: Asked,
    *,
    fault: RefusedInputError | None = None,
    refused: ExportRefusedError | None = None,
) -> Response:
    exporter = visit.desk.exporter
    return page(
        visit,
        "exports/ask.html",
        status=HTTPStatus.UNPROCESSABLE_ENTITY if fault or refused else HTTPStatus.OK,
        record=record,
        papers=len(_chart(visit, record)),
        profiles=(*(exporter.profiles if exporter else ()), JSON, PDF),
        decidable=_to_decide(exporter, refused),
        asked=asked,
        fault=fault,
        refused=refused,
    )


def _to_decide(exporter: Exporter | None, refused: ExportRefusedError | None) -> tuple[str, ...]:
    """Return the fields among those refused whose code a person may choose."""
    if exporter is None or refused is None:
        return ()
    named = dict.fromkeys(gap.field.rpartition(".")[2] for gap in refused.gaps)
    return tuple(name for name in named if name in exporter.decidable)
