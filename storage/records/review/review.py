"""Review in SQL: one queue for all."""

import random
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from models.review.mode import Mode
from storage.errors import QuestionGoneError
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.review import review_audit, review_look
from storage.records.review.budget import StrictFields
from storage.records.review.checks import Chance, answer_check, plant, planted, slowed, unplant
from storage.records.review.order import QueueOrder
from storage.records.review.question import question
from storage.records.review.queue import FEW, Wish, to_task
from storage.records.review.review_tables import review_lease, review_order, review_stage
from storage.records.review.settle import settle
from storage.records.review.take import lease_next
from storage.records.rows import Clock
from storage.review.review import LEASE, Answer, Desk, Outcome, Question, Stage
from storage.review.seen import AuditLine, BatchWait, Heap, OwnWork, PageOnList

PLANTED = 0.02
"""Share of questions whose answer is known: between 1 and 3 %, enough to measure and too few to hurt."""
_LEASE = review_lease.c
_CHANCE = random.SystemRandom()


class SqlReview:
    """See `storage.ports.review.Review`.

    Args:
        database: where everything lies.
        now: the clock.
        chance: 0 to 1, decides where a known answer is planted.
        planted_share: share of questions that are planted, 0 to 1.
    """

    def __init__(
        self,
        database: Database,
        *,
        now: Clock = rows.utc_now,
        chance: Chance = _CHANCE.random,
        planted_share: float = PLANTED,
    ) -> None:
        self._database = database
        self._now = now
        self._chance = chance
        self._planted_share = planted_share
        self._order = QueueOrder()
        self._strict = StrictFields()

    def take(
        self,
        desk: Desk,
        *,
        count: int = 1,
        family: str | None = None,
        stage: Stage | None = None,
        keyed: bool = False,
    ) -> tuple[Question, ...]:
        """See `Review.take`."""
        at = self._now()
        with self._database.writing() as connection:
            held = self._held(connection, desk)
            wanted = count - len(held)
            if wanted <= 0:
                return held[:count]
            slow = not desk.training and slowed(connection, desk.name)
            taken = list(held)
            ordinary = family is None and stage is None and not desk.training and not slow
            if ordinary and self._chance() < self._planted_share:
                token = plant(connection, desk, chance=self._chance, at=at)
                if token is not None:
                    taken.append(self._question(connection, token, desk))
            strict = self._strict.now(connection, at)
            wish = Wish(count=count - len(taken), family=family, stage=stage, keyed=keyed, strict=strict)
            taken += lease_next(connection, self._order, desk, wish, slow=slow, at=at)
        return tuple(taken)

    def look(self, token: str, desk: Desk) -> Question:
        """See `Review.look`."""
        with self._database.reading() as connection:
            return self._question(connection, token, desk)

    def answer(self, token: str, answer: Answer, desk: Desk) -> Outcome:
        """See `Review.answer`."""
        at = self._now()
        with self._database.writing() as connection:
            held = self._lease(connection, token, desk)
            if held.check_id is not None:
                return answer_check(connection, held.check_id, answer, at=at)
            task = to_task(connection.execute(FEW.where(tables.review_task.c.id == held.task_id)).one())
            ruling = settle(
                self._database, connection, task, answer, mode=Mode(held.mode), author=desk.name, at=at
            )
            connection.execute(sa.delete(review_lease).where(_LEASE.token == token))
        return Outcome(became=ruling.became, field=task.field)

    def renew(self, desk: Desk) -> int:
        """See `Review.renew`."""
        at = self._now()
        mine = sa.update(review_lease).where(_LEASE.holder == desk.name)
        with self._database.writing() as connection:
            return int(connection.execute(mine.values(until=at + LEASE)).rowcount)

    def hand_back(self, desk: Desk, tokens: Sequence[str] | None = None) -> int:
        """See `Review.hand_back`."""
        which = sa.true() if tokens is None else _LEASE.token.in_(tokens)
        with self._database.writing() as connection:
            mine = sa.delete(review_lease).where(_LEASE.holder == desk.name, which)
            given_back = int(connection.execute(mine).rowcount)
            unplant(connection, desk)
        return given_back

    def heaps(self, desk: Desk) -> tuple[Heap, ...]:
        """See `Review.heaps`."""
        with self._database.reading() as connection:
            return review_look.heaps(connection, desk)

    def batches(self, desk: Desk) -> tuple[BatchWait, ...]:
        """See `Review.batches`."""
        with self._database.reading() as connection:
            return review_look.batches(connection, desk)

    def order(self, batch_id: str, *, priority: int, due: datetime | None, by: str) -> None:
        """See `Review.order`."""
        row: dict[str, object] = {"batch_id": batch_id, "priority": priority, "due": due}
        with self._database.writing() as connection:
            if not rows.insert_new(connection, review_order, row):
                mine = review_order.c.batch_id == batch_id
                connection.execute(sa.update(review_order).where(mine).values(priority=priority, due=due))
            self._order.forget()
            told = [("ordered", batch_id, {"priority": priority, "due": due.isoformat() if due else None})]
            events.note(self._database, connection, told, actor=by, at=self._now())

    def own_work(self, name: str, *, since: datetime) -> OwnWork:
        """See `Review.own_work`."""
        with self._database.reading() as connection:
            return review_look.own_work(connection, name, since=since)

    def sample(self, desk: Desk, *, share: float) -> int:
        """See `Review.sample`."""
        at = self._now()
        with self._database.writing() as connection:
            added = review_audit.sample(connection, desk, share=share, chance=self._chance, at=at)
            told = [("sampled", "audit", {"questions": added, "per_mille": round(share * 1000)})]
            events.note(self._database, connection, told, actor=desk.name, at=at)
        return added

    def audit(self, desk: Desk) -> tuple[AuditLine, ...]:
        """See `Review.audit`."""
        with self._database.reading() as connection:
            return review_audit.audit(connection, desk)

    def tray(self, desk: Desk) -> tuple[PageOnList, ...]:
        """See `Review.tray`."""
        with self._database.reading() as connection:
            return review_look.tray(connection, desk)

    def rescans(self, desk: Desk) -> tuple[PageOnList, ...]:
        """See `Review.rescans`."""
        with self._database.reading() as connection:
            return review_look.rescans(connection, desk)

    def rescanned(self, task_id: int, *, by: str) -> None:
        """See `Review.rescanned`."""
        mine = review_stage.c.task_id == task_id
        with self._database.writing() as connection:
            listed = connection.execute(sa.select(review_stage.c.stage).where(mine)).scalar_one_or_none()
            if listed != "rescan":
                raise QuestionGoneError("this page is not on the list")
            connection.execute(sa.update(review_stage).where(mine).values(stage="senior"))
            told: list[events.Happening] = [("rescanned", str(task_id), {})]
            events.note(self._database, connection, told, actor=by, at=self._now())

    def _held(self, connection: sa.Connection, desk: Desk) -> tuple[Question, ...]:
        """Return what is in this person's hands already: a page that is loaded again loses nothing."""
        query = sa.select(_LEASE.token).where(_LEASE.holder == desk.name)
        tokens = connection.execute(query.order_by(_LEASE.given_at, _LEASE.token)).scalars().all()
        return tuple(self._question(connection, token, desk) for token in tokens)

    def _lease(self, connection: sa.Connection, token: str, desk: Desk) -> Any:  # noqa: ANN401 - a row
        """Return the lease, also one that ran out as long as nobody else took the question."""
        mine = sa.and_(_LEASE.token == token, _LEASE.holder == desk.name)
        held = connection.execute(sa.select(review_lease).where(mine).with_for_update()).one_or_none()
        if held is None:
            raise QuestionGoneError("this question is in other hands")
        return held

    def _question(self, connection: sa.Connection, token: str, desk: Desk) -> Question:
        held = self._lease(connection, token, desk)
        if held.check_id is not None:
            return planted(connection, held)
        row = connection.execute(FEW.where(tables.review_task.c.id == held.task_id)).one()
        return question(
            connection,
            to_task(row),
            token=token,
            until=held.until,
            mode=Mode(held.mode),
            slowed=held.slowed,
        )
