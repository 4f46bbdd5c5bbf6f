"""Released records as exports see them: papers in charts."""

import re
from collections.abc import Iterable

from models.stay import Paper, Stay
from storage.filing import Record
from storage.open_stores import Stores

_CODE = re.compile(r"\d{5}")
"""A facility's code; batches of a demonstration carry other words."""


def stays(records: Iterable[Record], stores: Stores) -> tuple[tuple[Stay, tuple[Record, ...]], ...]:
    """Return one chart for each scan that a record lies in, in the order named, with its records.

    Raises:
        MissingObjectError, DamagedObjectError: the searchable PDF of a scan.
        StorageDownError: a store does not answer.
    """
    charts: dict[str, list[Record]] = {}
    for record in records:
        charts.setdefault(record.line.scan_id, []).append(record)
    return tuple((_stay(scan_id, mine, stores), tuple(mine)) for scan_id, mine in charts.items())


def facility_code(record: Record, stores: Stores) -> str | None:
    """Return the five digits of the facility that handed the scan in, None where the batch has none."""
    facility = stores.custody.batch(record.line.batch_id).facility
    return facility if _CODE.fullmatch(facility) else None


def _stay(scan_id: str, records: list[Record], stores: Stores) -> Stay:
    address = records[0].pdf_sha256
    ordered = sorted(records, key=lambda record: record.line.pages)
    return Stay(
        id=scan_id,
        facility=facility_code(records[0], stores),
        papers=tuple(_paper(record) for record in ordered),
        pdf=stores.objects.get(address) if address is not None else None,
        pdf_sha256=address,
    )


def _paper(record: Record) -> Paper:
    line, version = record.line, record.versions[-1]
    if line.released_at is None or line.released_by is None:
        raise ValueError("released records only")
    return Paper(
        record_id=line.id,
        version=version.number,
        document=version.document,
        scan_id=line.scan_id,
        source_sha256=record.source_sha256,
        released_at=line.released_at,
        released_by=line.released_by,
        author=version.author,
        made_with=record.provenance,
    )
