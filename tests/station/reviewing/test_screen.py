"""What the screen shows next, and when."""

from playwright.sync_api import Browser, expect

from storage.people import Role
from tests.contracts.review_charts import doubt
from tests.station.house import House
from tests.station.lessons import questions, real_work
from tests.station.reviewing.hands import ON_SCREEN, Held, armed, come_in, settled


def test_the_next_question_is_there_before_the_server_answers(browser: Browser, house: House, address: str):
    questions(house.kept, {"department": doubt("Nội"), "workplace": doubt("Trường"), "bed": doubt("3")})
    page = come_in(browser, house, house.account(Role.CLERK), address)
    held = Held()
    page.route("**/review/answer/**", held.hold)
    page.goto(f"{address}/review/next")
    armed(page)
    page.keyboard.press("Enter")
    assert page.locator(f"{ON_SCREEN} h2").inner_text() == "Nơi làm việc"
    assert page.evaluate("document.activeElement.value") == "Trường"
    assert page.evaluate(f"document.querySelector('{ON_SCREEN} [data-ink]').naturalWidth > 0")
    held.routes[0].continue_()
    settled(page, 1)
    assert page.locator("[data-question]").count() == 2


def test_a_refused_value_comes_back_with_its_reason(browser: Browser, house: House, address: str):
    questions(house.kept, {"signed_on": doubt("2024-02-01"), "department": doubt("Nội")})
    page = come_in(browser, house, house.account(Role.CLERK), address)
    page.goto(f"{address}/review/next")
    armed(page)
    page.keyboard.type("31/02/2024")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{ON_SCREEN} [data-fault]:not([hidden])")
    assert page.locator(f"{ON_SCREEN} h2").inner_text() == "Ngày ký"
    assert page.locator(f"{ON_SCREEN} .value").input_value() == "31/02/2024"


def test_thirty_of_one_field_are_keyed_in_a_row(browser: Browser, house: House, address: str):
    real_work(house.kept, "discharge", "prescription", "transfer", seed=3)
    account = house.account(Role.CLERK)
    page = come_in(browser, house, account, address)
    page.goto(f"{address}/review/row?family=signed_on")
    count = page.locator("[data-question]").count()
    assert count > 0
    for _ in range(count):
        page.keyboard.type("01/02/2024")
        page.keyboard.press("Enter")
    page.wait_for_selector("[data-nothing]:not([hidden])")
    expect(page.locator(".kept")).to_have_count(count, timeout=30_000)


def test_a_value_leads_to_its_ink_and_back(browser: Browser, house: House, address: str):
    truths = real_work(house.kept, "front-page-turned")
    (record_id,) = truths
    page = come_in(browser, house, house.account(Role.SUPERVISOR), address)
    page.goto(f"{address}/records/{record_id}")
    page.wait_for_selector(".frames rect")
    page.locator("[data-spot]").nth(3).click()
    assert page.locator(".frames rect.chosen").count() == 1
    page.wait_for_timeout(600)
    page.locator(".frames rect.chosen").dispatch_event("pointerdown")
    assert page.locator("[data-line].chosen").count() == 1
