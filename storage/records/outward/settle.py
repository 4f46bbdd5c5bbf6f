"""What a try came to, as columns of a message. The fence decides whether it counts."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from models.message import Outcome
from storage.outward.outbox import DeadReason, MessageState, Settlement
from storage.records.events import Happening
from storage.records.outward.outbox_tables import message, message_try

_M = message.c
_WORDS = 500
"""Characters of the hub's words that are kept."""
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")
"""Line breaks, escapes, and marks that turn the direction of writing."""
_ENDS = {
    Outcome.ACCEPTED: MessageState.ACCEPTED,
    Outcome.PENDING: MessageState.SENT,
    Outcome.REFUSED: MessageState.DEAD,
    Outcome.UNKNOWN: MessageState.WAITING,
}
_FREE = {"holder": None, "lease_until": None}


def settle(
    connection: sa.Connection, settlements: Sequence[Settlement], *, at: datetime
) -> tuple[int, list[Happening]]:
    """Write each settlement that counts; return how many did, and what to note."""
    counted = 0
    told: list[Happening] = []
    tried: list[dict[str, Any]] = []
    for one in settlements:
        mine = sa.and_(
            _M.id == one.dispatch.id,
            _M.fence == one.dispatch.fence,
            _M.state.in_((MessageState.SENDING, MessageState.SENT)),
        )
        if connection.execute(sa.update(message).where(mine).values(_columns(one, at))).rowcount != 1:
            continue
        answer = one.answer
        if one.dispatch.transaction is not None and answer.outcome is Outcome.PENDING:
            counted += 1
            continue  # still thinking: nothing happened
        entry = {"message_id": one.dispatch.id, "outcome": answer.outcome.value, "code": short(answer.code)}
        counted += 1
        tried.append(entry | {"at": at})
        told += _told(one)
    if tried:
        connection.execute(sa.insert(message_try), tried)
    return counted, told


def plain(words: str | None) -> str | None:
    """Return somebody else's words without control characters, cut where they become a flood."""
    return None if words is None else _CONTROLS.sub(" ", words)[:_WORDS]


def short(code: str | None) -> str | None:
    """Return a code as it fits the column."""
    cleaned = plain(code)
    return None if cleaned is None else cleaned[:64]


def _columns(one: Settlement, at: datetime) -> dict[str, Any]:
    answer = one.answer
    said = {"code": short(answer.code), "words": plain(answer.words), **_FREE}
    if one.dead is not None:
        return {**said, "state": MessageState.DEAD, "reason": one.dead, "settled_at": at}
    if answer.outcome is Outcome.UNREACHED:
        back = sa.case((_M.state == MessageState.SENT, MessageState.SENT), else_=MessageState.WAITING)
        untold = sa.case((_M.state == MessageState.SENT, _M.tries), else_=_M.tries - 1)
        return {**said, "state": back, "tries": untold, "again_at": one.again_at}
    state = _ENDS[answer.outcome]
    columns = {**said, "state": state, "again_at": one.again_at}
    if state is MessageState.WAITING:
        columns["transaction_id"] = None  # forgotten by the hub: the next try gets another
    elif answer.transaction is not None:
        columns["transaction_id"] = answer.transaction[:128]
    if state is MessageState.DEAD:
        columns["reason"] = DeadReason.REFUSED
    if state in {MessageState.DEAD, MessageState.ACCEPTED}:
        columns["settled_at"] = at
    return columns


def _told(one: Settlement) -> list[Happening]:
    """Note what came to rest: who got which version, or why not."""
    outcome, sent = one.answer.outcome, one.dispatch.message
    rests = one.dead is not None or outcome in {Outcome.ACCEPTED, Outcome.REFUSED}
    if not rests:
        return []
    action = "accepted" if outcome is Outcome.ACCEPTED and one.dead is None else "given_up"
    detail: dict[str, str | int | None] = {
        "hub": sent.hub, "version": sent.version, "kind": sent.kind.value,
        "transaction": short(one.answer.transaction),
    }  # fmt: skip
    return [(action, sent.record_id, detail)]
