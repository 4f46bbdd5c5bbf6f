"""The wall: what is for training never leaves the house, whoever asks and however."""

import pytest
import sqlalchemy as sa

from models.errors import UsageError
from storage.errors import RefusedError, TrainingRecordError
from storage.records import tables
from storage.review.review import Desk
from tests.contracts.charts import loading
from tests.contracts.kit import Office
from tests.contracts.review_charts import LAN, NAME, chart, doubt, say, sure, waiting
from tests.contracts.test_custody import arrival, store_all

A = "a" * 64
LEARNER = Desk(name="lan", training=True)


def train(office: Office, fields: dict[str, object]) -> str:
    batch = office.custody.open_batch(name="luyen-tap", facility="TRAINING")
    office.training.open_training(batch.id)
    office.custody.receive(batch.id, [arrival("a.pdf", "a")])
    store_all(office, batch.id)
    (scan_id,) = office.queue.waiting(batch.id)
    claim = office.queue.claim(scan_id, holder="me")
    assert claim is not None
    office.records.load([loading(claim, chart(A, fields))])
    (line,) = office.records.lines(batch.id)
    return line.id


def test_a_training_record_is_never_released(office: Office) -> None:
    record_id = train(office, {"department": sure("Nội")})
    with pytest.raises(TrainingRecordError):
        office.records.release(record_id, by="truong")
    row = {"record_id": record_id, "version": 1, "at": office.clock.now, "by": "truong"}
    with pytest.raises((RefusedError, sa.exc.DBAPIError)), office.database.writing() as connection:
        connection.execute(sa.insert(tables.release), row)


def test_a_training_batch_stays_one(office: Office) -> None:
    train(office, {"department": sure("Nội")})
    with pytest.raises((RefusedError, sa.exc.DBAPIError)), office.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM training_batch")


def test_a_batch_with_charts_never_becomes_one(office: Office) -> None:
    batch = office.custody.open_batch(name="thật", facility="TN")
    office.custody.receive(batch.id, [arrival("a.pdf", "a")])
    with pytest.raises(UsageError):
        office.training.open_training(batch.id)


def test_learners_see_training_only_and_everybody_else_none_of_it(office: Office) -> None:
    record_id = train(office, {"patient_name": doubt("NGUYỄN THỊ HUƠNG"), "department": doubt("Nội")})
    office.training.set_truth(record_id, {"patient_name": NAME, "department": "Nội"})
    assert waiting(office, LAN) == ()
    assert len(waiting(office, LEARNER)) == 2
    for _ in range(2):
        (asked,) = office.review.take(LEARNER)
        say(office, LEARNER, {"patient_name": NAME, "department": "Ngoại"}[asked.field or ""])
    assert office.training.score("lan", since=office.clock.now) == (2, 1)
