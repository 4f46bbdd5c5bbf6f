"""Somebody at a browser, in one language, at one of the stations."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page

from benchmarks.screens.worlds import World
from storage.people import Role, Stage
from tests.station.live import cookies

SCREEN = {"width": 1366, "height": 768}


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """What every scene starts from."""

    browser: Browser
    world: World
    language: str
    work: Path
    """A folder for files to upload."""

    def page(self, role: Role | None) -> Page:
        """Return a fresh page of somebody with this role, or of a stranger."""
        context = self.browser.new_context(
            base_url=self.world.address,
            viewport=SCREEN,
            locale="vi-VN" if self.language == "vi" else "en-GB",
        )
        if role is not None:
            context.add_cookies(
                cookies(self.world.house, self.world.people[role], self.world.address, self.language)
            )
        else:
            context.add_cookies([{"name": "language", "value": self.language, "url": self.world.address}])
        return context.new_page()

    def half_in(self, page: Page, name: str) -> None:
        """Give the page a session of somebody who still has to enter the second factor."""
        account = self.world.house.kept.accounts.get(name)
        token = self.world.house.kept.sessions.open(account.id, stage=Stage.PASSWORD)
        page.context.add_cookies([{"name": "sohoa", "value": token, "url": self.world.address}])

    def batch(self, name: str = "hop-12", facility: str = "01001") -> str:
        """Return the id of a batch."""
        found = self.world.house.kept.stores.custody.batches()
        return next(one.id for one in found if one.name == name and one.facility == facility)

    def scan(self) -> str:
        """Return the id of a scan that was read."""
        return self.world.house.kept.stores.custody.scans(self.batch())[0].id

    def record(self, *, released: bool) -> str:
        """Return a record with many values, released or still waiting for people."""
        records = self.world.house.kept.stores.records
        lines = [one for one in records.lines() if (one.released_at is not None) is released]
        return max(lines, key=lambda one: len(records.get(one.id).document.fields)).id
