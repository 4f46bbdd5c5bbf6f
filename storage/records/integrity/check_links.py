"""Rows that refer to rows which are not there: what foreign keys forbid, and other tools may do."""

from collections.abc import Iterator

import sqlalchemy as sa

from storage.integrity.faults import Fault, FaultKind
from storage.records import tables
from storage.records.integrity.named import Readable
from storage.records.integrity.stream import stream


def check_links(database: Readable) -> Iterator[Fault]:
    """Return one fault a row and reference, over all tables that the program knows."""
    for table in tables.METADATA.sorted_tables:
        for link in sorted(table.foreign_key_constraints, key=lambda one: tuple(one.column_keys)):
            yield from _dangling(database, table, link)


def _dangling(database: Readable, table: sa.Table, link: sa.ForeignKeyConstraint) -> Iterator[Fault]:
    parent = link.referred_table.alias("parent")
    pairs = [(one.parent, parent.c[one.column.name]) for one in link.elements]
    there = sa.exists().where(*(child == named for child, named in pairs)).correlate(table)
    key = tuple(table.primary_key)
    query = sa.select(*key).where(*(child.is_not(None) for child, _ in pairs), ~there).order_by(*key)
    detail = {"column": " ".join(link.column_keys), "refers_to": link.referred_table.name}
    for row in stream(database, query):
        subject = ":".join((table.name, *(str(word) for word in row)))
        yield Fault(kind=FaultKind.FOREIGN_ROW, subject=subject, detail=detail)
