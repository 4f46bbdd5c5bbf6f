"""Boxes and charts: where a scan came from, and whether each of them balances."""

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from operator import attrgetter, itemgetter
from typing import Any

import sqlalchemy as sa

from models.vocabulary import PageState
from storage.custody.shelves import Chart, Counted, Shelf, Shelfmark, shelfmark
from storage.errors import UnknownIdError
from storage.records import rows, tables
from storage.records.rows import LATEST

_BOX, _CHART, _SCAN, _READING = tables.box.c, tables.chart.c, tables.scan.c, tables.reading.c
_Recorded = tuple[int, int, tuple[int, ...]]
_NONE: _Recorded = (0, 0, ())
_SHELVED = (
    tables.chart.join(tables.box, _BOX.id == _CHART.box_id)
    .outerjoin(tables.chart_scan, tables.chart_scan.c.chart_id == _CHART.id)
    .outerjoin(tables.scan, _SCAN.id == tables.chart_scan.c.scan_id)
    .outerjoin(tables.reading, sa.and_(_READING.scan_id == _SCAN.id, LATEST))
)


def shelve(connection: sa.Connection, batch_id: str, placed: Mapping[str, Shelfmark]) -> None:
    """Put scans (by id) into their charts, made if need be; in order, so that no two writers deadlock."""
    marks = sorted(set(placed.values()), key=attrgetter("box", "chart"))
    charts = {mark: _chart(connection, batch_id, mark.box, mark.chart) for mark in marks}
    written = [
        {"scan_id": scan_id, "chart_id": charts[mark]}
        for scan_id, mark in sorted(placed.items(), key=itemgetter(0))
    ]
    rows.insert_all_new(connection, tables.chart_scan, written)


def shelve_missing(connection: sa.Connection) -> None:
    """Put every scan that has no chart yet into the one that its name tells."""
    known = sa.select(tables.chart_scan.c.scan_id)
    placed: dict[str, dict[str, Shelfmark]] = {}
    for row in connection.execute(sa.select(tables.scan).where(_SCAN.id.not_in(known))):
        placed.setdefault(row.batch_id, {})[row.id] = shelfmark(row.name)
    for batch_id, marks in placed.items():
        shelve(connection, batch_id, marks)


def declare(connection: sa.Connection, batch_id: str, counted: Iterable[Counted]) -> None:
    """Write down counts on paper, also of boxes and charts that nobody has handed in yet."""
    for one in counted:
        if one.chart is None:
            place, table = _box(connection, batch_id, one.box), tables.box
        else:
            place, table = _chart(connection, batch_id, one.box, one.chart), tables.chart
        connection.execute(sa.update(table).where(table.c.id == place).values(declared=one.pages))


def chart_of(connection: sa.Connection, scan_id: str) -> Chart:
    """See `Custody.chart_of`."""
    placed = tables.chart_scan.c
    mine = sa.select(placed.chart_id).where(placed.scan_id == scan_id).scalar_subquery()
    query = (
        sa.select(_CHART.id, _CHART.name, _BOX.name.label("box"), _BOX.batch_id, placed.scan_id)
        .select_from(_SHELVED)
        .where(_CHART.id == mine)
        .order_by(_SCAN.name)
    )
    found = connection.execute(query).all()
    if not found:
        raise UnknownIdError("nothing answers to this scan id")
    first = found[0]
    return Chart(
        id=first.id,
        batch_id=first.batch_id,
        mark=Shelfmark(box=first.box, chart=first.name),
        scan_ids=tuple(row.scan_id for row in found),
    )


def shelves(connection: sa.Connection, batch_id: str) -> tuple[Shelf, ...]:
    """Return every box of a batch, by name, each followed by its charts."""
    apart, recorded = _pages(connection, batch_id), _records(connection, batch_id)
    charts: dict[str, Shelf] = {}
    for row in connection.execute(_files(batch_id)):
        one = _shelf(row, apart.get(row.reading_id, {}), recorded.get(row.reading_id, _NONE))
        known = charts.get(row.chart_id)
        charts[row.chart_id] = one if known is None else _sum((known, one), chart=one.chart)
    return tuple(_by_box(connection, batch_id, charts.values()))


