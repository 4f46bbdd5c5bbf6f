"""The cockpit: 100 % or why not, for those who may see it, as page and as declaration."""

import csv
import io
import re
import zipfile
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser

from station.showing.say import catalogue
from storage.facilities.cockpit import Why
from storage.people import Role, Scope
from tests.browser.axe import violations
from tests.station.house import House
from tests.station.live import cookies, live
from tests.station.province import fill


@pytest.fixture
def province(house: House) -> House:
    fill(house.kept.stores.facilities, 8, now=datetime.now(UTC))
    return house


def test_it_says_who_is_not_there_yet_and_why(province: House) -> None:
    page = province.signed_in(Role.OPERATOR).get("/cockpit").text
    assert "2 of 8 facilities at 100 %" not in page
    assert "3 of 8 facilities at 100 %" in page
    for words in ("never reported", "number or hash differs (3)", "4 given up", "waiting too long: 5 h"):
        assert words in page
    assert page.index("Định Hóa") < page.index("Gia Sàng"), "those that need somebody stand first"


def test_a_reason_can_be_looked_at_alone(province: House) -> None:
    browser = province.signed_in(Role.AUDITOR)
    page = browser.get("/cockpit/now?why=refused").text
    assert page.count('<th scope="row">') == 1
    assert browser.get("/cockpit?why=<script>").text.count('<th scope="row">') == 8


def test_a_facility_tells_what_to_do(province: House) -> None:
    browser = province.signed_in(Role.SUPERVISOR)
    page = browser.get("/cockpit/facilities/19003").text
    assert "a required field is missing" in page
    assert "a code of the hub" in page
    assert "sohoa outbox replay" in page
    assert browser.get("/cockpit/facilities/99999").status_code == 404


def test_who_is_bound_to_a_facility_sees_that_one(province: House) -> None:
    browser = province.signed_in(Role.SUPERVISOR, scope=Scope(facilities=("19002",)))
    page = browser.get("/cockpit").text
    assert "Phú Đình" in page
    assert "Định Hóa" not in page
    assert browser.get("/cockpit/facilities/19001").status_code == 404
    assert len(list(csv.reader(io.StringIO(browser.get("/cockpit/declaration.csv").text)))) == 2


def test_clerks_do_not_see_it(province: House) -> None:
    assert province.signed_in(Role.CLERK).get("/cockpit").status_code == 403


def test_the_declaration_comes_in_three_forms(province: House) -> None:
    browser = province.signed_in(Role.ADMIN)
    rows = list(
        csv.DictReader(io.StringIO(browser.get("/cockpit/declaration.csv").content.decode("utf-8-sig")))
    )
    assert [row["DAT_100"] for row in rows] == ["0", "0", "0", "0", "0", "1", "1", "1"]
    assert (rows[1]["SO_DA_GUI"], rows[1]["SO_DA_NHAN"], rows[1]["KHOP"]) == ("124", "121", "0")
    workbook = zipfile.ZipFile(io.BytesIO(browser.get("/cockpit/declaration.xlsx").content))
    inside = b"".join(workbook.read(name) for name in workbook.namelist())
    assert b"<f>" not in inside
    assert b"hyperlink" not in inside
    assert browser.get("/cockpit/declaration.pdf").content.startswith(b"%PDF-")
    assert browser.get("/cockpit/declaration.exe").status_code == 404


def test_an_empty_registry_says_how_to_begin(house: House) -> None:
    assert "sohoa facility add" in house.signed_in(Role.OPERATOR).get("/cockpit").text


def test_every_reason_has_its_words() -> None:
    for why in Why:
        assert {f"cockpit.{group}.{why.value}" for group in ("why", "todo", "reason")} <= catalogue().keys()


@pytest.mark.parametrize("state", ["empty", "full", "well"])
def test_everybody_can_read_it(house: House, browser: Browser, state: str) -> None:
    if state != "empty":
        fill(house.kept.stores.facilities, 8, now=datetime.now(UTC), well=state == "well")
    account = house.account(Role.OPERATOR)
    with live(house) as address:
        context = browser.new_context()
        context.add_cookies(cookies(house, account, address))
        page = context.new_page()
        page.goto(f"{address}/cockpit")
        assert violations(page) == []
        if state == "full":
            page.goto(f"{address}/cockpit/facilities/19003")
            assert violations(page) == []
            assert not re.search(r"\{\w+\}", page.content())
        context.close()
