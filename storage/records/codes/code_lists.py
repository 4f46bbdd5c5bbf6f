"""Imported code lists in SQL."""

from datetime import date

import sqlalchemy as sa

from models.codes.code_list import CodeList, ListKind
from storage.errors import TakenVersionError
from storage.records import events
from storage.records.codes import code_tables
from storage.records.database import Database
from storage.records.rows import Clock, insert_new, utc_now


class SqlCodeLists:
    """See `storage.ports.codes.CodeLists`."""

    def __init__(self, database: Database, *, now: Clock = utc_now) -> None:
        self._database = database
        self._now = now

    def add(
        self, kind: ListKind, version: str, *, effective: date, sha256: str, rows: int, by: str
    ) -> CodeList:
        """See `CodeLists.add`."""
        table = code_tables.code_list
        row: dict[str, object] = {
            "kind": kind.value, "version": version, "effective": effective, "object_sha256": sha256,
            "rows": rows, "imported_at": self._now(), "imported_by": by,
        }  # fmt: skip
        with self._database.writing() as connection:
            if insert_new(connection, table, row):
                told: list[events.Happening] = [
                    ("codes_imported", kind.value, {"version": version, "rows": rows})
                ]
                events.note(self._database, connection, told, actor=by, at=self._now())
            mine = sa.and_(table.c.kind == kind.value, table.c.version == version)
            held = _to_list(connection.execute(sa.select(table).where(mine)).one())
        if (held.sha256, held.effective) != (sha256, effective):
            raise TakenVersionError(f"{kind.value} {version} is another file or begins on another day")
        return held

    def all(self) -> tuple[CodeList, ...]:
        """See `CodeLists.all`."""
        table = code_tables.code_list
        query = sa.select(table).order_by(table.c.kind, table.c.effective, table.c.version)
        with self._database.reading() as connection:
            return tuple(_to_list(row) for row in connection.execute(query))


def _to_list(row: sa.Row[tuple[object, ...]]) -> CodeList:
    return CodeList(
        kind=ListKind(row.kind),
        version=row.version,
        effective=row.effective,
        sha256=row.object_sha256,
        rows=row.rows,
        imported_at=row.imported_at,
        imported_by=row.imported_by,
    )
