"""Rows of a query, a thousand at a time."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from storage.records.integrity.named import Readable


def stream(source: Readable, query: sa.Select[Any]) -> Iterator[Any]:
    """Return the rows without ever holding all of them."""
    with source.reading() as connection:
        yield from connection.execute(query, execution_options={"yield_per": 1000})
