"""A province that receives: who comes in, what has one effect, and what is never taken."""

import base64
import hashlib
import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from connect.keys import Keys, challenge_words, house_keys
from connect.open_hub import KEYS, open_rest_hub
from connect.report import ReportDocument, write_report
from connect.rest_hub import RestHub
from connect.settings import RestSettings
from models.message import MessageKind, Outcome, agreement_hash
from station.door.headers import LARGEST_PIECE
from station.hub.door import HubDoor
from storage.facilities.facilities import Facility, FacilityType, Tier
from storage.people import Role
from tests.connect.parcels import parcel
from tests.station.house import House
from tests.station.live import live

CANARY = "NGUYỄN THỊ CHIM SẺ"
THREE = [parcel("a"), parcel("b"), parcel("b", 2, kind=MessageKind.CORRECTION)]


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return house_keys(tmp_path / "facility" / KEYS)


@pytest.fixture
def province(empty_database: Path, tmp_path: Path, keys: Keys) -> Iterator[House]:
    home = tmp_path / "province"
    home.mkdir(mode=0o700)
    (home / "sohoa.db").write_bytes(empty_database.read_bytes())
    with House(home, receives=True) as house:
        enter(house, "19001", verify_key=keys.verify_key)
        yield house


@pytest.fixture
def line(province: House, tmp_path: Path) -> Iterator[RestHub]:
    with live(province) as address, closing(hub(province, address, tmp_path / "facility")) as opened:
        yield opened


def enter(house: House, code: str, *, kind: FacilityType = FacilityType.PUBLIC, verify_key: str) -> None:
    house.kept.stores.facilities.keep(
        Facility(code=code, name="Bệnh viện", type=kind, tier=Tier.BASIC, verify_key=verify_key)
    )


def hub(province: House, address: str, home: Path, **more: object) -> RestHub:
    """Return what a facility's file says: address, key, and nothing more."""
    given = {
        "kind": "rest", "name": "province", "url": address, "api": "province", "purpose": "treatment",
        "legal_basis": "Art. 69", "reply_key": house_keys(province.options.stores.home / KEYS).verify_key,
    }  # fmt: skip
    return open_rest_hub(RestSettings.model_validate(given | more), home=home)


def report(**more: object) -> ReportDocument:
    given = {
        "facility": "19001", "sequence": 1, "made_at": datetime(1999, 1, 1, tzinfo=UTC), "version": "1",
        "counts": {"released": 2}, "accepted": 3, "agreement": "a" * 64,
    }  # fmt: skip
    return ReportDocument.model_validate(given | more)


def test_a_facility_connects_by_configuration(province: House, line: RestHub, keys: Keys) -> None:
    first = line.send("19001", THREE)
    assert [one.outcome for one in first] == [Outcome.ACCEPTED] * 3
    assert len({one.transaction for one in first}) == 3
    assert line.send("19001", THREE) == first
    held = line.agreed("19001")
    pairs = [(one.message.key, one.message.sha256 or "") for one in THREE]
    assert held is not None
    assert (held.accepted, held.agreement) == (3, agreement_hash(pairs))
    assert line.report(write_report(report(), keys))
    (standing,) = province.kept.stores.facilities.standings()
    assert standing.report is not None
    assert (standing.received, standing.report.made_at.year) == (3, 1999)


def test_a_restart_costs_one_login(province: House, line: RestHub) -> None:
    assert line.send("19001", THREE[:1])[0].outcome is Outcome.ACCEPTED
    (mounted,) = [one.app for one in province.app.routes if getattr(one, "path", "") == "/hub/v1"]
    mounted.state.door.forget()
    assert line.send("19001", THREE[:1])[0].outcome is Outcome.ACCEPTED


def test_who_is_not_the_province_is_not_believed(province: House, line: RestHub, tmp_path: Path) -> None:
    del line
    other = house_keys(tmp_path / "other").verify_key
    with live(province) as address:
        false = hub(province, address, tmp_path / "facility", reply_key=other)
        with closing(false):
            (answer,) = false.send("19001", THREE[:1])
    assert answer.outcome is Outcome.UNREACHED
    assert answer.code == "login_refused"


def test_a_stranger_does_not_come_in(province: House, tmp_path: Path) -> None:
    with live(province) as address, closing(hub(province, address, tmp_path / "stranger")) as stranger:
        (answer,) = stranger.send("19001", THREE[:1])
        (nobody,) = stranger.send("19999", THREE[:1])
    assert [answer.code, nobody.code] == ["login_refused"] * 2


def test_a_word_opens_once_and_not_for_long(keys: Keys) -> None:
    time = [0.0]
    door = HubDoor(now=lambda: time[0])
    word = door.challenge()
    proof = keys.sign(challenge_words("19001", word)).hex()
    assert door.enter("19002", word, proof, verify_key=keys.verify_key) is None
    assert door.enter("19001", word, proof, verify_key=keys.verify_key) is None, "the word was used up"
    word = door.challenge()
    proof = keys.sign(challenge_words("19001", word)).hex()
    token = door.enter("19001", word, proof, verify_key=keys.verify_key)
    assert token is not None
    assert door.facility(token) == "19001"
    assert door.enter("19001", word, proof, verify_key=keys.verify_key) is None
    time[0] = 901.0
    assert door.facility(token) is None
    word = door.challenge()
    proof = keys.sign(challenge_words("19001", word)).hex()
    time[0] += 61
    assert door.enter("19001", word, proof, verify_key=keys.verify_key) is None


