"""Take in messages of one facility, whichever way they came: each has one effect, whatever is repeated."""

import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.message import MessageKind
from storage.facilities.facilities import Delivery, FacilityType
from storage.ports.facilities import Facilities
from storage.ports.objects import ObjectStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """One message as its sender describes it; nothing of it was checked yet."""

    key: str
    record_id: str
    version: int
    kind: str
    profile: str
    purpose: str
    legal_basis: str
    sha256: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What became of one message."""

    key: str
    sha256: str
    transaction: str = ""
    """Receipt number; empty: refused."""
    code: str = ""
    """Rule that was broken: BASIS, KIND, HASH, KEY_TAKEN, TRAINING."""
    known: bool = False
    """It had arrived before: nothing was done, the first receipt is told again."""


def take_deliveries(
    facility: str,
    arrived: Sequence[Arrived],
    *,
    facilities: Facilities,
    objects: ObjectStore,
    now: Callable[[], datetime],
) -> tuple[Fate, ...]:
    """Keep what breaks no rule, bytes before the entry that names them; return one fate each, in order.

    Raises:
        UnknownIdError: the facility is not in the registry.
    """
    practice = facilities.get(facility).type is FacilityType.TRAINING
    broken = {one.key: "TRAINING" if practice else _broken_rule(one) for one in arrived}
    taken = []
    for one in arrived:
        if not broken[one.key]:
            objects.put(one.content)
            taken.append(_delivery(facility, one, now()))
    held = iter(zip(taken, facilities.receive(taken), strict=True))
    return tuple(
        Fate(key=one.key, sha256=one.sha256, code=broken[one.key]) if broken[one.key] else _fate(*next(held))
        for one in arrived
    )


def _broken_rule(one: Arrived) -> str:
    """Return the code of the rule that a message breaks, empty when it keeps them all."""
    if not one.purpose.strip() or not one.legal_basis.strip():
        return "BASIS"
    if one.kind not in list(MessageKind):
        return "KIND"
    if hashlib.sha256(one.content).hexdigest() != one.sha256:
        return "HASH"
    return ""


def _fate(sent: Delivery, held: Delivery) -> Fate:
    """Compare with what is held under the key: another house's key, or other bytes, are no repetition."""
    if (held.facility, held.sha256) != (sent.facility, sent.sha256):
        return Fate(key=sent.key, sha256=sent.sha256, code="KEY_TAKEN")
    known = held.transaction != sent.transaction
    return Fate(key=sent.key, sha256=sent.sha256, transaction=held.transaction, known=known)


def _delivery(facility: str, one: Arrived, at: datetime) -> Delivery:
    return Delivery(
        key=one.key,
        facility=facility,
        record_id=one.record_id,
        version=one.version,
        kind=one.kind,
        profile=one.profile,
        purpose=one.purpose,
        legal_basis=one.legal_basis,
        sha256=one.sha256,
        transaction=f"GD{secrets.token_hex(8)}",
        received_at=at,
    )
