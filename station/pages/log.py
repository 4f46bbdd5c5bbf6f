"""Who looked at what: for auditors and administrators."""

from datetime import datetime
from functools import partial
from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from models.errors import SohoaError
from station.door.guard import allow
from station.door.places import place_of_scan
from station.door.policy import Act
from station.door.visit import Visit
from station.showing.csv_of import csv_of
from station.showing.navigation import Link
from station.showing.render import page
from storage.people import View

ROUTER = APIRouter()
LINKS = (Link(words="log.title", path="/log", act=Act.SEE_LOG, order=70, icon="log"),)
Reader = Annotated[Visit, allow(Act.SEE_LOG)]
_AT_ONCE = 100
_MOST = 10_000
_OF_RECORDS = frozenset({"record", "search", "export"})


@ROUTER.get("/log")
def log(visit: Reader, who: str = "", before: datetime | None = None) -> Response:
    """Show the newest views, of everybody or of one account."""
    views = _views(visit, who, before, _AT_ONCE)
    return page(
        visit, "log/log.html", views=views, kind=partial(_kind, visit), who=who, more=len(views) == _AT_ONCE
    )


@ROUTER.get("/log.csv")
def log_csv(visit: Reader, who: str = "") -> Response:
    """Return the newest views as CSV."""
    headings = [visit.say(f"log.{name}") for name in ("when", "who", "what", "subject", "facility", "reason")]
    rows = [
        (one.at.isoformat(), one.account, _kind(visit, one.kind), one.subject, one.facility, one.reason)
        for one in _views(visit, who, None, _MOST)
    ]
    return csv_of("sohoa-views", headings, rows)


def _kind(visit: Visit, kind: str) -> str:
    key = f"log.kind.{kind}"
    return visit.say(key) if visit.knows(key) else kind


def _views(visit: Visit, who: str, before: datetime | None, limit: int) -> tuple[View, ...]:
    aware = before if before is None or before.tzinfo else None
    scope = visit.account.scope
    views = visit.desk.kept.views.newest(
        limit=limit, before=aware, by=who.strip() or None, facilities=scope.facilities
    )
    return tuple(one for one in views if _is_mine(visit, one)) if scope.departments else views


def _is_mine(visit: Visit, view: View) -> bool:
    """Tell whether a view was of something in this person's departments; views know facilities only."""
    kept = visit.desk.kept
    try:
        of_record = view.kind in _OF_RECORDS
        scan_id = kept.stores.records.get(view.subject).line.scan_id if of_record else view.subject
        place = place_of_scan(visit.desk, scan_id)
    except SohoaError:
        return False
    return visit.account.scope.covers(facility=place.facility, department=place.department)