def inside(province: House, keys: Keys, code: str = "19001") -> TestClient:
    browser = province.browser()
    word = browser.post("/hub/v1/challenge").json()["challenge"]
    proof = keys.sign(challenge_words(code, word)).hex()
    said = browser.post("/hub/v1/login", json={"facility": code, "challenge": word, "signature": proof})
    browser.headers["Authorization"] = f"Bearer {said.json()['token']}"
    return browser


def spoken(content: bytes, **more: object) -> dict[str, object]:
    given = {
        "key": "1" * 64, "record": "r-1", "version": 1, "kind": "release", "profile": "record",
        "purpose": "treatment", "legal_basis": "Art. 69", "sha256": hashlib.sha256(content).hexdigest(),
        "content": base64.b64encode(content).decode(),
    }  # fmt: skip
    return given | more


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"purpose": " "}, "BASIS"),
        ({"legal_basis": ""}, "BASIS"),
        ({"kind": "claim"}, "KIND"),
        ({"sha256": "0" * 64}, "HASH"),
    ],
)
def test_what_breaks_a_rule_is_refused_by_its_name(
    province: House, keys: Keys, wrong: dict[str, object], code: str
) -> None:
    browser = inside(province, keys)
    said = {"facility": "19001", "messages": [spoken(CANARY.encode(), **wrong)]}
    (told,) = browser.post("/hub/v1/messages", json=said).json()["results"]
    assert (told["state"], told["code"]) == ("refused", code)
    assert province.kept.stores.facilities.held("19001").received == 0


def test_one_key_means_one_content_of_one_facility(province: House, keys: Keys) -> None:
    enter(province, "19002", verify_key=keys.verify_key)
    enter(province, "19003", kind=FacilityType.TRAINING, verify_key=keys.verify_key)
    first, second, school = (inside(province, keys, code) for code in ("19001", "19002", "19003"))

    def send(browser: TestClient, code: str, content: bytes) -> dict[str, str]:
        said = {"facility": code, "messages": [spoken(content)]}
        told: dict[str, str] = browser.post("/hub/v1/messages", json=said).json()["results"][0]
        return told

    assert send(school, "19003", b"drawn")["code"] == "TRAINING"
    assert send(first, "19001", b"one")["state"] == "accepted"
    assert send(first, "19001", b"other")["code"] == "KEY_TAKEN"
    assert send(second, "19002", b"one")["code"] == "KEY_TAKEN"
    assert [province.kept.stores.facilities.held(one).received for one in ("19001", "19002")] == [1, 0]


def test_a_facility_speaks_for_itself_only(province: House, keys: Keys, tmp_path: Path) -> None:
    enter(province, "19002", verify_key="f" * 64)
    browser = inside(province, keys)
    said = {"facility": "19002", "messages": [spoken(b"one")]}
    assert browser.post("/hub/v1/messages", json=said).status_code == 403
    false = write_report(report(facility="19002"), keys)
    assert browser.post("/hub/v1/reports", json=false).status_code == 403
    forged = write_report(report(), house_keys(tmp_path / "other"))
    assert browser.post("/hub/v1/reports", json=forged).status_code == 409


def test_an_old_report_changes_nothing(province: House, keys: Keys) -> None:
    browser = inside(province, keys)
    told = [
        browser.post("/hub/v1/reports", json=write_report(report(sequence=number), keys)).json()["new"]
        for number in (5, 5, 4, 6)
    ]
    assert told == [True, False, False, True]


def test_nobody_else_speaks_at_the_door(province: House) -> None:
    person = province.signed_in(Role.ADMIN)
    for browser in (province.browser(), person):
        assert browser.post("/hub/v1/messages", json={}).status_code == 401
        assert browser.post("/hub/v1/reports", json={}).status_code == 401
        assert browser.get("/hub/v1/agreement").status_code == 401


def test_what_is_too_large_is_cut_off(province: House, keys: Keys) -> None:
    browser = inside(province, keys)
    parts = (b" " * 1_000_000 for _ in range(LARGEST_PIECE // 1_000_000 + 2))
    headers = {"Content-Type": "application/json"}
    assert browser.post("/hub/v1/messages", content=parts, headers=headers).status_code in {400, 413}
    crowd = {"facility": "19001", "messages": [spoken(b"one")] * 101}
    assert browser.post("/hub/v1/messages", json=crowd).status_code == 422


def test_a_refusal_quotes_nothing_and_is_signed(province: House, keys: Keys) -> None:
    browser = inside(province, keys)
    said = {"facility": "19001", "messages": [spoken(b"one", record=CANARY)]}
    answer = browser.post("/hub/v1/messages", json=said, headers={"X-Request-Id": "r1"})
    assert answer.status_code == 422
    assert CANARY not in json.dumps(answer.json(), ensure_ascii=False)
    assert len(answer.headers["x-hub-signature"]) == 128


def test_a_hospital_receives_nothing(house: House) -> None:
    assert house.browser().post("/hub/v1/challenge").status_code == 404
