import base64
import hashlib
import os
import random
from datetime import timedelta
from pathlib import Path

import pytest

from station.caretaker import one_round
from station.uploads.take_in import shown
from storage.people import Role, Scope
from tests.station.house import House

SAMPLES = Path(__file__).parents[3] / "samples" / "charts"
JPEG = (SAMPLES / "prescription.jpg").read_bytes()
TUS = {"Tus-Resumable": "1.0.0"}


def scan(number: int, size: int = 0) -> bytes:
    """A JPEG whose bytes no other number has."""
    return JPEG[:-2] + f"{number}".encode() + bytes(size) + b"\xff\xd9"


def begin_box(browser, box="Hộp 12", **typed: str) -> str:
    box = {"box": box, "shelf": "A-3", "facility": "01001", "declared": "40", **typed}
    answer = browser.post("/upload", data=box)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].rsplit("/", 1)[1]


def begin(browser, batch: str, name: str, size: int):
    metadata = {"filename": name, "filetype": "image/jpeg", "batch": batch}
    sent = ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in metadata.items())
    return browser.post("/files/", headers={**TUS, "Upload-Length": str(size), "Upload-Metadata": sent})


def offset(browser, address: str) -> int:
    return int(browser.head(address, headers=TUS).headers["Upload-Offset"])


def patch(browser, address: str, piece: bytes, at: int):
    headers = {**TUS, "Upload-Offset": str(at), "Content-Type": "application/offset+octet-stream"}
    return browser.patch(address, content=piece, headers=headers)


def send(browser, batch: str, name: str, content: bytes, sha256: str | None = None) -> dict:
    address = begin(browser, batch, name, len(content)).headers["location"]
    assert patch(browser, address, content, 0).status_code == 204
    return take(browser, batch, address, sha256)


def take(browser, batch: str, address: str, sha256: str | None = None) -> dict:
    return browser.post(f"/upload/{batch}/taken/{address.rsplit('/', 1)[1]}", json={"sha256": sha256}).json()


def test_a_file_is_durable_before_anybody_says_so(house: House):
    browser = house.signed_in(Role.CLERK)
    batch = begin_box(browser)
    content = scan(1)
    assert send(browser, batch, "hồ sơ 1/trang.jpg", content)["fate"] == "new"
    (kept,) = house.kept.stores.custody.scans(batch)
    assert (kept.name, kept.state, kept.sha256) == (
        "hồ sơ 1/trang.jpg", "stored", hashlib.sha256(content).hexdigest(),
    )  # fmt: skip
    assert house.kept.stores.objects.get(kept.sha256) == content
    assert house.kept.stores.queue.waiting() == (kept.id,)
    left = [path.suffix for path in house.options.uploads.iterdir() if path.is_file()]
    assert sorted(left) == [".answer", ".info"]


def test_uploads_resume_after_every_cut(house: House):
    """Pieces end anywhere, are sent twice, and claim offsets that are not so."""
    browser = house.signed_in(Role.CLERK)
    batch = begin_box(browser)
    chance = random.Random(7)  # noqa: S311 - a seed, no secret
    sent = {}
    for number in range(4):
        content = scan(number, chance.randrange(600_000))
        address = begin(browser, batch, f"{number}.jpg", len(content)).headers["location"]
        while (at := offset(browser, address)) < len(content):
            assert patch(browser, address, content[:10], at + 1).status_code == 409
            piece = content[at : at + chance.randrange(1, 700_000)]
            patch(browser, address, piece, at)
        sent[hashlib.sha256(content).hexdigest()] = take(browser, batch, address)["fate"]
    assert set(sent.values()) == {"new"}
    assert {one.sha256 for one in house.kept.stores.custody.scans(batch)} == set(sent)
    for sha256 in sent:
        house.kept.stores.objects.check(sha256)


