"""Review over HTTP: what people are shown, what is kept, and what stays hidden."""

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from models.vocabulary import PageFinding
from storage.people import Role, Scope
from storage.records.filing.file_away import values
from tests.contracts.review_charts import NAME, chart, doubt, drug, sure
from tests.station.house import House
from tests.station.lessons import questions, real_work, take_in

TOKEN = re.compile(r'data-token="([\w-]+)"')


def tokens(browser: TestClient, path: str = "/review/next") -> list[str]:
    answer = browser.get(path)
    assert answer.status_code == 200
    return TOKEN.findall(answer.text)


def answer(browser: TestClient, token: str, **form: str) -> int:
    return browser.post(f"/review/answer/{token}", data=form, headers={"HX-Request": "true"}).status_code


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


def test_nobody_else_uses_a_question_that_somebody_holds(house: House):
    questions(house.kept, {"department": doubt("Nội")})
    (token,) = tokens(house.signed_in(Role.CLERK))
    other = house.signed_in(Role.CLERK, name="mai")
    assert tokens(other) == []
    assert other.get(f"/review/picture/{token}").status_code == 409
    assert answer(other, token, said="value", value="x") == 409


def test_a_scope_hides_questions_of_other_places(house: House):
    questions(house.kept, {"department": doubt("Nội")})
    elsewhere = house.signed_in(Role.CLERK, name="xa", scope=Scope(facilities=("BK02",)))
    assert tokens(elsewhere) == []
    department = house.signed_in(Role.CLERK, name="khoa", scope=Scope(departments=("Nhi",)))
    assert tokens(department) == []


def test_in_a_row_everything_is_keyed(house: House):
    questions(house.kept, {"department": doubt("Nội tổng hợp")})
    page = house.signed_in(Role.CLERK).get("/review/row?family=department").text
    assert 'data-mode="blind"' in page
    assert "Nội tổng hợp" not in page


def test_what_was_left_goes_back_and_only_that(house: House):
    questions(house.kept, {"department": doubt("Nội")})
    browser = house.signed_in(Role.CLERK)
    (old,) = tokens(browser)
    (new,) = tokens(browser)
    browser.post("/review/back", data={"tokens": old})
    assert browser.get(f"/review/picture/{new}").status_code == 200
    browser.post("/review/back", data={"tokens": new})
    assert tokens(house.signed_in(Role.CLERK, name="mai")) != []


def test_only_seniors_order_and_draw_samples(house: House):
    record_id = questions(house.kept, {"department": sure("Nội"), "bed": doubt("3")})
    batch_id = house.kept.stores.records.get(record_id).line.batch_id
    clerk, senior = house.signed_in(Role.CLERK), house.signed_in(Role.SUPERVISOR)
    for browser, expected in ((clerk, 403), (senior, 303)):
        assert (
            browser.post(f"/review/order/{batch_id}", data={"priority": "5", "due": "2026-12-01"}).status_code
            == expected
        )
        assert browser.post("/review/sample", data={"share": "20"}).status_code == expected
    assert "<option selected>5</option>" in senior.get("/review").text


def test_a_question_that_was_passed_on_reaches_a_senior_with_its_note(house: House):
    questions(house.kept, {"department": doubt("Nội")})
    clerk, senior = house.signed_in(Role.CLERK), house.signed_in(Role.SUPERVISOR)
    (token,) = tokens(clerk)
    assert answer(clerk, token, said="ask", why="hai khoa <b>?</b>") == 200
    assert tokens(clerk) == []
    page = senior.get("/review/next?stage=senior").text
    assert "hai khoa &lt;b&gt;?&lt;/b&gt;" in page


def test_who_decides_begins_with_nothing(house: House):
    questions(house.kept, {"national_id": doubt("019185001234")})
    for name, number in (("mot", "019185001231"), ("hai", "019185001232")):
        browser = house.signed_in(Role.CLERK, name=name)
        (token,) = tokens(browser)
        assert answer(browser, token, said="value", value=number) == 200
    page = house.signed_in(Role.CLERK, name="ba").get("/review/next").text
    assert 'data-mode="decide"' in page
    assert re.search(r'name="value" value=""', page)
    assert all(number in page for number in ("019185001231", "019185001232", "019185001234"))


@pytest.mark.parametrize("query", ["family=x", "stage=x", "family=../"])
def test_what_does_not_exist_is_refused(house: House, query: str):
    assert house.signed_in(Role.CLERK).get(f"/review/next?{query}").status_code == 422


def test_a_record_is_read_beside_its_ink_and_released_once_nothing_is_open(house: House):
    record_id = questions(house.kept, {"department": doubt("Nội"), "patient_name": sure(NAME)})
    senior = house.signed_in(Role.SUPERVISOR)
    page = senior.get(f"/records/{record_id}").text
    assert NAME in page
    assert "Release this version" not in page
    assert senior.post(f"/records/{record_id}/release").headers["location"].endswith("refused=open")
    (token,) = tokens(senior)
    answer(senior, token, said="value", value="Ngoại")
    page = senior.get(f"/records/{record_id}").text
    assert re.search(r"<del><bdi>Nội</bdi></del> → <ins><bdi>Ngoại</bdi></ins>", page)
    assert senior.post(f"/records/{record_id}/release").status_code == 303
    assert "Released" in senior.get(f"/records/{record_id}").text


def test_records_are_found_within_the_scope_and_training_is_not(house: House):
    questions(house.kept, {"patient_name": sure(NAME)})
    clerk = house.signed_in(Role.CLERK)
    assert NAME in clerk.post("/records", data={"name": "nguyen thi huong"}).text
    elsewhere = house.signed_in(Role.CLERK, name="xa", scope=Scope(facilities=("BK02", "BK03")))
    assert NAME not in elsewhere.post("/records", data={"name": "nguyen thi huong"}).text
    clerk.post("/training/begin")
    assert "VŨ BÁ TRUNG" not in clerk.post("/records", data={"name": "vu ba trung"}).text


def test_a_lesson_stays_behind_the_wall(house: House):
    learner, senior = house.signed_in(Role.CLERK), house.signed_in(Role.SUPERVISOR)
    assert learner.post("/training/begin").headers["location"] == "/training/next"
    assert tokens(learner, "/training/next") != []
    assert tokens(learner) == []
    assert tokens(senior, "/training/next") == []
    clean = [
        line
        for line in house.kept.stores.records.lines()
        if all(
            value.status != "review"
            for _, _, value in values(house.kept.stores.records.get(line.id).document)
        )
    ]
    for line in (*clean, house.kept.stores.records.lines()[0]):
        answer = senior.post(f"/records/{line.id}/release")
        assert answer.headers["location"].endswith("refused=training")
        assert house.kept.stores.records.get(line.id).line.released_at is None


def test_a_lesson_scores_its_own_person(house: House):
    learner = house.signed_in(Role.CLERK)
    learner.post("/training/begin")
    for _ in range(3):
        token, *_ = tokens(learner, "/training/next")
        learner.post(f"/training/answer/{token}", data={"said": "illegible"})
    assert "/ 3" in learner.get("/training").text
