"""What a reply is worth. A message counts as delivered only when its own result says so."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from connect.api import Send, Verdict
from connect.fill import find, find_text
from connect.hub import Parcel
from models.message import Answer, Outcome

_LONGEST_RECEIPT = 128


def believe(send: Send, parcels: Sequence[Parcel], body: bytes) -> tuple[Answer, ...]:
    """Return one answer a parcel from the body of a good reply.

    UNKNOWN, with a word why, for each whose result is missing, twofold, about other content, or about
    a message that was never sent: then nothing in the reply is believed.
    """
    results = _results(send, body)
    if results is None:
        return nothing(parcels, "unreadable_reply")
    if not send.result.key:
        if len(results) != len(parcels):
            return nothing(parcels, "miscounted_reply")
        return tuple(verdict(send.result, one, parcel) for one, parcel in zip(results, parcels, strict=True))
    by_key: dict[str, list[Any]] = {}
    for one in results:
        by_key.setdefault(find_text(one, send.result.key) or "", []).append(one)
    if by_key.keys() - {parcel.message.key for parcel in parcels}:
        return nothing(parcels, "foreign_key")
    return tuple(_of(send.result, by_key.get(parcel.message.key, []), parcel) for parcel in parcels)


def nothing(parcels: Sequence[Parcel], code: str) -> tuple[Answer, ...]:
    """Return that nobody knows, for all."""
    return same(parcels, Outcome.UNKNOWN, code)


def same(
    parcels: Sequence[Parcel], outcome: Outcome, code: str, words: str | None = None
) -> tuple[Answer, ...]:
    """Return one answer for all."""
    return tuple(Answer(key=one.message.key, outcome=outcome, code=code, words=words) for one in parcels)


def verdict(shape: Verdict, result: object, parcel: Parcel) -> Answer:
    """Return what one result says about one parcel."""
    key = parcel.message.key
    told = find_text(result, shape.sha256)
    if shape.sha256 and told is not None and told != parcel.message.sha256:
        return Answer(key=key, outcome=Outcome.UNKNOWN, code="other_content")
    return read(shape, result, key)


def read(shape: Verdict, result: object, key: str) -> Answer:
    """Return what a result says, whatever its content hash."""
    state, transaction = find_text(result, shape.state), find_text(result, shape.transaction)
    code, words = find_text(result, shape.code), find_text(result, shape.words)
    if state in shape.refused:
        return Answer(
            key=key, outcome=Outcome.REFUSED, transaction=transaction, code=code or state, words=words
        )
    if state not in {*shape.accepted, *shape.pending}:
        return Answer(key=key, outcome=Outcome.UNKNOWN, code="unreadable_state")
    if not transaction or len(transaction) > _LONGEST_RECEIPT:
        return Answer(key=key, outcome=Outcome.UNKNOWN, code="no_receipt")
    outcome = Outcome.ACCEPTED if state in shape.accepted else Outcome.PENDING
    return Answer(key=key, outcome=outcome, transaction=transaction, code=code)


def parsed(body: bytes) -> Any:  # noqa: ANN401 - whatever the hub wrote
    """Return the JSON of a reply, or None."""
    try:
        return json.loads(body)
    except ValueError:
        return None


def _of(shape: Verdict, results: Sequence[object], parcel: Parcel) -> Answer:
    if len(results) == 1:
        return verdict(shape, results[0], parcel)
    code = "twofold_result" if results else "no_result"
    return Answer(key=parcel.message.key, outcome=Outcome.UNKNOWN, code=code)


def _results(send: Send, body: bytes) -> list[Any] | None:
    reply = parsed(body)
    if not isinstance(reply, Mapping):
        return None
    if not send.results:
        return [reply]
    found = find(reply, send.results)
    return found if isinstance(found, list) else None
