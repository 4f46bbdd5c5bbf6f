"""The cockpit: 100 % or why not, from counts alone."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta

from storage.facilities.cockpit import Seat, Why, cockpit, is_complete, seat
from storage.facilities.facilities import Facility, FacilityType, Report, Standing, Tier

NOW, TODAY = datetime(2026, 11, 25, 3, tzinfo=UTC), date(2026, 11, 25)
ENTRY = Facility(
    code="19017", name="Trạm Y tế", type=FacilityType.COMMUNE_STATION, tier=Tier.INITIAL, charts=10,
    deadline=date(2026, 12, 31),
)  # fmt: skip
REPORT = Report(
    facility="19017", sequence=1, made_at=NOW, version="1", counts={"records": 10, "released": 10},
    accepted=12, agreement="a" * 64,
)  # fmt: skip
WELL = Standing(
    facility=ENTRY, report=REPORT, heard_at=NOW, received=12, received_hash="a" * 64, received_at=NOW
)


def why(standing: Standing, *, now: datetime = NOW, today: date = TODAY) -> list[tuple[Why, int]]:
    return list(seat(standing, now=now, today=today).reasons)


def counted(**counts: int) -> Standing:
    return replace(WELL, report=replace(REPORT, counts={"records": 10, "released": 10, **counts}))


def test_a_facility_that_sent_everything_is_at_100_percent():
    one = seat(WELL, now=NOW, today=TODAY)
    assert (one.share, one.reasons, is_complete(one)) == (1.0, (), True)


def test_every_reason_is_named_with_its_number():
    assert why(replace(WELL, report=None, heard_at=None)) == [(Why.NEVER_HEARD, 0)]
    assert why(WELL, now=NOW + timedelta(hours=30)) == [(Why.SILENT, 30)]
    assert why(counted(messages_waiting=2, messages_sent=1)) == [(Why.UNSENT, 3)]
    assert why(counted(messages_waiting=1, oldest_s=5 * 3600)) == [(Why.UNSENT, 1), (Why.QUEUE_OLD, 5)]
    assert why(counted(messages_dead=4)) == [(Why.REFUSED, 4)]
    assert why(replace(WELL, received=11)) == [(Why.DISAGREES, 1)]
    assert why(replace(WELL, received_hash="b" * 64)) == [(Why.DISAGREES, 0)]
    assert why(counted(released=7)) == [(Why.NOT_RELEASED, 3)]
    assert why(counted(released=7, recalled=3)) == []
    assert why(counted(records=8, released=8)) == [(Why.NOT_DIGITIZED, 2)]
    late = counted(records=8, released=8)
    assert why(late, today=date(2027, 1, 2)) == [(Why.NOT_DIGITIZED, 2), (Why.LATE, 2)]


def test_a_wrong_clock_is_told_and_nothing_hangs_on_it():
    ahead = replace(WELL, report=replace(REPORT, made_at=NOW + timedelta(days=365)))
    one = seat(ahead, now=NOW, today=TODAY)
    assert [reason for reason, _ in one.reasons] == [Why.CLOCK]
    assert is_complete(one)


def test_the_share_falls_with_what_is_missing():
    assert seat(counted(released=5), now=NOW, today=TODAY).share == 0.5
    assert seat(counted(messages_waiting=12), now=NOW, today=TODAY).share == 0.5


def test_schools_have_no_seat():
    school = replace(WELL, facility=replace(ENTRY, type=FacilityType.TRAINING))
    assert [one.facility.code for one in cockpit((school, WELL), now=NOW, today=TODAY)] == ["19017"]


def test_a_seat_holds_counts_and_nothing_of_patients():
    assert {one.type for one in fields(Seat)} <= {
        Facility, int, float, datetime | None, dict[str, int], tuple[tuple[Why, int], ...],
    }  # fmt: skip
