"""Take in what a courier brought: check who sent it, keep each message once, write the receipts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from connect.courier import BadCourierError, Opened, open_part, write_receipts
from connect.keys import Keys
from storage.errors import UnknownIdError
from storage.facilities.take_deliveries import Arrived, Fate, take_deliveries
from storage.ports.facilities import Facilities
from storage.ports.objects import ObjectStore


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
    arrived = [_arrived(one) for one in opened.messages]
    fates = take_deliveries(opened.facility, arrived, facilities=facilities, objects=objects, now=now)
    refused = sum(bool(one.code) for one in fates)
    return TakenIn(
        part=opened.part,
        facility=opened.facility,
        accepted=len(fates) - refused,
        known=sum(one.known for one in fates),
        refused=refused,
        receipts=write_receipts(opened.part, [_result(one) for one in fates], keys),
    )


def _check_sender(opened: Opened, facilities: Facilities) -> None:
    try:
        sender = facilities.get(opened.facility)
    except UnknownIdError:
        raise BadCourierError("the sender is not in the registry") from None
    if sender.verify_key is None or not opened.is_from(sender.verify_key):
        raise BadCourierError("the file is not signed by the facility that it names")


def _arrived(message: dict[str, Any]) -> Arrived:
    return Arrived(
        key=str(message["key"]),
        record_id=str(message["record"]),
        version=message["version"],
        kind=str(message.get("kind")),
        profile=str(message.get("profile", "")),
        purpose=str(message.get("purpose") or ""),
        legal_basis=str(message.get("legal_basis") or ""),
        sha256=str(message.get("sha256")),
        content=message["content"],
    )


def _result(fate: Fate) -> dict[str, object]:
    if fate.code:
        return {"key": fate.key, "state": "refused", "code": fate.code}
    return {"key": fate.key, "state": "accepted", "maGiaoDich": fate.transaction}
