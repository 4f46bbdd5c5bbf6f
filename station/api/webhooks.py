"""Webhooks over the API."""

import secrets
import uuid
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter

from station.api.shapes import WebhookIn, WebhookOut
from station.door.guard import allow
from station.door.policy import Act
from station.door.sealing import seal
from station.door.visit import Visit
from station.errors import RefusedInputError
from station.telling import may_be_told
from storage.outward.webhooks import Webhook

ROUTER = APIRouter(tags=["webhooks"])
Manager = Annotated[Visit, allow(Act.MANAGE_PROGRAMS)]


@ROUTER.get("/webhooks")
def webhooks(visit: Manager) -> list[WebhookOut]:
    """List all webhooks."""
    return [_out(hook) for hook in visit.desk.kept.webhooks.all()]


@ROUTER.post("/webhooks", status_code=HTTPStatus.CREATED)
def add(visit: Manager, wish: WebhookIn) -> WebhookOut:
    """Add a webhook and show its secret, once.

    Each event comes as JSON with ids only and a header `Sohoa-Signature: t=SECONDS,v1=HEX`, the HMAC-SHA256
    of `SECONDS.BODY` with the secret. Events come in order and at least once; `number` tells them apart.
    """
    if not may_be_told(wish.url, production=visit.desk.options.production):
        raise RefusedInputError("programs.bad_url")
    secret, hook_id = secrets.token_urlsafe(32), str(uuid.uuid4())
    hook = visit.desk.kept.webhooks.add(
        visit.account.id,
        hook_id=hook_id,
        url=wish.url,
        secret=seal(secret, key=visit.desk.options.key, purpose=hook_id),
        actions=wish.actions,
        by=visit.account.name,
    )
    return _out(hook).model_copy(update={"secret": secret})


@ROUTER.delete("/webhooks/{hook_id}", status_code=HTTPStatus.NO_CONTENT)
def remove(visit: Manager, hook_id: str) -> None:
    """Remove a webhook."""
    visit.desk.kept.webhooks.remove(hook_id, by=visit.account.name)


def _out(hook: Webhook) -> WebhookOut:
    return WebhookOut(id=hook.id, url=hook.url, actions=list(hook.actions), failures=hook.failures)
