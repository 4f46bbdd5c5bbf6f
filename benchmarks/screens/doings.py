"""What has to be done before a page looks as it is to be seen."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

from benchmarks.screens.visit import Visitor
from station.pages import help as help_pages
from tests.station.lessons import SAMPLES

Doing = Callable[[Visitor, Page], None]


def goes(path: str) -> Doing:
    """Return the doing of going there."""

    def go(_visitor: Visitor, page: Page) -> None:
        page.goto(path, wait_until="load")

    return go


def topics() -> tuple[str, ...]:
    """Return the topics of the help."""
    return tuple(one.slug for one in help_pages.topics())


def wrong_password(_visitor: Visitor, page: Page) -> None:
    """Try to come in."""
    page.goto("/sign-in")
    page.fill("#name", "hoa")
    page.fill("#password", "khong-phai-mat-khau")
    page.keyboard.press("Enter")
    page.wait_for_selector(".notice-bad")


def second_factor(visitor: Visitor, page: Page) -> None:
    """Be asked for the six digits."""
    visitor.half_in(page, "supervisor")
    page.goto("/sign-in/code")


def glass(visitor: Visitor, page: Page) -> None:
    """Want a whole chart."""
    page.goto(f"/glass/{visitor.scan()}")


def _box(page: Page, box: str) -> None:
    page.goto("/upload")
    page.fill("#box", box)
    page.fill("#shelf", "K3-07")
    page.fill("#facility", "01001")
    page.fill("#department", "Nội tổng hợp")
    page.fill("#declared", "24")


def box_refused(_visitor: Visitor, page: Page) -> None:
    """Say something about the box that cannot be."""
    _box(page, "Hộp 0")
    page.evaluate("document.querySelector('main form').noValidate = true")
    page.fill("#declared", "nhiều")
    page.click("main form button")
    page.wait_for_selector(".notice-bad")


def box_opened(_visitor: Visitor, page: Page) -> None:
    """Come to the place to drop files on."""
    _box(page, "Hộp 2025-117")
    page.click("main form button")
    page.wait_for_selector("#drop")


def _files(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    paper = (SAMPLES / "charts" / "prescription.jpg").read_bytes()
    for number in range(9):
        (folder / f"HSBA {number + 101}.jpg").write_bytes(paper[:-2] + str(number).encode() + b"\xff\xd9")
    (folder / "HSBA 101 quét lại.jpg").write_bytes((folder / "HSBA 101.jpg").read_bytes())
    (folder / "ghi chú.txt").write_text("không phải bản quét", "utf-8")
    (folder / "HSBA 110.jpg").write_bytes(paper[:600])
    (folder / "HSBA 111.pdf").write_bytes(b"")
    return folder


def files_sent(visitor: Visitor, page: Page) -> None:
    """Send a folder with good files, a double, a damaged and an empty one."""
    _box(page, f"Hộp 2025-{118 if visitor.language == 'vi' else 119}")
    page.click("main form button")
    page.set_input_files("#folder", _files(visitor.work / "Hồ sơ tháng 3"))
    page.wait_for_selector("#done:not([hidden])", timeout=60_000)


def receipt(visitor: Visitor, page: Page) -> None:
    """Look at the receipt of what was sent."""
    files_sent(visitor, page)
    page.click("#done a")
    page.wait_for_selector("article.sheet")


def covers(_visitor: Visitor, page: Page) -> None:
    """Ask for cover sheets."""
    page.goto("/cover")
    page.fill("#box", "Hộp 2025-117")
    page.fill("textarea", "HSBA 101, 24\nHSBA 102, 31\nHSBA 103")
    page.click("main form button")
    page.wait_for_selector(".cover")


def covers_refused(_visitor: Visitor, page: Page) -> None:
    """Say a page count that is none."""
    page.goto("/cover")
    page.fill("#box", "Hộp 2025-117")
    page.fill("textarea", "HSBA 101, hai mươi bốn")
    page.click("main form button")
    page.wait_for_selector(".notice-bad")


def batch(visitor: Visitor, page: Page) -> None:
    """Look at a batch that was read."""
    page.goto(f"/batches/{visitor.batch()}", wait_until="networkidle")
    page.evaluate("document.querySelectorAll('img').forEach(one => { one.loading = 'eager' })")
    page.wait_for_load_state("networkidle")


def arranged(visitor: Visitor, page: Page) -> None:
    """Split a paper, set a page aside."""
    batch(visitor, page)
    spot = page.locator(".spot[data-page='2']").last
    spot.focus()
    page.keyboard.press("m")
    page.wait_for_timeout(900)
    page.keyboard.press("x")
    page.wait_for_selector(".tray .spot")


def history(visitor: Visitor, page: Page) -> None:
    """Read who changed what."""
    arranged(visitor, page)
    page.locator(".file:has(.tray) a[href$='/history']").last.click()
    page.wait_for_load_state()


def rescan(visitor: Visitor, page: Page) -> None:
    """Look at the list of papers to scan again."""
    page.goto(f"/batches/{visitor.batch()}/rescan")
