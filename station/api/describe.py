"""What the description of the API says of every route beside its own words: the key, and how it refuses."""

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel

PROBLEM = "application/problem+json"
_KEY = "key"
_SCHEMAS = "#/components/schemas"


class Problem(BaseModel):
    """Why a request was refused (RFC 9457); never with anything about a patient."""

    status: int
    title: str
    """For people, in the language that the request accepts."""
    detail: str | None = None
    """What to do."""


def describe(app: FastAPI) -> None:
    """Let `app` describe itself with the key that it wants and the problems that it answers with."""
    app.openapi = lambda: _described(app)  # type: ignore[method-assign]


def _described(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema is None:
        told = get_openapi(title=app.title, version=app.version, routes=app.routes, servers=app.servers)
        parts = told.setdefault("components", {})
        parts.setdefault("securitySchemes", {})[_KEY] = {
            "type": "http",
            "scheme": "bearer",
            "description": "The key of a program's account (`sohoa user key NAME`).",
        }
        shapes = parts.setdefault("schemas", {})
        shapes[Problem.__name__] = Problem.model_json_schema()
        for path, acts in told["paths"].items():
            for act in acts.values():
                act["security"] = [{_KEY: []}]
                _add_problems(act, has_id="{" in path)
        for unused in ("HTTPValidationError", "ValidationError"):  # FastAPI's own, which we never answer with
            shapes.pop(unused, None)
        app.openapi_schema = told
    return app.openapi_schema


def _add_problems(act: dict[str, Any], *, has_id: bool) -> None:
    answers = act["responses"]
    own = answers.get("422", {}).get("content", {})
    if "HTTPValidationError" in str(own):
        del answers["422"]
    for status in _statuses(has_id=has_id, has_body="requestBody" in act):
        answer = answers.setdefault(str(int(status)), {"description": status.phrase, "content": {}})
        answer.setdefault("content", {})[PROBLEM] = {"schema": {"$ref": f"{_SCHEMAS}/{Problem.__name__}"}}


def _statuses(*, has_id: bool, has_body: bool) -> tuple[HTTPStatus, ...]:
    of_all = (
        HTTPStatus.UNAUTHORIZED,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.CONFLICT,
        HTTPStatus.UNPROCESSABLE_ENTITY,
        HTTPStatus.SERVICE_UNAVAILABLE,
    )
    of_ids = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE) if has_id else ()
    of_bodies = (HTTPStatus.BAD_REQUEST, HTTPStatus.REQUEST_ENTITY_TOO_LARGE) if has_body else ()
    return *of_all, *of_ids, *of_bodies
