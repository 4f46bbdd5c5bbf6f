"""Questions over HTTP: what people are shown, what is kept, and what stays hidden."""

from pathlib import Path

import pytest

from models.vocabulary import PageFinding
from storage.people import Role
from tests.contracts.review_charts import NAME, chart, doubt, drug
from tests.station.house import House
from tests.station.lessons import questions, real_work, take_in
from tests.station.reviewing.asking import TOKEN, answer, tokens


def test_every_page_of_review_opens_full_and_empty(house: House):
    browser = house.signed_in(Role.SUPERVISOR)
    pages = [
        "/review",
        "/review/next",
        "/review/own",
        "/review/lists",
        "/review/sample",
        "/review/row?family=bed",
        "/training",
    ]
    for path in pages:
        assert browser.get(path).status_code == 200, path
    real_work(house.kept, "prescription", "laboratory", "transfer")
    for path in pages:
        assert browser.get(path).status_code == 200, path


def test_a_blind_question_shows_nothing_that_the_machine_read(house: House):
    questions(
        house.kept,
        {"patient_name": doubt(NAME, "NGUYỄN THỊ HUƠNG"), "national_id": doubt("019185001234")},
        rows=(drug(),),
    )
    page = house.signed_in(Role.CLERK).get("/review/next").text
    assert page.count('data-mode="blind"') == 2
    for hidden in (NAME, "NGUYỄN THỊ HUƠNG", "019185001234", "Paracetamol", "500mg"):
        assert hidden not in page


def test_what_is_typed_is_kept_and_the_question_after_next_comes_along(house: House):
    record_id = questions(
        house.kept, {"department": doubt("Nội"), "bed": doubt("3"), "signed_on": doubt("2024-01-02")}
    )
    browser = house.signed_in(Role.CLERK)
    first, second = tokens(browser)
    told = browser.post(
        f"/review/answer/{first}",
        data={
            "said": "value",
            "value": " Ngoại ",
            "have": f"{first} {second}",
            "seconds": "2.5",
            "keys": "7",
            "typed": "5",
        },
    )
    (third,) = TOKEN.findall(told.text)
    assert third not in {first, second}
    document = house.kept.stores.records.get(record_id).document
    assert document.fields["department"].value == "Ngoại"
    assert answer(browser, third, said="value", value="3/2/2024") == 200
    assert house.kept.stores.records.get(record_id).document.fields["signed_on"].value == "2024-02-03"
    own = browser.get("/review/own").text
    assert "keys beyond the value" in own


def test_what_is_no_value_changes_nothing_and_says_so(house: House):
    record_id = questions(house.kept, {"signed_on": doubt("2024-01-02"), "bed": doubt("3")})
    browser = house.signed_in(Role.CLERK)
    first, _ = tokens(browser)
    assert answer(browser, first, said="value", value="31/02/2024") == 422
    assert answer(browser, first, said="value", value="") == 422
    assert answer(browser, first, said="keep") == 409
    assert answer(browser, first, said="nonsense") == 422
    assert house.kept.stores.records.get(record_id).line.version == 1
    assert answer(browser, first, said="value", value="03/02/2024") == 200
    assert answer(browser, first, said="value", value="03/02/2024") == 409


def test_a_clerk_sees_the_crop_and_every_view_is_written_down(house: House):
    record_id = questions(house.kept, {"department": doubt("Nội")})
    scan_id = house.kept.stores.records.get(record_id).line.scan_id
    browser = house.signed_in(Role.CLERK)
    (token,) = tokens(browser)
    picture = browser.get(f"/review/picture/{token}")
    assert (picture.status_code, picture.headers["content-type"], picture.headers["cache-control"]) == (
        200,
        "image/webp",
        "no-store",
    )
    assert [(view.kind, view.subject, view.account) for view in house.kept.views.newest(limit=5)] == [
        ("crop", scan_id, "clerk")
    ]
    assert browser.get(f"/scans/{scan_id}/pages/1/full.jpg").headers["location"] == f"/glass/{scan_id}"
    assert browser.get(f"/records/{record_id}").headers["location"] == f"/glass/{scan_id}"


def test_a_page_that_cannot_be_drawn_is_asked_about_without_a_picture(house: House, tmp_path: Path):
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing behind it")
    take_in(house.kept, broken, lambda sha256: chart(sha256, {}, findings={1: PageFinding.BLURRED}))
    browser = house.signed_in(Role.CLERK)
    (token,) = tokens(browser)
    assert browser.get(f"/review/picture/{token}").status_code == 404
    assert answer(browser, token, said="rescan", why="hỏng") == 200
    assert "broken.pdf" in browser.get("/review/lists").text


def test_in_a_row_everything_is_keyed(house: House):
    questions(house.kept, {"department": doubt("Nội tổng hợp")})
    page = house.signed_in(Role.CLERK).get("/review/row?family=department").text
    assert 'data-mode="blind"' in page
    assert "Nội tổng hợp" not in page


@pytest.mark.parametrize("query", ["family=x", "stage=x", "family=../"])
def test_what_does_not_exist_is_refused(house: House, query: str):
    assert house.signed_in(Role.CLERK).get(f"/review/next?{query}").status_code == 422
