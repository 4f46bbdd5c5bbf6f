import time
from datetime import timedelta

import pyotp
import pytest

from station.door.guard import csrf_token
from station.door.passwords import fault
from station.door.signing_in import matching_step
from station.door.throttle import FREE, Throttle
from storage.people import Role
from tests.station.house import PASSWORD, House


def sign_in(browser, name="clerk", password=PASSWORD, next="/"):  # noqa: A002 - as the form has it
    return browser.post("/sign-in", data={"name": name, "password": password, "next": next})


def test_a_clerk_comes_in_and_goes_out(house: House):
    house.account(Role.CLERK)
    browser = house.browser()
    assert browser.get("/").headers["location"] == "/sign-in?next=/"
    assert sign_in(browser, next="/account").headers["location"] == "/account"
    token = browser.cookies["sohoa"]
    assert browser.get("/account").status_code == 200
    browser.post("/sign-out", data={"csrf": csrf_token(token)})
    browser.cookies.set("sohoa", token)
    assert browser.get("/account").status_code == 303


def test_signing_in_gives_a_new_session_and_ends_the_old(house: House):
    house.account(Role.CLERK)
    browser = house.browser()
    sign_in(browser)
    before = browser.cookies["sohoa"]
    sign_in(browser)
    assert browser.cookies["sohoa"] != before
    assert house.kept.sessions.get(before) is None


@pytest.mark.parametrize("name", ["clerk", "nobody", "", "'; drop table account; --"])
def test_the_answer_does_not_tell_what_was_wrong(house: House, name: str):
    house.account(Role.CLERK)
    answer = sign_in(house.browser(), name=name, password="wrong" * 4)
    assert answer.status_code == 422
    assert "Tên hoặc mật khẩu không đúng" in answer.text


def test_an_unknown_name_takes_as_long_as_a_known_one(house: House):
    house.account(Role.CLERK)
    browser = house.browser()
    spans = {"clerk": [], "nobody": []}
    for _ in range(2):
        for name, taken in spans.items():
            began = time.perf_counter()
            sign_in(browser, name=name, password="wrong" * 4)
            taken.append(time.perf_counter() - began)
    assert min(spans["nobody"]) > min(spans["clerk"]) / 3


@pytest.mark.parametrize(
    "where", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:1"]
)
def test_signing_in_leads_nowhere_else(house: House, where: str):
    house.account(Role.CLERK)
    assert sign_in(house.browser(), next=where).headers["location"] == "/"


def test_guessing_is_slowed_down(house: House, monkeypatch):
    heard = []
    monkeypatch.setattr("station.door.signing_in.matches", lambda password, _known: heard.append(password))
    browser = house.browser()
    for count in range(200):
        sign_in(browser, password=f"guess number {count}")
    assert len(heard) <= FREE + 3


def test_pauses_grow_and_end():
    now = [0.0]
    throttle = Throttle(now=lambda: now[0])
    for _ in range(FREE + 3):
        throttle.failed("place")
    assert throttle.wait("place") == 8.0
    assert throttle.wait("elsewhere") == 0.0
    now[0] = 9.0
    assert throttle.wait("place") == 0.0
    throttle.succeeded("place")
    throttle.failed("place")
    assert throttle.wait("place") == 0.0


def test_an_idle_session_sleeps_and_wakes_where_it_was(house: House):
    account = house.account(Role.CLERK)
    browser = house.enter(account)
    house.moved = timedelta(minutes=16)
    assert browser.get("/account").headers["location"] == "/unlock?next=/account"
    assert browser.get("/unlock?next=/account").status_code == 200
    house.moved = timedelta()
    assert browser.get("/account").headers["location"].startswith("/unlock")
    csrf = browser.headers["X-CSRF-Token"]
    assert browser.post("/unlock", data={"csrf": csrf, "password": "wrong" * 4}).status_code == 422
    answer = browser.post("/unlock", data={"csrf": csrf, "password": PASSWORD, "next": "/account"})
    assert answer.headers["location"] == "/account"
    assert browser.get("/account").status_code == 200


def test_a_poll_is_no_sign_of_life(house: House):
    browser = house.signed_in(Role.CLERK)
    token = browser.cookies["sohoa"]
    seen = house.kept.sessions.get(token).seen_at
    house.moved = timedelta(minutes=5)
    browser.get("/", headers={"X-Background": "yes"})
    assert house.kept.sessions.get(token).seen_at == seen


def test_a_session_ends_with_the_shift(house: House):
    browser = house.signed_in(Role.CLERK)
    house.moved = timedelta(hours=11)
    assert browser.get("/").headers["location"].startswith("/sign-in")
    assert browser.get("/unlock").headers["location"] == "/sign-in"


