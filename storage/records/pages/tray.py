"""The tray in SQL: pages leave their records and come back, and every step is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from models.digitized import Document
from models.errors import UsageError
from models.vocabulary import Form, PageFinding, PageState
from storage.errors import UnknownIdError
from storage.pages.tray import Apart, TrayPage, Twins
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.filing.new_version import add_record, new_version
from storage.records.pages import tray_tables
from storage.records.pages import twins as twins_of
from storage.records.rows import LATEST, Clock

_PAGE, _SCAN, _READING, _RECORD = tables.page.c, tables.scan.c, tables.reading.c, tables.record.c


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A page and the records of its reading."""

    scan_id: str
    reading_id: str
    page_id: int
    number: int
    state: PageState
    records: tuple[Any, ...]

    @property
    def holder(self) -> Any | None:  # noqa: ANN401 - a row of `record`
        """The record that holds the page."""
        return next((row for row in self.records if self.number in row.pages), None)


class SqlTray:
    """See `storage.ports.pages.Tray`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def pages(self, batch_id: str | None = None) -> tuple[TrayPage, ...]:
        """See `Tray.pages`."""
        with self._database.reading() as connection:
            return tuple(_apart(connection, batch_id))

    def twins(self, batch_id: str) -> tuple[Twins, ...]:
        """See `Tray.twins`."""
        with self._database.reading() as connection:
            return twins_of.twins(connection, batch_id)

    def restore(self, scan_id: str, page: int, *, by: str, why: str) -> str:
        """See `Tray.restore`."""
        with self._database.writing() as connection:
            place = _find(connection, scan_id, page)
            if place.holder is not None:
                raise UsageError(f"page {page} is in a record already")
            if place.state is PageState.QUARANTINED:
                raise UsageError(f"page {page} could not be opened: scan it again")
            read = sa.update(tables.page).where(_PAGE.id == place.page_id)
            connection.execute(read.values(state=PageState.READ.value))
            record_id = self._take_in(connection, place, by=by, why=why)
            self._decide(connection, place, "restored", by=by, why=why)
        return record_id

    def set_aside(self, scan_id: str, page: int, *, by: str, why: str) -> str:
        """See `Tray.set_aside`."""
        with self._database.writing() as connection:
            place = _find(connection, scan_id, page)
            if place.holder is None:
                raise UsageError(f"page {page} is in no record")
            left = tuple(one for one in place.holder.pages if one != page)
            if not left:
                raise UsageError(f"page {page} is the only one of its record")
            new_version(connection, place.holder.id, {"pages": left}, author=by, why=why, at=self._now())
            self._decide(connection, place, "set_aside", by=by, why=why)
        return str(place.holder.id)

    def _take_in(self, connection: sa.Connection, place: _Place, *, by: str, why: str) -> str:
        """Put the page into the paper that it follows, else into the first one, else into one of its own."""
        before = [row for row in place.records if max(row.pages, default=0) < place.number]
        nearest = max(before, key=lambda row: max(row.pages, default=0), default=None) or next(
            iter(place.records), None
        )
        if nearest is None:
            document = Document(form=Form.OTHER, pages=(place.number,), fields={})
            return add_record(connection, place.reading_id, document, author=by, why=why, at=self._now())
        whole = tuple(sorted({*nearest.pages, place.number}))
        new_version(connection, nearest.id, {"pages": whole}, author=by, why=why, at=self._now())
        return str(nearest.id)

    def _decide(self, connection: sa.Connection, place: _Place, action: str, *, by: str, why: str) -> None:
        row = {"scan_id": place.scan_id, "page": place.number, "action": action, "by": by, "why": why}
        connection.execute(sa.insert(tray_tables.tray), row | {"at": self._now()})
        told: list[events.Happening] = [(f"page_{action}", place.scan_id, {"page": place.number})]
        events.note(self._database, connection, told, actor=by, at=self._now())


def _find(connection: sa.Connection, scan_id: str, number: int) -> _Place:
    scan_id = rows.find_id(connection, tables.scan, scan_id)
    query = (
        sa.select(_PAGE.id, _PAGE.state, _PAGE.reading_id)
        .join(tables.reading, _READING.id == _PAGE.reading_id)
        .where(_READING.scan_id == scan_id, _PAGE.number == number, LATEST)
        .with_for_update(of=tables.page)
    )
    page = connection.execute(query).one_or_none()
    if page is None:
        raise UnknownIdError("nothing answers to this page of the scan")
    records = sa.select(tables.record).where(_RECORD.reading_id == page.reading_id).order_by(_RECORD.ordinal)
    return _Place(
        scan_id=scan_id,
        reading_id=page.reading_id,
        page_id=page.id,
        number=number,
        state=PageState(page.state),
        records=tuple(connection.execute(records).all()),
    )


def _apart(connection: sa.Connection, batch_id: str | None) -> Iterator[TrayPage]:
    mine = LATEST if batch_id is None else sa.and_(LATEST, _SCAN.batch_id == batch_id)
    held = _held(connection, mine)
    copies, decided = _copies(connection, mine), _decided(connection, mine)
    query = (
        sa.select(tables.page, _SCAN.id.label("scan_id"), _SCAN.batch_id, _SCAN.name)
        .join(tables.reading, _READING.id == _PAGE.reading_id)
        .join(tables.scan, _SCAN.id == _READING.scan_id)
        .where(mine, _PAGE.state != PageState.QUARANTINED)
        .order_by(_SCAN.name, _SCAN.id, _PAGE.number)
    )
    for row in connection.execute(query):
        if (row.reading_id, row.number) in held:
            continue
        decision = decided.get((row.scan_id, row.number))
        yield TrayPage(
            scan_id=row.scan_id,
            batch_id=row.batch_id,
            scan_name=row.name,
            number=row.number,
            why=_why(row, decision, is_copy=(row.reading_id, row.number) in copies),
            by=decision.by if decision else None,
            at=decision.at if decision else None,
        )


def _why(row: Any, decision: Any, *, is_copy: bool) -> Apart:  # noqa: ANN401 - rows of `page` and `tray`
    if decision is not None and decision.action == Apart.SET_ASIDE:
        return Apart.SET_ASIDE
    if row.state == PageState.BLANK:
        return Apart.BLANK
    return Apart.DUPLICATE if is_copy else Apart.UNASSIGNED


def _held(connection: sa.Connection, mine: sa.ColumnElement[bool]) -> set[tuple[str, int]]:
    query = (
        sa.select(_RECORD.reading_id, _RECORD.pages)
        .join(tables.reading, _READING.id == _RECORD.reading_id)
        .join(tables.scan, _SCAN.id == _READING.scan_id)
        .where(mine)
    )
    return {(row.reading_id, page) for row in connection.execute(query) for page in row.pages}


def _copies(connection: sa.Connection, mine: sa.ColumnElement[bool]) -> set[tuple[str, int]]:
    finding = tables.finding.c
    query = (
        sa.select(finding.reading_id, finding.page)
        .join(tables.reading, _READING.id == finding.reading_id)
        .join(tables.scan, _SCAN.id == _READING.scan_id)
        .where(mine, finding.code == PageFinding.DUPLICATE_PAGE)
    )
    return {(row.reading_id, row.page) for row in connection.execute(query)}


def _decided(connection: sa.Connection, mine: sa.ColumnElement[bool]) -> dict[tuple[str, int], Any]:
    tray = tray_tables.tray.c
    query = (
        sa.select(tray_tables.tray)
        .join(tables.scan, _SCAN.id == tray.scan_id)
        .join(tables.reading, _READING.scan_id == _SCAN.id)
        .where(mine)
        .order_by(tray.id)
    )
    return {(row.scan_id, row.page): row for row in connection.execute(query)}
