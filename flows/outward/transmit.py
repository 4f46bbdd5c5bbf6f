"""Work the outbox of one hub: write contents, send, ask, settle. Knows nothing of Prefect."""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby

from connect.hub import Hub, Parcel
from flows.holder import is_gone
from flows.outward.pace import Pace, after_answer, after_fault, is_probing, is_resting, pause
from flows.outward.payload import NotExportableError, PayloadMaker
from models.message import Answer, Outcome
from storage.errors import DamagedObjectError, MissingObjectError
from storage.outward.outbox import MAX_TRIES, DeadReason, Dispatch, Route, Settlement
from storage.ports.filing import Records
from storage.ports.objects import ObjectStore
from storage.ports.outward import Outbox

_TOGETHER = 200
"""Contents written before they are noted, and questions asked in one go."""
_FRESH = timedelta(seconds=10)
"""A line that was well so lately need not be written down again."""
_HANDS = 8
"""Contents kept at the same time: each waits for its disk, none for the processor."""
_SPOKE = (Outcome.ACCEPTED, Outcome.PENDING, Outcome.REFUSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Everything that one process needs to send to one hub."""

    hub: Hub
    route: Route
    outbox: Outbox
    objects: ObjectStore
    records: Records
    make: PayloadMaker
    holder: str
    now: Callable[[], datetime]
    pace: Pace = field(default_factory=Pace)
    chance: random.Random = field(default_factory=random.SystemRandom)


def transmit(
    sender: Sender, *, wait_s: float = 0.0, sleep: Callable[[float], None] = time.sleep
) -> Counter[str]:
    """Send what is due, and go on for `wait_s` seconds with what becomes due; count outcomes by word.

    Safe beside other senders and after any crash: a message is in one hand, and a second try carries the
    same key. Words: outcomes, `made`, `not_exportable`, `given_up`, and `resting` when the line rests.
    """
    told: Counter[str] = Counter()
    end = sender.now() + timedelta(seconds=wait_s)
    _take_back(sender)
    while sender.outbox.catch_up(sender.route):
        pass
    while True:
        worked = _round(sender, told)
        if worked:
            continue
        again = _next(sender)
        if again is None or again > end:
            told += Counter(resting=is_resting(sender.outbox.line(sender.route.hub), now=sender.now()))
            return told
        sleep(max(0.01, (again - sender.now()).total_seconds()))
        _take_back(sender)


def _next(sender: Sender) -> datetime | None:
    again, line = sender.outbox.next_at(sender.route.hub), sender.outbox.line(sender.route.hub)
    return again if again is None or line.open_until is None else max(again, line.open_until)


def _take_back(sender: Sender) -> None:
    """Free what senders held that are gone."""
    for holder in sender.outbox.holders():
        if is_gone(holder):
            sender.outbox.release_holder(holder)
    sender.outbox.release_expired()


def _round(sender: Sender, told: Counter[str]) -> bool:
    """Do one batch of everything; tell whether there was anything to do."""
    made = _make(sender, told)
    line = sender.outbox.line(sender.route.hub)
    if is_resting(line, now=sender.now()):
        return made
    asked = _ask(sender, told, probing=is_probing(line))
    limit = 1 if is_probing(line) else sender.hub.batch
    dispatches = sender.outbox.claim(sender.route.hub, holder=sender.holder, limit=limit)
    for facility, group in _by_facility(dispatches):
        _send(sender, facility, group, told)
    return made or asked or bool(dispatches)


def _make(sender: Sender, told: Counter[str]) -> bool:
    """Write the contents of planned messages and note where they lie."""
    planned = sender.outbox.unmade(sender.route.hub, limit=_TOGETHER)
    written: list[tuple[int, bytes]] = []
    for number, message in planned:
        try:
            written.append((number, sender.make(message, sender.records.get(message.record_id))))
        except NotExportableError as error:
            sender.outbox.unmakeable(number, code=error.code, words=error.words)
            told["not_exportable"] += 1
    with ThreadPoolExecutor(_HANDS) as hands:
        addresses = hands.map(sender.objects.put, (content for _, content in written))
        made = [(number, sha256) for (number, _), sha256 in zip(written, addresses, strict=True)]
    if made:
        sender.outbox.made(made)
        told["made"] += len(made)
    return bool(planned)


def _by_facility(dispatches: Sequence[Dispatch]) -> Iterator[tuple[str, tuple[Dispatch, ...]]]:
    def facility(one: Dispatch) -> str:
        return one.message.facility

    for code, group in groupby(sorted(dispatches, key=facility), key=facility):
        yield code, tuple(group)


def _send(sender: Sender, facility: str, dispatches: Sequence[Dispatch], told: Counter[str]) -> None:
    parcels = []
    for one in dispatches:
        try:
            content = sender.objects.get(one.message.sha256 or "")
        except (MissingObjectError, DamagedObjectError):
            _settle(sender, [one], [_lost(one)], told, dead=DeadReason.NOT_EXPORTABLE)
        else:
            parcels.append((one, Parcel(message=one.message, content=content)))
    if parcels:
        answers = sender.hub.send(facility, [parcel for _, parcel in parcels])
        _settle(sender, [one for one, _ in parcels], answers, told)
        _note_line(sender, answers)


def _lost(one: Dispatch) -> Answer:
    return Answer(key=one.message.key, outcome=Outcome.UNREACHED, code="content_lost")


def _ask(sender: Sender, told: Counter[str], *, probing: bool) -> bool:
    """Ask about what the hub still thinks about."""
    dispatches = sender.outbox.to_ask(sender.route.hub, limit=1 if probing else _TOGETHER)
    answers = [sender.hub.ask(one.message.key, one.transaction or "") for one in dispatches]
    if dispatches:
        _settle(sender, dispatches, answers, told)
    return bool(dispatches)


def _settle(
    sender: Sender,
    dispatches: Sequence[Dispatch],
    answers: Sequence[Answer],
    told: Counter[str],
    *,
    dead: DeadReason | None = None,
) -> None:
    faults = sender.outbox.line(sender.route.hub).faults
    settlements = []
    for one, answer in zip(dispatches, answers, strict=True):
        reason = dead or _hopeless(sender, one, answer)
        if answer.outcome is Outcome.PENDING:
            wait = timedelta(seconds=sender.pace.ask_s * sender.chance.uniform(0.5, 1.0))
        else:
            wait = pause(sender.pace, max(one.tries, faults), sender.chance)
        again = sender.now() + wait
        settlements.append(Settlement(dispatch=one, answer=answer, again_at=again, dead=reason))
        told["given_up" if reason else answer.outcome.value] += 1
    sender.outbox.settle(settlements)


def _hopeless(sender: Sender, one: Dispatch, answer: Answer) -> DeadReason | None:
    """Say why a message is given up after silence; None while it is worth another try."""
    if answer.outcome is not Outcome.UNKNOWN:
        return None
    if not sender.hub.known_again and one.transaction is None:
        return DeadReason.UNKNOWN_EFFECT
    return DeadReason.NO_ANSWER if one.tries + 1 >= MAX_TRIES else None


def _note_line(sender: Sender, answers: Sequence[Answer]) -> None:
    line, now = sender.outbox.line(sender.route.hub), sender.now()
    if any(answer.outcome in _SPOKE for answer in answers):
        if line.faults == 0 and line.ok_at is not None and now - line.ok_at < _FRESH:
            return
        sender.outbox.keep_line(after_answer(line, now=now))
        return
    fault = next((answer.code for answer in answers if answer.code), None) or "silence"
    sender.outbox.keep_line(after_fault(line, sender.pace, fault=fault, now=now, chance=sender.chance))
