"""Files that somebody carries: sealed, signed, whole part by part, and each message once."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from connect.courier import BadCourierError, open_part, read_receipts, seal_part
from connect.courier_hub import CourierHub
from connect.keys import Keys, house_keys, is_signed
from connect.report import BadReportError, ReportDocument, read_report, write_report
from connect.settings import CourierSettings
from flows.outward.open_courier import open_courier
from models.errors import UsageError
from models.message import Outcome
from storage.facilities.facilities import Facility, FacilityType, Tier
from storage.objects.memory import MemoryObjects
from storage.records.database import Database
from storage.records.facilities.facilities import SqlFacilities
from storage.records.migrate import upgrade
from tests.connect.parcels import parcel

NOW = datetime(2026, 11, 25, tzinfo=UTC)
THREE = [parcel("a"), parcel("b"), parcel("c")]


@pytest.fixture
def ours(tmp_path: Path) -> Keys:
    return house_keys(tmp_path / "ours")


@pytest.fixture
def theirs(tmp_path: Path) -> Keys:
    return house_keys(tmp_path / "theirs")


@pytest.fixture
def province(tmp_path: Path, ours: Keys) -> Iterator[SqlFacilities]:
    with closing(Database(f"sqlite:///{tmp_path / 'province.db'}")) as database:
        upgrade(database)
        facilities = SqlFacilities(database)
        facilities.keep(
            Facility(
                code="19001", name="A", type=FacilityType.PUBLIC, tier=Tier.BASIC, verify_key=ours.verify_key
            )
        )
        yield facilities


def hub(tmp_path: Path, ours: Keys, theirs: Keys, *, part_mb: int = 500) -> CourierHub:
    settings = CourierSettings(
        kind="courier", name="usb", purpose="treatment", legal_basis="Art. 69", folder=tmp_path / "stick",
        recipient=theirs.recipient, verify_key=theirs.verify_key, part_mb=part_mb,
    )  # fmt: skip
    return CourierHub(settings, ours)


def take_in(path: Path, theirs: Keys, province: SqlFacilities) -> object:
    return open_courier(
        path.read_bytes(), keys=theirs, facilities=province, objects=MemoryObjects(), now=lambda: NOW
    )


def test_a_stick_goes_there_and_the_receipts_come_back(tmp_path, ours, theirs, province):
    line = hub(tmp_path, ours, theirs)
    sent = line.send("19001", THREE)
    assert {one.outcome for one in sent} == {Outcome.PENDING}
    assert line.ask(sent[0].key, sent[0].transaction).outcome is Outcome.PENDING
    (part,) = (tmp_path / "stick").glob("*.courier")
    assert b"release" not in part.read_bytes()
    first = take_in(part, theirs, province)
    second = take_in(part, theirs, province)
    assert (first.accepted, first.known, second.accepted, second.known) == (3, 0, 3, 3)
    assert read_receipts(second.receipts, part=first.part, verify_key=theirs.verify_key) == read_receipts(
        first.receipts, part=first.part, verify_key=theirs.verify_key
    )
    part.with_suffix(".receipts").write_bytes(first.receipts)
    answers = [line.ask(one.key, one.transaction) for one in sent]
    assert {one.outcome for one in answers} == {Outcome.ACCEPTED}
    assert all(one.transaction.startswith("GD") for one in answers)
    assert province.standings()[0].received == 3


def test_receipts_of_somebody_else_are_none(tmp_path, ours, theirs, province):
    line = hub(tmp_path, ours, theirs)
    (sent, *_) = line.send("19001", THREE)
    (part,) = (tmp_path / "stick").glob("*.courier")
    forged = open_courier(
        part.read_bytes(), keys=theirs, facilities=province, objects=MemoryObjects(), now=lambda: NOW
    ).receipts
    assert read_receipts(forged, part=sent.transaction, verify_key=ours.verify_key) is None
    assert read_receipts(forged, part="another", verify_key=theirs.verify_key) is None
    assert (
        read_receipts(
            forged.replace(b"accepted", b"refused"), part=sent.transaction, verify_key=theirs.verify_key
        )
        is None
    )


def test_parts_fit_the_stick(tmp_path, ours, theirs):
    line = hub(tmp_path, ours, theirs)
    many = [parcel(f"record {number}") for number in range(7)]
    one = seal_part(many[:1], facility="19001", part="x" * 40, keys=ours, recipient=theirs.recipient)
    line._largest = len(one) + 200
    answers = line.send("19001", many)
    parts = sorted((tmp_path / "stick").glob("*.courier"))
    assert len({one.transaction for one in answers}) == len(parts) >= 2
    assert all(path.stat().st_size <= line._largest for path in parts)
    held = [message["key"] for path in parts for message in open_part(path.read_bytes(), theirs).messages]
    assert sorted(held) == sorted(one.message.key for one in many)
    line._largest = 10
    assert line.send("19001", THREE[:1])[0].code == "part_too_small"


def test_only_the_receiver_opens_a_part(ours, theirs):
    sealed = seal_part(THREE, facility="19001", part="p", keys=ours, recipient=theirs.recipient)
    with pytest.raises(BadCourierError):
        open_part(sealed, ours)
    for place in range(0, len(sealed), 97):
        damaged = bytearray(sealed)
        damaged[place] ^= 1
        with pytest.raises(BadCourierError):
            open_part(bytes(damaged), theirs)
    with pytest.raises(BadCourierError):
        open_part(sealed[:-5], theirs)


def test_a_stranger_is_not_let_in(tmp_path, ours, theirs, province):
    stranger = house_keys(tmp_path / "stranger")
    for facility, keys in (("19001", stranger), ("19999", ours)):
        sealed = seal_part(THREE, facility=facility, part="p", keys=keys, recipient=theirs.recipient)
        with pytest.raises(BadCourierError):
            open_courier(sealed, keys=theirs, facilities=province, objects=MemoryObjects(), now=lambda: NOW)


def test_content_that_is_not_what_it_says_is_refused(ours, theirs, province):
    wrong = replace(THREE[0], content=b"something else")
    sealed = seal_part([wrong, THREE[1]], facility="19001", part="p", keys=ours, recipient=theirs.recipient)
    taken = open_courier(sealed, keys=theirs, facilities=province, objects=MemoryObjects(), now=lambda: NOW)
    assert (taken.accepted, taken.refused) == (1, 1)


def test_keys_are_made_once_and_for_this_account_only(tmp_path):
    first, second = house_keys(tmp_path / "k"), house_keys(tmp_path / "k")
    assert (first.verify_key, first.recipient) == (second.verify_key, second.recipient)
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "k").iterdir()} == {0o600}
    assert "AGE-SECRET" not in repr(first)
    assert is_signed(b"x", first.sign(b"x"), verify_key=first.verify_key)
    assert not is_signed(b"y", first.sign(b"x"), verify_key=first.verify_key)
    (tmp_path / "k" / "signing.key").write_text("no key")
    with pytest.raises(UsageError):
        house_keys(tmp_path / "k")


REPORT = ReportDocument(
    facility="19001",
    sequence=7,
    made_at=NOW,
    version="1",
    counts={"scans": 3},
    accepted=3,
    agreement="a" * 64,
)


def test_a_report_is_believed_when_its_facility_signed_it(ours, theirs):
    signed = write_report(REPORT, ours)
    assert read_report(signed, verify_key=ours.verify_key) == REPORT
    for wrong, key in (
        (signed, theirs.verify_key),
        (signed, None),
        ({**signed, "report": str(signed["report"]).replace("3", "4")}, ours.verify_key),
        ({**signed, "facility": "19002"}, ours.verify_key),
        ({**signed, "signature": "zz"}, ours.verify_key),
        ({}, ours.verify_key),
    ):
        with pytest.raises(BadReportError):
            read_report(wrong, verify_key=key)


@pytest.mark.parametrize("word", ["Nguyễn Văn A", "", "a" * 97, "x y"])
def test_a_report_has_no_place_for_a_name(word):
    with pytest.raises(ValueError, match="counts"):
        ReportDocument.model_validate({**REPORT.model_dump(), "counts": {word: 1}})
