"""Who looked at what: for auditors and administrators."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from station.csv_of import csv_of
from station.guard import allow
from station.navigation import Link
from station.policy import Act
from station.render import page
from station.visit import Visit
from storage.people import View

ROUTER = APIRouter()
LINKS = (Link(words="log.title", path="/log", act=Act.SEE_LOG, order=70, icon="log"),)
Reader = Annotated[Visit, allow(Act.SEE_LOG)]
_AT_ONCE = 100
_MOST = 10_000


@ROUTER.get("/log")
def log(visit: Reader, who: str = "", before: datetime | None = None) -> Response:
    """Show the newest views, of everybody or of one account."""
    views = _views(visit, who, before, _AT_ONCE)
    return page(visit, "log/log.html", views=views, who=who, more=len(views) == _AT_ONCE)


@ROUTER.get("/log.csv")
def log_csv(visit: Reader, who: str = "") -> Response:
    """Return the newest views as CSV."""
    headings = [visit.say(f"log.{name}") for name in ("when", "who", "what", "subject", "facility", "reason")]
    rows = [
        (one.at.isoformat(), one.account, one.kind, one.subject, one.facility, one.reason)
        for one in _views(visit, who, None, _MOST)
    ]
    return csv_of("sohoa-views", headings, rows)


def _views(visit: Visit, who: str, before: datetime | None, limit: int) -> tuple[View, ...]:
    aware = before if before is None or before.tzinfo else None
    return visit.desk.kept.views.newest(limit=limit, before=aware, by=who.strip() or None)
