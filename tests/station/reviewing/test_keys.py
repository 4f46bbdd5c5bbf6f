"""Keys as hands press them: the shortest paths, and no answer that nobody meant."""

from playwright.sync_api import Browser

from storage.people import Role
from tests.contracts.review_charts import NAME, doubt, drug
from tests.station.house import House
from tests.station.lessons import questions
from tests.station.reviewing.hands import ON_SCREEN, Held, armed, come_in, last_answer, settled


def test_the_shortest_paths_of_six_kinds_of_question(browser: Browser, house: House, address: str):
    """At most 1.5 keys beyond the value itself, wrong machine values included."""
    fields = {
        "department": doubt("Nội"),
        "occupation": doubt("Nông dàn"),
        "workplace": doubt("~~~"),
        "ethnicity": doubt("...."),
        "nationality": doubt("Viêt Nam", "Việt Nam"),
        "patient_name": doubt(NAME),
    }
    questions(house.kept, fields)
    page = come_in(browser, house, house.account(Role.CLERK), address)
    page.goto(f"{address}/review/next")
    paths = (
        ("confirmed", lambda: page.keyboard.press("Enter")),
        ("corrected", lambda: (page.keyboard.type("Nông dân"), page.keyboard.press("Enter"))),
        ("illegible", lambda: page.keyboard.press("F2")),
        ("absent", lambda: page.keyboard.press("F4")),
        ("candidate", lambda: (page.keyboard.press("2"), page.keyboard.press("Enter"))),
        ("keyed", lambda: (page.keyboard.type("nguyễn thị hương"), page.keyboard.press("Enter"))),
    )
    beyond = {}
    for number, (kind, path) in enumerate(paths, start=1):
        armed(page)
        path()
        settled(page, number)
        told = last_answer(house)
        assert told["verdict"] == kind
        typed = {"corrected": len("Nông dân"), "keyed": len("nguyễn thị hương")}.get(kind, 0)
        # Playwright enters letters that its keyboard lacks without a key: they count as one each.
        beyond[kind] = max(int(told["keys"]), 1) if typed == 0 else 1
        assert int(told["keys"]) <= typed + 2, (kind, told)
    assert sum(beyond.values()) / len(beyond) <= 1.5, beyond


def test_enter_alone_never_answers_a_blind_question(browser: Browser, house: House, address: str):
    record_id = questions(house.kept, {"patient_name": doubt(NAME)}, rows=(drug(),))
    page = come_in(browser, house, house.account(Role.CLERK), address)
    page.goto(f"{address}/review/next")
    armed(page)
    for _ in range(4):
        page.keyboard.press("Enter")
    assert page.locator(f"{ON_SCREEN} [data-fault]").is_visible()
    assert page.locator(ON_SCREEN).get_attribute("data-kind") == "name"
    assert house.kept.stores.records.get(record_id).line.version == 1


def test_enter_answers_only_after_the_ink_was_seen(browser: Browser, house: House, address: str):
    questions(house.kept, {"department": doubt("Nội"), "workplace": doubt("Trường")})
    page = come_in(browser, house, house.account(Role.CLERK), address)
    held = Held()
    page.route("**/review/picture/**", held.hold)
    page.goto(f"{address}/review/next", wait_until="domcontentloaded")
    page.wait_for_selector(ON_SCREEN)
    page.keyboard.press("Enter")
    page.wait_for_timeout(700)
    page.keyboard.press("Enter")
    assert page.locator(f"{ON_SCREEN} h2").inner_text() == "Khoa"
    for route in held.routes:
        route.continue_()
    armed(page)
    page.keyboard.press("Enter")
    settled(page, 1)


def test_a_word_that_is_being_composed_belongs_to_the_input_method(
    browser: Browser, house: House, address: str
):
    record_id = questions(house.kept, {"patient_name": doubt(NAME), "department": doubt("Nội")})
    page = come_in(browser, house, house.account(Role.CLERK), address)
    page.goto(f"{address}/review/next")
    armed(page)
    methods = page.context.new_cdp_session(page)
    methods.send("Input.imeSetComposition", {"text": "nguye", "selectionStart": 5, "selectionEnd": 5})
    page.evaluate(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}))"
    )
    page.evaluate(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: '6', isComposing: true, bubbles: true, cancelable: true}))"
    )
    methods.send("Input.imeSetComposition", {"text": "nguyễn", "selectionStart": 6, "selectionEnd": 6})
    methods.send("Input.insertText", {"text": "nguyễn"})
    assert page.locator(f"{ON_SCREEN} .value").input_value() == "nguyễn"
    page.keyboard.type(" 1 2 thị hương")
    assert page.locator(f"{ON_SCREEN} .value").input_value() == "nguyễn 1 2 thị hương"
    assert house.kept.stores.records.get(record_id).line.version == 1


def test_a_key_that_is_held_down_answers_one_question(browser: Browser, house: House, address: str):
    questions(house.kept, {"department": doubt("Nội"), "workplace": doubt("Trường"), "bed": doubt("3")})
    page = come_in(browser, house, house.account(Role.CLERK), address)
    page.goto(f"{address}/review/next")
    armed(page)
    for _ in range(8):
        page.keyboard.down("Enter")
        page.wait_for_timeout(120)
    page.keyboard.up("Enter")
    settled(page, 1)
