"""Pages are arranged into papers; values, questions and findings go where their page goes."""

import pytest

from models.digitized import Digitized, Document, FieldValue, Source, Tables
from models.vocabulary import FieldStatus, FileStatus, Form
from storage.errors import OpenFindingsError, UnknownIdError
from storage.pages.arrangement import Arrangement, Move, Paper, Spot, StaleArrangementError
from storage.records.pages.arrange import SqlArrangements
from tests.contracts.charts import lab_row, page
from tests.contracts.kit import Office
from tests.contracts.test_filing import load


def value(text: str, on: int, status: FieldStatus = FieldStatus.ACCEPTED) -> FieldValue:
    return FieldValue(value=text, raw=text, confidence=0.9, status=status, page=on, bbox=(1, on, 9, 9))


def chart() -> Digitized:
    """Two papers of two pages; the second page of the first has a doubtful value and a doubtful row."""
    ure = lab_row("Ure", FieldStatus.ACCEPTED)
    kali = lab_row("Kali", FieldStatus.REVIEW).model_copy(update={"page": 2})
    first = Document(
        form=Form.LAB_REPORT,
        pages=(1, 2),
        fields={"patient_name": value("A", 1), "bed": value("12", 2, FieldStatus.REVIEW)},
        tables=Tables(lab_results=(ure, kali)),
    )
    second = Document(form=Form.PRESCRIPTION, pages=(3, 4), fields={"patient_name": value("B", 3)})
    return Digitized(
        source=Source(name="box.pdf", sha256="a" * 64, pages=4),
        status=FileStatus.REVIEW,
        pages=tuple(page(number) for number in range(1, 5)),
        documents=(first, second),
    )


@pytest.fixture
def arrangements(office: Office) -> SqlArrangements:
    return SqlArrangements(office.database, now=office.clock)


def shape(arrangement: Arrangement) -> list[list[int]]:
    return [[spot.number for spot in paper.pages] for paper in arrangement.papers]


def split(before: Arrangement) -> tuple[Paper, ...]:
    first, second = before.papers
    return (
        Paper(record_id=first.record_id, form=first.form, pages=first.pages[:1]),
        Paper(record_id=None, form=first.form, pages=first.pages[1:]),
        second,
    )


def test_a_split_takes_values_rows_and_questions_along(office: Office, arrangements: SqlArrangements) -> None:
    scan_id = load(office, chart())
    before = arrangements.get(scan_id)
    assert (shape(before), before.version, before.undoable) == ([[1, 2], [3, 4]], 0, None)
    after = arrangements.change(scan_id, split(before), move=Move.SPLIT, version=0, by="lan")
    assert shape(after) == [[1], [2], [3, 4]]
    old, new = (office.records.get(paper.record_id) for paper in after.papers[:2])
    assert set(old.document.fields) == {"patient_name"}
    assert set(new.document.fields) == {"bed"}
    assert [row.test for row in new.document.tables.lab_results] == ["Kali"]
    assert {(task.field, task.record_id) for task in new.tasks} == {
        ("bed", new.line.id), ("lab_results[1]", new.line.id),
    }  # fmt: skip
    assert old.tasks == ()
    assert old.versions[-1].author == "lan"


def test_undo_brings_back_what_was(office: Office, arrangements: SqlArrangements) -> None:
    scan_id = load(office, chart())
    before = arrangements.get(scan_id)
    first = office.records.get(before.papers[0].record_id)
    arrangements.change(scan_id, split(before), move=Move.SPLIT, version=0, by="lan")
    back = arrangements.undo(scan_id, version=1, by="lan")
    assert (shape(back), back.version, back.undoable) == ([[1, 2], [3, 4]], 2, None)
    again = office.records.get(first.line.id)
    assert again.document == first.document
    assert again.tasks == first.tasks
    assert {line.id for line in office.records.lines()} == {paper.record_id for paper in before.papers}
    assert [change.move for change in arrangements.history(scan_id)] == [Move.UNDO, Move.SPLIT]
    assert arrangements.undo(scan_id, version=2, by="lan").version == 2, "nothing is left to undo"


def test_a_merge_keeps_one_record_and_its_values(office: Office, arrangements: SqlArrangements) -> None:
    scan_id = load(office, chart())
    before = arrangements.get(scan_id)
    first, second = before.papers
    joined = Paper(record_id=first.record_id, form=first.form, pages=first.pages + second.pages)
    after = arrangements.change(scan_id, (joined,), move=Move.MERGE, version=0, by="lan")
    assert shape(after) == [[1, 2, 3, 4]]
    (line,) = office.records.lines()
    assert line.id == first.record_id
    assert office.records.get(line.id).document.fields["patient_name"].value == "A"
    with pytest.raises(OpenFindingsError):
        office.records.release(second.record_id or "", by="hoa")
    back = arrangements.undo(scan_id, version=1, by="lan")
    assert shape(back) == [[1, 2], [3, 4]]
    assert office.records.get(second.record_id or "").document.fields["patient_name"].value == "B"


def test_turns_stay_and_change_no_record(office: Office, arrangements: SqlArrangements) -> None:
    scan_id = load(office, chart())
    first, second = arrangements.get(scan_id).papers
    turned = Paper(
        record_id=first.record_id, form=first.form, pages=(Spot(number=1, turn=90), first.pages[1])
    )
    after = arrangements.change(scan_id, (turned, second), move=Move.TURN, version=0, by="lan")
    assert after.papers[0].pages == (Spot(number=1, turn=90), Spot(number=2))
    assert office.records.get(first.record_id or "").line.version == 1


def test_two_people_do_not_overwrite_each_other(office: Office, arrangements: SqlArrangements) -> None:
    scan_id = load(office, chart())
    before = arrangements.get(scan_id)
    arrangements.change(scan_id, split(before), move=Move.SPLIT, version=0, by="lan")
    with pytest.raises(StaleArrangementError):
        arrangements.change(scan_id, before.papers, move=Move.MERGE, version=0, by="hoa")
    with pytest.raises(StaleArrangementError):
        arrangements.undo(scan_id, version=0, by="hoa")


def test_a_scan_that_nobody_read_has_no_papers(arrangements: SqlArrangements) -> None:
    with pytest.raises(UnknownIdError):
        arrangements.get("0" * 36)
