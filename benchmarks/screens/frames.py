"""Twenty reviews as a film: `python -m benchmarks.screens.frames --out build/frames`.

Each question is one picture as it came up and one as it stood before the last key. What is typed is the truth
of the drawn charts, wrong machine values included.
"""

import argparse
import logging
import shutil
import tempfile
from pathlib import Path

import structlog
from playwright.sync_api import Page, sync_playwright

from benchmarks.screens.review_doings import ON_SCREEN
from benchmarks.screens.visit import Visitor
from benchmarks.screens.worlds import CHARTS, FACILITY, World, first_day
from models.review.mode import Mode
from models.review.same import same
from station.reviewing.shown import typed
from storage.people import Role
from storage.review.review import Desk, Question
from tests.station.lessons import Truths, real_work


def main() -> None:
    """Review and write the frames."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--out", type=Path, default=Path("build/frames"))
    words.add_argument("--count", type=int, default=20)
    words.add_argument("--language", choices=("vi", "en"), default="vi")
    given = words.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with tempfile.TemporaryDirectory(prefix="frames-") as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        with first_day(Path(folder) / "home") as world:
            truths = real_work(world.house.kept, *CHARTS, facility=FACILITY)
            visitor = Visitor(browser=browser, world=world, language=given.language, work=Path(folder))
            page = visitor.page(Role.CLERK)
            page.goto("/review/next")
            for number in range(1, given.count + 1):
                print(_review(page, world, truths, given.out, number), flush=True)
        browser.close()


def _review(page: Page, world: World, truths: Truths, out: Path, number: int) -> str:
    page.wait_for_selector(f"{ON_SCREEN}.armed")
    token = page.locator(ON_SCREEN).get_attribute("data-token") or ""
    asked = world.house.kept.review.look(token, Desk(name=world.people[Role.CLERK].name))
    page.screenshot(path=out / f"{number:02}-asked.png")
    key = _hands(page, asked, truths.get(asked.record_id or "", {}))
    page.screenshot(path=out / f"{number:02}-answered.png")
    page.keyboard.press(key)
    page.wait_for_selector(f"[data-token='{token}']", state="hidden")
    return f"{number:02} {asked.mode} {asked.field or 'page'}: {key}"


def _hands(page: Page, asked: Question, truth: dict[str, object]) -> str:
    """Type what has to be typed and return the key that ends it."""
    right = truth.get(asked.field or "")
    if asked.mode is Mode.PAGE:
        return "1"
    if right is None:
        return "F4"
    if asked.mode is Mode.CONFIRM and same(asked.field or "", right, asked.value):  # type: ignore[arg-type]
        return "Enter"
    options = page.locator(f"{ON_SCREEN} [data-pick]")
    if page.locator(f"{ON_SCREEN}[data-kind=choice]").count():
        values = [options.nth(place).get_attribute("value") for place in range(options.count())]
        page.keyboard.press(str(values.index(str(right)) + 1))
    elif isinstance(right, str | int):
        page.locator(f"{ON_SCREEN} [data-value]").fill(typed(asked.field, right))
    else:
        return "F8"
    return "Enter"


if __name__ == "__main__":
    main()
