"""The question screen, once for real charts and once for training: same keys, same rules, another act."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from models.errors import UnreadableScanError
from models.review.entered import Value
from models.review.value_kind import CELLS
from station.door.guard import allow
from station.door.policy import Act, may
from station.door.visit import Visit
from station.errors import HiddenError, RefusedInputError
from station.reviewing.answer import answer_of
from station.reviewing.panel import Panel, panel_of
from station.reviewing.place_on_page import PlaceOnPage, place_on_page
from station.reviewing.shown import shown
from station.reviewing.who import desk_of_visit, place_of_question
from station.showing.render import page
from station.words.fields import MESSAGES
from storage.review.review import Became, Outcome, Question, Stage

AHEAD = 2
"""Questions in one person's hands: the one on the screen, and the next one, ready behind it."""
IN_A_ROW = 30
_HIDDEN = {"Cache-Control": "no-store"}
_TOLD = {
    Became.TO_ANOTHER: "review.told.to_another",
    Became.TO_SENIOR: "review.told.to_senior",
    Became.RESCAN: "review.told.rescan",
    Became.CHECK_PASSED: "review.told.check_passed",
    Became.CHECK_MISSED: "review.told.check_missed",
}


def question_routes(act: Act, base: str) -> APIRouter:
    """Return the routes under `base` for somebody who may do `act`."""
    router = APIRouter()
    visitor = allow(act)
    _add_screens(router, base, visitor)
    _add_answers(router, base, visitor)
    _add_pictures(router, base, visitor)
    return router


def _add_screens(router: APIRouter, base: str, visitor: object) -> None:
    @router.get(f"{base}/next")
    def following(visit: Annotated[Visit, visitor], family: str = "", stage: str = "") -> Response:
        """Show the next question; the one after it waits unseen behind it."""
        desk = desk_of_visit(visit)
        visit.desk.kept.review.hand_back(desk)  # a page that is left may say so after the next one is there
        asked = visit.desk.kept.review.take(desk, count=AHEAD, family=_family(family), stage=_stage(stage))
        return page(
            visit,
            "review/next.html",
            base=base,
            family=family,
            stage=stage,
            panels=_panels(visit, asked),
        )

    @router.get(f"{base}/row")
    def in_a_row(visit: Annotated[Visit, visitor], family: str) -> Response:
        """Show thirty crops of one field."""
        desk = desk_of_visit(visit)
        visit.desk.kept.review.hand_back(desk)
        asked = visit.desk.kept.review.take(desk, count=IN_A_ROW, family=_family(family), keyed=True)
        return page(visit, "review/row.html", base=base, family=family, panels=_panels(visit, asked))


def _add_answers(router: APIRouter, base: str, visitor: object) -> None:
    @router.post(f"{base}/answer/{{token}}")
    async def answer(visit: Annotated[Visit, visitor], token: str, request: Request) -> Response:
        """Take an answer; give what is next and not yet on the screen."""
        form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
        return await run_in_threadpool(_answered, visit, token, form, base)

    @router.post(f"{base}/renew")
    def renew(visit: Annotated[Visit, visitor]) -> Response:
        """Keep what is held."""
        visit.desk.kept.review.renew(desk_of_visit(visit))
        return Response(status_code=204)

    @router.post(f"{base}/back")
    def back(visit: Annotated[Visit, visitor], tokens: Annotated[str, Form()] = "") -> Response:
        """Hand back what was on a page that the person left."""
        visit.desk.kept.review.hand_back(desk_of_visit(visit), tokens.split())
        return Response(status_code=204)


def _add_pictures(router: APIRouter, base: str, visitor: object) -> None:
    @router.get(f"{base}/picture/{{token}}")
    def picture(visit: Annotated[Visit, visitor], token: str) -> Response:
        """Show the ink of a question that this person holds; each view is written down."""
        asked = visit.desk.kept.review.look(token, desk_of_visit(visit))
        place = place_of_question(visit, asked)
        visit.saw("crop" if asked.box else "page", asked.scan_id, place=place)
        scan = visit.desk.kept.stores.custody.scan(asked.scan_id)
        try:
            made, media_type = visit.desk.gallery.picture(scan, asked.page or 1, asked.box)
        except UnreadableScanError:  # what is asked may be just that: a page that cannot be opened
            raise HiddenError("no picture of this page") from None
        return Response(made, media_type=media_type, headers=_HIDDEN)


def _answered(visit: Visit, token: str, form: dict[str, str], base: str) -> Response:
    review, desk = visit.desk.kept.review, desk_of_visit(visit)
    asked = review.look(token, desk)
    place_of_question(visit, asked)
    outcome = review.answer(token, answer_of(asked, form), desk)
    have = frozenset(form.get("have", "").split())
    family, stage = _family(form.get("family", "")), _stage(form.get("stage", ""))
    held = () if form.get("alone") else review.take(desk, count=AHEAD, family=family, stage=stage)
    fresh = tuple(one for one in held if one.token not in have)
    return page(
        visit,
        "review/after.html",
        base=base,
        outcome=outcome,
        told=_told(visit, outcome),
        panels=_panels(visit, fresh),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A panel and where its ink lies."""

    panel: Panel
    place: PlaceOnPage | None
    whole: bool
    """The person may see the whole page."""


def _panels(visit: Visit, asked: tuple[Question, ...]) -> tuple[Shown, ...]:
    """Return questions as templates need them, and begin to draw their pictures."""
    found = []
    for one in asked:
        place = place_of_question(visit, one)
        scan = visit.desk.kept.stores.custody.scan(one.scan_id)
        visit.desk.gallery.look_ahead(scan, one.page or 1, one.box)
        broken = visit.desk.kept.views.broken(visit.account.id, one.scan_id) is not None
        whole = visit.act is not Act.TRAIN and may(
            visit.account, Act.SEE_CHART, place=place, broken_glass=broken
        )
        found.append(Shown(panel=panel_of(one, visit), place=place_on_page(visit, one), whole=whole))
    return tuple(found)


def _family(family: str) -> str | None:
    """Return a field or table that exists.

    Raises:
        RefusedInputError: there is none of that name.
    """
    if family and family not in CELLS and f"field.{family}" not in MESSAGES:
        raise RefusedInputError("review.refused.unknown")
    return family or None


def _stage(stage: str) -> Stage | None:
    if stage and stage not in set(Stage):
        raise RefusedInputError("review.refused.unknown")
    return Stage(stage) if stage else None


def _told(visit: Visit, outcome: Outcome) -> str:
    key = _TOLD.get(outcome.became)
    if key is None:
        return ""
    words: dict[str, Value] = {"shown": outcome.shown, "truth": outcome.truth}
    told = {name: shown(outcome.field, value, visit.say) for name, value in words.items()}
    return visit.say(key, **told)
