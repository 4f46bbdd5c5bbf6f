"""The outbox in trouble: silence, refusals, lost leases, recalls; every end explained."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import sqlalchemy as sa

from models.message import MessageKind, Outcome, agreement_hash
from storage.errors import NothingToRecallError, RecalledError, SupersededError, UnknownIdError
from storage.outward.outbox import DeadReason, Line, MessageState
from storage.records.outward.outbox_tables import message
from tests.contracts.kit import Office
from tests.contracts.sending import HUB, claim, correct, make, release, settle, states


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
