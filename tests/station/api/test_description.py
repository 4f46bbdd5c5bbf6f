"""What /api/v1/openapi.json promises, and that answers keep it."""

import json
from http import HTTPStatus
from itertools import pairwise

import pytest
from jsonschema import Draft202012Validator

from station.api.describe import PROBLEM
from station.door.headers import LARGEST_FORM
from storage.people import Role
from tests.station.api.test_api import BOX, program
from tests.station.door.test_doors import routes
from tests.station.house import House

NOBODY = "00000000-0000-0000-0000-000000000000"


def described(house: House) -> dict:
    return house.browser().get("/api/v1/openapi.json").json()


def resolved(told: dict, reference: str) -> object:
    for name in reference.removeprefix("#/").split("/"):
        told = told[name]
    return told


def references(part: object):
    if isinstance(part, dict):
        yield from ([part["$ref"]] if isinstance(part.get("$ref"), str) else [])
        for each in part.values():
            yield from references(each)
    if isinstance(part, list):
        for each in part:
            yield from references(each)


def test_every_route_is_listed(house: House):
    told = described(house)
    served = {
        (path.removeprefix("/api/v1"), method.lower())
        for path, one in routes(house.app)
        if path.startswith("/api/v1/")
        for method in one.methods - {"HEAD"}
    }
    assert {(path, method) for path, acts in told["paths"].items() for method in acts} == served
    assert told["servers"] == [{"url": "/api/v1"}]


def test_schemas_are_valid_and_every_reference_leads_somewhere(house: House):
    told = described(house)
    for shape in told["components"]["schemas"].values():
        Draft202012Validator.check_schema(shape)
    assert [one for one in references(told) if not resolved(told, one)] == []
    assert "HTTPValidationError" not in json.dumps(told)


def test_every_route_says_which_key_it_wants_and_how_it_refuses(house: House):
    told = described(house)
    (scheme,) = told["components"]["securitySchemes"].items()
    assert scheme[1]["scheme"] == "bearer"
    for path, acts in told["paths"].items():
        for act in acts.values():
            refusals = {
                code for code, answer in act["responses"].items() if PROBLEM in answer.get("content", {})
            }
            wanted = {"401", "403", "409", "422", "503"} | ({"404", "410"} if "{" in path else set())
            assert act["security"] == [{scheme[0]: []}]
            assert refusals == wanted | ({"400", "413"} if "requestBody" in act else set())


@pytest.mark.parametrize(
    ("method", "path", "sent", "status"),
    [
        ("get", "/batches?limit=many", {}, HTTPStatus.UNPROCESSABLE_ENTITY),
        ("get", f"/batches/{NOBODY}", {}, HTTPStatus.NOT_FOUND),
        ("get", f"/records/{NOBODY}", {}, HTTPStatus.FORBIDDEN),
        ("get", "/nothing", {}, HTTPStatus.NOT_FOUND),
        ("put", "/batches", {}, HTTPStatus.METHOD_NOT_ALLOWED),
        ("post", "/batches", {"content": b"{bad"}, HTTPStatus.UNPROCESSABLE_ENTITY),
        (
            "post",
            "/batches",
            {"content": b"[" * 200_000, "headers": {"Content-Type": "application/json"}},
            HTTPStatus.BAD_REQUEST,
        ),
        ("post", "/batches", {"json": [1]}, HTTPStatus.UNPROCESSABLE_ENTITY),
        ("post", "/batches", {"json": {**BOX, "box": " "}}, HTTPStatus.UNPROCESSABLE_ENTITY),
        ("post", "/batches", {"json": {**BOX, "box": "1\x002"}}, HTTPStatus.UNPROCESSABLE_ENTITY),
        ("post", "/batches", {"json": {**BOX, "shelf": "1\n2"}}, HTTPStatus.UNPROCESSABLE_ENTITY),
        ("post", "/batches", {"json": {**BOX, "facility": ".."}}, HTTPStatus.UNPROCESSABLE_ENTITY),
        ("post", "/batches", {"json": {**BOX, "declared": "3.5"}}, HTTPStatus.UNPROCESSABLE_ENTITY),
        ("post", "/batches", {"content": b" " * (LARGEST_FORM + 1)}, HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
        ("post", f"/scans/{NOBODY}", {"files": {"file": ("a.pdf", b"%PDF")}}, HTTPStatus.NOT_FOUND),
        ("post", f"/scans/{NOBODY}", {"data": {"file": "no file"}}, HTTPStatus.UNPROCESSABLE_ENTITY),
        ("delete", f"/webhooks/{NOBODY}", {}, HTTPStatus.FORBIDDEN),
    ],
)
def test_every_refusal_is_a_problem(house: House, method, path, sent, status):
    answer = program(house, Role.CLERK).request(method, f"/api/v1{path}", **sent)
    assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM)
    (shape,) = (described(house)["components"]["schemas"][name] for name in ("Problem",))
    Draft202012Validator(shape).validate(answer.json())
    assert answer.json()["status"] == status


def test_a_route_that_knows_other_methods_names_them(house: House):
    assert "GET" in program(house, Role.CLERK).put("/api/v1/batches").headers["allow"]


def test_blanks_around_a_box_are_none_of_its_name(house: House):
    his = program(house, Role.CLERK)
    ids = [his.post("/api/v1/batches", json={**BOX, "box": name}).json()["id"] for name in ("12", " 12 ")]
    assert all(one == other for one, other in pairwise(ids))
