"""The outbox on every database: in with the release, out in order, one effect."""

import pytest
import sqlalchemy as sa

from models.errors import StorageDownError
from models.message import MessageKind, Outcome
from storage.errors import RefusedError
from storage.outward.outbox import MessageState, Route
from storage.records import tables
from storage.records.events import first_broken
from tests.contracts.charts import clean_chart
from tests.contracts.kit import ROUTES, Office
from tests.contracts.sending import HUB, claim, correct, release, settle
from tests.contracts.test_filing import load


def test_a_release_and_its_messages_are_one_commit(office: Office) -> None:
    record_id = release(office)
    lines = office.outbox.lines()
    assert [(line.hub, line.record_id, line.kind, line.state) for line in lines] == [
        (route.hub, record_id, MessageKind.RELEASE, MessageState.PLANNED) for route in ROUTES
    ]
    assert {(line.purpose, line.legal_basis) for line in lines} == {
        (r.purpose, r.legal_basis) for r in ROUTES
    }
    office.records.release(record_id, by="somebody else")
    assert len(office.outbox.lines()) == len(ROUTES)


def test_a_message_that_cannot_be_written_undoes_the_release(office: Office) -> None:
    scan_id = load(office, clean_chart("a" * 64))
    with office.database.writing() as connection:
        connection.execute(sa.text("DROP TABLE message_try"))
        connection.execute(sa.text("DROP TABLE message"))
    with pytest.raises((StorageDownError, sa.exc.ProgrammingError)):
        office.records.release(office.records.lines()[0].id, by="supervisor")
    with office.database.reading() as connection:
        assert connection.execute(sa.select(tables.release)).all() == []
    assert office.custody.scan(scan_id).id == scan_id


def test_without_a_basis_nothing_is_planned(office: Office) -> None:
    record_id = release(office)
    nameless = Route(hub="other", profile="record", purpose="treatment", legal_basis="")
    with pytest.raises(RefusedError):
        office.outbox.catch_up(nameless)
    assert {line.hub for line in office.outbox.lines(record_id=record_id)} == {"province", "bachmai"}


def test_a_hub_added_later_gets_what_was_released_before(office: Office) -> None:
    record_id = release(office)
    late = Route(hub="late", profile="record", purpose="treatment", legal_basis="Art. 69")
    assert office.outbox.catch_up(late) == 1
    assert office.outbox.catch_up(late) == 0
    assert [line.record_id for line in office.outbox.lines(hub="late")] == [record_id]


def test_a_message_goes_out_once_and_keeps_its_receipt(office: Office) -> None:
    release(office)
    (dispatch,) = claim(office)
    assert office.outbox.claim(HUB, holder="other", limit=10) == ()
    assert (dispatch.tries, dispatch.message.sha256, dispatch.message.replaces) == (0, "c" * 64, None)
    assert settle(office, dispatch, Outcome.ACCEPTED, transaction="GD-1") == 1
    (line,) = office.outbox.lines(hub=HUB)
    assert (line.state, line.transaction, line.settled_at) == (
        MessageState.ACCEPTED,
        "GD-1",
        office.clock.now,
    )
    assert [one.outcome for one in office.outbox.tries(line.id)] == ["accepted"]
    assert office.outbox.accepted("01001", hub=HUB) == [(line.key, "c" * 64)]
    assert first_broken(office.database) is None


def test_the_versions_of_a_record_go_out_one_after_the_other(office: Office) -> None:
    record_id = release(office)
    correct(office, record_id)
    (first,) = claim(office)
    assert first.message.kind is MessageKind.RELEASE
    settle(office, first, Outcome.PENDING, transaction="GD-1")
    assert claim(office) == ()
    office.clock.forward(minutes=6)
    (asked,) = office.outbox.to_ask(HUB, limit=10)
    assert office.outbox.to_ask(HUB, limit=10) == ()
    settle(office, asked, Outcome.ACCEPTED)
    (second,) = claim(office)
    assert (second.message.kind, second.message.version) == (MessageKind.CORRECTION, 2)
    assert second.message.replaces == "GD-1"
