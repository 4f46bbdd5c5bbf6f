"""A real browser in front of review, and real keys: Debian's Chromium."""

from playwright.sync_api import Browser, Page, Route, expect

from storage.people import Account
from storage.records.database import Database
from tests.station.house import House
from tests.station.live import cookies

SCREEN = {"width": 1366, "height": 768}


ON_SCREEN = "[data-question]:not([hidden])"


class Held:
    """Requests that do not go on until they are told to."""

    def __init__(self) -> None:
        self.routes: list[Route] = []

    def hold(self, route: Route) -> None:
        self.routes.append(route)


def come_in(browser: Browser, house: House, account: Account, address: str, language: str = "vi") -> Page:
    context = browser.new_context(viewport=SCREEN)
    context.add_cookies(cookies(house, account, address, language))
    return context.new_page()


def armed(page: Page) -> None:
    page.wait_for_selector(f"{ON_SCREEN}.armed")


def last_answer(house: House) -> dict[str, object]:
    database = Database(house.options.stores.database_url)
    with database.reading() as connection:
        row = connection.exec_driver_sql(
            "SELECT verdict, keys, typed, seconds FROM review_answer ORDER BY id DESC LIMIT 1"
        ).one()
    database.close()
    return row._asdict()


def settled(page: Page, number: int) -> None:
    expect(page.locator("[data-done]")).to_have_text(str(number), timeout=30_000)
