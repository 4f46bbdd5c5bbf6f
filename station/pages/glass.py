"""Break the glass: open one chart for a stated reason."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from station.door.guard import allow, safe_next
from station.door.places import place_of_scan
from station.door.policy import Act
from station.door.visit import Visit
from station.errors import RefusedInputError
from station.showing.render import page

ROUTER = APIRouter()
Text = Annotated[str, Form()]
Breaker = Annotated[Visit, allow(Act.BREAK_GLASS)]
SHORTEST_REASON = 10
"""Characters: a reason, not a dot."""
LONGEST_REASON = 500


@ROUTER.get("/glass/{scan_id}")
def ask(visit: Breaker, scan_id: str, next: str = "") -> Response:  # noqa: A002 - the name in the address
    """Ask why."""
    visit.enter(place_of_scan(visit.desk, scan_id))
    return _ask(visit, scan_id, where=next)


@ROUTER.post("/glass/{scan_id}")
def break_glass(visit: Breaker, scan_id: str, reason: Text = "", next: Text = "") -> Response:  # noqa: A002
    """Open the chart for half an hour and write down why."""
    visit.enter(place_of_scan(visit.desk, scan_id))
    words = " ".join(reason.split())[:LONGEST_REASON]
    if len(words) < SHORTEST_REASON:
        return _ask(visit, scan_id, where=next, fault=RefusedInputError("glass.short"))
    until = visit.at + visit.desk.options.glass
    visit.desk.kept.views.break_glass(visit.account.id, subject=scan_id, reason=words, until=until)
    return RedirectResponse(safe_next(next), HTTPStatus.SEE_OTHER)


def _ask(visit: Visit, scan_id: str, *, where: str, fault: RefusedInputError | None = None) -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK
    minutes = int(visit.desk.options.glass.total_seconds() // 60)
    return page(
        visit, "glass/ask.html", status=status, scan_id=scan_id, where=safe_next(where), fault=fault,
        minutes=minutes,
    )  # fmt: skip
