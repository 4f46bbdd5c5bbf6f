"""Arrange the pages of a scan into papers; values, questions and findings go along with their pages."""

from datetime import datetime

import sqlalchemy as sa

from models.vocabulary import Form
from storage.errors import UnknownIdError
from storage.pages.arrangement import Arrangement, Change, Move, Paper, Spot, StaleArrangementError
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.pages.arrange_tables import arrangement
from storage.records.pages.carry_over import carry_over
from storage.records.rows import LATEST, Clock

_RECORD, _READING, _PAGE, _KEPT = tables.record.c, tables.reading.c, tables.page.c, arrangement.c
_UNREADABLE = "quarantined"


class SqlArrangements:
    """See `storage.ports.pages.Arrangements`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def get(self, scan_id: str) -> Arrangement:
        """See `Arrangements.get`."""
        with self._database.reading() as connection:
            return _now(connection, scan_id, _reading(connection, scan_id))

    def change(
        self, scan_id: str, papers: tuple[Paper, ...], *, move: Move, version: int, by: str
    ) -> Arrangement:
        """See `Arrangements.change`."""
        with self._database.writing() as connection:
            reading_id = _reading(connection, scan_id, hold=True)
            if _now(connection, scan_id, reading_id).version != version:
                raise StaleArrangementError("the arrangement was changed meanwhile")
            self._append(connection, scan_id, reading_id, papers, move=move, version=version + 1, by=by)
            return _now(connection, scan_id, reading_id)

    def undo(self, scan_id: str, *, version: int, by: str) -> Arrangement:
        """See `Arrangements.undo`."""
        with self._database.writing() as connection:
            reading_id = _reading(connection, scan_id, hold=True)
            before = _now(connection, scan_id, reading_id)
            if before.version != version:
                raise StaleArrangementError("the arrangement was changed meanwhile")
            stack = _standing(connection, scan_id, reading_id)
            if len(stack) > 1:
                self._append(
                    connection, scan_id, reading_id, stack[-2][1], move=Move.UNDO, version=version + 1, by=by
                )
            return _now(connection, scan_id, reading_id)

    def history(self, scan_id: str) -> tuple[Change, ...]:
        """See `Arrangements.history`."""
        query = sa.select(arrangement).where(_KEPT.scan_id == scan_id, _KEPT.version > 0)
        with self._database.reading() as connection:
            return tuple(
                Change(version=row.version, move=Move(row.move), by=row.by, at=row.at)
                for row in connection.execute(query.order_by(_KEPT.version.desc()))
            )

    def _append(
        self,
        connection: sa.Connection,
        scan_id: str,
        reading_id: str,
        papers: tuple[Paper, ...],
        *,
        move: Move,
        version: int,
        by: str,
    ) -> None:
        at = self._now()
        if version == 1:
            first = _as_read(connection, reading_id)
            _write(connection, scan_id, reading_id, first, move="read", version=0, by=by, at=at)
        kept = carry_over(connection, reading_id, papers, author=by, why=f"pages: {move}", at=at)
        _write(connection, scan_id, reading_id, kept, move=move.value, version=version, by=by, at=at)
        told: list[events.Happening] = [(f"pages_{move}", scan_id, {"version": version})]
        events.note(self._database, connection, told, actor=by, at=at)


def _now(connection: sa.Connection, scan_id: str, reading_id: str) -> Arrangement:
    stack = _standing(connection, scan_id, reading_id)
    newest = sa.select(sa.func.max(_KEPT.version)).where(
        _KEPT.scan_id == scan_id, _KEPT.reading_id == reading_id
    )
    papers = stack[-1][1]
    placed = {spot.number for paper in papers for spot in paper.pages}
    numbers = sa.select(_PAGE.number).where(_PAGE.reading_id == reading_id, _PAGE.state != _UNREADABLE)
    loose = (one for one in connection.execute(numbers.order_by(_PAGE.number)).scalars() if one not in placed)
    return Arrangement(
        scan_id=scan_id,
        version=connection.execute(newest).scalar() or 0,
        papers=papers,
        loose=tuple(loose),
        undoable=stack[-1][0],
    )


def _standing(
    connection: sa.Connection, scan_id: str, reading_id: str
) -> list[tuple[Move | None, tuple[Paper, ...]]]:
    """Return the arrangements that were not taken back, oldest first; the first one is as it was read.

    Pages that the tray took or gave meanwhile are where the tray says: the records are the truth.
    """
    query = sa.select(arrangement).where(_KEPT.scan_id == scan_id, _KEPT.reading_id == reading_id)
    stack: list[tuple[Move | None, tuple[Paper, ...]]] = []
    for row in connection.execute(query.order_by(_KEPT.version)):
        if row.move == Move.UNDO:
            stack.pop()
        else:
            stack.append((Move(row.move) if row.version else None, _papers(row.papers)))
    here = _as_read(connection, reading_id)
    if not stack:
        return [(None, here)]
    turns = {spot.number: spot.turn for paper in stack[-1][1] for spot in paper.pages}
    stack[-1] = (stack[-1][0], _turned(here, turns))
    return stack


def _turned(papers: tuple[Paper, ...], turns: dict[int, int]) -> tuple[Paper, ...]:
    return tuple(
        Paper(
            record_id=paper.record_id,
            form=paper.form,
            pages=tuple(Spot(number=one.number, turn=turns.get(one.number, 0)) for one in paper.pages),
        )
        for paper in papers
    )


def _as_read(connection: sa.Connection, reading_id: str) -> tuple[Paper, ...]:
    """Return the papers as the records have them."""
    query = sa.select(tables.record).where(_RECORD.reading_id == reading_id)
    papers = [
        Paper(record_id=row.id, form=Form(row.form), pages=tuple(Spot(number=number) for number in row.pages))
        for row in connection.execute(query)
        if row.pages
    ]
    return tuple(sorted(papers, key=lambda paper: min(spot.number for spot in paper.pages)))


def _reading(connection: sa.Connection, scan_id: str, *, hold: bool = False) -> str:
    query = sa.select(_READING.id).where(_READING.scan_id == scan_id, LATEST)
    found = connection.execute(query.with_for_update() if hold else query).scalar()
    if found is None:
        raise UnknownIdError("this scan was not read yet")
    return str(found)


def _write(
    connection: sa.Connection,
    scan_id: str,
    reading_id: str,
    papers: tuple[Paper, ...],
    *,
    move: str,
    version: int,
    by: str,
    at: datetime,
) -> None:
    payload = [
        {
            "record": paper.record_id,
            "form": paper.form.value,
            "pages": [[spot.number, spot.turn] for spot in paper.pages],
        }
        for paper in papers
    ]
    row = {
        "scan_id": scan_id, "version": version, "reading_id": reading_id, "move": move, "papers": payload,
        "by": by, "at": at,
    }  # fmt: skip
    connection.execute(sa.insert(arrangement), row)


def _papers(payload: list[dict[str, object]]) -> tuple[Paper, ...]:
    return tuple(
        Paper(
            record_id=str(one["record"]),
            form=Form(str(one["form"])),
            pages=tuple(Spot(number=number, turn=turn) for number, turn in one["pages"]),  # type: ignore[attr-defined]
        )
        for one in payload
    )
