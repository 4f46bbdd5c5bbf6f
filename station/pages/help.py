"""Help: one page a topic, found by its files in templates/help/vi and en (`20-upload.html`)."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from station.door.guard import allow
from station.door.policy import Act
from station.door.visit import Visit
from station.errors import HiddenError
from station.showing.navigation import Link
from station.showing.render import TEMPLATES, page

ROUTER = APIRouter()
LINKS = (Link(words="help.title", path="/help", act=Act.COME_IN, order=90, icon="help"),)
Reader = Annotated[Visit, allow(Act.COME_IN)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One page of help."""

    slug: str
    """`help.SLUG` is its title."""
    template: str
    """Below templates/help/LANGUAGE."""


@ROUTER.get("/help")
def first(visit: Reader) -> Response:
    """Show the first topic."""
    return _show(visit, topics()[0])


@ROUTER.get("/help/{slug}")
def topic(visit: Reader, slug: str) -> Response:
    """Show one topic."""
    for one in topics():
        if one.slug == slug:
            return _show(visit, one)
    raise HiddenError("no such topic")


def topics() -> tuple[Topic, ...]:
    """Return all topics in the order of their files."""
    files = sorted(path.name for path in (TEMPLATES / "help" / "vi").glob("*.html"))
    return tuple(Topic(slug=name.partition("-")[2].removesuffix(".html"), template=name) for name in files)


def _show(visit: Visit, shown: Topic) -> Response:
    body = f"help/{visit.language}/{shown.template}"
    return page(visit, "help/topic.html", topics=topics(), shown=shown, body=body)
