"""Pages of scans as pictures: thumbnails for who may see a batch, screens for who may see the chart."""

from enum import StrEnum
from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from station.door.guard import allow
from station.door.places import place_of_scan, refuse_erased
from station.door.policy import Act
from station.door.visit import Visit
from station.scans.pictures import Size

ROUTER = APIRouter()
_KEPT = {"Cache-Control": "private, max-age=600"}
"""In the memory of the same browser session; the address holds an id that nobody can guess."""


class Shown(StrEnum):
    """How large a page is shown."""

    SCREEN = "screen"
    FULL = "full"


class Turn(StrEnum):
    """Degrees clockwise."""

    NONE = "0"
    RIGHT = "90"
    OVER = "180"
    LEFT = "270"


@ROUTER.get("/scans/{scan_id}/pages/{number}/thumb.jpg")
def thumb(
    visit: Annotated[Visit, allow(Act.SEE_PAGES)], scan_id: str, number: int, turn: Turn = Turn.NONE
) -> Response:
    """Show a page so small that its form can be told, not its values; the page around it logs the view."""
    visit.enter(place_of_scan(visit.desk, scan_id))
    return _jpeg(visit, scan_id, number, Size.THUMB, turn)


@ROUTER.get("/scans/{scan_id}/pages/{number}/{shown}.jpg")
def whole(
    visit: Annotated[Visit, allow(Act.COME_IN)],
    scan_id: str,
    number: int,
    shown: Shown,
    turn: Turn = Turn.NONE,
) -> Response:
    """Show a page to be read: by role, or for a stated reason; each view is written down."""
    visit.open_chart(scan_id, place_of_scan(visit.desk, scan_id))
    return _jpeg(visit, scan_id, number, Size.FULL if shown is Shown.FULL else Size.SCREEN, turn)


def _jpeg(visit: Visit, scan_id: str, number: int, size: Size, turn: Turn) -> Response:
    refuse_erased(visit.desk, scan_id)
    scan = visit.desk.kept.stores.custody.scan(scan_id)
    made = visit.desk.pictures.jpeg(scan.sha256, number, size=size, turn=int(turn))
    return Response(made, media_type="image/jpeg", headers=_KEPT)
