"""The outbox is worked: contents, batches, pauses, the breaker, and ends that are explained."""

import random
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from flows.outward.pace import BREAKS_AT, Pace, after_answer, after_fault, is_resting, pause
from flows.outward.payload import NotExportableError, record_payload
from flows.outward.transmit import Sender, transmit
from models.message import MessageKind, Outcome
from storage.objects.memory import MemoryObjects
from storage.outward.outbox import MAX_TRIES, DeadReason, Line, MessageState
from storage.records.database import Database
from storage.records.migrate import upgrade
from tests.contracts.charts import clean_chart
from tests.contracts.kit import ROUTES, Clock, Office
from tests.contracts.test_filing import load
from tests.flows.fake_hub import ACCEPT, FakeHub, say

UNREACHED = say(Outcome.UNREACHED, code="no_connection")


def chance_of_one() -> random.Random:
    return random.Random(1)  # noqa: S311 - the same pauses every time


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with closing(Database(f"sqlite:///{tmp_path / 'sohoa.db'}")) as database:
        upgrade(database)
        yield Office(database, Clock())


def release(office: Office, *names: str) -> list[str]:
    released = []
    for name in names:
        scan_id = load(office, clean_chart(name * 64), name)
        (line,) = [line for line in office.records.lines() if line.scan_id == scan_id]
        released.append(office.records.release(line.id, by="supervisor").id)
    return released


def sender(office: Office, hub: FakeHub, **more: object) -> Sender:
    given = {
        "hub": hub, "route": ROUTES[0], "outbox": office.outbox, "objects": MemoryObjects(), "records": office.records,
        "make": record_payload, "holder": "me", "now": office.clock, "chance": chance_of_one(),
    }  # fmt: skip
    return Sender(**given | more)


def work(office: Office, hub: FakeHub, *, wait_s: float = 0.0, **more: object) -> dict[str, int]:
    return dict(
        transmit(
            sender(office, hub, **more),
            wait_s=wait_s,
            sleep=lambda seconds: office.clock.forward(seconds=seconds),
        )
    )


def states(office: Office) -> list[MessageState]:
    return [line.state for line in office.outbox.lines(hub="province")]


def test_what_was_released_arrives_with_its_content(office):
    (record_id,) = release(office, "a")
    hub = FakeHub()
    assert work(office, hub) == {"made": 1, "accepted": 1}
    ((parcel,),) = hub.requests
    assert parcel.message.record_id == record_id
    assert "NGUYỄN THỊ HƯƠNG" in parcel.content.decode()
    assert work(office, hub) == {}


def test_batches_hold_as_many_as_the_hub_takes(office):
    release(office, *"abcde")
    hub = FakeHub(batch=2)
    work(office, hub)
    assert [len(request) for request in hub.requests] == [2, 2, 1]


def test_a_half_answered_batch_is_finished_later_without_doubling(office):
    release(office, *"abc")
    first = True

    def half(parcel):
        nonlocal first
        answer = (ACCEPT if first else say(Outcome.UNKNOWN, code="no_result"))(parcel)
        first = False
        return answer

    hub = FakeHub(half, ACCEPT)
    told = work(office, hub, wait_s=60)
    assert told == {"made": 3, "accepted": 3, "unknown": 2}
    assert len(hub.requests[0]) == 3
    assert sum(len(request) for request in hub.requests[1:]) == 2


def test_versions_follow_each_other_and_a_recall_comes_last(office):
    (record_id,) = release(office, "a")
    office.records.revise(record_id, office.records.get(record_id).document, author="clerk", why="typed")
    office.records.release(record_id, by="supervisor")
    hub = FakeHub()
    work(office, hub)
    office.records.recall(record_id, by="supervisor", why="wrong patient")
    work(office, hub)
    sent = [(one.message.kind, one.message.version) for request in hub.requests for one in request]
    assert sent == [(MessageKind.RELEASE, 1), (MessageKind.CORRECTION, 2), (MessageKind.RECALL, 2)]
    assert b"document" not in hub.requests[-1][0].content


def test_what_the_hub_thinks_about_is_asked_for(office):
    release(office, "a")
    hub = FakeHub(say(Outcome.PENDING, transaction="GD-7"))
    assert work(office, hub, wait_s=100) == {"made": 1, "pending": 1, "accepted": 1}
    assert hub.asked == ["GD-7"]


