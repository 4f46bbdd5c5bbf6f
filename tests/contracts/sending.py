"""Released records on their way to a hub."""

from datetime import timedelta

from models.message import Answer, Outcome
from storage.outward.outbox import DeadReason, Dispatch, MessageState, Settlement
from tests.contracts.charts import clean_chart
from tests.contracts.kit import Office
from tests.contracts.test_filing import load

HUB = "province"


def release(office: Office, sha256: str = "a") -> str:
    scan_id = load(office, clean_chart(sha256 * 64), sha256)
    (line,) = [line for line in office.records.lines() if line.scan_id == scan_id]
    office.records.release(line.id, by="supervisor")
    return line.id


def correct(office: Office, record_id: str) -> None:
    office.records.revise(record_id, office.records.get(record_id).document, author="clerk", why="typed")
    office.records.release(record_id, by="supervisor")


def make(office: Office, hub: str = HUB) -> None:
    office.outbox.made([(number, "c" * 64) for number, _ in office.outbox.unmade(hub, limit=100)])


def claim(office: Office, *, holder: str = "me", limit: int = 10) -> tuple[Dispatch, ...]:
    make(office)
    return office.outbox.claim(HUB, holder=holder, limit=limit)


def settle(
    office: Office, dispatch: Dispatch, outcome: Outcome, *, dead: DeadReason | None = None, **said: str
) -> int:
    answer = Answer(key=dispatch.message.key, outcome=outcome, **said)
    again = office.clock.now + timedelta(minutes=5)
    return office.outbox.settle([Settlement(dispatch=dispatch, answer=answer, again_at=again, dead=dead)])


def states(office: Office, hub: str = HUB) -> list[MessageState]:
    return [line.state for line in office.outbox.lines(hub=hub)]
