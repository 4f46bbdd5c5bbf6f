"""A page with 3,000 boxes scrolls and zooms without keeping anybody waiting."""

import pytest
from playwright.sync_api import Browser

from models.digitized import Digitized, DigitizedPage, Document, LabResultRow, Source, Tables
from models.vocabulary import FieldStatus, FileStatus, Form, PageState
from storage.people import Role
from tests.station.house import House
from tests.station.lessons import SAMPLES, take_in
from tests.station.live import cookies, live

BOXES, ACROSS = 3000, 50
LONGEST_TASK = 100
"""Milliseconds."""
WATCH = """new PerformanceObserver(list => list.getEntries().forEach(one => tasks.push(one.duration)))
    .observe({type: 'longtask', buffered: false})"""


def crowded(sha256: str) -> Digitized:
    rows = tuple(
        LabResultRow(
            test=f"X{place}", value="5,6", unit="mmol/L", reference=None, raw="5,6", confidence=0.99, page=1,
            status=FieldStatus.ACCEPTED,
            bbox=(40 * (place % ACROSS) + 40, 50 * (place // ACROSS) + 40, 40 * (place % ACROSS) + 74,
                  50 * (place // ACROSS) + 80),
        )
        for place in range(BOXES)
    )  # fmt: skip
    document = Document(form=Form.LAB_REPORT, pages=(1,), fields={}, tables=Tables(lab_results=rows))
    seen = DigitizedPage(number=1, state=PageState.READ, width=2480, height=3508, form=Form.LAB_REPORT)
    source = Source(name="many.jpg", sha256=sha256, pages=1)
    return Digitized(source=source, status=FileStatus.LOADED, pages=(seen,), documents=(document,))


@pytest.mark.slow
def test_three_thousand_boxes_scroll_and_zoom(browser: Browser, house: House) -> None:
    (record_id,) = take_in(house.kept, SAMPLES / "charts" / "discharge.jpg", crowded)
    with live(house) as address:
        context = browser.new_context(viewport={"width": 1366, "height": 768}, bypass_csp=True)
        context.add_cookies(cookies(house, house.account(Role.SUPERVISOR), address))
        page = context.new_page()
        page.goto(f"{address}/records/{record_id}", wait_until="networkidle")
        page.wait_for_timeout(1500)
        assert page.locator("[data-values] li").count() >= BOXES
        page.evaluate(f"globalThis.tasks = []; {WATCH}")
        page.mouse.move(1000, 400)
        for step in range(24):
            page.mouse.wheel(0, -120 if step < 12 else 120)
            page.wait_for_timeout(60)
        page.mouse.move(350, 400)
        for _ in range(24):
            page.mouse.wheel(0, 900)
            page.wait_for_timeout(40)
        tasks = sorted(page.evaluate("tasks"), reverse=True)
        print(f"{BOXES} boxes, 48 turns of the wheel: longest tasks {tasks[:3]} ms")  # noqa: T201
        assert not tasks or tasks[0] <= LONGEST_TASK, tasks[:5]
        context.close()
