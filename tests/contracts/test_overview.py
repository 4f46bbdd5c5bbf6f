"""The house from above, and the log of its chores, on every database."""

from collections.abc import Callable
from datetime import timedelta

from models.digitized import Digitized
from models.scan import Reason
from storage.custody.custody import ScanState
from storage.overview.chores import ChoreName
from storage.overview.standing import Rescan
from storage.work import Claim
from tests.contracts.charts import clean_chart, doubtful_chart, loading, locked_file
from tests.contracts.kit import Office
from tests.contracts.test_custody import arrival, hand_in, read_all, store_all


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
