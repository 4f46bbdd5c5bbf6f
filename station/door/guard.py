"""The door of every route: who comes, from where, and whether the policy allows the act."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlsplit

from fastapi import Depends, Request
from starlette.concurrency import run_in_threadpool

from station.desk import Desk, desk_of
from station.door.cookies import session_cookie
from station.door.policy import NEEDS_SECOND_FACTOR, Act, may
from station.door.visit import Visit
from station.errors import ForbiddenError, ForgedError, SignInNeededError
from station.showing.language import language_of
from storage.people import Account, Session, Stage

SAFE = frozenset(("GET", "HEAD", "OPTIONS"))
_TOUCH = timedelta(seconds=30)
"""Signs of life are written down no more often than this."""
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """A dependency that knows its act, so that a test can read the policy off the routes.

    Equal guards of one request are asked once.
    """

    act: Act
    unfinished: bool = False

    async def __call__(self, request: Request) -> Visit:
        """Return the visit; errors of `station.errors` otherwise."""
        desk = desk_of(request)
        key = _bearer(request)
        if key is not None:
            account = await run_in_threadpool(_program, desk, key)
            return self._visit(request, desk, account, token="")
        token = request.cookies.get(session_cookie(desk.options), "")
        quiet = request.headers.get("x-background") is not None
        account = await run_in_threadpool(_person, desk, token, _next(request), self.unfinished, quiet)
        if request.method not in SAFE:
            await _refuse_forged(request, desk, token)
        return self._visit(request, desk, account, token=token)

    def _visit(self, request: Request, desk: Desk, account: Account, *, token: str) -> Visit:
        if not may(account, self.act):
            raise ForbiddenError("not with this role")
        return Visit(
            account=account,
            language=language_of(request),
            token=token,
            csrf=csrf_token(token),
            act=self.act,
            path=request.url.path,
            at=desk.now(),
            desk=desk,
        )


def allow(act: Act, *, unfinished: bool = False) -> Any:  # noqa: ANN401 - what FastAPI's own Depends returns
    """Declare what a route does; the route takes `visit: Annotated[Visit, …]` with it.

    Args:
        act: held against the policy.
        unfinished: also for somebody who still has to change the password or to set up the second factor.
    """
    return Depends(Guard(act=act, unfinished=unfinished))


def csrf_token(token: str) -> str:
    """Return what the pages of a session send back: derived, so that nothing more has to be kept."""
    return hashlib.sha256(b"csrf:" + token.encode()).hexdigest()


def _program(desk: Desk, key: str) -> Account:
    found = desk.kept.sessions.key(key)
    if found is None:
        raise SignInNeededError("")
    return found.account


def _person(desk: Desk, token: str, where: str, unfinished: bool, quiet: bool) -> Account:  # noqa: FBT001
    session = desk.kept.sessions.get(token) if token else None
    now = desk.now()
    if session is None or now - session.opened_at > desk.options.longest:
        raise SignInNeededError(f"/sign-in?next={quote(where)}")
    if session.locked or now - session.seen_at > desk.options.idle:
        raise SignInNeededError(f"/unlock?next={quote(where)}")
    step = next_step(session)
    if step and not unfinished:
        raise SignInNeededError(step)
    if not quiet and now - session.seen_at > _TOUCH:
        desk.kept.sessions.touch(token)
    return session.account


def next_step(session: Session) -> str | None:
    """Return the page on which signing in goes on; None when it is done."""
    account = session.account
    if session.stage is Stage.PASSWORD:
        return "/sign-in/code"
    if account.must_change:
        return "/account/password"
    if account.role in NEEDS_SECOND_FACTOR and not account.has_second_factor:
        return "/account/second-factor"
    return None


async def _refuse_forged(request: Request, desk: Desk, token: str) -> None:
    refuse_foreign(request, desk)
    sent = request.headers.get("x-csrf-token")
    if sent is None and request.headers.get("content-type", "").startswith(_FORMS):
        field = (await request.form()).get("csrf")
        sent = field if isinstance(field, str) else None
    if sent is None or not hmac.compare_digest(sent.encode(), csrf_token(token).encode()):
        raise ForgedError("no or wrong token")


def refuse_foreign(request: Request, desk: Desk) -> None:
    """Refuse what another site makes a browser send.

    Raises:
        ForgedError: Sec-Fetch-Site or Origin names another site.
    """
    site = request.headers.get("sec-fetch-site", "same-origin")
    origin = request.headers.get("origin")
    ours = {desk.options.address.rstrip("/"), f"{request.url.scheme}://{request.headers.get('host', '')}"}
    if site not in {"same-origin", "none"} or (origin is not None and origin not in ours):
        raise ForgedError("from another site")


def safe_next(where: str | None) -> str:
    """Return a path of this station to go on to; the home page for anything else."""
    parts = urlsplit(where or "/")
    fine = where and where.startswith("/") and not where.startswith(("//", "/\\")) and not parts.netloc
    return where if fine and where else "/"


def _next(request: Request) -> str:
    """Return where to come back to: the page itself, or the page that a fragment belongs to."""
    if request.method in SAFE and "hx-request" not in request.headers:
        return request.url.path
    return safe_next(urlsplit(request.headers.get("hx-current-url", "/")).path)


def _bearer(request: Request) -> str | None:
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" and key else None
