"""The released papers of the patient that is sent on."""

from collections.abc import Sequence

from models.errors import UsageError
from sohoa.exporting.released import released
from sohoa.messages import say
from storage.errors import UnknownIdError
from storage.filing import Record
from storage.open_stores import Stores
from storage.search import Search

_NUMBERS = ("national_id", "insurance_number", "patient_code")
"""Numbers that are a patient's own; names and telephones are not."""


def find_papers(stores: Stores, references: Sequence[str]) -> tuple[tuple[Record, ...], int]:
    """Return the released records of the charts that are meant, and how many papers of them are not released.

    Args:
        stores: open stores.
        references: ids of records (or beginnings of ids), or numbers of the patient: of identity,
            insurance card or patient. Every chart in which one is found comes along whole.

    Raises:
        UnknownIdError: neither a record nor a number of a patient.
        UsageError: nothing of it is released.
    """
    scans: dict[str, str] = {}
    for reference in references:
        for record in _meant(stores, reference):
            scans[record.line.scan_id] = record.line.batch_id
    lines = [
        line
        for batch_id in dict.fromkeys(scans.values())
        for line in stores.records.lines(batch_id)
        if line.scan_id in scans
    ]
    ready = [line.id for line in lines if line.released_at is not None]
    if not ready:
        raise UsageError(say("transfer.nothing"))
    return released(stores.records, ready), len(lines) - len(ready)


def _meant(stores: Stores, reference: str) -> tuple[Record, ...]:
    try:
        return (stores.records.get(reference),)
    except UnknownIdError:
        found = stores.records.find(Search(number=reference, limit=100))
        records = [stores.records.get(one.line.id) for one in found.records]
        mine = tuple(record for record in records if _bears(record, reference))
        if not mine:
            raise
        return mine


def _bears(record: Record, number: str) -> bool:
    fields = record.document.fields
    return any(name in fields and str(fields[name].value) == number for name in _NUMBERS)
