"""Records on every database: all or nothing, versions only grow, release asks for certainty."""

import pytest
import sqlalchemy as sa

from models.digitized import Digitized, Document
from models.scan import Reason
from models.vocabulary import FieldStatus, PageFinding, PageState
from storage.custody.custody import ScanState
from storage.errors import OpenFindingsError, RefusedError, UnknownIdError
from storage.filing import MACHINE, Loaded, TaskKind
from storage.records import tables
from storage.records.events import first_broken
from tests.contracts.charts import VERSION, clean_chart, doubtful_chart, field, loading
from tests.contracts.kit import Office
from tests.contracts.test_custody import arrival, hand_in, store_all


def load(office: Office, digitized: Digitized, sha256: str = "a", name: str | None = None) -> str:
    batch_id = hand_in(office, arrival(name or f"{sha256}.pdf", sha256))
    store_all(office, batch_id)
    (scan_id,) = office.queue.waiting(batch_id)
    claim = office.queue.claim(scan_id, holder="me")
    assert claim is not None
    assert office.records.load([loading(claim, digitized)]) == (Loaded.DONE,)
    return scan_id


def rows(office: Office, table: sa.Table) -> int:
    with office.database.reading() as connection:
        return int(connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def certain(document: Document) -> Document:
    fields = {"patient_name": field("ĐỖ VĂN ĐỨC"), "department": field("Nội")}
    lab_results = tuple(
        row.model_copy(update={"status": FieldStatus.ACCEPTED}) for row in document.tables.lab_results or ()
    )
    tables_ = document.tables.model_copy(update={"lab_results": lab_results})
    return document.model_copy(update={"fields": fields, "tables": tables_})


def test_a_clean_chart_is_loaded_with_its_provenance(office: Office) -> None:
    scan_id = load(office, clean_chart("a" * 64))
    scan = office.custody.scan(scan_id)
    assert (scan.state, scan.pages, scan.pdf_sha256) == (ScanState.LOADED, 2, "e" * 64)
    assert office.records.has(scan_id, pipeline_version=VERSION)
    assert not office.records.has(scan_id, pipeline_version="2027.1.0")
    (line,) = office.records.lines(scan.batch_id)
    record = office.records.get(line.id[:8])
    assert record.document == clean_chart("a" * 64).documents[0]
    assert record.provenance == {"pipeline": VERSION, "engine": "tesseract/5"}
    assert (record.versions[0].number, record.versions[0].author) == (1, MACHINE)
    assert record.versions[0].made_at == office.clock.now
    assert (record.findings, record.tasks) == ((), ())


def test_every_doubt_becomes_a_question(office: Office) -> None:
    scan_id = load(office, doubtful_chart("a" * 64))
    scan = office.custody.scan(scan_id)
    assert scan.state is ScanState.IN_REVIEW
    asked = {(task.kind, task.page, task.field) for task in office.records.tasks(scan.batch_id)}
    assert asked == {
        (TaskKind.FIELD, 1, "patient_name"),
        (TaskKind.ROW, 1, "lab_results[1]"),
        (TaskKind.PAGE, 1, None),
        (TaskKind.PAGE, 4, None),
    }
    (line,) = office.records.lines()
    record = office.records.get(line.id)
    assert {(one.code, one.field, one.open) for one in record.findings} == {
        (PageFinding.BLURRED, None, True),
        ("unit_unknown", "lab_results[1]", True),
    }


def test_every_page_is_listed_with_its_end(office: Office) -> None:
    scan_id = load(office, doubtful_chart("a" * 64))
    batch_id = office.custody.scan(scan_id).batch_id
    (record,) = office.records.lines(batch_id)
    lines = office.records.pages(batch_id)
    assert [(line.number, line.state, line.reason) for line in lines] == [
        (1, PageState.READ, None),
        (2, PageState.READ, None),
        (3, PageState.BLANK, None),
        (4, PageState.QUARANTINED, Reason.DAMAGED),
    ]
    assert [line.record_id for line in lines] == [record.id, None, None, None]
    assert [line.findings for line in lines[:2]] == [("blurred",), ("duplicate_page",)]
    assert sum(line.open_tasks for line in lines) == len(office.records.tasks(batch_id))


def test_a_record_with_open_questions_is_not_released(office: Office) -> None:
    load(office, doubtful_chart("a" * 64))
    (line,) = office.records.lines()
    with pytest.raises(OpenFindingsError):
        office.records.release(line.id, by="supervisor")


def test_a_clean_record_is_released_once(office: Office) -> None:
    load(office, clean_chart("a" * 64))
    (line,) = office.records.lines()
    first = office.records.release(line.id, by="supervisor")
    office.clock.forward(days=1)
    assert office.records.release(line.id, by="somebody else") == first
    assert first.released_by == "supervisor"


def test_a_correction_is_a_new_version_and_answers_its_questions(office: Office) -> None:
    load(office, doubtful_chart("a" * 64))
    (line,) = office.records.lines()
    before = office.records.get(line.id)
    corrected = certain(before.document)
    assert office.records.revise(line.id, corrected, author="clerk", why="read on paper") == 2
    after = office.records.get(line.id)
    assert [version.author for version in after.versions] == [MACHINE, "clerk"]
    assert after.versions[0] == before.versions[0]
    assert after.document == corrected
    assert {task.kind for task in after.tasks if task.open} == {TaskKind.PAGE}


def test_a_correction_after_release_has_to_be_released_again(office: Office) -> None:
    load(office, clean_chart("a" * 64))
    (line,) = office.records.lines()
    office.records.release(line.id, by="supervisor")
    office.records.revise(line.id, clean_chart("a" * 64).documents[0], author="clerk", why="typing error")
    assert office.records.get(line.id).line.released_at is None
    assert office.records.release(line.id, by="supervisor").version == 2


def test_unknown_records_are_said_to_be_unknown(office: Office) -> None:
    nobody = "00000000-0000-0000-0000-000000000000"
    with pytest.raises(UnknownIdError):
        office.records.get("abc")
    with pytest.raises(UnknownIdError):
        office.records.release(nobody, by="me")
    with pytest.raises(UnknownIdError):
        office.records.revise(nobody, clean_chart("a" * 64).documents[0], author="me", why="?")


def test_a_loading_that_fails_half_way_leaves_nothing(office: Office) -> None:
    batch_id = hand_in(office, arrival("a.pdf", "a"), arrival("b.pdf", "b"))
    store_all(office, batch_id)
    claims = [office.queue.claim(one, holder="me") for one in office.queue.waiting(batch_id)]
    twice = clean_chart("b" * 64)
    twice = twice.model_copy(update={"pages": (twice.pages[0], twice.pages[0])})  # breaks a constraint
    good, bad = (
        loading(claim, chart)
        for claim, chart in zip(claims, (clean_chart("a" * 64), twice), strict=True)
        if claim is not None
    )
    with pytest.raises(RefusedError):
        office.records.load([good, bad])
    assert [rows(office, table) for table in (tables.reading, tables.page, tables.record)] == [0, 0, 0]
    assert {scan.state for scan in office.custody.scans(batch_id)} == {ScanState.READING}


@pytest.mark.parametrize("table", [tables.event, tables.record_version])
@pytest.mark.parametrize("verb", ["UPDATE {} SET {}='x'", "DELETE FROM {}"])
def test_history_only_grows(office: Office, table: sa.Table, verb: str) -> None:
    load(office, clean_chart("a" * 64))
    column = "actor" if table is tables.event else "author"
    with pytest.raises((RefusedError, sa.exc.DBAPIError)), office.database.writing() as connection:
        connection.exec_driver_sql(verb.format(table.name, column))
    assert rows(office, table) > 0


def test_the_chain_of_events_shows_the_first_changed_one(office: Office) -> None:
    load(office, clean_chart("a" * 64))
    assert first_broken(office.database) is None
    told = sa.select(tables.event.c.action).order_by(tables.event.c.number)
    with office.database.writing() as connection:
        assert list(connection.execute(told).scalars()) == ["opened", "received_new", "stored", "loaded"]
        for statement in _without_guard(office):
            connection.exec_driver_sql(statement)
        connection.execute(sa.update(tables.event).where(tables.event.c.number == 3).values(actor="nobody"))
    assert first_broken(office.database) == 3


def _without_guard(office: Office) -> tuple[str, ...]:
    if office.database.is_sqlite:
        return ("DROP TRIGGER event_no_update",)
    return ("DROP FUNCTION event_only_grows CASCADE",)
