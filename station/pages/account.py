"""One's own account: password and second factor."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from station.door import signing_in
from station.door.cookies import set_session
from station.door.guard import allow
from station.door.passwords import fault as password_fault
from station.door.passwords import hashed
from station.door.policy import NEEDS_SECOND_FACTOR, Act
from station.door.sealing import seal, unseal
from station.door.visit import Visit
from station.errors import RefusedInputError
from station.pages.sign_in import address_of
from station.showing.navigation import Link
from station.showing.qr import qr_path
from station.showing.render import page
from storage.people import Stage

ROUTER = APIRouter()
LINKS = (Link(words="account.title", path="/account", act=Act.COME_IN, order=95, icon="account"),)
Text = Annotated[str, Form()]
Mine = Annotated[Visit, allow(Act.COME_IN, unfinished=True)]


@ROUTER.get("/account")
def overview(visit: Annotated[Visit, allow(Act.COME_IN)]) -> Response:
    """Show who one is to the station, and what one may do."""
    allowed = [act for act in Act if visit.may(act)]
    needed = visit.account.role in NEEDS_SECOND_FACTOR
    return page(visit, "account/overview.html", allowed=allowed, needed=needed)


@ROUTER.get("/alive")
def alive(visit: Annotated[Visit, allow(Act.COME_IN)]) -> Response:
    """Take a sign of life of somebody who types or reads."""
    del visit
    return Response(status_code=HTTPStatus.NO_CONTENT)


@ROUTER.get("/account/password")
def ask_password(visit: Mine) -> Response:
    """Ask for a new password."""
    return page(visit, "account/password.html", fault=None)


@ROUTER.post("/account/password")
def change_password(
    request: Request, visit: Mine, old: Text = "", new: Text = "", again: Text = ""
) -> Response:
    """Change the password; every session ends, and this one goes on under a new token."""
    account = visit.account
    try:
        signing_in.unlock(visit.desk, account, password=old, address=address_of(request))
        _refuse_weak(old, new, again, name=account.name)
    except RefusedInputError as error:
        return page(visit, "account/password.html", fault=error, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    visit.desk.kept.accounts.set_password(account.id, hashed(new), must_change=False, by=account.name)
    return _go_on(visit)


@ROUTER.get("/account/second-factor")
def ask_second_factor(visit: Mine) -> Response:
    """Show a new secret as a QR code and ask for a first code."""
    return _ask_second_factor(visit, signing_in.new_second_factor())


@ROUTER.post("/account/second-factor")
def keep_second_factor(visit: Mine, sealed: Text = "", code: Text = "") -> Response:
    """Keep the second factor once its first code is right."""
    secret = unseal(sealed, key=visit.desk.options.key, purpose=_purpose(visit))
    try:
        signing_in.keep_second_factor(visit.desk, visit.account, secret=secret, code=code)
    except RefusedInputError as error:
        return _ask_second_factor(visit, secret, fault=error)
    return _go_on(visit)


def _refuse_weak(old: str, new: str, again: str, *, name: str) -> None:
    wrong = password_fault(new, name=name)
    if wrong or new == old:
        raise RefusedInputError(wrong or "account.password.same")
    if new != again:
        raise RefusedInputError("account.password.differ")


def _ask_second_factor(visit: Visit, secret: str, fault: RefusedInputError | None = None) -> Response:
    link = signing_in.second_factor_link(secret, visit.account)
    return page(
        visit,
        "account/second_factor.html",
        status=HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK,
        fault=fault,
        secret=" ".join(secret[place : place + 4] for place in range(0, len(secret), 4)),
        sealed=seal(secret, key=visit.desk.options.key, purpose=_purpose(visit)),
        picture=qr_path(link),
    )


def _purpose(visit: Visit) -> str:
    return f"new second factor of {visit.account.id}"


def _go_on(visit: Visit) -> Response:
    """Go on under a new token: a change of secrets ends what was there before."""
    sessions = visit.desk.kept.sessions
    sessions.end(visit.token)
    response = RedirectResponse("/account", HTTPStatus.SEE_OTHER)
    set_session(response, sessions.open(visit.account.id, stage=Stage.FULL), visit.desk.options)
    return response
