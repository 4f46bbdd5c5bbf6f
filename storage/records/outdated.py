"""Which scans another pipeline version would read differently, and nobody has worked on since."""

import sqlalchemy as sa

from storage.custody import ScanState
from storage.records import tables

_SCAN, _READING, _RECORD = tables.scan.c, tables.reading.c, tables.record.c


def outdated(pipeline_version: str) -> sa.ColumnElement[bool]:
    """Hold for read scans without a reading by this version and without a record that a person touched."""
    read = _SCAN.state.in_((ScanState.LOADED, ScanState.IN_REVIEW))
    by_this = sa.exists().where(_READING.scan_id == _SCAN.id, _READING.pipeline_version == pipeline_version)
    records = tables.record.join(tables.reading, _READING.id == _RECORD.reading_id)
    released = sa.exists().where(tables.release.c.record_id == _RECORD.id)
    touched = (
        sa.exists()
        .select_from(records)
        .where(_READING.scan_id == _SCAN.id, sa.or_(_RECORD.version > 1, released))
    )
    return sa.and_(read, ~by_this, ~touched)
