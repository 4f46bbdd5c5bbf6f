"""Carry all rows from one database into another, empty one of the same revision."""

import sqlalchemy as sa

from storage.records import tables

_TOGETHER = 500


def copy_rows(source: sa.Connection, target: sa.Connection) -> None:
    """Copy table by table, parents first, inside the callers' transactions; flat in memory."""
    for table in tables.METADATA.sorted_tables:
        rows = source.execute(sa.select(table), execution_options={"yield_per": _TOGETHER})
        for part in rows.mappings().partitions():
            target.execute(sa.insert(table), [dict(row) for row in part])
        if target.dialect.name == "postgresql":
            _count_on(target, table)


def _count_on(target: sa.Connection, table: sa.Table) -> None:
    """Let PostgreSQL number new rows after those that brought their numbers along."""
    column = table.autoincrement_column
    if column is None:
        return
    newest = sa.select(sa.func.coalesce(sa.func.max(column), 0) + 1).scalar_subquery()
    sequence = sa.func.pg_get_serial_sequence(table.name, column.name)
    target.execute(sa.select(sa.func.setval(sequence, newest, False)))
