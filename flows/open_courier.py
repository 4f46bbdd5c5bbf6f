"""Take in what a courier brought: check who sent it, keep each message once, write the receipts."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from connect.courier import BadCourierError, Opened, open_part, write_receipts
from connect.keys import Keys
from models.message import MessageKind
from storage.errors import UnknownIdError
from storage.facilities import Delivery
from storage.outward import Facilities
from storage.ports import ObjectStore


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What became of one part."""

    part: str
    facility: str
    accepted: int
    known: int
    """Of those, messages that had arrived before."""
    refused: int
    receipts: bytes
    """To be carried back."""


def open_courier(
    content: bytes, *, keys: Keys, facilities: Facilities, objects: ObjectStore, now: Callable[[], datetime]
) -> TakenIn:
    """Take in one part. Safe to repeat: the receipts are the same.

    Raises:
        BadCourierError: the part is damaged, not for us, or not signed by the facility that it names.
    """
    opened = open_part(content, keys)
    _check_sender(opened, facilities)
    results: list[dict[str, object]] = []
    taken: list[Delivery] = []
    for message in opened.messages:
        broken = _broken_rule(message)
        if broken:
            results.append({"key": message.get("key"), "state": "refused", "code": broken})
        else:
            objects.put(message["content"])
            taken.append(_delivery(opened.facility, message, now()))
    held = facilities.receive(taken)
    results += [{"key": one.key, "state": "accepted", "maGiaoDich": one.transaction} for one in held]
    return TakenIn(
        part=opened.part,
        facility=opened.facility,
        accepted=len(held),
        known=sum(one is not first for one, first in zip(held, taken, strict=True)),
        refused=len(opened.messages) - len(held),
        receipts=write_receipts(opened.part, results, keys),
    )


def _check_sender(opened: Opened, facilities: Facilities) -> None:
    try:
        sender = facilities.get(opened.facility)
    except UnknownIdError:
        raise BadCourierError("the sender is not in the registry") from None
    if sender.verify_key is None or not opened.is_from(sender.verify_key):
        raise BadCourierError("the file is not signed by the facility that it names")


def _broken_rule(message: dict[str, Any]) -> str:
    """Return the code of the rule that a message breaks, empty when it keeps them all."""
    if not message.get("purpose") or not message.get("legal_basis"):
        return "BASIS"
    if message.get("kind") not in list(MessageKind):
        return "KIND"
    if hashlib.sha256(message["content"]).hexdigest() != message.get("sha256"):
        return "HASH"
    return ""


def _delivery(facility: str, message: dict[str, Any], at: datetime) -> Delivery:
    return Delivery(
        key=str(message["key"]),
        facility=facility,
        record_id=str(message["record"]),
        version=message["version"],
        kind=str(message["kind"]),
        sha256=str(message["sha256"]),
        transaction=f"GD{secrets.token_hex(8)}",
        received_at=at,
    )