def _by_box(connection: sa.Connection, batch_id: str, charts: Iterable[Shelf]) -> Iterator[Shelf]:
    ordered = sorted(charts, key=attrgetter("box", "chart"))
    query = sa.select(_BOX.name, _BOX.declared).where(_BOX.batch_id == batch_id).order_by(_BOX.name)
    for name, declared in connection.execute(query):
        mine = [one for one in ordered if one.box == name]
        yield _sum(mine, chart=None, box=name, declared=declared)
        yield from mine


def _sum(shelves: Sequence[Shelf], *, chart: str | None, **own: object) -> Shelf:
    """Return one shelf with the numbers of several; what they have in common is taken from the first."""
    named = {"chart": chart, **own}
    if chart is not None:
        named |= {key: getattr(shelves[0], key) for key in ("box", "chart_id", "declared")}
    numbers = {
        one.name: sum(getattr(shelf, one.name) for shelf in shelves)
        for one in fields(Shelf)
        if one.name not in {"box", "chart", "chart_id", "declared"}
    }
    return Shelf(**{"chart_id": None, **named, **numbers})


def _files(batch_id: str) -> sa.Select[Any]:
    return (
        sa.select(
            _CHART.id.label("chart_id"), _CHART.name.label("chart"), _CHART.declared, _BOX.name.label("box"),
            _SCAN.id.label("scan_id"), _READING.id.label("reading_id"), _READING.pages,
        )
        .select_from(_SHELVED)
        .where(_BOX.batch_id == batch_id)
    )  # fmt: skip


def _shelf(row: Any, pages: dict[int, str], recorded: _Recorded) -> Shelf:  # noqa: ANN401 - a row of _files
    there = row.scan_id is not None
    records, released, held = recorded
    read = {number for number, state in pages.items() if state == PageState.READ}
    states = list(pages.values())
    return Shelf(
        box=row.box, chart=row.chart, chart_id=row.chart_id, declared=row.declared, files=int(there),
        unopened=int(there and not row.pages), pages_in_files=row.pages or 0, pages=len(states),
        pages_read=len(read),
        pages_blank=states.count(PageState.BLANK), pages_quarantined=states.count(PageState.QUARANTINED),
        pages_in_records=len(held), pages_apart=len(read - set(held)), records=records, released=released,
    )  # fmt: skip


def _pages(connection: sa.Connection, batch_id: str) -> dict[str, dict[int, str]]:
    """Return reading → page → state."""
    page = tables.page.c
    query = (
        sa.select(page.reading_id, page.number, page.state)
        .join(tables.reading, _READING.id == page.reading_id)
        .join(tables.scan, _SCAN.id == _READING.scan_id)
        .where(_SCAN.batch_id == batch_id, LATEST)
    )
    found: dict[str, dict[int, str]] = {}
    for reading_id, number, state in connection.execute(query):
        found.setdefault(reading_id, {})[number] = state
    return found


def _records(connection: sa.Connection, batch_id: str) -> dict[str, _Recorded]:
    """Return reading → records, released ones, and the pages that they hold."""
    record, release = tables.record.c, tables.release.c
    query = (
        sa.select(record.reading_id, record.pages, release.at)
        .join(tables.reading, _READING.id == record.reading_id)
        .join(tables.scan, _SCAN.id == _READING.scan_id)
        .outerjoin(tables.release, sa.and_(release.record_id == record.id, release.version == record.version))
        .where(_SCAN.batch_id == batch_id, LATEST)
    )
    found: dict[str, _Recorded] = {}
    for reading_id, pages, at in connection.execute(query):
        records, released, held = found.get(reading_id, _NONE)
        found[reading_id] = (records + 1, released + (at is not None), (*held, *pages))
    return found


def _chart(connection: sa.Connection, batch_id: str, box: str, chart: str) -> str:
    box_id = _box(connection, batch_id, box)
    chart_id = str(uuid.uuid5(uuid.UUID(box_id), chart))
    rows.insert_new(connection, tables.chart, {"id": chart_id, "box_id": box_id, "name": chart})
    return chart_id


def _box(connection: sa.Connection, batch_id: str, box: str) -> str:
    box_id = str(uuid.uuid5(uuid.UUID(batch_id), f"box {box}"))
    rows.insert_new(connection, tables.box, {"id": box_id, "batch_id": batch_id, "name": box})
    return box_id
