"""Work on every database: one holder at a time, and nobody writes behind a newer holder's back."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from models.scan import Reason
from storage.custody.custody import ScanState
from storage.errors import LeaseLostError
from storage.filing import Loaded
from storage.work import LEASE, MAX_ATTEMPTS, MAX_CLAIMS, Claim
from tests.contracts.charts import clean_chart, loading
from tests.contracts.kit import Office
from tests.contracts.test_custody import arrival, hand_in, store_all


@pytest.fixture
def scan_id(office: Office) -> str:
    batch_id = hand_in(office, arrival("a.pdf", "a"))
    store_all(office, batch_id)
    return office.queue.waiting(batch_id)[0]


def take(office: Office, scan_id: str, holder: str = "me") -> Claim:
    claim = office.queue.claim(scan_id, holder=holder)
    assert claim is not None
    return claim


def test_one_of_many_gets_the_scan(office: Office, scan_id: str) -> None:
    with ThreadPoolExecutor(8) as pool:
        claims = list(pool.map(lambda number: office.queue.claim(scan_id, holder=str(number)), range(24)))
    assert len([claim for claim in claims if claim is not None]) == 1
    assert office.queue.waiting() == ()


def test_a_lease_that_ran_out_is_taken_over_and_the_late_result_refused(office: Office, scan_id: str) -> None:
    late = take(office, scan_id, "late")
    office.clock.forward(seconds=LEASE.total_seconds() + 1)
    assert office.queue.waiting() == ()
    assert office.queue.release_expired() == 1
    newer = take(office, scan_id, "newer")
    assert (newer.fence, newer.attempt) == (2, 1)
    chart = clean_chart("a" * 64)
    assert office.records.load([loading(late, chart)]) == (Loaded.LEASE_LOST,)
    assert office.records.load([loading(newer, chart)]) == (Loaded.DONE,)
    assert office.records.load([loading(late, chart)]) == (Loaded.ALREADY_DONE,)
    assert len(office.records.lines()) == 1


def test_a_sign_of_life_keeps_the_lease(office: Office, scan_id: str) -> None:
    take(office, scan_id)
    for _ in range(5):
        office.clock.forward(seconds=LEASE.total_seconds() / 2)
        assert office.queue.renew("me") == 1
        assert office.queue.release_expired() == 0


def test_faults_are_counted_and_the_last_one_is_quarantined(office: Office, scan_id: str) -> None:
    for attempt in range(1, MAX_ATTEMPTS):
        claim = take(office, scan_id)
        assert claim.attempt == attempt
        assert office.queue.give_back(claim, fault=Reason.DECODER_CRASH) is None
    assert office.queue.give_back(take(office, scan_id), fault=Reason.TIMEOUT) is Reason.TIMEOUT
    scan = office.custody.scan(scan_id)
    assert (scan.state, scan.reason, scan.attempts) == (ScanState.QUARANTINED, Reason.TIMEOUT, MAX_ATTEMPTS)
    assert office.queue.claim(scan_id, holder="me") is None


def test_giving_back_without_a_fault_costs_no_attempt(office: Office, scan_id: str) -> None:
    for _ in range(MAX_ATTEMPTS + 2):
        office.queue.give_back(take(office, scan_id))
    assert take(office, scan_id).attempt == 1


def test_a_dead_holder_loses_everything_at_once(office: Office, scan_id: str) -> None:
    claim = take(office, scan_id, "dead")
    assert office.queue.holders() == ("dead",)
    assert office.queue.release_holder("dead") == 1
    assert office.queue.waiting() == (scan_id,)
    with pytest.raises(LeaseLostError):
        office.queue.give_back(claim)
    with pytest.raises(LeaseLostError):
        office.queue.quarantine(claim, Reason.DAMAGED)


@pytest.mark.parametrize("known_to_be_dead", [True, False])
def test_what_kills_its_holder_every_time_ends_in_quarantine(
    office: Office, scan_id: str, *, known_to_be_dead: bool
) -> None:
    for _ in range(MAX_CLAIMS):
        take(office, scan_id, "dead")
        if known_to_be_dead:
            office.queue.release_holder("dead")
        else:
            office.clock.forward(hours=1)
            office.queue.release_expired()
    scan = office.custody.scan(scan_id)
    assert (scan.state, scan.reason) == (ScanState.QUARANTINED, Reason.DECODER_CRASH)


def test_what_is_needed_now_overtakes_the_backlog(office: Office) -> None:
    backlog = hand_in(office, arrival("a.pdf", "a"), arrival("b.pdf", "b"))
    store_all(office, backlog)
    office.clock.forward(hours=1)
    urgent = hand_in(office, arrival("c.pdf", "c"), batch="Chuyển viện")
    assert office.custody.hurry(urgent) == 1
    assert office.custody.hurry(urgent) == 0
    store_all(office, urgent)
    first, *others = office.queue.waiting()
    assert office.custody.scan(first).batch_id == urgent
    assert (len(others), office.queue.count_waiting(), len(office.queue.waiting(most=2))) == (2, 3, 2)
    assert [(one.batch.id, one.files, one.urgent) for one in office.survey.waiting()] == [
        (urgent, 1, 1),
        (backlog, 2, 0),
    ]


def test_scans_in_hands_are_counted(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"), arrival("b.pdf", "b"))
    store_all(office, batch_id)
    office.queue.claim(office.queue.waiting(batch_id)[0], holder="me")
    assert office.queue.in_hands(batch_id) == 1