def test_a_dead_line_rests_and_comes_back_with_one_message(office):
    release(office, *"abc")
    hub = FakeHub(*[UNREACHED] * BREAKS_AT, ACCEPT)
    told = work(office, hub, wait_s=600)
    assert told["accepted"] == 3
    assert len(hub.requests[BREAKS_AT]) == 1
    assert office.outbox.line("province").faults == 0


def test_while_the_line_rests_nobody_knocks(office):
    release(office, "a")
    resting = Line(hub="province", faults=9, open_until=office.clock.now + timedelta(minutes=1))
    office.outbox.keep_line(resting)
    hub = FakeHub()
    assert work(office, hub) == {"made": 1, "resting": 1}
    assert hub.requests == []


def test_days_without_a_line_give_nothing_up(office):
    release(office, "a")
    hub, objects = FakeHub(UNREACHED), MemoryObjects()
    work(office, hub, wait_s=2 * 24 * 3600, objects=objects)
    assert states(office) == [MessageState.WAITING]
    assert len(hub.requests) < 2 * 24 * 4
    hub.ways = [ACCEPT]
    office.clock.forward(hours=2)
    assert work(office, hub, objects=objects)["accepted"] == 1


def test_silence_ends_after_many_tries_with_a_reason(office):
    release(office, "a")
    hub = FakeHub(say(Outcome.UNKNOWN, code="unreadable_state"))
    told = work(office, hub, wait_s=10 * 24 * 3600)
    assert told == {"made": 1, "unknown": MAX_TRIES - 1, "given_up": 1, "resting": 1}
    assert office.outbox.lines(state=MessageState.DEAD)[0].reason is DeadReason.NO_ANSWER


def test_a_hub_that_would_double_is_not_asked_twice(office):
    release(office, "a")
    hub = FakeHub(say(Outcome.UNKNOWN, code="timeout"), known_again=False)
    assert work(office, hub, wait_s=3600) == {"made": 1, "given_up": 1}
    assert office.outbox.lines(state=MessageState.DEAD)[0].reason is DeadReason.UNKNOWN_EFFECT
    assert len(hub.requests) == 1


def test_a_record_that_cannot_be_written_is_told_and_holds_nobody_up(office):
    first, _ = release(office, "a", "b")

    def make(message, record):
        if message.record_id == first:
            raise NotExportableError("XML1.MA_BN", "required")
        return record_payload(message, record)

    assert work(office, FakeHub(), make=make) == {"not_exportable": 1, "made": 1, "accepted": 1}


def test_content_that_was_lost_is_told(office):
    release(office, "a")
    empty = MemoryObjects()
    empty.put = lambda _content: "0" * 64
    assert work(office, FakeHub(), objects=empty) == {"made": 1, "given_up": 1}


def test_a_sender_that_died_is_followed_by_the_next(office):
    release(office, "a")
    dead = sender(office, FakeHub(), holder="host_ns_1_2_3")
    office.outbox.made(
        [(number, dead.objects.put(b"x")) for number, _ in office.outbox.unmade("province", limit=9)]
    )
    office.outbox.claim("province", holder="host_ns_1_2_3", limit=9)
    assert work(office, FakeHub()) == {}
    office.clock.forward(seconds=121)
    told = work(office, FakeHub(), objects=dead.objects)
    assert told == {"accepted": 1}


def test_pauses_double_up_to_a_cap_and_differ():
    pace, chance = Pace(pause_s=2, cap_s=60), chance_of_one()
    pauses = [pause(pace, tries, chance).total_seconds() for tries in range(30)]
    assert all(min(60, 2 * 2**tries) / 2 <= one <= min(60, 2 * 2**tries) for tries, one in enumerate(pauses))
    assert len(set(pauses)) == 30


def test_the_breaker_opens_after_some_faults_and_closes_at_an_answer(office):
    line = Line(hub="province")
    for _ in range(BREAKS_AT):
        assert not is_resting(line, now=office.clock.now)
        line = after_fault(line, Pace(), fault="timeout", now=office.clock.now, chance=chance_of_one())
    assert is_resting(line, now=office.clock.now)
    assert not is_resting(after_answer(line, now=office.clock.now), now=office.clock.now)
