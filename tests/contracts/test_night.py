"""What nights stand on, on every database: lanes, chores, holds, and the house from above."""

from collections.abc import Callable
from datetime import timedelta

from models.digitized import Digitized
from models.intake import HoldReason
from models.scan import Reason
from storage.custody.custody import ScanState
from storage.custody.holds import Holding
from storage.overview.chores import ChoreName
from storage.overview.standing import Rescan
from storage.work import Claim
from tests.contracts.charts import clean_chart, doubtful_chart, loading, locked_file
from tests.contracts.kit import Office
from tests.contracts.test_custody import arrival, hand_in, read_all, store_all


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


def test_chores_are_remembered_as_they_ended(office: Office) -> None:
    begun = office.clock.now
    nightly = office.chores.begin(ChoreName.NIGHTLY)
    office.clock.forward(hours=1)
    office.chores.end(nightly, numbers={"loaded": 3})
    office.chores.begin(ChoreName.NIGHTLY)
    backup = office.chores.begin(ChoreName.BACKUP)
    office.chores.end(backup, outcome="storage_down")
    newest = office.chores.newest()
    assert (newest["nightly"].ended_at, newest["backup"].outcome, newest["backup"].done) == (
        None,
        "storage_down",
        False,
    )
    assert office.chores.last_done() == {"nightly": begun + timedelta(hours=1)}


def test_a_stack_is_held_once_and_let_go_once(office: Office) -> None:
    held = Holding(
        place="a" * 64,
        box="Hộp 12",
        stack="hop-12.pdf",
        reason=HoldReason.PAGES_DIFFER,
        expected=40,
        found=39,
    )
    assert office.holds.hold(held)
    assert not office.holds.hold(held)
    (one,) = office.holds.open()
    assert (one.box, one.reason, one.expected, one.found) == ("Hộp 12", HoldReason.PAGES_DIFFER, 40, 39)
    assert office.holds.let_go(["a" * 64]) == 1
    assert office.holds.open() == ()
    assert office.holds.hold(held)


def test_the_house_from_above(office: Office) -> None:
    since = office.clock.now - timedelta(hours=1)
    batch_id = hand_in(office, *(arrival(f"{one}.pdf", one) for one in "abcd"), declared=9)
    store_all(office, batch_id)
    for scan_id, chart in zip(
        office.queue.waiting(batch_id), [clean_chart, doubtful_chart, locked_file], strict=False
    ):
        claim = office.queue.claim(scan_id, holder="me")
        assert claim is not None
        if chart is locked_file:
            office.queue.quarantine(claim, Reason.ENCRYPTED)
        else:
            _load(office, claim, chart)
    seen = office.survey.standing(since=since)
    assert seen.files == {
        ScanState.LOADED: 1,
        ScanState.IN_REVIEW: 1,
        ScanState.QUARANTINED: 1,
        ScanState.STORED: 1,
    }
    assert (seen.flow.files_in, seen.flow.pages_out, seen.flow.pages_blank) == (4, 6, 1)
    assert seen.flow.files_out == {ScanState.LOADED: 1, ScanState.IN_REVIEW: 1, ScanState.QUARANTINED: 1}
    assert (seen.files_waiting, seen.pages_waiting, seen.pages_a_day) == (1, 3, 6.0)
    assert seen.days_left == 0.5
    assert seen.quarantined == {Reason.ENCRYPTED: 1}
    assert (
        Rescan(
            batch_name="Hộp 12",
            scan_id=seen.rescans[-1].scan_id,
            scan_name="c.pdf",
            page=None,
            why="encrypted",
        )
        in seen.rescans
    )
    assert {(one.page, one.why) for one in seen.rescans} >= {(4, "damaged"), (None, "encrypted")}
    assert seen.rescans_in_all == len(seen.rescans)
    assert seen.unbalanced == ()
    assert seen.questions > 0
    later = office.survey.standing(since=office.clock.now, at=office.clock.now + timedelta(days=9))
    assert (later.flow.files_in, later.pages_a_day, later.days_left) == (0, 0.0, None)


def test_a_box_that_is_read_and_does_not_hold_what_was_counted_is_named(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"), declared=3)
    store_all(office, batch_id)
    read_all(office, batch_id, [clean_chart])
    (wrong,) = office.survey.standing(since=office.clock.now).unbalanced
    assert (wrong.batch.id, wrong.declared, wrong.found) == (batch_id, 3, 2)


def _load(office: Office, claim: Claim, chart: Callable[[str], Digitized]) -> None:
    office.records.load([loading(claim, chart(office.custody.scan(claim.scan_id).sha256))])
