"""Retention on every database: nothing goes before its time, and never by one person alone."""

import json
from datetime import date

import pytest
import sqlalchemy as sa

from models.digitized import Digitized
from models.errors import UsageError
from storage.errors import RefusedError
from storage.objects.address import address
from storage.records.retention import retention_tables
from storage.retention.retention import NotDisposableError, Obstacle, Packaged, SamePersonError
from tests.contracts.charts import clean_chart, doubtful_chart, field
from tests.contracts.kit import Office
from tests.contracts.test_filing import load


def stay(*, outcome: str = "improved", left: str = "2020-03-12T10:00") -> Digitized:
    chart = clean_chart("a" * 64)
    (document,) = chart.documents
    fields = document.fields | {"discharged_at": field(left), "treatment_outcome": field(outcome)}
    return chart.model_copy(update={"documents": (document.model_copy(update={"fields": fields}),)})


def settled(office: Office, digitized: Digitized) -> str:
    """A chart of a closed batch, released and packed; return its id."""
    scan_id = load(office, digitized)
    chart = office.custody.chart_of(scan_id)
    for line in office.records.lines(chart.batch_id):
        office.records.release(line.id, by="me")
    pack(office, chart.id)
    office.custody.close(chart.batch_id, by="me")
    return chart.id


def pack(office: Office, chart_id: str) -> None:
    versions = {line.id: line.version for line in office.records.lines()}
    office.retention.note_package(Packaged(chart_id=chart_id, root="0" * 64, versions=versions), by="me")


def approve(office: Office, disposal: str, *, by: str) -> bytes:
    certificate = office.retention.certificate(disposal, by=by)
    office.retention.approve(disposal, certificate, by=by)
    return certificate


def refused(office: Office, chart_id: str) -> tuple[Obstacle, ...]:
    with pytest.raises(NotDisposableError) as told:
        office.retention.propose(chart_id, by="me", why="no room")
    return told.value.obstacles


@pytest.mark.parametrize(
    ("outcome", "category", "until"), [("improved", "inpatient", 2030), ("died", "death", 2050)]
)
def test_the_papers_tell_how_long_a_chart_is_kept(
    office: Office, outcome: str, category: str, until: int
) -> None:
    load(office, stay(outcome=outcome))
    assert office.retention.charts()[0].category is None
    assert (office.retention.assess(), office.retention.assess()) == (1, 0)
    (line,) = office.retention.charts()
    assert (line.category, line.ends_on) == (category, date(until, 12, 31))
    assert office.retention.charts(due=date(until, 12, 31)) == ()
    assert office.retention.charts(due=date(until + 1, 1, 1)) == (line,)


def test_a_person_may_decide_otherwise(office: Office) -> None:
    load(office, stay())
    office.retention.assess()
    (line,) = office.retention.charts()
    office.retention.categorise(line.id[:8], "accident", by="head", why="traffic")
    assert office.retention.charts()[0].ends_on == date(2040, 12, 31)
    with pytest.raises(UsageError, match="death, mental_illness"):
        office.retention.categorise(line.id, "for ever", by="head", why="")


def test_paper_goes_by_two_people_with_a_certificate(office: Office) -> None:
    chart_id = settled(office, stay())
    proposed = office.retention.propose(chart_id, by="clerk", why="no room")
    with pytest.raises(SamePersonError):
        approve(office, proposed.id, by="clerk")
    certificate = approve(office, proposed.id, by="head")
    (done,) = office.retention.disposals()
    assert (done.approved_by, done.certificate_sha256) == ("head", address(certificate))
    told = json.loads(certificate)
    assert (told["chart"], told["package_root"], told["proposed_by"]) == (chart_id, "0" * 64, "clerk")
    assert office.retention.charts()[0].paper_gone
    assert refused(office, chart_id) == (Obstacle.GONE,)


def test_the_database_itself_wants_two_people(office: Office) -> None:
    chart_id = settled(office, stay())
    proposed = office.retention.propose(chart_id, by="clerk", why="no room")
    alone = sa.update(retention_tables.disposal).where(retention_tables.disposal.c.id == proposed.id)
    with pytest.raises(RefusedError), office.database.writing() as connection:
        connection.execute(alone.values(approved_by="clerk", certificate_sha256="0" * 64))


def test_paper_stays_until_counts_and_package_balance(office: Office) -> None:
    scan_id = load(office, doubtful_chart("a" * 64))
    chart = office.custody.chart_of(scan_id)
    assert refused(office, chart.id) == (
        Obstacle.OPEN_BATCH, Obstacle.UNREAD_PAGES, Obstacle.UNRELEASED, Obstacle.NO_PACKAGE,
    )  # fmt: skip


def test_a_package_of_an_older_version_does_not_count(office: Office) -> None:
    chart_id = settled(office, stay())
    (line,) = office.records.lines()
    office.records.revise(line.id, office.records.get(line.id).document, author="nurse", why="seen")
    assert refused(office, chart_id) == (Obstacle.UNRELEASED, Obstacle.NO_PACKAGE)
    office.records.release(line.id, by="me")
    pack(office, chart_id)
    office.retention.propose(chart_id, by="me", why="no room")


def test_a_hold_keeps_it_also_between_the_two_signatures(office: Office) -> None:
    chart_id = settled(office, stay())
    proposed = office.retention.propose(chart_id, by="clerk", why="no room")
    for _ in range(2):
        office.retention.place_hold(chart_id, by="lawyer", why="case 12")
    assert office.retention.charts()[0].held
    with pytest.raises(NotDisposableError, match="held"):
        approve(office, proposed.id, by="head")
    office.retention.lift_hold(chart_id, by="lawyer", why="closed")
    approve(office, proposed.id, by="head")
    actions = [one.action for one in office.custody.history([chart_id])]
    assert actions == ["packaged", "disposal_proposed", "hold_placed", "hold_lifted", "paper_disposed"]
