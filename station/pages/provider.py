"""Sign in with the hospital's own accounts, where a provider is set."""

from http import HTTPStatus

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from station.desk import Desk, desk_of
from station.door.cookies import set_session
from station.door.provider import Identity, begin, finish, provider_client
from station.errors import HiddenError, RefusedInputError
from station.options import IdentityProvider
from station.showing.language import language_of
from station.showing.render import render
from storage.people import Account, Stage

ROUTER = APIRouter()
COOKIE = "signing-in"
_TEN_MINUTES = 600


@ROUTER.get("/sign-in/provider")
def go(request: Request) -> Response:
    """Send the browser to the provider."""
    desk = desk_of(request)
    with provider_client() as client:
        begun = begin(_provider(desk), back=_back(desk), key=desk.options.key, client=client)
    answer = RedirectResponse(begun.address, HTTPStatus.SEE_OTHER)
    answer.set_cookie(
        COOKIE,
        begun.sealed,
        max_age=_TEN_MINUTES,
        path="/sign-in",
        httponly=True,
        secure=desk.options.secure,
        samesite="lax",  # strict cookies do not come back from another site
    )
    return answer


@ROUTER.get("/sign-in/provider/back")
def back(request: Request, code: str = "", state: str = "") -> Response:
    """Take the provider's answer and open a session.

    The page goes on by itself instead of by a redirect: a chain that began at the provider would come without
    the new, strict cookie.
    """
    desk = desk_of(request)
    sealed = request.cookies.get(COOKIE, "")
    if not sealed or not code:
        raise RefusedInputError("sign_in.provider.failed")
    with provider_client() as client:
        identity = finish(
            _provider(desk),
            code=code,
            state=state,
            sealed=sealed,
            back=_back(desk),
            key=desk.options.key,
            client=client,
        )
    account = _account(desk, identity)
    stage = Stage.PASSWORD if account.has_second_factor else Stage.FULL
    answer = render(desk, "sign_in/entered.html", language_of(request))
    answer.delete_cookie(COOKIE, path="/sign-in")
    set_session(answer, desk.kept.sessions.open(account.id, stage=stage), desk.options)
    return answer


def _account(desk: Desk, identity: Identity) -> Account:
    """Return the account of somebody; the first time it is known by its name, then by the provider's id."""
    accounts = desk.kept.accounts
    found = accounts.by_subject(identity.subject)
    if found is None:
        known = accounts.password_hash(identity.name) if identity.name else None
        if known is None or not accounts.bind_subject(known[0].id, identity.subject):
            raise RefusedInputError("sign_in.provider.unknown")
        found = known[0]
    if found.locked_at is not None:
        raise RefusedInputError("sign_in.provider.unknown")
    return found


def _provider(desk: Desk) -> IdentityProvider:
    if desk.options.identity is None:
        raise HiddenError("no provider")
    return desk.options.identity


def _back(desk: Desk) -> str:
    return f"{desk.options.address}/sign-in/provider/back"
