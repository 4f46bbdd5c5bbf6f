"""The first page: what there is to do for this role."""

from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from station.door.guard import allow
from station.door.policy import Act
from station.door.visit import Visit
from station.reviewing.who import desk_of_visit
from station.showing.navigation import Link, visible
from station.showing.render import page
from storage.custody.custody import BatchState

ROUTER = APIRouter()
LINKS = (Link(words="home.title", path="/", act=Act.COME_IN, order=0, icon="home"),)


@ROUTER.get("/")
def home(visit: Annotated[Visit, allow(Act.COME_IN)]) -> Response:
    """Greet, and offer the rooms."""
    rooms = [link for link in visible(visit.desk.links, visit.account) if link.path not in {"/", "/account"}]
    return page(visit, "home/home.html", rooms=rooms, waiting=_waiting(visit))


def _waiting(visit: Visit) -> dict[str, str]:
    """Return what waits in which room, for those who may do it."""
    counts = {}
    if visit.may(Act.SEE_BATCHES):
        counts["batches"] = _open_batches(visit)
    if visit.may(Act.REVIEW):
        counts["review"] = sum(heap.count for heap in visit.desk.kept.review.heaps(desk_of_visit(visit)))
    return {f"/{room}": visit.say(f"home.{room}", count=count) for room, count in counts.items() if count}


def _open_batches(visit: Visit) -> int:
    kept, scope = visit.desk.kept, visit.account.scope
    labels = kept.labels.all()
    departments = {batch_id: label.department for batch_id, label in labels.items()}
    return sum(
        scope.covers(facility=one.facility, department=departments.get(one.id))
        and not kept.training.is_training(one.id)
        for one in kept.stores.custody.batches()
        if one.state is BatchState.OPEN
    )
