"""Tell other systems what happened: signed, in order, at least once, ids only."""

import hashlib
import hmac
import ipaddress
import json
import socket
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit

import httpx

from models.errors import SohoaError
from station.desk import Desk
from station.door.places import place_of_batch, refuse_practice
from station.door.policy import Place
from station.door.sealing import unseal
from storage.custody.custody import Event
from storage.outward.webhooks import Webhook
from storage.people import Account

SIGNATURE = "Sohoa-Signature"
TOGETHER = 100
"""Events looked at in one round."""
TIMEOUT = 10.0
_LONGEST = timedelta(hours=6)
Post = Callable[[str, bytes, dict[str, str]], int]
"""Sends a body with headers to an address and returns the status."""


def tell_all(desk: Desk, post: Post | None = None) -> int:
    """Tell every webhook whose time has come what is new; return how many events were told."""
    people = {one.name: one for one in desk.kept.accounts.everybody() if one.locked_at is None}
    due = [hook for hook in desk.kept.webhooks.all() if hook.next_at <= desk.now() and hook.account in people]
    return sum(_tell(desk, hook, people[hook.account], post or send) for hook in due)


def signature(body: bytes, *, secret: str, at: int) -> str:
    """Return `t=SECONDS,v1=HEX`: HMAC-SHA256 with the secret over `SECONDS.BODY`."""
    signed = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256)
    return f"t={at},v1={signed.hexdigest()}"


def may_be_told(url: str, *, production: bool) -> bool:
    """Tell whether an address may be a webhook: HTTPS in production, and never this machine or its cloud.

    Other machines of the hospital's own network are what webhooks are for.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"https", "http"} or not parts.hostname or parts.username or parts.password:
        return False
    if not production:
        return True
    return parts.scheme == "https" and all(_is_elsewhere(one) for one in _addresses(parts.hostname))


def send(url: str, body: bytes, headers: dict[str, str]) -> int:
    """Post the body; redirects are not followed: they would lead where nobody allowed it."""
    try:
        answer = httpx.post(url, content=body, headers=headers, timeout=TIMEOUT, follow_redirects=False)
    except httpx.HTTPError:
        return 0
    return answer.status_code


def _tell(desk: Desk, hook: Webhook, account: Account, post: Post) -> int:
    told = 0
    secret = unseal(hook.secret, key=desk.options.key, purpose=hook.id)
    for event in desk.kept.webhooks.next_events(hook, limit=TOGETHER):
        if event.action in hook.actions and _is_mine(desk, event, account):
            if not _delivered(desk, hook, event, secret, post):
                pause = min(_LONGEST, timedelta(seconds=15 * 2 ** min(hook.failures, 12)))
                desk.kept.webhooks.failed(hook.id, next_at=desk.now() + pause)
                return told
            told += 1
        desk.kept.webhooks.went_well(hook.id, told=event.number)
    return told


def _delivered(desk: Desk, hook: Webhook, event: Event, secret: str, post: Post) -> bool:
    if not may_be_told(hook.url, production=desk.options.production):
        return False
    words = {
        "number": event.number, "at": event.at.isoformat(), "action": event.action, "subject": event.subject,
    }  # fmt: skip
    body = json.dumps(words).encode()
    signed = signature(body, secret=secret, at=int(desk.now().timestamp()))
    status = post(hook.url, body, {"Content-Type": "application/json", SIGNATURE: signed})
    return 200 <= status < 300  # noqa: PLR2004 - HTTP's own


def _is_mine(desk: Desk, event: Event, account: Account) -> bool:
    try:
        place = _place(desk, event)
    except SohoaError:
        return False
    return account.scope.covers(facility=place.facility, department=place.department)


def _place(desk: Desk, event: Event) -> Place:
    stores = desk.kept.stores
    if event.action == "closed":
        batch_id = event.subject
    else:
        of_record = event.action in {"released", "revised"}
        scan_id = stores.records.get(event.subject).line.scan_id if of_record else event.subject
        batch_id = stores.custody.scan(scan_id).batch_id
    refuse_practice(desk, batch_id)
    return place_of_batch(desk, stores.custody.batch(batch_id))


def _addresses(host: str) -> list[str]:
    try:
        return [str(found[4][0]) for found in socket.getaddrinfo(host, None)]
    except OSError:
        return ["0.0.0.0"]  # noqa: S104 - stands for an address that nobody has


def _is_elsewhere(address: str) -> bool:
    found = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None) or found
    return not (mapped.is_loopback or mapped.is_link_local or mapped.is_unspecified or mapped.is_multicast)
