"""Custody on every database: one entry for the same bytes, and counts that balance or say where not."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from storage.custody.balance import Step
from storage.custody.custody import Arrival, BatchState, Receipt, ScanState
from storage.errors import ClosedBatchError, UnbalancedBatchError, UnknownIdError
from storage.records.events import first_broken
from tests.contracts.charts import clean_chart, doubtful_chart, loading, locked_file
from tests.contracts.kit import Office


def arrival(name: str, sha256: str) -> Arrival:
    return Arrival(name=name, sha256=sha256 * 64, size=10, path=Path("/mnt/quét") / name)


def hand_in(office: Office, *arrivals: Arrival, batch: str = "Hộp 12", declared: int | None = None) -> str:
    batch_id = office.custody.open_batch(name=batch, facility="01001", declared=declared).id
    office.custody.receive(batch_id, arrivals)
    return batch_id


def store_all(office: Office, batch_id: str) -> None:
    office.custody.stored([scan.id for scan, _ in office.custody.to_copy(batch_id)])


def read_all(office: Office, batch_id: str, charts: Sequence[object]) -> None:
    for scan_id, chart in zip(office.queue.waiting(batch_id), charts, strict=True):
        claim = office.queue.claim(scan_id, holder="me")
        assert claim is not None
        sha256 = office.custody.scan(scan_id).sha256
        office.records.load([loading(claim, chart(sha256))])  # type: ignore[operator]


def test_a_batch_is_found_again_by_name_id_and_beginning_of_id(office: Office) -> None:
    batch = office.custody.open_batch(name="Hộp 12", facility="01001")
    assert office.custody.open_batch(name="Hộp 12", facility="01001") == batch
    assert office.custody.batch("Hộp 12") == batch
    assert office.custody.batch(batch.id[:8]) == batch
    assert office.custody.batches() == (batch,)
    with pytest.raises(UnknownIdError):
        office.custody.batch("Hộp 13")


def test_a_name_that_two_facilities_use_is_refused(office: Office) -> None:
    for code in ("01001", "79001"):
        office.custody.open_batch(name="Hộp 12", facility=code)
    with pytest.raises(UnknownIdError):
        office.custody.batch("Hộp 12")


def test_arrivals_are_written_down_before_they_are_copied(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"), arrival("b.pdf", "b"))
    assert office.custody.counts(batch_id).received == 2
    assert [(scan.name, path) for scan, path in office.custody.to_copy(batch_id)] == [
        ("a.pdf", Path("/mnt/quét/a.pdf")),
        ("b.pdf", Path("/mnt/quét/b.pdf")),
    ]
    assert office.queue.waiting() == ()


def test_the_same_bytes_are_one_entry_and_the_second_is_told(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"))
    again = office.custody.receive(batch_id, [arrival("a.pdf", "a"), arrival("copy of a.pdf", "a")])
    assert [one.receipt for one in again] == [Receipt.KNOWN, Receipt.DUPLICATE]
    counts = office.custody.counts(batch_id)
    assert (counts.files, counts.duplicates) == (1, 1)
    assert [one.name for one in office.custody.duplicates(batch_id)] == ["copy of a.pdf"]


def test_a_duplicate_in_another_batch_names_the_batch_that_holds_it(office: Office) -> None:
    first = hand_in(office, arrival("a.pdf", "a"))
    second = office.custody.open_batch(name="Hộp 13", facility="01001").id
    (told,) = office.custody.receive(second, [arrival("a.pdf", "a")])
    assert (told.receipt, told.batch_id) == (Receipt.DUPLICATE, first)
    assert office.custody.counts(second).files == 0


def test_two_facilities_each_hold_their_own_copy(office: Office) -> None:
    hand_in(office, arrival("a.pdf", "a"))
    other = office.custody.open_batch(name="Hộp 12", facility="79001").id
    (told,) = office.custody.receive(other, [arrival("a.pdf", "a")])
    assert told.receipt is Receipt.NEW


def test_many_bring_the_same_file_at_once_and_one_wins(office: Office) -> None:
    batch_id = hand_in(office)

    def bring(number: int) -> Receipt:
        return office.custody.receive(batch_id, [arrival(f"{number}.pdf", "a")])[0].receipt

    with ThreadPoolExecutor(8) as pool:
        receipts = list(pool.map(bring, range(40)))
    assert sorted(receipts) == sorted([Receipt.NEW] + [Receipt.DUPLICATE] * 39)
    assert first_broken(office.database) is None


def test_an_entry_whose_file_changed_before_the_copy_is_struck(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"))
    ((scan, _),) = office.custody.to_copy(batch_id)
    office.custody.changed(scan.id)
    assert office.custody.counts(batch_id).files == 0
    hand_in(office, arrival("a.pdf", "b"))
    store_all(office, batch_id)
    stored = office.custody.scans(batch_id)[0]
    office.custody.changed(stored.id)
    assert office.custody.scan(stored.id).state is ScanState.STORED


def test_counts_balance_over_every_kind_of_page(office: Office) -> None:
    batch_id = hand_in(
        office, arrival("a.pdf", "a"), arrival("b.pdf", "b"), arrival("c.pdf", "c"), declared=6
    )
    store_all(office, batch_id)
    read_all(office, batch_id, (clean_chart, doubtful_chart, locked_file))
    counts = office.custody.counts(batch_id)
    assert (counts.loaded, counts.in_review, counts.quarantined, counts.unopened) == (1, 1, 1, 1)
    assert (counts.pages_in_files, counts.pages) == (6, 6)
    assert (counts.pages_read, counts.pages_blank, counts.pages_quarantined) == (4, 1, 1)
    assert office.custody.close(batch_id, by="ward clerk").state is BatchState.CLOSED
    assert office.custody.close(batch_id, by="ward clerk") == office.custody.batch(batch_id)


@pytest.mark.parametrize("declared", [5, 7])
def test_a_batch_with_another_page_count_than_the_operators_does_not_close(
    office: Office, declared: int
) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"), declared=declared)
    store_all(office, batch_id)
    read_all(office, batch_id, (clean_chart,))
    with pytest.raises(UnbalancedBatchError) as refused:
        office.custody.close(batch_id, by="me")
    assert [(one.step, one.expected, one.found) for one in refused.value.imbalances] == [
        (Step.PREPARATION, declared, 2)
    ]
    office.custody.open_batch(name="Hộp 12", facility="01001", declared=2)
    assert office.custody.close(batch_id, by="me").declared == 2


def test_a_file_that_nobody_can_open_wants_a_count_on_paper(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"), arrival("b.pdf", "b"))
    store_all(office, batch_id)
    read_all(office, batch_id, (clean_chart, locked_file))
    with pytest.raises(UnbalancedBatchError, match="counting: expected 0, found 1"):
        office.custody.close(batch_id, by="me")
    office.custody.open_batch(name="Hộp 12", facility="01001", declared=2)
    assert office.custody.close(batch_id, by="me").state is BatchState.CLOSED


def test_a_batch_in_work_does_not_close_and_names_the_step(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"), arrival("b.pdf", "b"))
    with pytest.raises(UnbalancedBatchError, match="receipt: expected 2, found 0"):
        office.custody.close(batch_id, by="me")
    store_all(office, batch_id)
    with pytest.raises(UnbalancedBatchError, match="reading: expected 2, found 0"):
        office.custody.close(batch_id, by="me")


def test_a_page_that_the_file_declares_and_nobody_lists_is_missed(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"))
    store_all(office, batch_id)

    def short(sha256: str) -> object:
        whole = clean_chart(sha256, pages=3)
        return whole.model_copy(update={"pages": whole.pages[:2]})

    read_all(office, batch_id, (short,))
    with pytest.raises(UnbalancedBatchError, match="opening: expected 3, found 2"):
        office.custody.close(batch_id, by="me")


def test_a_closed_batch_takes_nothing_new_and_minds_nothing_old(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"))
    store_all(office, batch_id)
    read_all(office, batch_id, (clean_chart,))
    office.custody.close(batch_id, by="me")
    assert office.custody.receive(batch_id, [arrival("a.pdf", "a")])[0].receipt is Receipt.KNOWN
    with pytest.raises(ClosedBatchError):
        office.custody.receive(batch_id, [arrival("a.pdf", "a"), arrival("b.pdf", "b")])
    assert office.custody.counts(batch_id).files == 1


def test_a_name_in_any_encoding_leads_back_to_its_file(office: Office) -> None:
    odd = Path("/mnt/\udcff\udcfe.pdf")
    batch_id = hand_in(office, Arrival(name="\ufffd.pdf", sha256="a" * 64, size=1, path=odd))
    assert [path for _, path in office.custody.to_copy(batch_id)] == [odd]
