"""Words, messages, reports and agreement, for the houses of the registry."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from connect.report import read_report
from models.errors import UsageError
from station.desk import Desk, desk_of
from station.errors import ForbiddenError, SignInNeededError
from station.hub.door import TOKEN, HubDoor
from station.hub.shapes import LoginIn, MessagesIn, ReportIn, result
from storage.errors import UnknownIdError
from storage.facilities.facilities import Report
from storage.facilities.take_deliveries import take_deliveries

ROUTER = APIRouter()


def _door(request: Request) -> HubDoor:
    door: HubDoor = request.app.state.door
    return door


def sender(request: Request) -> str:
    """Return the code of the facility that the token was given to; SignInNeededError."""
    facility = _door(request).holder(request.headers.get("authorization", ""))
    if facility is None:
        raise SignInNeededError("")
    return facility


Door = Annotated[HubDoor, Depends(_door)]
Here = Annotated[Desk, Depends(desk_of)]
Sender = Annotated[str, Depends(sender)]


@ROUTER.post("/challenge")
def challenge(door: Door) -> dict[str, str]:
    """Return a word to be signed within a minute, once."""
    return {"challenge": door.challenge()}


@ROUTER.post("/login")
def login(desk: Here, door: Door, request: Request, said: LoginIn) -> dict[str, str | float]:
    """Return a token for who signed the word with the facility's key; 401 says nothing more."""
    place = request.client.host if request.client else "–"
    whose = ("hub", place, said.facility)
    if desk.throttle.wait(whose) > 0:
        raise SignInNeededError("")
    key = _key(desk, said.facility)
    token = door.enter(said.facility, said.challenge, said.signature, verify_key=key)
    if token is None:
        desk.throttle.failed(whose)
        raise SignInNeededError("")
    desk.throttle.succeeded(whose)
    return {"token": token, "lifetime_s": TOKEN}


@ROUTER.post("/messages")
def messages(desk: Here, whose: Sender, said: MessagesIn) -> dict[str, list[dict[str, str]]]:
    """Keep messages; a repetition gets the first receipt again."""
    _only_own(said.facility, whose)
    stores = desk.kept.stores
    fates = take_deliveries(
        whose,
        [one.arrived() for one in said.messages],
        facilities=stores.facilities,
        objects=stores.objects,
        now=desk.now,
    )
    return {"results": [result(one) for one in fates]}


@ROUTER.post("/reports")
def reports(desk: Here, whose: Sender, said: ReportIn) -> dict[str, bool]:
    """Keep what a facility says of itself; an older report than the last is heard and not kept."""
    _only_own(said.facility, whose)
    document = read_report(said.model_dump(), verify_key=_key(desk, whose))
    report = Report(
        facility=document.facility,
        sequence=document.sequence,
        made_at=document.made_at,
        version=document.version,
        counts=document.counts,
        accepted=document.accepted,
        agreement=document.agreement,
    )
    return {"heard": True, "new": desk.kept.stores.facilities.heard(report)}


@ROUTER.get("/agreement")
def agreement(desk: Here, whose: Sender) -> dict[str, str | int]:
    """Say what is held of the facility: one number, one hash."""
    held = desk.kept.stores.facilities.held(whose)
    return {"accepted": held.received, "agreement": held.agreement}


def _only_own(named: str, whose: str) -> None:
    if named != whose:
        raise ForbiddenError("a facility speaks for itself only")


def _key(desk: Desk, facility: str) -> str | None:
    try:
        return desk.kept.stores.facilities.get(facility).verify_key
    except (UnknownIdError, UsageError):
        return None
