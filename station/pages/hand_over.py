"""Hand a transfer package over to who holds its link: no account, one place, every use written down."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from station.desk import desk_of
from station.door.guard import refuse_foreign
from station.errors import RefusedInputError
from station.pages.sign_in import address_of
from station.showing.language import language_of
from station.showing.render import render
from storage.outward.transfers import ClosedLinkError

ROUTER = APIRouter()
Text = Annotated[str, Form(max_length=128)]
_LONGEST_NAME = 60


@ROUTER.get("/hand-over")
def ask(request: Request) -> Response:
    """Ask for the name; the secret stands behind the hash sign, where no server sees it."""
    return _ask(request)


@ROUTER.post("/hand-over")
def hand_over(request: Request, secret: Text = "", name: Text = "") -> Response:
    """Give the package, or say that the link leads nowhere; which of the reasons is not said."""
    desk = desk_of(request)
    refuse_foreign(request, desk)
    place, told = address_of(request), " ".join(name.split())[:_LONGEST_NAME]
    if not told:
        return _ask(request, fault=RefusedInputError("hand_over.no_name"), secret=secret)
    if desk.throttle.wait(("hand-over", place)) > 0:
        return _ask(request, fault=RefusedInputError("hand_over.slowly"))
    try:
        held = desk.kept.stores.transfers.open(secret.strip(), who=f"{place} {told}")
    except ClosedLinkError:
        desk.throttle.failed(("hand-over", place))
        return _ask(request, fault=RefusedInputError("hand_over.closed"))
    content = desk.kept.stores.objects.get(held.sha256)
    ending = "zip" if content.startswith(b"PK") else "zip.age"
    headers = {"Content-Disposition": f'attachment; filename="transfer-{held.id[:8]}.{ending}"'}
    return Response(content, media_type="application/octet-stream", headers=headers)


def _ask(request: Request, *, fault: RefusedInputError | None = None, secret: str = "") -> Response:
    status = 422 if fault else 200
    return render(
        desk_of(request),
        "hand_over/ask.html",
        language_of(request),
        status=status,
        fault=fault.key if fault else "",
        secret=secret,
    )
