"""Whose turn it is: holds, scopes, seniors, and who decides."""

import re

from storage.people import Role, Scope
from tests.contracts.review_charts import doubt, sure
from tests.station.house import House
from tests.station.lessons import questions
from tests.station.reviewing.asking import answer, tokens


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
