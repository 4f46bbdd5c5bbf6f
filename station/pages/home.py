"""The first page: what there is to do for this role."""

from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from station.guard import allow
from station.navigation import Link, visible
from station.policy import Act
from station.render import page
from station.visit import Visit

ROUTER = APIRouter()
LINKS = (Link(words="home.title", path="/", act=Act.COME_IN, order=0, icon="home"),)


@ROUTER.get("/")
def home(visit: Annotated[Visit, allow(Act.COME_IN)]) -> Response:
    """Greet, and offer the rooms."""
    rooms = [link for link in visible(visit.desk.links, visit.account) if link.path not in {"/", "/account"}]
    return page(visit, "home/home.html", rooms=rooms)
