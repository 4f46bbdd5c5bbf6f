"""Coming in and going out: password, second factor, sleeping session, language."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from station.desk import Desk, desk_of
from station.door import signing_in
from station.door.cookies import drop_session, session_cookie, set_language, set_session
from station.door.guard import csrf_token, next_step, refuse_foreign, safe_next
from station.errors import ForgedError, RefusedInputError
from station.showing.language import language_of
from station.showing.render import render
from storage.people import Session, Stage

ROUTER = APIRouter()
Text = Annotated[str, Form()]


@ROUTER.get("/sign-in")
def ask(request: Request, next: str = "/") -> Response:  # noqa: A002 - the name in the address
    """Ask for name and password."""
    return _ask(request, where=safe_next(next))


@ROUTER.post("/sign-in")
def sign_in(request: Request, name: Text = "", password: Text = "", next: Text = "/") -> Response:  # noqa: A002
    """Take name and password; a session that was there before ends."""
    desk = desk_of(request)
    refuse_foreign(request, desk)
    where = safe_next(next)
    try:
        token = signing_in.sign_in(desk, name=name, password=password, address=address_of(request))
    except RefusedInputError as error:
        return _ask(request, where=where, fault=error, name=name)
    desk.kept.sessions.end(request.cookies.get(session_cookie(desk.options), ""))
    return _entered(desk, token, where)


@ROUTER.get("/sign-in/code")
def ask_code(request: Request, next: str = "/") -> Response:  # noqa: A002
    """Ask for the code of the second factor."""
    if _session(request) is None:
        return _to("/sign-in")
    return _ask_code(request, where=safe_next(next))


@ROUTER.post("/sign-in/code")
def take_code(request: Request, csrf: Text = "", code: Text = "", next: Text = "/") -> Response:  # noqa: A002
    """Take the code; the session goes on under a new token."""
    desk, session = desk_of(request), _session(request)
    if session is None:
        return _to("/sign-in")
    token = _own(request, desk, csrf)
    try:
        signing_in.check_code(desk, session.account, code=code, address=address_of(request))
    except RefusedInputError as error:
        return _ask_code(request, where=safe_next(next), fault=error)
    desk.kept.sessions.end(token)
    fresh = desk.kept.sessions.open(session.account.id, stage=Stage.FULL)
    return _entered(desk, fresh, safe_next(next))


@ROUTER.get("/unlock")
def ask_again(request: Request, next: str = "/") -> Response:  # noqa: A002
    """Put the session to sleep and ask for the password."""
    desk, session = desk_of(request), _session(request)
    if session is None:
        return _to("/sign-in")
    desk.kept.sessions.lock(_token(request, desk), locked=True)
    return _ask_again(request, session, where=safe_next(next))


@ROUTER.post("/unlock")
def unlock(request: Request, csrf: Text = "", password: Text = "", next: Text = "/") -> Response:  # noqa: A002
    """Wake the session, to go on where it fell asleep."""
    desk, session = desk_of(request), _session(request)
    if session is None:
        return _to("/sign-in")
    token = _own(request, desk, csrf)
    try:
        signing_in.unlock(desk, session.account, password=password, address=address_of(request))
    except RefusedInputError as error:
        return _ask_again(request, session, where=safe_next(next), fault=error)
    desk.kept.sessions.lock(token, locked=False)
    return _to(safe_next(next))


@ROUTER.post("/sign-out")
def sign_out(request: Request, csrf: Text = "") -> Response:
    """End the session."""
    desk = desk_of(request)
    desk.kept.sessions.end(_own(request, desk, csrf))
    response = _to("/sign-in")
    drop_session(response, desk.options)
    return response


@ROUTER.post("/language")
def language(request: Request, language: Text = "vi", next: Text = "/") -> Response:  # noqa: A002
    """Change the language; harmless, so that it works before signing in."""
    desk = desk_of(request)
    refuse_foreign(request, desk)
    response = _to(safe_next(next))
    set_language(response, "en" if language == "en" else "vi", desk.options)
    return response


def address_of(request: Request) -> str:
    """Return where the request comes from; behind a proxy uvicorn has put the right one here."""
    return request.client.host if request.client else "?"


def _entered(desk: Desk, token: str, where: str) -> Response:
    session = desk.kept.sessions.get(token)
    step = next_step(session) if session else "/sign-in"
    response = _to(f"{step}?next={where}" if step == "/sign-in/code" else step or where)
    set_session(response, token, desk.options)
    return response


def _token(request: Request, desk: Desk) -> str:
    return request.cookies.get(session_cookie(desk.options), "")


def _session(request: Request) -> Session | None:
    desk = desk_of(request)
    token = _token(request, desk)
    session = desk.kept.sessions.get(token) if token else None
    over = session is not None and desk.now() - session.opened_at > desk.options.longest
    return None if over else session


def _own(request: Request, desk: Desk, csrf: str) -> str:
    """Return the session's token, if the form is one of its own."""
    refuse_foreign(request, desk)
    token = _token(request, desk)
    if csrf != csrf_token(token):
        raise ForgedError("no or wrong token")
    return token


def _ask(request: Request, *, where: str, fault: RefusedInputError | None = None, name: str = "") -> Response:
    provider = desk_of(request).options.identity is not None
    return _form(request, "password", fault, where=where, name=name, provider=provider)


def _ask_code(request: Request, *, where: str, fault: RefusedInputError | None = None) -> Response:
    return _form(request, "code", fault, where=where)


def _ask_again(
    request: Request, session: Session, *, where: str, fault: RefusedInputError | None = None
) -> Response:
    return _form(request, "unlock", fault, where=where, who=session.account.shown)


def _form(request: Request, step: str, fault: RefusedInputError | None, **values: object) -> Response:
    desk = desk_of(request)
    own: dict[str, object] = {"fault": fault, "csrf": csrf_token(_token(request, desk)), **values}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK
    return render(desk, f"sign_in/{step}.html", language_of(request), status=status, headers=None, **own)


def _to(where: str) -> Response:
    return RedirectResponse(where, HTTPStatus.SEE_OTHER)
