"""Every page in both languages: no accessibility violation, no breach of the content policy, keyboard only."""

import pytest
from playwright.sync_api import Browser

from storage.people import Role
from tests.browser.axe import violations
from tests.browser.conftest import Station

PAGES = {
    Role.SUPERVISOR: (
        "/", "/upload", "/upload/{batch}", "/batches/{batch}", "/batches/{batch}/receipt", "/batches/{batch}/rescan",
        "/batches", "/batches/{batch}/scans/{scan}/history", "/cover", "/figures", "/account", "/account/password",
        "/account/second-factor", "/help/batches", "/help/review", "/help/records", "/help/training", "/nothing-here",
    ),
    Role.AUDITOR: ("/log",),
    Role.ADMIN: ("/people",),
    Role.CLERK: ("/glass/{scan}", "/people", "/unlock"),
}  # fmt: skip


@pytest.mark.parametrize("language", ["vi", "en"])
def test_pages_are_accessible(browser: Browser, station: Station, language: str) -> None:
    batch, scan = _ids(station)
    wrong: dict[str, list[str]] = {}
    for role, paths in PAGES.items():
        page = station.enter(browser, role, language=language)
        told: list[str] = []
        page.on("console", lambda message, told=told: told.append(message.text))
        for path in paths:
            page.goto(path.format(batch=batch, scan=scan), wait_until="load")
            found = violations(page) + [
                text for text in told if "Content Security" in text or "Refused" in text
            ]
            if found:
                wrong[path] = found
            told.clear()
        page.context.close()
    stranger = station.context(browser, language).new_page()
    stranger.goto("/sign-in")
    assert (violations(stranger), wrong) == ([], {})


@pytest.mark.slow
@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/upload",
        "/batches",
        "/figures",
        "/review",
        "/review/next",
        "/records",
        "/training",
        "/help",
        "/account",
    ],
)
def test_the_first_paint_comes_within_two_seconds_on_a_slow_line(
    browser: Browser, station: Station, path: str
) -> None:
    """1.5 Mbit/s, 100 ms there and back, nothing in the cache."""
    page = station.enter(browser, Role.SUPERVISOR)
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    line = {"offline": False, "latency": 100, "downloadThroughput": 187_500, "uploadThroughput": 187_500}
    session.send("Network.emulateNetworkConditions", line)
    page.goto(path, wait_until="load")
    painted = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    print(f"first contentful paint of {path}: {painted:.0f} ms")  # noqa: T201 - the figure is the point
    assert painted <= 2000


def _ids(station: Station) -> tuple[str, str]:
    custody = station.house.kept.stores.custody
    batch = next(one for one in custody.batches() if one.name == "12")
    return batch.id, custody.scans(batch.id)[0].id
