"""Boxes, charts and the tray on every database: each page has one place, and comes back."""

import pytest

from models.digitized import Digitized, Document
from models.errors import UsageError
from models.vocabulary import Form
from storage.custody.shelves import Counted, Shelfmark, shelfmark
from storage.errors import ClosedBatchError, UnbalancedBatchError, UnknownIdError
from storage.pages.tray import Apart
from storage.records.migrate import downgrade, upgrade
from storage.search import Search
from tests.contracts.charts import clean_chart, doubtful_chart, page
from tests.contracts.kit import Office
from tests.contracts.test_custody import arrival, hand_in, read_all, store_all
from tests.contracts.test_records import load

NUMBERS = " ".join(str(number) for number in range(100, 130))


def numbered(sha256: str, text: str) -> Digitized:
    chart = clean_chart(sha256, pages=1)
    return chart.model_copy(update={"pages": (page(1, text=text),)})


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


def test_a_page_in_two_records_is_noticed(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"))
    store_all(office, batch_id)

    def twice(sha256: str) -> Digitized:
        chart = clean_chart(sha256)
        return chart.model_copy(
            update={"documents": (*chart.documents, Document(form=Form.OTHER, pages=(2,), fields={}))}
        )

    read_all(office, batch_id, (twice,))
    with pytest.raises(UnbalancedBatchError, match="splitting: expected 2, found 3"):
        office.custody.close(batch_id, by="me")


def test_scans_of_an_older_program_find_their_charts(office: Office) -> None:
    batch_id = hand_in(office, arrival("B1/H1/a.pdf", "a"))
    downgrade(office.database, "keep_0001")
    upgrade(office.database)
    assert [one.place for one in office.custody.shelves(batch_id)] == ["B1", "B1/H1"]


def test_the_tray_holds_what_no_record_holds(office: Office) -> None:
    scan_id = load(office, doubtful_chart("a" * 64))
    assert [(one.scan_id, one.number, one.why) for one in office.tray.pages()] == [
        (scan_id, 2, Apart.DUPLICATE), (scan_id, 3, Apart.BLANK),
    ]  # fmt: skip
    assert office.tray.pages("another") == ()


def test_a_page_comes_back_into_the_paper_before_it_and_can_leave_again(office: Office) -> None:
    scan_id = load(office, doubtful_chart("a" * 64))
    (line,) = office.records.lines()
    for number in (2, 3):
        assert office.tray.restore(scan_id[:8], number, by="clerk", why="it is ours") == line.id
    assert office.tray.pages() == ()
    record = office.records.get(line.id)
    assert (record.line.pages, record.document.pages, record.line.version) == ((1, 2, 3), (1, 2, 3), 3)
    assert (record.versions[-1].author, record.versions[-1].why) == ("clerk", "it is ours")
    counts = office.custody.counts(line.batch_id)
    assert (counts.pages_read, counts.pages_blank, counts.pages) == (3, 0, 4)
    assert office.tray.set_aside(scan_id, 2, by="nurse", why="of another") == line.id
    (left,) = office.tray.pages()
    assert (left.number, left.why, left.by, left.at) == (2, Apart.SET_ASIDE, "nurse", office.clock.now)
    assert [one.action for one in office.custody.history([scan_id])][-3:] == [
        "page_restored", "page_restored", "page_set_aside",
    ]  # fmt: skip


def test_a_file_of_blank_pages_gets_a_record_of_its_own(office: Office) -> None:
    blank = doubtful_chart("a" * 64).pages[2].model_copy(update={"number": 1})
    chart = clean_chart("a" * 64, pages=1).model_copy(update={"pages": (blank,), "documents": ()})
    scan_id = load(office, chart)
    record_id = office.tray.restore(scan_id, 1, by="clerk", why="pencil")
    record = office.records.get(record_id)
    assert (record.line.form, record.line.pages, record.versions[0].author) == (Form.OTHER, (1,), "clerk")
    assert office.records.find(Search(form=Form.OTHER)).total == 1


def test_what_cannot_be_moved_is_refused(office: Office) -> None:
    scan_id = load(office, doubtful_chart("a" * 64))
    for move, number, words in (
        (office.tray.restore, 1, "in a record already"), (office.tray.restore, 4, "could not be opened"),
        (office.tray.set_aside, 1, "the only one"), (office.tray.set_aside, 3, "in no record"),
    ):  # fmt: skip
        with pytest.raises(UsageError, match=words):
            move(scan_id, number, by="me", why="")
    with pytest.raises(UnknownIdError):
        office.tray.restore(scan_id, 9, by="me", why="")


def test_the_same_paper_scanned_twice_is_shown_and_another_of_the_same_form_is_not(office: Office) -> None:
    words = "PHIẾU XÉT NGHIỆM HUYẾT HỌC Họ và tên bệnh nhân chẩn đoán kết quả trị số bình thường đơn vị"
    load(office, numbered("a" * 64, f"{words} {NUMBERS}"), "a", "first.pdf")
    load(office, numbered("b" * 64, f"{words.replace('bệnh', 'bênh')} {NUMBERS} 1"), "b", "again.pdf")
    strange = " ".join(str(number) for number in range(700, 730))
    scan_id = load(office, numbered("c" * 64, f"{words} {strange}"), "c", "other.pdf")
    (found,) = office.tray.twins(office.custody.scan(scan_id).batch_id)
    assert {found.scan_name, found.other_scan_name} == {"first.pdf", "again.pdf"}
    assert (found.number, found.other_number) == (1, 1)
    assert 0.9 < found.likeness < 1
