"""Cover sheets: one page with a QR code before each chart, printed from the browser."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Form
from pydantic import BaseModel
from starlette.responses import Response

from models.cover_sheet import LONGEST, CoverSheet, cover_text
from station.door.guard import allow
from station.door.policy import Act
from station.door.visit import Visit
from station.errors import RefusedInputError
from station.showing.qr import qr_path
from station.showing.render import page

ROUTER = APIRouter()
Maker = Annotated[Visit, allow(Act.UPLOAD)]
MOST_SHEETS = 200
MOST_PAGES = 9_999


class Wish(BaseModel):
    """As it was typed."""

    batch: str = ""
    box: str = ""
    charts: str = ""
    """One chart a line; a comma or a tab, then its pages."""


@ROUTER.get("/cover")
def ask(visit: Maker, batch: str = "", box: str = "") -> Response:
    """Ask for box and charts."""
    return _ask(visit, Wish(batch=batch[:LONGEST], box=box[:LONGEST]))


@ROUTER.post("/cover")
def sheets(visit: Maker, wish: Annotated[Wish, Form()]) -> Response:
    """Show the sheets, ready to print."""
    try:
        made = _sheets(wish)
    except RefusedInputError as error:
        return _ask(visit, wish, fault=error)
    drawn = [(sheet, *qr_path(cover_text(sheet)), cover_text(sheet)) for sheet in made]
    return page(visit, "cover/sheets.html", sheets=drawn)


def _ask(visit: Visit, wish: Wish, fault: RefusedInputError | None = None) -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK
    return page(visit, "cover/ask.html", status=status, wish=wish, fault=fault)


def _sheets(wish: Wish) -> list[CoverSheet]:
    box = " ".join(wish.box.split())
    batch = " ".join(wish.batch.split()) or box
    lines = [line.strip() for line in wish.charts.splitlines() if line.strip()]
    if not box or not lines:
        raise RefusedInputError("cover.nothing")
    if len(lines) > MOST_SHEETS:
        raise RefusedInputError("cover.too_many", most=MOST_SHEETS)
    return [_sheet(batch, box, line) for line in lines]


def _sheet(batch: str, box: str, line: str) -> CoverSheet:
    chart, _, pages = line.replace("\t", ",").replace(";", ",").rpartition(",")
    chart, pages = (chart.strip(), pages.strip()) if chart else (pages.strip(), "")
    if pages and not (pages.isdecimal() and 0 < int(pages) <= MOST_PAGES):
        raise RefusedInputError("cover.bad_pages", line=line[:LONGEST])
    if max(len(batch), len(box), len(chart)) > LONGEST:
        raise RefusedInputError("cover.too_long", most=LONGEST)
    return CoverSheet(batch=batch, box=box, chart=chart, pages=int(pages) if pages else None)
