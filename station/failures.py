"""The one place where a failure becomes a page or a JSON answer. No answer ever quotes a chart."""

from dataclasses import dataclass
from http import HTTPStatus

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from models.errors import IntegrityError, SohoaError, StorageDownError, UnreadableScanError, UsageError
from station.desk import desk_of
from station.door.headers import TooLargeError
from station.door.visit import GlassError
from station.errors import ForbiddenError, ForgedError, HiddenError, RefusedInputError, SignInNeededError
from station.showing.language import language_of
from station.showing.render import render
from station.showing.say import say
from storage.errors import DamagedDatabaseError, ErasedError, UnknownIdError

API = "/api/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """What the person or program is told."""

    status: int
    key: str
    """`failure.KEY.title` and `failure.KEY.text` are the words."""


_KINDS: tuple[tuple[type[Exception], HTTPStatus, str], ...] = (
    (HiddenError, HTTPStatus.NOT_FOUND, "missing"),
    (UnknownIdError, HTTPStatus.NOT_FOUND, "missing"),
    (ForgedError, HTTPStatus.FORBIDDEN, "forged"),
    (ForbiddenError, HTTPStatus.FORBIDDEN, "forbidden"),
    (RefusedInputError, HTTPStatus.UNPROCESSABLE_ENTITY, "input"),
    (ErasedError, HTTPStatus.GONE, "erased"),
    (StorageDownError, HTTPStatus.SERVICE_UNAVAILABLE, "storage"),
    (UnreadableScanError, HTTPStatus.UNPROCESSABLE_ENTITY, "unreadable"),
    (DamagedDatabaseError, HTTPStatus.SERVICE_UNAVAILABLE, "storage"),
    (IntegrityError, HTTPStatus.CONFLICT, "integrity"),
    (UsageError, HTTPStatus.CONFLICT, "conflict"),
    (RequestValidationError, HTTPStatus.UNPROCESSABLE_ENTITY, "input"),
    (TooLargeError, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "large"),
)
_OF_STATUS = {
    HTTPStatus.NOT_FOUND: "missing",
    HTTPStatus.METHOD_NOT_ALLOWED: "missing",
    HTTPStatus.FORBIDDEN: "forbidden",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "large",
}


def answer_failures(app: FastAPI) -> None:
    """Let the app answer every failure with words for the person who can act."""
    for kind in (SohoaError, RequestValidationError, HTTPException, TooLargeError, Exception):
        app.add_exception_handler(kind, _answer)


def failure_of(error: Exception) -> Failure:
    """Return what an error means."""
    for kind, status, key in _KINDS:
        if isinstance(error, kind):
            return Failure(status=status, key=key)
    if isinstance(error, HTTPException) and isinstance(error.__cause__, TooLargeError):
        return failure_of(error.__cause__)  # FastAPI calls every trouble with a body a bad request
    if isinstance(error, HTTPException):
        return Failure(status=error.status_code, key=_OF_STATUS.get(HTTPStatus(error.status_code), "input"))
    return Failure(status=HTTPStatus.INTERNAL_SERVER_ERROR, key="internal")


async def _answer(request: Request, error: Exception) -> Response:
    path = f"{request.scope.get('root_path', '')}{request.scope['path']}"
    for_program = path.startswith((API, "/files", "/hub/"))
    if isinstance(error, SignInNeededError):
        return _sign_in(request, error, for_program=for_program)
    if isinstance(error, GlassError) and not for_program:
        return _go(request, f"/glass/{error.scan_id}")
    failure = failure_of(error)
    headers = dict(getattr(error, "headers", None) or {})  # which methods a route knows
    if failure.status == HTTPStatus.SERVICE_UNAVAILABLE:
        headers["Retry-After"] = "10"
    language = language_of(request)
    title = say(language, f"failure.{failure.key}.title")
    text = say(language, f"failure.{failure.key}.text")
    if isinstance(error, RefusedInputError):
        text = say(language, error.key, **error.values)
    if for_program:
        problem = {"status": failure.status, "title": title, "detail": text}
        return JSONResponse(problem, failure.status, media_type="application/problem+json", headers=headers)
    words = {"title": title, "text": text, "failure": failure}
    fragment = "hx-request" in request.headers
    template = "failure/notice.html" if fragment else "failure/page.html"
    return render(desk_of(request), template, language, status=failure.status, headers=headers, **words)


def _sign_in(request: Request, error: SignInNeededError, *, for_program: bool) -> Response:
    if for_program:
        problem = {"status": 401, "title": say(language_of(request), "failure.sign_in.title")}
        return JSONResponse(
            problem,
            HTTPStatus.UNAUTHORIZED,
            media_type="application/problem+json",
            headers={"WWW-Authenticate": "Bearer"},
        )
    return _go(request, error.where)


def _go(request: Request, where: str) -> Response:
    if "hx-request" in request.headers:
        return Response(status_code=HTTPStatus.OK, headers={"HX-Redirect": where})
    return RedirectResponse(where, HTTPStatus.SEE_OTHER)
