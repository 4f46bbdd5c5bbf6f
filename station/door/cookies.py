"""The two cookies: session and language."""

from starlette.responses import Response

from station.options import StationOptions
from station.showing.language import COOKIE as LANGUAGE
from station.showing.language import Language

_YEAR = 365 * 24 * 3600


def session_cookie(options: StationOptions) -> str:
    """Return the name: over HTTPS one that no subdomain and no plain connection can set."""
    return "__Host-sohoa" if options.secure else "sohoa"


def set_session(response: Response, token: str, options: StationOptions) -> None:
    """Hand over a session; the cookie ends with the browser, the session itself earlier."""
    response.set_cookie(
        session_cookie(options), token, httponly=True, secure=options.secure, samesite="strict", path="/"
    )


def drop_session(response: Response, options: StationOptions) -> None:
    """Take the cookie away."""
    response.delete_cookie(
        session_cookie(options), httponly=True, secure=options.secure, samesite="strict", path="/"
    )


def set_language(response: Response, language: Language, options: StationOptions) -> None:
    """Remember the language for a year."""
    response.set_cookie(
        LANGUAGE, language, max_age=_YEAR, httponly=True, secure=options.secure, samesite="lax", path="/"
    )