def test_what_a_kill_left_behind_is_where_one_goes_on(house: House):
    """Bytes that reached the disk count, whatever the second file believes."""
    browser = house.signed_in(Role.CLERK)
    batch = begin_box(browser)
    content = scan(1, 500_000)
    address = begin(browser, batch, "1.jpg", len(content)).headers["location"]
    path = house.options.uploads / address.rsplit("/", 1)[1]
    path.write_bytes(content[:123_456])
    assert offset(browser, address) == 123_456
    assert patch(browser, address, content[123_456:], 123_456).status_code == 204
    assert take(browser, batch, address, hashlib.sha256(content).hexdigest())["fate"] == "new"


def test_the_same_question_gets_the_same_answer(house: House):
    browser = house.signed_in(Role.CLERK)
    batch = begin_box(browser)
    content = scan(1)
    address = begin(browser, batch, "1.jpg", len(content)).headers["location"]
    patch(browser, address, content, 0)
    assert (
        take(browser, batch, address) == take(browser, batch, address) == {"fate": "new", "text": "taken in"}
    )


def test_duplicates_and_rejects_are_told_at_once(house: House):
    browser = house.signed_in(Role.CLERK)
    first, second = begin_box(browser), begin_box(browser, box="Hộp 13")
    assert send(browser, first, "a.jpg", scan(1))["fate"] == "new"
    assert send(browser, first, "a.jpg", scan(1))["fate"] == "known"
    assert send(browser, first, "b.jpg", scan(1))["fate"] == "duplicate"
    assert "Another batch" in send(browser, second, "c.jpg", scan(1))["text"]
    assert "No scan" in send(browser, first, "d.pdf", b"plain words, no scan")["text"]
    cut = send(browser, first, "e.jpg", JPEG[:400])
    assert (cut["fate"], cut["text"][:19]) == ("refused", "The file is damaged")
    assert send(browser, first, "f.jpg", scan(2), "0" * 64)["fate"] == "broken"
    names = [(one.name, one.reason) for one in house.kept.labels.refused(first)]
    assert names == [("d.pdf", "unsupported_type"), ("e.jpg", "damaged")]
    receipt = browser.get(f"/batches/{first}/receipt").text
    for word in ("Hộp 12", "A-3", "a.jpg", "b.jpg", "d.pdf", "e.jpg"):
        assert word in receipt


def test_the_station_is_asked_before_bytes_are_sent(house: House):
    browser = house.signed_in(Role.CLERK)
    batch = begin_box(browser)
    send(browser, batch, "a.jpg", scan(1))
    held, other = hashlib.sha256(scan(1)).hexdigest(), "0" * 64
    assert browser.post(f"/upload/{batch}/asked", json={"sha256": [held, other]}).json() == {"held": [held]}
    assert browser.post(f"/upload/{batch}/asked", json={"sha256": ["x"]}).status_code == 422
    second = begin_box(browser, box="Hộp 13")
    assert browser.post(f"/upload/{second}/asked", json={"sha256": [held]}).json() == {"held": []}
    send(browser, second, "a.jpg", scan(1))
    assert browser.post(f"/upload/{second}/asked", json={"sha256": [held]}).json() == {"held": [held]}


def test_an_upload_that_the_browser_forgot_is_taken_in(house: House):
    browser = house.signed_in(Role.CLERK)
    batch = begin_box(browser)
    whole = begin(browser, batch, "whole.jpg", len(scan(1))).headers["location"]
    patch(browser, whole, scan(1), 0)
    half = begin(browser, batch, "half.jpg", len(scan(2))).headers["location"]
    patch(browser, half, scan(2)[:100], 0)
    one_round(house.desk)
    assert house.kept.stores.custody.scans(batch) == ()
    house.moved = timedelta(hours=1)
    one_round(house.desk)
    assert [one.name for one in house.kept.stores.custody.scans(batch)] == ["whole.jpg"]
    house.moved = timedelta(days=6)
    one_round(house.desk)
    assert [path for path in house.options.uploads.iterdir() if path.is_file()] == []


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"box": " "}, "Name the box"),
        ({"facility": "no such/code"}, "facility code"),
        ({"declared": "viele"}, "page count"),
        ({"declared": "0"}, "page count"),
        ({"box": "x" * 65}, "at most 64"),
    ],
)
def test_what_a_box_needs(house: House, typed: dict[str, str], words: str):
    box = {"box": "12", "facility": "01001", "declared": "", **typed}
    answer = house.signed_in(Role.CLERK).post("/upload", data=box)
    assert answer.status_code == 422
    assert words in answer.text


