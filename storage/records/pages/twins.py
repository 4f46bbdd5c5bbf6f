"""The same page scanned again, in another file of the facility."""

from collections.abc import Iterable

import sqlalchemy as sa

from storage.pages.tray import Twins
from storage.records import tables
from storage.records.filing.file_away import Filing
from storage.records.pages import tray_tables
from storage.records.pages.traits import likeness, traits
from storage.records.rows import LATEST

_MOST = 1000
"""Pairs that are compared word by word for one batch."""


def learn_traits(connection: sa.Connection, filings: Iterable[Filing]) -> None:
    """Write the traits of all pages of these readings, which are written and have none yet."""
    found = {
        (row["reading_id"], row["number"]): of_page
        for filing in filings
        for row in filing.pages
        if (of_page := traits(row["form"], row["text"]))
    }
    page = tables.page.c
    readings = sorted({reading_id for reading_id, _ in found})
    query = sa.select(page.id, page.reading_id, page.number).where(page.reading_id.in_(readings))
    written = [
        {"page_id": row.id, "trait": trait}
        for row in connection.execute(query)
        for trait in found.get((row.reading_id, row.number), ())
    ]
    if written:
        connection.execute(sa.insert(tray_tables.page_trait), written)


def twins(connection: sa.Connection, batch_id: str) -> tuple[Twins, ...]:
    """Return pages of a batch that look like a page of an older or the same batch, each pair once."""
    mine, other = _side("mine"), _side("other")
    query = (
        sa.select(mine, other)
        .join(other, sa.and_(other.c.trait == mine.c.trait, other.c.facility_id == mine.c.facility_id))
        .where(mine.c.batch_id == batch_id, other.c.scan_id != mine.c.scan_id)
        .where(sa.or_(other.c.batch_id != batch_id, other.c.page_id < mine.c.page_id))
        .distinct()
        .limit(_MOST)
    )
    pairs = {(row[0], row[7]): row for row in connection.execute(query)}
    found = [
        Twins(
            scan_id=row[2], scan_name=row[3], number=row[6], other_scan_id=row[9], other_scan_name=row[10],
            other_number=row[13], likeness=alike,
        )
        for row in pairs.values()
        if (alike := _alike(connection, row[0], row[7]))
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: (one.scan_name, one.number, one.other_scan_name)))


def _side(name: str) -> sa.Subquery:
    page, scan = tables.page.c, tables.scan.c
    return (
        sa.select(
            page.id.label("page_id"), tray_tables.page_trait.c.trait, scan.id.label("scan_id"), scan.name,
            scan.batch_id, scan.facility_id, page.number,
        )
        .join(tray_tables.page_trait, tray_tables.page_trait.c.page_id == page.id)
        .join(tables.reading, tables.reading.c.id == page.reading_id)
        .join(tables.scan, scan.id == tables.reading.c.scan_id)
        .where(LATEST)
        .subquery(name)
    )  # fmt: skip


def _alike(connection: sa.Connection, one: int, other: int) -> float:
    page = tables.page.c
    texts = dict(
        connection.execute(sa.select(page.id, page.text).where(page.id.in_((one, other)))).tuples().all()
    )
    return likeness(texts[one], texts[other])
