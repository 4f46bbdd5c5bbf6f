"""The registry on every database: entries, reports in order, deliveries once, training apart."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from models.errors import UsageError
from models.message import agreement_hash
from storage.errors import RefusedError, UnknownIdError
from storage.facilities.facilities import Delivery, Facility, FacilityType, Held, Report, Tier
from storage.records import rows
from storage.records.events import first_broken
from storage.records.outward.outbox_tables import message
from tests.contracts.charts import clean_chart
from tests.contracts.kit import Office
from tests.contracts.test_filing import load
from tests.contracts.test_outbox import release

STATION = Facility(
    code="19017", name="Trạm Y tế xã Phú Đình", type=FacilityType.COMMUNE_STATION, tier=Tier.INITIAL,
    contact="0208 000 000", verify_key="a" * 64, charts=400, deadline=date(2026, 12, 31),
)  # fmt: skip
REPORT = Report(
    facility="19017", sequence=1, made_at=datetime(2026, 11, 20, tzinfo=UTC), version="1", counts={"scans": 3},
    accepted=1, agreement="b" * 64,
)  # fmt: skip


def delivery(office: Office, key: str, **more: object) -> Delivery:
    given = {
        "key": key * 64, "facility": "19017", "record_id": "r", "version": 1, "kind": "release", "sha256": "c" * 64,
        "profile": "record", "purpose": "treatment", "legal_basis": "Art. 69",
        "transaction": f"GD-{key}", "received_at": office.clock.now,
    }  # fmt: skip
    return Delivery(**given | more)


def test_an_entry_is_kept_and_changed(office: Office) -> None:
    office.facilities.keep(STATION)
    office.facilities.keep(replace(STATION, charts=500))
    assert office.facilities.all() == (replace(STATION, charts=500),)
    with pytest.raises(UnknownIdError):
        office.facilities.get("19999")


def test_the_newest_report_counts_whatever_the_clock_says(office: Office) -> None:
    office.facilities.keep(STATION)
    assert office.facilities.heard(REPORT)
    assert not office.facilities.heard(REPORT)
    late = replace(REPORT, sequence=2, made_at=datetime(1970, 1, 1, tzinfo=UTC), accepted=5)
    assert office.facilities.heard(late)
    assert not office.facilities.heard(REPORT)
    (standing,) = office.facilities.standings()
    assert (standing.report, standing.heard_at) == (late, office.clock.now)


def test_strangers_are_not_heard(office: Office) -> None:
    with pytest.raises(UnknownIdError):
        office.facilities.heard(REPORT)


def test_a_message_arrives_once(office: Office) -> None:
    office.facilities.keep(STATION)
    first = delivery(office, "a")
    assert office.facilities.receive([first]) == (first,)
    again = delivery(office, "a", transaction="GD-other", sha256="d" * 64)
    second = delivery(office, "b")
    assert office.facilities.receive([again, second]) == (first, second)
    (standing,) = office.facilities.standings()
    pairs = [("a" * 64, "c" * 64), ("b" * 64, "c" * 64)]
    assert (standing.received, standing.received_hash) == (2, agreement_hash(pairs))
    assert office.facilities.held("19017") == Held(received=2, agreement=agreement_hash(pairs))
    assert office.facilities.held("19018") == Held(received=0, agreement=agreement_hash([]))
    assert first_broken(office.database) is None


def test_a_house_counts_itself(office: Office) -> None:
    release(office)
    assert office.facilities.own_counts("01001") == {
        "scans": 1, "records": 1, "released": 1, "recalled": 0, "messages_planned": 2,
    }  # fmt: skip
    assert office.facilities.own_counts("19017") == {
        "scans": 0, "records": 0, "released": 0, "recalled": 0,
    }  # fmt: skip


def test_training_never_enters_the_outbox(office: Office) -> None:
    school = Facility(code="01001", name="Tập huấn", type=FacilityType.TRAINING, tier=Tier.INITIAL)
    office.facilities.keep(school)
    record_id = release(office)
    assert office.records.lines()[0].released_at is not None
    assert office.outbox.lines() == ()
    with pytest.raises(UsageError):
        office.facilities.keep(replace(school, type=FacilityType.PUBLIC))
    row = {
        "key": "k" * 64, "hub": "h", "record_id": record_id, "version": 1, "kind": "release",
        "facility_id": rows.facility_id("01001"), "profile": "record", "purpose": "p", "legal_basis": "l",
        "urgent": False, "state": "planned", "again_at": office.clock.now, "planned_at": office.clock.now,
    }  # fmt: skip
    with pytest.raises(RefusedError), office.database.writing() as connection:
        connection.execute(sa.insert(message), row)


def test_a_house_with_charts_does_not_become_a_school(office: Office) -> None:
    load(office, clean_chart("a" * 64))
    with pytest.raises(UsageError):
        office.facilities.keep(replace(STATION, code="01001", type=FacilityType.TRAINING))