def test_the_same_box_of_the_same_day_is_one_batch(house: House):
    browser = house.signed_in(Role.CLERK)
    assert begin_box(browser) == begin_box(browser, declared="50")
    assert begin_box(browser, department="Nội") != begin_box(browser)


def test_uploads_of_others_are_not_there(house: House):
    lan = house.signed_in(Role.CLERK, name="lan", scope=Scope(facilities=("01001",)))
    hoa = house.signed_in(Role.CLERK, name="hoa", scope=Scope(facilities=("01001",)))
    far = house.signed_in(Role.CLERK, name="far", scope=Scope(facilities=("99999",)))
    batch = begin_box(lan)
    address = begin(lan, batch, "a.jpg", 10).headers["location"]
    uid = address.rsplit("/", 1)[1]
    for browser in (hoa, far):
        assert browser.head(address, headers=TUS).status_code == 404
        assert patch(browser, address, b"x", 0).status_code == 404
        assert browser.delete(address, headers=TUS).status_code == 404
        assert browser.post(f"/upload/{batch}/taken/{uid}", json={}).status_code == 404
    assert begin(far, batch, "a.jpg", 10).status_code == 404
    for path in (f"/upload/{batch}", f"/batches/{batch}/receipt"):
        assert far.get(path).status_code == 404
    assert far.post("/upload", data={"box": "1", "facility": "01001"}).status_code == 404
    assert (house.options.uploads / uid).stat().st_size == 0


@pytest.mark.parametrize(
    "headers", [{"Upload-Concat": "final;/files/x"}, {"Upload-Defer-Length": "1"}, {"Upload-Length": "0"}]
)
def test_parts_of_the_protocol_that_nobody_needs_are_refused(house: House, headers: dict[str, str]):
    browser = house.signed_in(Role.CLERK)
    batch = begin_box(browser)
    metadata = (
        f"filename {base64.b64encode(b'a.jpg').decode()},batch {base64.b64encode(batch.encode()).decode()}"
    )
    answer = browser.post("/files/", headers={**TUS, "Upload-Metadata": metadata, **headers})
    assert answer.status_code in {400, 422}


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("C:\\Scans\\hồ sơ.pdf", "C:/Scans/hồ sơ.pdf"),
        ("Nguyễn.pdf", "Nguyễn.pdf"),
        ("a\u202eb\x00.pdf", "ab.pdf"),
        ("x" * 300, "x" * 255),
        ("./a//b.pdf", "a/b.pdf"),
    ],
)
def test_names_are_text_and_never_a_way_out(sent: str, kept: str):
    assert shown(sent) == kept


def test_a_body_is_cut_off_at_its_limit(house: House):
    browser = house.signed_in(Role.CLERK)
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = browser.post("/upload", content=iter([b"x" * 1_000_000] * 4), headers=form)
    assert answer.status_code in {400, 413}


def test_nothing_of_an_upload_lies_outside_its_folder(house: House):
    browser = house.signed_in(Role.CLERK)
    batch = begin_box(browser)
    before = {path for path in house.options.stores.home.rglob("*") if "uploads" not in path.parts}
    for name in ("../../../escaped.jpg", "/etc/escaped.jpg", "..\\escaped.jpg", "CON", "a" * 4000):
        begin(browser, batch, name, 10)
    after = {path for path in house.options.stores.home.rglob("*") if "uploads" not in path.parts}
    assert {path for path in after - before if "escaped" in path.name} == set()
    assert not os.path.lexists("/etc/escaped.jpg")
