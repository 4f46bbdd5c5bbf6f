"""Papers of open boxes that have to go through the scanner again."""

import sqlalchemy as sa

from models.scan import Reason
from models.vocabulary import PageFinding, PageState
from storage.custody.custody import BatchState, ScanState
from storage.overview.standing import Rescan
from storage.records import tables
from storage.records.rows import LATEST

_SCAN, _READING, _PAGE, _BATCH = tables.scan.c, tables.reading.c, tables.page.c, tables.batch.c
_BY_PAPER = (
    PageFinding.BLURRED,
    PageFinding.CUT_OFF,
    PageFinding.LOW_CONTRAST,
    PageFinding.LOW_RESOLUTION,
    PageFinding.NO_TEXT,
    PageFinding.MISSING_PAGE,
)
"""Findings that a better scan mends."""

_OPEN = _BATCH.state == BatchState.OPEN
_BOXED = tables.scan.join(tables.batch, _BATCH.id == _SCAN.batch_id)
_READ = _BOXED.join(tables.reading, sa.and_(_READING.scan_id == _SCAN.id, LATEST))


def quarantined(connection: sa.Connection) -> dict[Reason, int]:
    """Count the files that could not be opened, by reason."""
    query = sa.select(_SCAN.reason, sa.func.count()).select_from(_BOXED)
    query = query.where(_SCAN.state == ScanState.QUARANTINED, _OPEN).group_by(_SCAN.reason)
    return {Reason(reason): number for reason, number in connection.execute(query)}


def without_text(connection: sa.Connection) -> int:
    """Count the pages that were read and hold not one word."""
    paged = _READ.join(tables.page, _PAGE.reading_id == _READING.id)
    empty = sa.and_(_OPEN, _PAGE.state == PageState.READ, _PAGE.text == "")
    return int(connection.execute(sa.select(sa.func.count()).select_from(paged).where(empty)).scalar_one())


def rescans(connection: sa.Connection, *, most: int) -> tuple[Rescan, ...]:
    """Return the first `most`, by box, file and page."""
    wanted = _wanted()
    query = sa.select(wanted).order_by(wanted.c.box, wanted.c.name, wanted.c.page, wanted.c.why).limit(most)
    return tuple(
        Rescan(batch_name=row.box, scan_id=row.id, scan_name=row.name, page=row.page or None, why=row.why)
        for row in connection.execute(query)
    )


def count_rescans(connection: sa.Connection) -> int:
    """Count all."""
    return int(connection.execute(sa.select(sa.func.count()).select_from(_wanted())).scalar_one())


def _wanted() -> sa.Subquery:
    """Files that cannot be opened (page 0), pages that cannot be shown, pages of poor quality."""
    paper = (_BATCH.name.label("box"), _SCAN.id, _SCAN.name)
    files = (
        sa.select(*paper, sa.literal(0).label("page"), _SCAN.reason.label("why"))
        .select_from(_BOXED)
        .where(_SCAN.state == ScanState.QUARANTINED, _OPEN)
    )
    broken = (
        sa.select(*paper, _PAGE.number.label("page"), _PAGE.reason.label("why"))
        .select_from(_READ.join(tables.page, _PAGE.reading_id == _READING.id))
        .where(_OPEN, _PAGE.state == PageState.QUARANTINED, _SCAN.state != ScanState.QUARANTINED)
    )
    finding = tables.finding.c
    poor = (
        sa.select(*paper, finding.page.label("page"), finding.code.label("why"))
        .select_from(_READ.join(tables.finding, finding.reading_id == _READING.id))
        .where(_OPEN, finding.open, finding.page.is_not(None), finding.field.is_(None))
        .where(finding.code.in_([one.value for one in _BY_PAPER]))
    )
    return sa.union_all(files, broken, poor).subquery()
