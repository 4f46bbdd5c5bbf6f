"""Nothing keeps anybody out of review, records and training."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from storage.people import Role
from storage.review.review import Desk
from tests.contracts.review_charts import sure
from tests.station.house import House
from tests.station.lessons import questions, real_work
from tests.station.reviewing.hands import come_in

AXE = Path(__file__).parents[3] / "build" / "axe.min.js"


@pytest.mark.skipif(not AXE.exists(), reason="bin/install brings axe-core")
@pytest.mark.parametrize("language", ["vi", "en"])
def test_nothing_keeps_anybody_out(browser: Browser, house: House, address: str, language: str):
    """axe-core finds no violation; no page breaks its own security policy."""
    truths = real_work(house.kept, "prescription", "laboratory", "transfer")
    account = house.account(Role.SUPERVISOR)
    house.kept.review.sample(Desk(name="supervisor"), share=0.2)
    ready = questions(house.kept, {"department": sure("Nội")})
    house.kept.stores.records.release(ready, by="supervisor")
    page = come_in(browser, house, account, address, language)
    complaints: list[str] = []
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    paths = [
        "/review",
        "/review/next",
        "/review/next?family=prescription_items",
        "/review/next?family=sex",
        "/review/next?family=patient_name",
    ]
    paths += [
        "/review/row?family=signed_on",
        "/review/own",
        "/review/lists",
        "/review/sample",
        "/records",
        "/training",
        "/figures?facility=TN01",
        f"/records/{next(iter(truths))}",
        f"/records/{ready}/export",
    ]
    for path in paths:
        page.goto(f"{address}{path}", wait_until="networkidle")
        found = violations(page)
        assert found == [], path
    assert complaints == []


def violations(page: Page) -> list[str]:
    """Return what axe-core finds; its script is evaluated by the debugger, which the policy does not bind."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in found["violations"]]
