"""One hash a table over all its rows, the same in every database and every order."""

import hashlib
import json
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from storage.records import tables
from storage.records.integrity.named import Readable
from storage.records.integrity.stream import stream

_ROOM = 1 << 256


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDigest:
    """What a table holds."""

    rows: int
    sha256: str
    """Sum of the SHA-256 of all rows modulo 2**256, in hex: rows have no order, and it streams."""


def digest_rows(source: Readable) -> dict[str, TableDigest]:
    """Return the digest of every table that the program knows; flat in memory."""
    return {table.name: _digest(source, table) for table in tables.METADATA.sorted_tables}


def _digest(source: Readable, table: sa.Table) -> TableDigest:
    rows = total = 0
    for row in stream(source, sa.select(table)):
        words = json.dumps(list(row), sort_keys=True, ensure_ascii=False, default=_plain)
        total += int.from_bytes(hashlib.sha256(words.encode()).digest())
        rows += 1
    return TableDigest(rows=rows, sha256=f"{total % _ROOM:064x}")


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    raise TypeError(type(value).__name__)
