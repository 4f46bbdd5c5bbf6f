"""The cockpit: 100 % or why not, a facility a line; counts only."""

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter
from starlette.responses import Response

from station.cockpit.files import FORMS, declared
from station.cockpit.seats import having, reasons, seats, sums, tone
from station.door.guard import allow
from station.door.policy import Act
from station.door.visit import Visit
from station.errors import HiddenError
from station.showing.navigation import Link
from station.showing.render import page
from station.showing.times import HERE, since
from storage.facilities.cockpit import Seat, Why, a_day, agrees, is_complete

ROUTER = APIRouter()
LINKS = (Link(words="cockpit.title", path="/cockpit", act=Act.SEE_COCKPIT, order=55, icon="province"),)
Looker = Annotated[Visit, allow(Act.SEE_COCKPIT)]
_ACROSS = 25
"""Squares in a line of the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One facility as the page draws it."""

    seat: Seat
    tone: str
    agrees: bool
    complete: bool
    width: float
    """Of its bar, 0 to 200."""
    a_day: int | None
    words: tuple[str, ...]
    """Why it is not at 100 %."""


@ROUTER.get("/cockpit")
def overview(visit: Looker, why: str = "") -> Response:
    """Show the province."""
    return page(visit, "cockpit/overview.html", **_now(visit, why))


@ROUTER.get("/cockpit/now")
def now(visit: Looker, why: str = "") -> Response:
    """Show the same as it is by now, for a page that stays open."""
    return page(visit, "cockpit/now.html", **_now(visit, why))


@ROUTER.get("/cockpit/declaration.{ending}")
def declaration(visit: Looker, ending: str) -> Response:
    """Return the table for the public declaration."""
    if ending not in FORMS:
        raise HiddenError("no such form")
    headers = {"Content-Disposition": f'attachment; filename="cong-khai-so-hoa.{ending}"'}
    return Response(declared(visit, seats(visit), ending), media_type=FORMS[ending][1], headers=headers)


@ROUTER.get("/cockpit/facilities/{code}")
def facility(visit: Looker, code: str) -> Response:
    """Show one facility: what it says, what arrived, and what to do."""
    for one in seats(visit):
        if one.facility.code == code:
            return page(
                visit,
                "cockpit/facility.html",
                one=_shown(visit, one),
                refusals=_refusals(visit, one),
                span=partial(_span, visit),
            )
    raise HiddenError("no such facility")


def _now(visit: Visit, why: str) -> dict[str, Any]:
    found = seats(visit)
    drawn = [_shown(visit, one) for one in found]
    by_code = sorted(drawn, key=lambda one: one.seat.facility.code)
    listed = {one.facility.code for one in having(found, why)}
    return {
        "sums": sums(found),
        "reasons": reasons(found),
        "rows": [one for one in drawn if one.seat.facility.code in listed],
        "squares": [(_square(number), one) for number, one in enumerate(by_code)],
        "lines": max(1, -(-len(drawn) // _ACROSS)),
        "why": why if why in {*map(str, Why), "open"} else "",
        "span": partial(_span, visit),
        "count": partial(_count, visit),
    }


def _count(visit: Visit, number: int) -> str:
    """Return a number with its thousands apart, as each language writes it."""
    return f"{number:,}".replace(",", "." if visit.language == "vi" else ",")


def _span(visit: Visit, seconds: int) -> str:
    return since(visit.language, timedelta(seconds=seconds))


def _square(number: int) -> tuple[int, int]:
    return 16 * (number % _ACROSS), 16 * (number // _ACROSS)


def _shown(visit: Visit, one: Seat) -> Shown:
    words = (visit.say(f"cockpit.why.{why.value}", number=number) for why, number in one.reasons)
    return Shown(
        seat=one,
        tone=tone(one),
        agrees=agrees(one),
        complete=is_complete(one),
        width=round(200 * one.share, 1),
        a_day=a_day(one, visit.at.astimezone(HERE).date()),
        words=tuple(words),
    )


def _refusals(visit: Visit, one: Seat) -> list[tuple[str, str, int]]:
    """Return code, words and number of what was given up; a code that nobody explained stays a code."""
    found = []
    for word, number in sorted(one.refusals.items(), key=lambda pair: -pair[1]):
        code = word.removeprefix("refused_")
        found.append((code, visit.say(_refusal(visit, code)), number))
    return found


def _refusal(visit: Visit, code: str) -> str:
    """Return the key of the words; what an export lacks is told as FIELD_missing and the like."""
    endings = code.split("_")
    for begin in range(len(endings)):
        key = f"cockpit.refusal.{'_'.join(endings[begin:])}"
        if visit.knows(key):
            return key
    return "cockpit.refusal"
