"""What a message carries in each profile: the composition of records, lists and exporters."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import cache

from flows.outward.payload import NotExportableError, PayloadMaker, record_payload
from models.message import Message, MessageKind
from models.stay import Stay
from pipeline.export.context import Context
from pipeline.export.fhir.bundle import bundle
from pipeline.export.hosobenhan.chart import chart
from pipeline.export.outcome import Note, Prepared, Refused
from pipeline.export.qd4750.envelope import envelope
from sohoa.exporting.context_of import context_of
from sohoa.exporting.stays import stays
from storage.filing import Record
from storage.open_stores import Stores

PROFILES: dict[str, Callable[[Stay, Context], Prepared | Refused]] = {
    "fhir": bundle,
    "qd4750": envelope,
    "hosobenhan": chart,
}
"""Profiles that a hub can ask for, beside `record`. The first file of each goes out."""


def payloads(stores: Stores) -> PayloadMaker:
    """Return what writes contents.

    In these profiles a message carries the chart: all papers of its scan that are released when it is
    written. A recall carries no value in any profile.
    """

    @cache
    def context_on(day: date) -> Context:
        return context_of(stores, {}, at=datetime.combine(day, time.min, UTC))

    def make(message: Message, record: Record) -> bytes:
        write = PROFILES.get(message.profile)
        if write is None or message.kind is MessageKind.RECALL:
            return record_payload(message, record)
        ((stay, _),) = stays(_released_beside(record, stores), stores)
        at = record.versions[-1].made_at
        made = write(stay, replace(context_on(at.date()), made_at=at))
        if isinstance(made, Refused):
            raise NotExportableError(_code(made.reasons[0]), "; ".join(map(_code, made.reasons)))
        return made.files[0].content

    return make


def _released_beside(record: Record, stores: Stores) -> list[Record]:
    line = record.line
    if line.released_at is None:
        raise NotExportableError("revised_meanwhile")
    mine = [one for one in stores.records.lines(line.batch_id) if one.scan_id == line.scan_id]
    return [stores.records.get(one.id) for one in mine if one.released_at is not None]


def _code(note: Note) -> str:
    return f"{note.field} {note.code.value}"
