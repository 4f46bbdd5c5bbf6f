"""Labels of boxes, and what was not taken in from them, in SQL."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from models.scan import Reason
from storage.custody.labels import BatchLabel
from storage.custody.refusals import Refusal
from storage.records import rows
from storage.records.custody.box_tables import batch_label
from storage.records.custody.box_tables import refusal as table
from storage.records.database import Database


class SqlLabels:
    """See `storage.ports.custody.Labels`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, label: BatchLabel) -> None:
        """See `Labels.put`."""
        row: dict[str, object] = {
            "batch_id": label.batch_id, "box": label.box, "shelf": label.shelf,
            "department": label.department, "by": label.by, "at": label.at,
        }  # fmt: skip
        with self._database.writing() as connection:
            if not rows.insert_new(connection, batch_label, row):
                mine = batch_label.c.batch_id == label.batch_id
                connection.execute(sa.update(batch_label).where(mine).values(row))

    def get(self, batch_id: str) -> BatchLabel | None:
        """See `Labels.get`."""
        with self._database.reading() as connection:
            query = sa.select(batch_label).where(batch_label.c.batch_id == batch_id)
            row = connection.execute(query).one_or_none()
        return _label(row) if row is not None else None

    def all(self) -> Mapping[str, BatchLabel]:
        """See `Labels.all`."""
        with self._database.reading() as connection:
            return {row.batch_id: _label(row) for row in connection.execute(sa.select(batch_label))}

    def refuse(self, refusal: Refusal) -> None:
        """See `Labels.refuse`."""
        row: dict[str, object] = {
            "batch_id": refusal.batch_id, "name": refusal.name, "reason": refusal.reason.value,
            "by": refusal.by, "at": refusal.at,
        }  # fmt: skip
        with self._database.writing() as connection:
            rows.insert_new(connection, table, row)

    def refused(self, batch_id: str) -> tuple[Refusal, ...]:
        """See `Labels.refused`."""
        query = sa.select(table).where(table.c.batch_id == batch_id).order_by(table.c.name)
        with self._database.reading() as connection:
            return tuple(
                Refusal(batch_id=row.batch_id, name=row.name, reason=Reason(row.reason), by=row.by, at=row.at)
                for row in connection.execute(query)
            )


def _label(row: Any) -> BatchLabel:  # noqa: ANN401 - a row has the columns that were asked for
    return BatchLabel(
        batch_id=row.batch_id,
        box=row.box,
        shelf=row.shelf,
        department=row.department,
        by=row.by,
        at=row.at,
    )
