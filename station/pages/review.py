"""Review: what waits, the question screen, lists of pages, and one's own figures."""

from datetime import datetime, time, timedelta
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from station.door.guard import allow
from station.door.places import place_of_batch
from station.door.policy import Act
from station.door.visit import Visit
from station.errors import RefusedInputError
from station.reviewing.routes import question_routes
from station.reviewing.who import desk_of_visit
from station.showing.navigation import Link
from station.showing.render import page
from station.showing.times import HERE
from storage.review.review import Stage

LINKS = (Link(words="review.title", path="/review", act=Act.REVIEW, order=30, icon="review"),)
ROUTER = APIRouter()
ROUTER.include_router(question_routes(Act.REVIEW, "/review"))

Reviewer = Annotated[Visit, allow(Act.REVIEW)]
Senior = Annotated[Visit, allow(Act.REVIEW_SENIOR)]
Text = Annotated[str, Form()]
_HIGHEST = 9
_LARGEST_SAMPLE = 20.0
"""Per cent of one draw: more is not a sample but a second pass."""


@ROUTER.get("/review")
def overview(visit: Reviewer) -> Response:
    """Show what waits."""
    desk = desk_of_visit(visit)
    heaps = visit.desk.kept.review.heaps(desk)
    senior = sum(heap.count for heap in heaps if heap.stage is Stage.SENIOR)
    mine = tuple(heap for heap in heaps if heap.stage is not Stage.RESCAN)
    oldest = min((heap.oldest for heap in mine), default=None)
    batches = visit.desk.kept.review.batches(desk)
    return page(
        visit,
        "review/overview.html",
        heaps=mine,
        batches=batches,
        senior=senior,
        oldest=oldest,
        highest=_HIGHEST,
    )


@ROUTER.get("/review/own")
def own(visit: Reviewer) -> Response:
    """Show a person their own work, and nobody else's."""
    today = datetime.combine(visit.at.astimezone(HERE).date(), time(), HERE)
    since = {"today": today, "week": today - timedelta(days=6)}
    work = {
        name: visit.desk.kept.review.own_work(visit.account.name, since=start)
        for name, start in since.items()
    }
    return page(visit, "review/own.html", work=work)


@ROUTER.get("/review/lists")
def lists(visit: Reviewer) -> Response:
    """Show the tray and the papers to scan again."""
    desk, review = desk_of_visit(visit), visit.desk.kept.review
    return page(visit, "review/lists.html", tray=review.tray(desk), rescans=review.rescans(desk))


@ROUTER.post("/review/rescanned/{task_id}")
def rescanned(visit: Reviewer, task_id: int) -> Response:
    """Strike a paper off the list."""
    listed = visit.desk.kept.review.rescans(desk_of_visit(visit))
    if task_id not in {one.task_id for one in listed}:
        raise RefusedInputError("review.refused.unknown")
    visit.desk.kept.review.rescanned(task_id, by=visit.account.name)
    return RedirectResponse("/review/lists", HTTPStatus.SEE_OTHER)


@ROUTER.post("/review/order/{batch_id}")
def order(visit: Senior, batch_id: str, priority: Annotated[int, Form()] = 0, due: Text = "") -> Response:
    """Put a batch before others, or give it a deadline."""
    batch = visit.desk.kept.stores.custody.batch(batch_id)
    visit.enter(place_of_batch(visit.desk, batch))
    until = _end_of(due) if due else None
    level = min(_HIGHEST, max(0, priority))
    visit.desk.kept.review.order(batch.id, priority=level, due=until, by=visit.account.name)
    return RedirectResponse("/review", HTTPStatus.SEE_OTHER)


@ROUTER.get("/review/sample")
def sample(visit: Senior, drawn: int | None = None) -> Response:
    """Show what the random sample says."""
    lines = visit.desk.kept.review.audit(desk_of_visit(visit))
    return page(visit, "review/sample.html", lines=lines, drawn=drawn)


@ROUTER.post("/review/sample")
def draw(visit: Senior, share: Annotated[float, Form()] = 3.0) -> Response:
    """Draw from records that were not drawn from yet."""
    part = min(_LARGEST_SAMPLE, max(0.0, share)) / 100
    drawn = visit.desk.kept.review.sample(desk_of_visit(visit), share=part)
    return RedirectResponse(f"/review/sample?drawn={drawn}", HTTPStatus.SEE_OTHER)


def _end_of(due: str) -> datetime:
    try:
        day = datetime.strptime(due, "%Y-%m-%d").date()  # noqa: DTZ007 - a date has no zone
    except ValueError:
        raise RefusedInputError("review.refused.date") from None
    return datetime.combine(day, time(23, 59), HERE)
