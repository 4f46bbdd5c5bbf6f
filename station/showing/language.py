"""Which language a page is in: the person's choice, else the browser's, else Vietnamese."""

from typing import Literal

from starlette.requests import HTTPConnection

Language = Literal["vi", "en"]
COOKIE = "language"


def language_of(request: HTTPConnection) -> Language:
    """Return `vi` or `en`."""
    chosen = request.cookies.get(COOKIE)
    if chosen in {"vi", "en"}:
        return "en" if chosen == "en" else "vi"
    wished = request.headers.get("accept-language", "").lower()
    return "en" if wished.startswith("en") else "vi"
