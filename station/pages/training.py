"""Training: the same screen and keys on charts of people who do not exist, with one's own score."""

from datetime import timedelta
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from station.door.guard import allow
from station.door.policy import Act
from station.door.visit import Visit
from station.reviewing.routes import question_routes
from station.reviewing.who import desk_of_visit
from station.showing.navigation import Link
from station.showing.render import page
from station.training.begin import begin, lessons_there

LINKS = (Link(words="training.title", path="/training", act=Act.TRAIN, order=60, icon="train"),)
ROUTER = APIRouter()
ROUTER.include_router(question_routes(Act.TRAIN, "/training"))

Learner = Annotated[Visit, allow(Act.TRAIN)]
_REMEMBERED = timedelta(days=30)


@ROUTER.get("/training")
def overview(visit: Learner) -> Response:
    """Show the lesson and the person's own score."""
    waiting = sum(heap.count for heap in visit.desk.kept.review.heaps(desk_of_visit(visit)))
    answered, right = visit.desk.kept.training.score(visit.account.name, since=visit.at - _REMEMBERED)
    return page(
        visit,
        "training/overview.html",
        waiting=waiting,
        answered=answered,
        right=right,
        there=lessons_there(),
    )


@ROUTER.post("/training/begin")
def fresh(visit: Learner) -> Response:
    """Begin a lesson."""
    visit.desk.kept.review.hand_back(desk_of_visit(visit))
    begin(visit.desk.kept, visit.account.name, at=visit.at)
    return RedirectResponse("/training/next", HTTPStatus.SEE_OTHER)
