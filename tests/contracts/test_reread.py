"""Reading again with a newer pipeline, on every database."""

import pytest

from models.digitized import Digitized
from models.scan import Reason
from storage.custody.custody import ScanState
from storage.filing import Loaded
from storage.search import Search
from storage.work import MAX_ATTEMPTS
from tests.contracts.charts import clean_chart, doubtful_chart, field, loading, locked_file
from tests.contracts.kit import Office
from tests.contracts.test_filing import certain, load

NEWER = "2027.1.0"


def named(name: str) -> Digitized:
    chart = clean_chart("a" * 64)
    (document,) = chart.documents
    fields = document.fields | {"patient_name": field(name)}
    return chart.model_copy(update={"documents": (document.model_copy(update={"fields": fields}),)})


def read_again(office: Office, scan_id: str, digitized: Digitized) -> Loaded:
    office.clock.forward(hours=1)
    batch_id = office.custody.scan(scan_id).batch_id
    assert office.queue.reopen(batch_id, pipeline_version=NEWER) == (scan_id,)
    claim = office.queue.claim(scan_id, holder="me")
    assert claim is not None
    (outcome,) = office.records.load([loading(claim, digitized, version=NEWER)])
    assert office.queue.reopen(batch_id, pipeline_version=NEWER) == ()
    return outcome


def test_the_newer_reading_counts_and_the_older_is_kept(office: Office) -> None:
    scan_id = load(office, named("NGUYEN VAN AN"))
    (old,) = office.records.lines()
    assert read_again(office, scan_id, named("NGUYỄN VĂN ÂN")) is Loaded.DONE
    (new,) = office.records.lines()
    assert new.id != old.id
    assert [one.patient_name for one in office.records.find(Search(words="van")).records] == ["NGUYỄN VĂN ÂN"]
    kept = office.records.get(old.id)
    assert kept.document.fields["patient_name"].value == "NGUYEN VAN AN"
    assert kept.provenance["pipeline"] != office.records.get(new.id).provenance["pipeline"]
    assert office.custody.counts(new.batch_id).pages == 2


@pytest.mark.parametrize("decision", ["revised", "released", "moved"])
def test_a_decision_of_a_person_is_never_undone(office: Office, decision: str) -> None:
    scan_id = load(office, doubtful_chart("a" * 64))
    (line,) = office.records.lines()
    if decision == "moved":
        office.tray.restore(scan_id, 2, by="clerk", why="ours")
    else:
        document = certain(office.records.get(line.id).document)
        office.records.revise(line.id, document, author="clerk", why="seen")
    before, tasks = office.records.get(line.id), office.records.tasks(line.batch_id)
    assert read_again(office, scan_id, doubtful_chart("a" * 64)) is Loaded.BESIDE
    assert office.records.get(line.id) == before
    assert [one.id for one in office.records.lines()] == [line.id]
    assert office.records.tasks(line.batch_id) == tasks
    assert office.custody.scan(scan_id).state is ScanState.IN_REVIEW
    assert office.records.has(scan_id, pipeline_version=NEWER)
    assert office.records.find(Search(words="đức")).records[0].line.id == line.id


def test_a_reading_that_fails_does_not_take_the_good_one_away(office: Office) -> None:
    scan_id = load(office, named("NGUYEN VAN AN"))
    assert read_again(office, scan_id, locked_file("a" * 64)) is Loaded.BESIDE
    assert office.custody.scan(scan_id).state is ScanState.LOADED
    assert len(office.records.lines()) == 1


def test_nor_does_a_reader_that_crashes(office: Office) -> None:
    scan_id = load(office, named("NGUYEN VAN AN"))
    office.queue.reopen(office.custody.scan(scan_id).batch_id, pipeline_version=NEWER)
    for _ in range(MAX_ATTEMPTS):
        claim = office.queue.claim(scan_id, holder="me")
        assert claim is not None
        office.queue.give_back(claim, fault=Reason.DECODER_CRASH)
    assert (office.custody.scan(scan_id).state, office.custody.scan(scan_id).reason) == (
        ScanState.LOADED,
        None,
    )
    assert len(office.records.lines()) == 1
