"""The tray on every database: each page has one place, and comes back."""

import pytest

from models.digitized import Digitized, Document
from models.errors import UsageError
from models.vocabulary import Form
from storage.errors import UnbalancedBatchError, UnknownIdError
from storage.pages.tray import Apart
from storage.search import Search
from tests.contracts.charts import clean_chart, doubtful_chart, page
from tests.contracts.kit import Office
from tests.contracts.test_custody import arrival, hand_in, read_all, store_all
from tests.contracts.test_filing import load

NUMBERS = " ".join(str(number) for number in range(100, 130))


def numbered(sha256: str, text: str) -> Digitized:
    chart = clean_chart(sha256, pages=1)
    return chart.model_copy(update={"pages": (page(1, text=text),)})


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
