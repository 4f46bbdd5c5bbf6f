"""Which objects the database names, in the order of their addresses."""

import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

import sqlalchemy as sa

from storage.custody.custody import ScanState
from storage.records import tables
from storage.records.retention.erasure_tables import erased_object

_TOGETHER = 20_000
"""Names a query: a few MB of memory; each query sorts what is left, so it should be few."""
_FEW = 500
"""Addresses that are looked up together."""
_ADDRESS_COLUMN = re.compile(r"(^|_)sha256$")
_HELD = frozenset(
    {
        "scan.sha256",
        "reading.digitized_sha256",
        "reading.pdf_sha256",
        "code_list.object_sha256",
        "message.payload_sha256",
        "disposal.certificate_sha256",
        "erasure.certificate_sha256",
        "transfer.object_sha256",
        "delivery.payload_sha256",
    }
)
"""Columns that promise that the object is there; other hashes may be of things kept elsewhere."""


class Readable(Protocol):
    """A database, or a copy of one, that can be asked."""

    def reading(self) -> AbstractContextManager[sa.Connection]:
        """Give a transaction that only reads."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One mention of an object."""

    sha256: str
    owner: str
    """Id of the scan, or the first key of the row where no scan is near."""
    role: str
    """`table.column`."""
    required: bool
    """The object must be held: False for a scan that is not copied yet."""


def named(source: Readable) -> Iterator[Named]:
    """Return every mention but those that are erased, by address; flat in memory, no long transaction."""
    last: tuple[Any, ...] | None = None
    while True:
        mention = _mentions().c
        key = sa.tuple_(mention.sha256, mention.owner, mention.role)
        query = sa.select(mention.sha256, mention.owner, mention.role, mention.required).limit(_TOGETHER)
        query = query.order_by(mention.sha256, mention.owner, mention.role)
        with source.reading() as connection:
            page = connection.execute(query if last is None else query.where(key > sa.tuple_(*last))).all()
        for row in page:
            yield Named(sha256=row.sha256, owner=row.owner, role=row.role, required=bool(row.required))
        if len(page) < _TOGETHER:
            return
        last = (page[-1].sha256, page[-1].owner, page[-1].role)


def count_named(source: Readable) -> int:
    """Return how many different objects are named."""
    with source.reading() as connection:
        query = sa.select(sa.func.count(sa.distinct(_mentions().c.sha256)))
        return int(connection.execute(query).scalar_one())


def named_among(source: Readable, addresses: Sequence[str]) -> frozenset[str]:
    """Return those of the addresses that any row names now."""
    found: set[str] = set()
    with source.reading() as connection:
        for column in (*_columns(), erased_object.c.sha256):
            query = sa.select(column).where(column.in_(addresses)).distinct()
            found.update(connection.execute(query).scalars())
    return frozenset(found)


def needed_among(source: Readable, addresses: Sequence[str]) -> frozenset[str]:
    """Return those of the addresses that a row names which is not erased."""
    mention = _mentions().c
    found: set[str] = set()
    with source.reading() as connection:
        for first in range(0, len(addresses), _FEW):
            query = sa.select(mention.sha256).where(mention.sha256.in_(addresses[first : first + _FEW]))
            found.update(connection.execute(query.distinct()).scalars())
    return frozenset(found)


def _columns() -> tuple[sa.Column[Any], ...]:
    return tuple(
        column
        for table in tables.METADATA.sorted_tables
        for column in table.columns
        if _ADDRESS_COLUMN.search(column.name) and table is not erased_object
    )


def _mentions() -> sa.Subquery:
    return sa.union_all(*(_mention(column) for column in _columns())).subquery("mention")


def _mention(column: sa.Column[Any]) -> sa.Select[Any]:
    table = column.table
    role = f"{table.name}.{column.name}"
    owner = table.c.get("scan_id", next(iter(table.primary_key)))
    if role == "scan.sha256":
        required = sa.case((tables.scan.c.state == ScanState.RECEIVED, 0), else_=1)
    else:
        required = sa.case((sa.literal(role).in_(_HELD), 1), else_=0)
    named_by = sa.cast(owner, sa.String)
    gone = erased_object.c
    erased = sa.exists().where(gone.role == role, gone.owner == named_by, gone.sha256 == column)
    return sa.select(
        column.label("sha256"),
        named_by.label("owner"),
        sa.literal(role).label("role"),
        required.label("required"),
    ).where(column.is_not(None), ~erased)
