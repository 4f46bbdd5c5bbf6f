"""Boxes and charts on every database: counted at each step, held back once."""

import pytest

from models.intake import HoldReason
from storage.custody.holds import Holding
from storage.custody.shelves import Counted, Shelfmark, shelfmark
from storage.errors import ClosedBatchError, UnbalancedBatchError
from storage.records.migrate import downgrade, upgrade
from tests.contracts.charts import clean_chart, doubtful_chart
from tests.contracts.kit import Office
from tests.contracts.test_custody import arrival, hand_in, read_all, store_all


def test_folders_tell_box_and_chart() -> None:
    assert shelfmark("a.pdf") == Shelfmark(box="", chart="a.pdf")
    assert shelfmark("B1/a.pdf") == Shelfmark(box="B1", chart="a.pdf")
    assert shelfmark("B1/HS 7/2/a.pdf") == Shelfmark(box="B1", chart="HS 7")


def test_boxes_and_charts_are_counted_at_each_step(office: Office) -> None:
    batch_id = hand_in(
        office, arrival("B1/H1/a.pdf", "a"), arrival("B1/H1/b.pdf", "b"), arrival("B2/c.pdf", "c")
    )
    office.custody.declare(batch_id, [Counted(box="B1", chart="H1", pages=6)], by="clerk")
    assert [(one.place, one.files, one.declared, one.unopened) for one in office.custody.shelves(batch_id)] == [
        ("B1", 2, None, 2), ("B1/H1", 2, 6, 2), ("B2", 1, None, 1), ("B2/c.pdf", 1, None, 1),
    ]  # fmt: skip
    store_all(office, batch_id)
    read_all(office, batch_id, (clean_chart, doubtful_chart, clean_chart))
    whole, chart, *_ = office.custody.shelves(batch_id)
    assert (chart.pages_in_files, chart.pages, chart.pages_read, chart.pages_blank) == (6, 6, 4, 1)
    assert (chart.pages_quarantined, chart.pages_in_records, chart.pages_apart) == (1, 3, 1)
    assert (chart.records, chart.released) == (2, 0)
    assert (whole.pages, whole.records) == (6, 2)
    line = next(
        one
        for one in office.records.lines(batch_id)
        if office.records.get(one.id).source_name == "B1/H1/a.pdf"
    )
    office.records.release(line.id, by="me")
    assert office.custody.shelves(batch_id)[1].released == 1
    assert office.custody.close(batch_id, by="me").closed_at is not None


def test_a_chart_that_lacks_a_page_or_never_came_keeps_its_batch_open(office: Office) -> None:
    batch_id = hand_in(office, arrival("B1/H1/a.pdf", "a"))
    counted = [Counted(box="B1", chart="H1", pages=3), Counted(box="B9", chart=None, pages=40)]
    office.custody.declare(batch_id, counted, by="clerk")
    store_all(office, batch_id)
    read_all(office, batch_id, (clean_chart,))
    with pytest.raises(UnbalancedBatchError, match=r"preparation \(B1/H1\): expected 3, found 2") as refused:
        office.custody.close(batch_id, by="me")
    assert [(one.place, one.expected, one.found) for one in refused.value.imbalances] == [
        ("B1/H1", 3, 2), ("B9", 40, 0),
    ]  # fmt: skip
    office.custody.declare(
        batch_id,
        [Counted(box="B1", chart="H1", pages=2), Counted(box="B9", chart=None, pages=0)],
        by="clerk",
    )
    office.custody.close(batch_id, by="me")
    with pytest.raises(ClosedBatchError):
        office.custody.declare(batch_id, counted, by="clerk")


def test_scans_of_an_older_program_find_their_charts(office: Office) -> None:
    batch_id = hand_in(office, arrival("B1/H1/a.pdf", "a"))
    downgrade(office.database, "keep_0001")
    upgrade(office.database)
    assert [one.place for one in office.custody.shelves(batch_id)] == ["B1", "B1/H1"]


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
