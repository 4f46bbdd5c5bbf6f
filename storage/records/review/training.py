"""Training charts in SQL, and the wall around them."""

from datetime import datetime

import sqlalchemy as sa

from models.errors import UsageError
from models.review.same import same
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.review.review_tables import review_answer, training_batch, training_truth
from storage.records.rows import Clock


def is_training(connection: sa.Connection, record_id: str) -> bool:
    """Tell whether a record lies in a training batch."""
    query = (
        sa.select(training_batch.c.batch_id)
        .join(tables.scan, tables.scan.c.batch_id == training_batch.c.batch_id)
        .join(tables.reading, tables.reading.c.scan_id == tables.scan.c.id)
        .join(tables.record, tables.record.c.reading_id == tables.reading.c.id)
        .where(tables.record.c.id == record_id)
    )
    return connection.execute(query).first() is not None


class SqlTraining:
    """See `storage.ports.review.Training`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def open_training(self, batch_id: str) -> None:
        """See `Training.open_training`."""
        with self._database.writing() as connection:
            known = sa.select(training_batch.c.batch_id).where(training_batch.c.batch_id == batch_id)
            if connection.execute(known).first() is not None:
                return
            held = sa.select(tables.scan.c.id).where(tables.scan.c.batch_id == batch_id)
            if connection.execute(held.limit(1)).first() is not None:
                raise UsageError("only an empty batch becomes one for training")
            rows.insert_new(connection, training_batch, {"batch_id": batch_id, "at": self._now()})
            told: list[events.Happening] = [("training_opened", batch_id, {})]
            events.note(self._database, connection, told, actor="training", at=self._now())

    def is_training(self, batch_id: str) -> bool:
        """See `Training.is_training`."""
        query = sa.select(training_batch.c.batch_id).where(training_batch.c.batch_id == batch_id)
        with self._database.reading() as connection:
            return connection.execute(query).first() is not None

    def set_truth(self, record_id: str, truth: dict[str, object]) -> None:
        """See `Training.set_truth`."""
        with self._database.writing() as connection:
            if not is_training(connection, record_id):
                raise UsageError("a truth belongs to a training record")
            rows.insert_new(connection, training_truth, {"record_id": record_id, "truth": truth})

    def score(self, name: str, *, since: datetime) -> tuple[int, int]:
        """See `Training.score`."""
        task = tables.review_task.c
        query = (
            sa.select(task.field, review_answer.c.after, training_truth.c.truth)
            .join(tables.review_task, task.id == review_answer.c.task_id)
            .join(training_truth, training_truth.c.record_id == task.record_id)
            .where(
                review_answer.c.author == name,
                review_answer.c.at >= since,
                review_answer.c.verdict.not_in(("skipped", "asked", "back")),
                task.field.is_not(None),
            )
        )
        with self._database.reading() as connection:
            found = connection.execute(query).all()
        right = sum(same(row.field, row.after, row.truth.get(row.field)) for row in found)
        return len(found), right
