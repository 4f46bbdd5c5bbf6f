"""The outbox in SQL: one UPDATE decides who sends, and the fence whose answer counts."""

from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa

from models.message import Message
from storage.errors import SupersededError, UnknownIdError
from storage.outward.outbox import (
    SEND_LEASE,
    Backlog,
    DeadReason,
    Dispatch,
    Line,
    MessageLine,
    MessageState,
    Route,
    Settlement,
    Try,
)
from storage.records import events, rows
from storage.records.database import Database
from storage.records.outward import outbox_look
from storage.records.outward.backlog import backlog
from storage.records.outward.outbox_tables import hub_line, message, message_try
from storage.records.outward.plan import left_out, plan
from storage.records.outward.settle import plain, settle, short
from storage.records.rows import Clock

_M = message.c
_FREE = {"holder": None, "lease_until": None}
_REMADE = (DeadReason.REFUSED.value, DeadReason.NOT_EXPORTABLE.value)
"""After these the content is made anew; after silence the very same bytes go out again."""


class SqlOutbox:
    """See `storage.ports.outward.Outbox`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def catch_up(self, route: Route, *, limit: int = 1000) -> int:
        """See `Outbox.catch_up`."""
        with self._database.writing() as connection:
            missing = connection.execute(left_out(route, limit=limit)).all()
            told: list[events.Happening] = []
            for row in missing:
                told += plan(connection, row.record_id, row.version, (route,), at=self._now())
            self._note(connection, told)
        return len(told)

    def unmade(self, hub: str, *, limit: int) -> tuple[tuple[int, Message], ...]:
        """See `Outbox.unmade`."""
        mine = sa.and_(_M.hub == hub, _M.state == MessageState.PLANNED)
        with self._database.reading() as connection:
            found = connection.execute(outbox_look.DISPATCH.where(mine).limit(limit))
            return tuple((row.id, outbox_look.to_message(row)) for row in found)

    def made(self, contents: Sequence[tuple[int, str]]) -> None:
        """See `Outbox.made`."""
        with self._database.writing() as connection:
            for message_id, sha256 in contents:
                planned = sa.and_(_M.id == message_id, _M.state == MessageState.PLANNED)
                known = {"payload_sha256": sha256, "state": MessageState.WAITING}
                connection.execute(sa.update(message).where(planned).values(known))

    def unmakeable(self, message_id: int, *, code: str, words: str) -> None:
        """See `Outbox.unmakeable`."""
        planned = sa.and_(_M.id == message_id, _M.state == MessageState.PLANNED)
        given_up = sa.update(message).where(planned).values(
            state=MessageState.DEAD, reason=DeadReason.NOT_EXPORTABLE, code=short(code), words=plain(words),
            settled_at=self._now(),
        )  # fmt: skip
        with self._database.writing() as connection:
            row = connection.execute(given_up.returning(_M.record_id, _M.hub, _M.version)).one_or_none()
            if row is not None:
                detail = {"hub": row.hub, "version": row.version, "reason": DeadReason.NOT_EXPORTABLE.value}
                self._note(connection, [("given_up", row.record_id, detail)])

    def claim(self, hub: str, *, holder: str, limit: int) -> tuple[Dispatch, ...]:
        """See `Outbox.claim`."""
        due = sa.select(_M.id).where(
            _M.hub == hub, _M.state == MessageState.WAITING, _M.again_at <= self._now(), outbox_look.in_turn()
        )
        due = due.order_by(_M.urgent.desc(), _M.id).limit(limit).with_for_update(skip_locked=True, of=message)
        taken = sa.update(message).values(
            state=MessageState.SENDING, holder=holder, lease_until=self._now() + SEND_LEASE,
            fence=_M.fence + 1, tries=_M.tries + 1,
        )  # fmt: skip
        with self._database.writing() as connection:
            ids = connection.execute(due).scalars().all()
            if not ids:
                return ()
            connection.execute(taken.where(_M.id.in_(ids)))
            held = connection.execute(outbox_look.DISPATCH.where(_M.id.in_(ids)))
            return tuple(outbox_look.to_dispatch(row) for row in held)

    def to_ask(self, hub: str, *, limit: int) -> tuple[Dispatch, ...]:
        """See `Outbox.to_ask`."""
        due = sa.select(_M.id).where(
            _M.hub == hub, _M.state == MessageState.SENT, _M.again_at <= self._now()
        )  # fmt: skip
        due = due.order_by(_M.again_at, _M.id).limit(limit).with_for_update(skip_locked=True)
        with self._database.writing() as connection:
            ids = connection.execute(due).scalars().all()
            if not ids:
                return ()
            later = sa.update(message).where(_M.id.in_(ids)).values(again_at=self._now() + SEND_LEASE)
            connection.execute(later)
            held = connection.execute(outbox_look.DISPATCH.where(_M.id.in_(ids)))
            return tuple(outbox_look.to_dispatch(row) for row in held)

    def settle(self, settlements: Sequence[Settlement]) -> int:
        """See `Outbox.settle`."""
        with self._database.writing() as connection:
            counted, told = settle(connection, settlements, at=self._now())
            self._note(connection, told)
        return counted

    def holders(self) -> tuple[str, ...]:
        """See `Outbox.holders`."""
        query = sa.select(_M.holder).where(_M.state == MessageState.SENDING).distinct().order_by(_M.holder)
        with self._database.reading() as connection:
            return tuple(connection.execute(query).scalars())

    def release_holder(self, holder: str) -> int:
        """See `Outbox.release_holder`."""
        return self._take_back(sa.and_(_M.state == MessageState.SENDING, _M.holder == holder))

    def release_expired(self) -> int:
        """See `Outbox.release_expired`."""
        return self._take_back(sa.and_(_M.state == MessageState.SENDING, _M.lease_until < self._now()))

    def replay(self, message_id: int, *, by: str) -> None:
        """See `Outbox.replay`."""
        dead = sa.and_(_M.id == message_id, _M.state == MessageState.DEAD)
        query = sa.select(message, outbox_look.overtaken().label("overtaken")).where(dead)
        with self._database.writing() as connection:
            row = connection.execute(query.with_for_update(of=message)).one_or_none()
            if row is None:
                raise UnknownIdError("nothing dead answers to this message id")
            if row.overtaken:
                raise SupersededError(f"message {message_id}: a later version went out")
            anew = row.reason in _REMADE
            back: dict[str, object] = {
                "state": MessageState.PLANNED if anew else MessageState.WAITING,
                "reason": None, "settled_at": None, "tries": row.tries and 1, "again_at": self._now(),
            }  # fmt: skip
            if anew:
                back |= {"payload_sha256": None, "transaction_id": None}
            connection.execute(sa.update(message).where(dead).values(back))
            self._diary(connection, [message_id], "replayed")
            detail = {"hub": row.hub, "version": row.version}
            events.note(
                self._database, connection, [("replayed", row.record_id, detail)], actor=by, at=self._now()
            )

    def lines(
        self, *, hub: str | None = None, state: MessageState | None = None, record_id: str | None = None
    ) -> tuple[MessageLine, ...]:
        """See `Outbox.lines`."""
        wanted = ((_M.hub, hub), (_M.state, state), (_M.record_id, record_id))
        query = sa.select(message).where(*(column == value for column, value in wanted if value is not None))
        with self._database.reading() as connection:
            return tuple(outbox_look.to_line(row) for row in connection.execute(query.order_by(_M.id)))

    def get(self, message_id: int) -> MessageLine:
        """See `Outbox.get`."""
        with self._database.reading() as connection:
            row = connection.execute(sa.select(message).where(_M.id == message_id)).one_or_none()
        if row is None:
            raise UnknownIdError("nothing answers to this message number")
        return outbox_look.to_line(row)

    def tries(self, message_id: int) -> tuple[Try, ...]:
        """See `Outbox.tries`."""
        query = sa.select(message_try).where(message_try.c.message_id == message_id)
        with self._database.reading() as connection:
            found = connection.execute(query.order_by(message_try.c.id))
            return tuple(Try(at=row.at, outcome=row.outcome, code=row.code) for row in found)

    def words(self, message_id: int) -> str | None:
        """See `Outbox.words`."""
        with self._database.reading() as connection:
            found: str | None = connection.execute(
                sa.select(_M.words).where(_M.id == message_id)
            ).scalar_one_or_none()
        return found

    def backlog(self) -> tuple[Backlog, ...]:
        """See `Outbox.backlog`."""
        with self._database.reading() as connection:
            return backlog(connection)

    def accepted(self, facility: str, *, hub: str) -> list[tuple[str, str]]:
        """See `Outbox.accepted`."""
        query = sa.select(_M.key, _M.payload_sha256).where(
            _M.hub == hub, _M.state == MessageState.ACCEPTED, _M.facility_id == rows.facility_id(facility)
        )
        with self._database.reading() as connection:
            return [(row.key, row.payload_sha256) for row in connection.execute(query)]

    def line(self, hub: str) -> Line:
        """See `Outbox.line`."""
        with self._database.reading() as connection:
            row = connection.execute(sa.select(hub_line).where(hub_line.c.hub == hub)).one_or_none()
        if row is None:
            return Line(hub=hub)
        return Line(hub=hub, faults=row.faults, open_until=row.open_until, ok_at=row.ok_at, fault=row.fault)

    def keep_line(self, line: Line) -> None:
        """See `Outbox.keep_line`."""
        row: dict[str, object] = {
            "hub": line.hub, "faults": line.faults, "open_until": line.open_until, "ok_at": line.ok_at,
            "fault": line.fault,
        }  # fmt: skip
        with self._database.writing() as connection:
            if not rows.insert_new(connection, hub_line, row):
                connection.execute(sa.update(hub_line).where(hub_line.c.hub == line.hub).values(row))

    def next_at(self, hub: str) -> datetime | None:
        """See `Outbox.next_at`."""
        moving = _M.state.in_((MessageState.PLANNED, MessageState.WAITING, MessageState.SENT))
        query = sa.select(_M.again_at).where(_M.hub == hub, moving, outbox_look.in_turn())
        with self._database.reading() as connection:
            found: datetime | None = connection.execute(
                query.order_by(_M.again_at).limit(1)
            ).scalar_one_or_none()
        return found

    def _take_back(self, lost: sa.ColumnElement[bool]) -> int:
        back = (
            sa.update(message).where(lost).values(**_FREE, state=MessageState.WAITING, again_at=self._now())
        )
        with self._database.writing() as connection:
            returned = sorted(connection.execute(back.returning(_M.id)).scalars())
            self._diary(connection, returned, "lease_lost")
        return len(returned)

    def _diary(self, connection: sa.Connection, ids: Sequence[int], outcome: str) -> None:
        if ids:
            entries = [{"message_id": one, "at": self._now(), "outcome": outcome} for one in ids]
            connection.execute(sa.insert(message_try), entries)

    def _note(self, connection: sa.Connection, told: Iterable[events.Happening]) -> None:
        events.note(self._database, connection, told, actor="outbox", at=self._now())
