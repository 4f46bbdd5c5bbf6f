"""A transfer package goes to who holds its link, once, and leaves a line each time."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Browser

from storage.outward.transfers import Opened, Transfer
from storage.people import Role
from tests.browser.axe import violations
from tests.station.house import House
from tests.station.live import live

CONTENT = b"PK a package"


@pytest.fixture
def kept(house: House) -> tuple[Transfer, str]:
    stores = house.kept.stores
    return stores.transfers.keep(
        sha256=stores.objects.put(CONTENT), to="01901", purpose="transfer", records=["r1"],
        ends_at=house.desk.now() + timedelta(hours=24), by="lan",
    )  # fmt: skip


def test_who_holds_the_link_gets_the_package_and_is_written_down(
    house: House, kept: tuple[Transfer, str]
) -> None:
    transfer, secret = kept
    answer = house.browser().post("/hand-over", data={"secret": secret, "name": " Minh,  khoa Tim mạch "})
    assert answer.content == CONTENT
    assert re.search(r'filename="transfer-\w{8}\.zip"', answer.headers["content-disposition"])
    assert answer.headers["cache-control"] == "no-store"
    (use,) = house.kept.stores.transfers.uses(transfer.id)
    assert (use.who, use.became) == ("testclient Minh, khoa Tim mạch", Opened.GIVEN)


def test_a_link_that_was_called_back_or_never_was_gives_nothing(
    house: House, kept: tuple[Transfer, str]
) -> None:
    transfer, secret = kept
    browser = house.browser()
    assert browser.post("/hand-over", data={"secret": secret, "name": " "}).status_code == 422
    house.kept.stores.transfers.call_back(transfer.id, by="lan")
    told = [browser.post("/hand-over", data={"secret": one, "name": "Minh"}) for one in (secret, "guess")]
    assert [answer.status_code for answer in told] == [422, 422]
    assert told[0].text.replace(secret, "") == told[1].text.replace("guess", "")
    assert [use.became for use in house.kept.stores.transfers.uses(transfer.id)] == [Opened.CALLED_BACK]


def test_guessing_becomes_slow(house: House, kept: tuple[Transfer, str]) -> None:
    browser = house.browser()
    for _ in range(7):
        browser.post("/hand-over", data={"secret": "guess", "name": "Minh"})
    browser.cookies.set("language", "en")
    assert "few minutes" in browser.post("/hand-over", data={"secret": kept[1], "name": "Minh"}).text


def test_another_site_cannot_open_it(house: House, kept: tuple[Transfer, str]) -> None:
    headers = {"Origin": "https://evil.example"}
    answer = house.browser().post("/hand-over", data={"secret": kept[1], "name": "Minh"}, headers=headers)
    assert answer.status_code == 403


def test_the_secret_reaches_no_log_and_no_address(
    house: House, kept: tuple[Transfer, str], browser: Browser, capfd: pytest.CaptureFixture[str]
) -> None:
    transfer, secret = kept
    with live(house) as address:
        page = browser.new_context(accept_downloads=True, locale="vi-VN").new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{address}/hand-over#{secret}")
        assert violations(page) == []
        assert secret not in page.url
        page.fill("#name", "Minh")
        with page.expect_download() as loading:
            page.click("main button")
        assert loading.value.path().read_bytes() == CONTENT
        page.context.close()
    assert not any(secret in one.partition("#")[0] for one in asked)
    told = capfd.readouterr()
    assert secret not in told.out + told.err
    assert len(house.kept.stores.transfers.uses(transfer.id)) == 1


def test_people_need_no_account(house: House) -> None:
    assert house.browser().get("/hand-over").status_code == 200
    assert house.signed_in(Role.CLERK).get("/hand-over").status_code == 200
