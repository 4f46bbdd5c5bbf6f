"""The outbox on every database: in with the release, out in order, one effect, every end explained."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import sqlalchemy as sa

from models.errors import StorageDownError
from models.message import Answer, MessageKind, Outcome, agreement_hash
from storage.errors import NothingToRecallError, RecalledError, RefusedError, SupersededError, UnknownIdError
from storage.outbox import DeadReason, Dispatch, Line, MessageState, Route, Settlement
from storage.records import tables
from storage.records.events import first_broken
from storage.records.outbox_tables import message
from tests.contracts.charts import clean_chart
from tests.contracts.kit import ROUTES, Office
from tests.contracts.test_records import load

HUB = "province"


def release(office: Office, sha256: str = "a") -> str:
    scan_id = load(office, clean_chart(sha256 * 64), sha256)
    (line,) = [line for line in office.records.lines() if line.scan_id == scan_id]
    office.records.release(line.id, by="supervisor")
    return line.id


def correct(office: Office, record_id: str) -> None:
    office.records.revise(record_id, office.records.get(record_id).document, author="clerk", why="typed")
    office.records.release(record_id, by="supervisor")


def make(office: Office, hub: str = HUB) -> None:
    office.outbox.made([(number, "c" * 64) for number, _ in office.outbox.unmade(hub, limit=100)])


def claim(office: Office, *, holder: str = "me", limit: int = 10) -> tuple[Dispatch, ...]:
    make(office)
    return office.outbox.claim(HUB, holder=holder, limit=limit)


def settle(
    office: Office, dispatch: Dispatch, outcome: Outcome, *, dead: DeadReason | None = None, **said: str
) -> int:
    answer = Answer(key=dispatch.message.key, outcome=outcome, **said)
    again = office.clock.now + timedelta(minutes=5)
    return office.outbox.settle([Settlement(dispatch=dispatch, answer=answer, again_at=again, dead=dead)])


def states(office: Office, hub: str = HUB) -> list[MessageState]:
    return [line.state for line in office.outbox.lines(hub=hub)]


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


def test_silence_means_again_later_with_the_same_key(office: Office) -> None:
    release(office)
    (first,) = claim(office)
    settle(office, first, Outcome.UNKNOWN, code="timeout")
    assert claim(office) == ()
    office.clock.forward(minutes=6)
    (second,) = claim(office)
    assert (second.message.key, second.tries) == (first.message.key, 1)
    settle(office, second, Outcome.UNREACHED, code="refused_connection")
    office.clock.forward(minutes=6)
    (third,) = claim(office)
    assert third.tries == 1
    assert [one.code for one in office.outbox.tries(third.id)] == ["timeout", "refused_connection"]


def test_a_transaction_that_the_hub_forgot_is_sent_again(office: Office) -> None:
    release(office)
    (dispatch,) = claim(office)
    settle(office, dispatch, Outcome.PENDING, transaction="GD-1")
    office.clock.forward(minutes=6)
    (asked,) = office.outbox.to_ask(HUB, limit=10)
    settle(office, asked, Outcome.UNREACHED)
    assert states(office) == [MessageState.SENT]
    office.clock.forward(minutes=6)
    (asked,) = office.outbox.to_ask(HUB, limit=10)
    settle(office, asked, Outcome.UNKNOWN)
    assert states(office) == [MessageState.WAITING]


def test_the_answer_to_an_older_claim_does_not_count(office: Office) -> None:
    release(office)
    (old,) = claim(office, holder="dead")
    assert office.outbox.holders() == ("dead",)
    assert office.outbox.release_holder("dead") == 1
    (new,) = claim(office, holder="alive")
    assert settle(office, old, Outcome.REFUSED, code="07") == 0
    assert settle(office, new, Outcome.ACCEPTED, transaction="GD-1") == 1
    office.clock.forward(minutes=10)
    assert office.outbox.release_expired() == 0


def test_a_lease_that_ran_out_is_taken_back(office: Office) -> None:
    release(office)
    (dispatch,) = claim(office)
    office.clock.forward(seconds=121)
    assert office.outbox.release_expired() == 1
    assert [one.outcome for one in office.outbox.tries(dispatch.id)] == ["lease_lost"]
    assert len(claim(office)) == 1


def test_a_refusal_rests_with_its_words_until_it_is_replayed(office: Office) -> None:
    release(office)
    (dispatch,) = claim(office)
    settle(office, dispatch, Outcome.REFUSED, code="17", words="Thiếu MA_THE_BHYT\x1b[31m\n")
    (line,) = office.outbox.lines(state=MessageState.DEAD)
    assert (line.reason, line.code) == (DeadReason.REFUSED, "17")
    assert office.outbox.words(line.id) == "Thiếu MA_THE_BHYT [31m "
    assert office.outbox.backlog()[1].reasons == {"refused": 1}
    office.outbox.replay(line.id, by="operator")
    assert states(office) == [MessageState.PLANNED]
    with pytest.raises(UnknownIdError):
        office.outbox.replay(line.id, by="operator")


def test_a_dead_message_does_not_hold_up_the_correction_and_is_not_replayed_behind_it(office: Office) -> None:
    record_id = release(office)
    (dispatch,) = claim(office)
    settle(office, dispatch, Outcome.REFUSED, code="17")
    correct(office, record_id)
    (second,) = claim(office)
    with pytest.raises(SupersededError):
        office.outbox.replay(dispatch.id, by="operator")
    settle(office, second, Outcome.ACCEPTED, transaction="GD-2")
    with pytest.raises(SupersededError):
        office.outbox.replay(dispatch.id, by="operator")


def test_after_silence_the_same_bytes_are_replayed(office: Office) -> None:
    release(office)
    (dispatch,) = claim(office)
    settle(office, dispatch, Outcome.UNKNOWN, dead=DeadReason.NO_ANSWER)
    office.outbox.replay(dispatch.id, by="operator")
    assert office.outbox.lines(hub=HUB)[0].state is MessageState.WAITING


def test_what_cannot_be_exported_is_told(office: Office) -> None:
    release(office)
    ((number, _),) = office.outbox.unmade(HUB, limit=1)
    office.outbox.unmakeable(number, code="XML1.MA_CSKCB", words="required")
    (line,) = office.outbox.lines(hub=HUB)
    assert (line.state, line.reason, line.code) == (
        MessageState.DEAD, DeadReason.NOT_EXPORTABLE, "XML1.MA_CSKCB",
    )  # fmt: skip


def test_a_recall_withdraws_what_never_left_and_follows_what_did(office: Office) -> None:
    record_id = release(office)
    (dispatch,) = claim(office)
    assert office.records.recall(record_id, by="supervisor", why="wrong patient") == 1
    assert states(office, "bachmai") == [MessageState.WITHDRAWN]
    assert claim(office) == ()
    settle(office, dispatch, Outcome.ACCEPTED, transaction="GD-1")
    (recalled,) = claim(office)
    assert (recalled.message.kind, recalled.message.replaces) == (MessageKind.RECALL, "GD-1")
    assert office.records.lines()[0].released_at is None
    with pytest.raises(RecalledError):
        office.records.release(record_id, by="supervisor")
    with pytest.raises(NothingToRecallError):
        office.records.recall(record_id, by="supervisor", why="again")


def test_urgent_papers_overtake_other_records(office: Office) -> None:
    release(office, "a")
    urgent = release(office, "b")
    with office.database.writing() as connection:
        connection.execute(sa.update(message).where(message.c.record_id == urgent).values(urgent=True))
    assert claim(office, limit=1)[0].message.record_id == urgent


def test_many_senders_share_the_work(office: Office) -> None:
    for sha256 in "abcdef012345":
        release(office, sha256)
    make(office)
    with ThreadPoolExecutor(4) as pool:
        taken = pool.map(lambda n: office.outbox.claim(HUB, holder=f"h{n}", limit=5), range(8))
    ids = [dispatch.id for dispatches in taken for dispatch in dispatches]
    assert len(ids) == len(set(ids)) == 12


def test_the_line_is_remembered(office: Office) -> None:
    assert office.outbox.line(HUB) == Line(hub=HUB)
    down = Line(hub=HUB, faults=3, open_until=office.clock.now, fault="timeout")
    office.outbox.keep_line(down)
    office.outbox.keep_line(down)
    assert office.outbox.line(HUB) == down


def test_the_next_moment_is_told(office: Office) -> None:
    assert office.outbox.next_at(HUB) is None
    release(office)
    (dispatch,) = claim(office)
    settle(office, dispatch, Outcome.UNKNOWN)
    assert office.outbox.next_at(HUB) == office.clock.now + timedelta(minutes=5)


def test_the_agreement_does_not_hang_on_the_order() -> None:
    pairs = [("a", "1"), ("b", "2")]
    assert agreement_hash(pairs) == agreement_hash(pairs[::-1]) != agreement_hash([("a", "2"), ("b", "1")])