@pytest.mark.parametrize("end", ["lock", "password", "role"])
def test_sessions_die_with_what_they_stand_on(house: House, end: str):
    account = house.account(Role.CLERK)
    browser = house.enter(account)
    assert browser.get("/").status_code == 200
    accounts = house.kept.accounts
    if end == "lock":
        accounts.lock("clerk", locked=True, by="test")
    elif end == "password":
        accounts.set_password(account.id, "x", must_change=False, by="test")
    else:
        accounts.change("clerk", role=Role.AUDITOR, scope=account.scope, by="test")
    assert browser.get("/").status_code == 303


def test_a_first_password_is_changed_before_anything_else(house: House):
    account = house.account(Role.CLERK)
    house.kept.accounts.set_password(account.id, _hash(house), must_change=True, by="test")
    browser = house.browser()
    assert sign_in(browser).headers["location"] == "/account/password"
    assert browser.get("/account").headers["location"] == "/account/password"
    new = "bốn từ ngẫu nhiên 7"
    form = {"csrf": csrf_token(browser.cookies["sohoa"]), "old": PASSWORD, "new": new, "again": new}
    before = browser.cookies["sohoa"]
    assert browser.post("/account/password", data=form).headers["location"] == "/account"
    assert browser.cookies["sohoa"] != before
    assert browser.get("/account").status_code == 200


def test_a_supervisor_sets_up_a_second_factor_and_needs_it(house: House):
    account = house.account(Role.SUPERVISOR)
    house.kept.accounts.set_second_factor(account.id, None, by="test")
    browser = house.browser()
    assert sign_in(browser, "supervisor").headers["location"] == "/account/second-factor"
    page = browser.get("/account/second-factor").text
    secret = page.split("<code>")[1].split("</code>")[0].replace(" ", "")
    sealed = page.split('name="sealed" value="')[1].split('"')[0]
    codes = pyotp.TOTP(secret)
    form = {"csrf": csrf_token(browser.cookies["sohoa"]), "sealed": sealed}
    assert browser.post("/account/second-factor", data={**form, "code": "000000"}).status_code == 422
    assert browser.post("/account/second-factor", data={**form, "code": codes.now()}).status_code == 303
    assert secret not in str(house.kept.accounts.second_factor(account.id))

    again = house.browser()
    assert sign_in(again, "supervisor").headers["location"] == "/sign-in/code?next=/"
    assert again.get("/").headers["location"] == "/sign-in/code"
    half = again.cookies["sohoa"]
    form = {"csrf": csrf_token(half), "code": codes.now()}
    assert again.post("/sign-in/code", data=form).headers["location"] == "/"
    assert again.cookies["sohoa"] != half
    assert again.get("/").status_code == 200

    third = house.browser()
    sign_in(third, "supervisor")
    form["csrf"] = csrf_token(third.cookies["sohoa"])
    assert third.post("/sign-in/code", data=form).status_code == 422, "a code works once"


def test_codes_of_other_times_do_not_match():
    secret = pyotp.random_base32()
    code = pyotp.TOTP(secret).at(3000)
    assert [matching_step(secret, code, at=at) for at in (2900, 2999, 3000, 3029, 3059, 3061)] == [
        None, 100, 100, 100, 100, None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("password", "wrong"),
    [
        ("ngắn quá", "short"),
        ("aaaaaaaaaaaaa", "simple"),
        ("clerk-clerk-1!", "simple"),
        ("x" * 201, "long"),
        ("bốn từ ngẫu nhiên", None),
    ],
)
def test_what_a_password_needs(password: str, wrong: str | None):
    found = fault(password, name="clerk")
    assert (found.rsplit(".", 1)[1] if found else None) == wrong


def test_the_language_changes_and_stays(house: House):
    browser = house.browser()
    assert "Đăng nhập" in browser.get("/sign-in").text
    browser.post("/language", data={"language": "en", "next": "/sign-in"})
    assert "Sign in" in browser.get("/sign-in").text


def test_over_https_the_cookie_is_bound_to_this_host(tmp_path):
    home = tmp_path / "secure"
    home.mkdir()
    with House(home, address="https://testserver") as house:
        house.account(Role.CLERK)
        browser = house.browser()
        browser.base_url = "https://testserver"
        answer = sign_in(browser)
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-sohoa=")
        for word in ("HttpOnly", "Secure", "SameSite=strict", "Path=/"):
            assert word in cookie
        assert "Domain" not in cookie
        assert answer.headers["strict-transport-security"]


def test_a_programs_key_has_the_accounts_rights_until_it_is_revoked(house: House):
    account = house.account(Role.CLERK)
    key = house.kept.sessions.give_key(account.id, label="HIS", by="test")
    browser = house.browser()
    browser.headers["Authorization"] = f"Bearer {key}"
    assert browser.get("/account").status_code == 200
    house.kept.sessions.revoke_keys(account.id, by="test")
    assert browser.get("/account").status_code == 303


def _hash(house: House) -> str:
    return house.kept.accounts.password_hash("clerk")[1]
