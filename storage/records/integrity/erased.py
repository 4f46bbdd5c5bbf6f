"""Objects that had to go with an erasure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.records.integrity.named import Readable, needed_among
from storage.records.retention.erasure_tables import erased_object

_TOGETHER = 500
_OBJECT = erased_object.c


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedObject:
    """An object that no row needs any more."""

    sha256: str
    erasure_id: str
    locked_until: datetime | None
    """The store keeps it until then, as far as it was asked."""


def erased(source: Readable) -> Iterator[ErasedObject]:
    """Return every erased object that nothing else needs, by address; flat in memory."""
    last = ""
    while True:
        query = (
            sa.select(_OBJECT.sha256, sa.func.min(_OBJECT.erasure_id), sa.func.max(_OBJECT.locked_until))
            .where(_OBJECT.sha256 > last)
            .group_by(_OBJECT.sha256)
            .order_by(_OBJECT.sha256)
            .limit(_TOGETHER)
        )
        with source.reading() as connection:
            page = connection.execute(query).all()
        needed = needed_among(source, [row[0] for row in page])
        for sha256, erasure_id, locked_until in page:
            if sha256 not in needed:
                yield ErasedObject(sha256=sha256, erasure_id=erasure_id, locked_until=locked_until)
        if len(page) < _TOGETHER:
            return
        last = page[-1][0]
