"""What has to be done before a page of review, records, training or people looks as it is to be seen."""

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page

from benchmarks.screens.doings import Doing
from benchmarks.screens.visit import Visitor
from storage.people import Role

ON_SCREEN = "[data-question]:not([hidden])"
_TRIES = 60


def question(mode: str) -> Doing:
    """Return the doing of waiting for a question of this mode."""
    wanted = {
        "confirm": "[data-mode=confirm]:has([data-value])",
        "blind": "[data-mode=blind]:has([data-value])",
        "choice": "[data-kind=choice]",
        "row-of-table": ":has([data-cell])",
        "page": "[data-mode=page]",
    }[mode]

    def go(_visitor: Visitor, page: Page) -> None:
        page.goto("/review/next")
        for _ in range(_TRIES):
            page.wait_for_selector(ON_SCREEN)
            if page.locator(ON_SCREEN + wanted).count():
                page.wait_for_timeout(900)
                return
            token = page.locator(ON_SCREEN).get_attribute("data-token")
            page.keyboard.press("F8")
            page.wait_for_selector(f"[data-token='{token}']", state="hidden")
            if not page.locator(ON_SCREEN).count():
                page.goto("/review/next")
        raise PlaywrightError(f"no question of the kind {mode} came up")

    return go


def asking(visitor: Visitor, page: Page) -> None:
    """Ask a senior."""
    question("confirm")(visitor, page)
    page.keyboard.press("F9")
    page.wait_for_selector("[data-asking]:not([hidden])")


def senior(visitor: Visitor, page: Page) -> None:
    """See what a clerk asked."""
    clerk = visitor.page(Role.CLERK)
    asking(visitor, clerk)
    clerk.keyboard.type("Chữ cuối là n hay nh? Mực nhoè.")
    clerk.keyboard.press("Enter")
    clerk.wait_for_timeout(800)
    clerk.context.close()
    page.goto("/review/next?stage=senior")
    page.wait_for_timeout(900)


def refused_value(visitor: Visitor, page: Page) -> None:
    """Type nothing and press Enter."""
    question("blind")(visitor, page)
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)


def sample(_visitor: Visitor, page: Page) -> None:
    """Draw a sample."""
    page.goto("/review/sample")
    page.click("main form button")
    page.wait_for_load_state()


def found(_visitor: Visitor, page: Page) -> None:
    """Find by a part of a name."""
    page.goto("/records")
    page.fill("#name", "nguyen")
    page.keyboard.press("Enter")
    page.wait_for_load_state()


def none_found(_visitor: Visitor, page: Page) -> None:
    """Find nothing."""
    page.goto("/records")
    page.fill("#number", "000000000")
    page.keyboard.press("Enter")
    page.wait_for_load_state()


def record(*, released: bool) -> Doing:
    """Return the doing of opening a record."""

    def go(visitor: Visitor, page: Page) -> None:
        page.goto(f"/records/{visitor.record(released=released)}", wait_until="networkidle")
        page.wait_for_timeout(700)

    return go


def ink(visitor: Visitor, page: Page) -> None:
    """Click a value, see the ink."""
    record(released=False)(visitor, page)
    page.locator("[data-values] button").nth(1).click()
    page.wait_for_timeout(1200)


def export(visitor: Visitor, page: Page) -> None:
    """Come to the export of a released record."""
    page.goto(f"/records/{visitor.record(released=True)}/export")


def export_refused(visitor: Visitor, page: Page) -> None:
    """Want a package before the operator said who converts."""
    export(visitor, page)
    page.check("input[value=package]")
    page.fill("#purpose", "Gửi BHXH tỉnh theo công văn 123")
    page.click("main form button")
    page.wait_for_selector(".notice-bad")


def lesson(_visitor: Visitor, page: Page) -> None:
    """Begin a lesson."""
    page.goto("/training")
    page.locator("main form[action='/training/begin'] button").click()
    page.wait_for_selector(ON_SCREEN)
    page.wait_for_timeout(900)


def person_added(visitor: Visitor, page: Page) -> None:
    """Add an account."""
    page.goto("/people")
    page.fill("#new-name", f"minh-{visitor.language}")
    page.keyboard.press("Enter")
    page.wait_for_selector(".once")
