"""Every route has a door, and every door asks the policy."""

from collections.abc import Iterator

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.routing import Mount

from station.door.guard import Guard
from station.door.policy import may
from storage.people import Role, Scope
from tests.contracts.charts import clean_chart
from tests.station.house import House
from tests.station.loaded import load

OPEN_TO_ALL = {
    "/sign-in",
    "/sign-in/code",
    "/sign-in/provider",
    "/sign-in/provider/back",
    "/unlock",
    "/sign-out",
    "/language",
    "/healthz",
    "/readyz",
    "/metrics",
    "/hand-over",
}
"""They show nothing of anybody, or hold the session themselves."""


def routes(app, prefix: str = "") -> Iterator[tuple[str, APIRoute]]:
    for route in app.routes:
        if isinstance(route, Mount) and hasattr(route.app, "routes"):
            yield from routes(route.app, prefix + route.path)
        elif isinstance(route, APIRoute):
            yield prefix + route.path, route
        elif hasattr(route, "original_router"):  # how FastAPI keeps what `include_router` was given
            yield from routes(route.original_router, prefix)


def test_the_routes_are_found(house: House):
    paths = {path for path, _ in routes(house.app)}
    assert {"/", "/sign-in", "/files/{uuid}", "/batches/{batch_id}", "/api/v1/records/{record_id}"} <= paths
    assert len(paths) > 50


def guards(dependant: Dependant) -> list[Guard]:
    own = [one.call for one in dependant.dependencies if isinstance(one.call, Guard)]
    return own + [guard for one in dependant.dependencies for guard in guards(one)]


def test_every_route_declares_its_act(house: House):
    without = {path for path, route in routes(house.app) if not guards(route.dependant)}
    assert without - OPEN_TO_ALL == set()


def test_nobody_comes_in_without_signing_in(house: House):
    browser = house.browser()
    for path, route in routes(house.app):
        if path in OPEN_TO_ALL:
            continue
        for method in route.methods:
            answer = browser.request(method, filled(path))
            assert answer.status_code in {303, 401}, (method, path)
            assert answer.headers.get("location", "/sign-in").startswith("/sign-in"), path


@pytest.mark.parametrize("role", Role)
def test_the_policy_answers_at_every_door(house: House, role: Role):
    account = house.account(role)
    browser = house.enter(account)
    for path, route in routes(house.app):
        found = guards(route.dependant)
        if not found or all(may(account, guard.act) for guard in found):
            continue
        for method in route.methods:
            answer = browser.request(method, filled(path))
            assert answer.status_code == 403, (role, method, path)


@pytest.mark.parametrize("forged", ["none", "wrong", "another", "foreign origin", "cross-site"])
def test_nothing_changes_by_a_forged_request(house: House, forged: str):
    account = house.account(Role.SUPERVISOR)
    browser = house.enter(account)
    if forged == "none":
        del browser.headers["X-CSRF-Token"]
    elif forged == "wrong":
        browser.headers["X-CSRF-Token"] = "0" * 64
    elif forged == "another":
        browser.headers["X-CSRF-Token"] = house.enter(account).headers["X-CSRF-Token"]
    elif forged == "foreign origin":
        browser.headers["Origin"] = "https://evil.example"
    else:
        browser.headers["Sec-Fetch-Site"] = "cross-site"
    for path, route in routes(house.app):
        found = guards(route.dependant)
        unsafe = route.methods - {"GET", "HEAD", "OPTIONS"}
        if found and all(may(account, guard.act) for guard in found):
            for method in unsafe:
                assert browser.request(method, filled(path)).status_code == 403, (method, path)


@pytest.mark.parametrize("role", [Role.CLERK, Role.SUPERVISOR, Role.AUDITOR])
@pytest.mark.parametrize(
    "scope", [Scope(facilities=("99999",)), Scope(departments=("Nội",))], ids=["facility", "department"]
)
def test_what_lies_outside_the_scope_does_not_exist(house: House, role: Role, scope: Scope):
    """Every address that names a batch, scan or record, with ids that exist."""
    record_id = load(house, clean_chart("a" * 64))
    line = house.kept.stores.records.get(record_id).line
    ids = {"batch_id": line.batch_id, "scan_id": line.scan_id, "record_id": record_id}
    account = house.account(role, scope=scope)
    browser = house.enter(account)
    asked = 0
    for path, route in routes(house.app):
        found = guards(route.dependant)
        if not any(f"{{{name}}}" in path for name in ids) or not all(may(account, one.act) for one in found):
            continue
        for method in route.methods:
            answer = browser.request(method, filled(path, ids))
            assert answer.status_code in {404, 409, 422}, (role, method, path)
            assert not any(canary in answer.text for canary in ("NGUYỄN", "box-12", "01001")), path
            asked += 1
    assert asked > 3


def test_another_host_is_refused(house: House):
    assert house.browser().get("/sign-in", headers={"Host": "evil.example"}).status_code == 400


def test_every_answer_carries_the_headers(house: House):
    browser = house.signed_in(Role.CLERK)
    for path in ("/", "/sign-in", "/nothing", "/static/css/station.css", "/api/v1/openapi.json", "/account"):
        headers = browser.get(path).headers
        assert "unsafe" not in headers["content-security-policy"]
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == ("no-cache" if path.startswith("/static") else "no-store")


def filled(path: str, ids: dict[str, str] | None = None) -> str:
    """Put these ids into the gaps of a path, and one that nobody has into the others."""
    words = path
    for name, value in (ids or {}).items():
        words = words.replace(f"{{{name}}}", value)
    while "{" in words:
        start, end = words.index("{"), words.index("}")
        name = words[start + 1 : end]
        value = "1" if name in {"number", "change_id"} else "screen" if name == "shown" else "0" * 36
        words = words[:start] + value + words[end + 1 :]
    return words
