"""What people do all day, walked in a real browser."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from storage.people import Role
from tests.browser.conftest import SAMPLES, Station
from tests.station.house import PASSWORD

JPEG = (SAMPLES / "prescription.jpg").read_bytes()


def scans(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"to {number + 1}.jpg").write_bytes(JPEG[:-2] + str(number).encode() + b"\xff\xd9")
    return folder


def begin_box(page: Page, box: str) -> None:
    page.goto("/upload")
    page.fill("#box", box)
    page.fill("#facility", "01001")
    page.fill("#declared", "6")
    page.click("main form button")


def test_a_new_clerk_from_login_to_receipt(browser: Browser, station: Station, tmp_path: Path) -> None:
    context = station.context(browser, "vi")
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto("/")
    page.fill("#name", "clerk")
    page.fill("#password", PASSWORD)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Chào Clerk")
    page.click("a.card[href='/upload']")
    page.fill("#box", "Hộp 7")
    page.fill("#facility", "01001")
    page.fill("#declared", "6")
    page.keyboard.press("Enter")
    folder = scans(tmp_path / "hop 7", 5)
    (folder / "trung.jpg").write_bytes((folder / "to 1.jpg").read_bytes())
    (folder / "ghi chu.txt").write_text("không phải bản quét")
    (folder / "hong.jpg").write_bytes(JPEG[:500])
    page.set_input_files("#folder", folder)
    expect(page.locator("#done")).to_be_visible(timeout=60_000)
    counts = {name: page.inner_text(f"#count-{name}") for name in ("all", "new", "duplicate", "refused")}
    assert counts == {"all": "8", "new": "5", "duplicate": "1", "refused": "2"}
    expect(page.locator("#trouble li")).to_have_count(3)
    page.click("#done a")
    expect(page.locator("h2").first).to_have_text("Biên nhận bản quét")
    receipt = page.inner_text("article")
    for word in ("Hộp 7", "hop 7/to 5.jpg", "hop 7/ghi chu.txt", "hop 7/hong.jpg", "hop 7/trung.jpg"):
        assert word in receipt
    assert faults == []
    context.close()


def test_the_same_folder_again_sends_nothing(browser: Browser, station: Station, tmp_path: Path) -> None:
    page = station.enter(browser, Role.CLERK)
    begin_box(page, "Hộp 8")
    folder = scans(tmp_path / "hop 8", 3)
    (folder / "them.jpg").write_bytes(JPEG[:-2] + b"hop 8" + b"\xff\xd9")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.method) if "/files/" in request.url else None)
    for expected in (True, False):
        page.set_input_files("#folder", folder)
        expect(page.locator("#done")).to_be_visible(timeout=60_000)
        assert ("PATCH" in sent) is expected
        assert page.evaluate("localStorage.length") == 0, "nothing about a scan stays in the browser"
        sent.clear()
        page.reload()


def test_pages_are_arranged_by_keyboard_alone(browser: Browser, station: Station) -> None:
    page = station.enter(browser, Role.CLERK, language="en")
    page.goto("/batches")
    page.get_by_role("link", name="12", exact=True).click()
    first = page.locator(".spot[data-page='1']")
    first.focus()
    papers = page.locator(".paper:not(.tray):not(.lost)")
    expect(papers).to_have_count(1)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("s")
    expect(papers).to_have_count(2)
    expect(page.locator(".spot[data-page='2']")).to_be_focused()
    page.keyboard.press("r")
    expect(page.locator(".spot[data-page='2'] img")).to_have_attribute("src", re.compile("turn=90"))
    page.keyboard.press("Alt+ArrowLeft")
    expect(papers.first.locator(".spot")).to_have_count(2)
    page.keyboard.press("x")
    expect(page.locator(".tray .spot")).to_have_count(1)
    page.locator(".tray .spot").focus()
    page.keyboard.press("b")
    expect(page.locator(".tray")).to_have_count(0)
    for _ in range(4):
        page.keyboard.press("z")
    expect(papers).to_have_count(1)
    expect(page.locator("[data-move='undo']")).to_have_count(0)


def test_pages_are_dragged(browser: Browser, station: Station) -> None:
    page = station.enter(browser, Role.CLERK)
    page.goto("/batches")
    page.get_by_role("link", name="12", exact=True).click()
    page.drag_and_drop(".spot[data-page='3']", ".spot[data-page='1']")
    expect(page.locator(".spot").first).to_have_attribute("data-page", "3")
    page.click("[data-move='undo']")
    expect(page.locator(".spot").first).to_have_attribute("data-page", "1")


def test_a_clerk_breaks_the_glass_and_the_auditor_reads_why(browser: Browser, station: Station) -> None:
    clerk = station.enter(browser, Role.CLERK, language="en")
    (batch,) = [one for one in station.house.kept.stores.custody.batches() if one.name == "12"]
    (scan,) = station.house.kept.stores.custody.scans(batch.id)
    clerk.goto(f"/scans/{scan.id}/pages/1/screen.jpg")
    assert clerk.url.endswith(f"/glass/{scan.id}")
    clerk.fill("#reason", "Bác sĩ khoa Nội hỏi gấp")
    clerk.click("main form button")
    auditor = station.enter(browser, Role.AUDITOR, language="en")
    auditor.goto("/log")
    assert station.house.kept.views.broken(station.people[Role.CLERK].id, scan.id)
    expect(auditor.locator("h1")).to_have_text("Log of views")


def test_a_locked_screen_goes_on_where_it_was(browser: Browser, station: Station) -> None:
    page = station.enter(browser, Role.CLERK, language="en")
    page.goto("/unlock?next=/batches")
    page.goto("/")
    expect(page.locator("h1")).to_have_text("The screen is locked")
    page.goto("/unlock?next=/batches")
    page.fill("#password", PASSWORD)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Batches")


def test_an_administrator_adds_a_person(browser: Browser, station: Station) -> None:
    page = station.enter(browser, Role.ADMIN)
    page.goto("/people")
    page.fill("#new-name", "minh")
    page.keyboard.press("Enter")
    expect(page.locator(".once")).to_have_text(re.compile(r"^([a-z0-9]{4}-){3}[a-z0-9]{4}$"))
