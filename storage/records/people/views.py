"""Who looked at what, in SQL; the table only grows."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from storage.people import View
from storage.records import events, rows
from storage.records.database import Database
from storage.records.people.people_tables import account, glass, view
from storage.records.rows import Clock


class SqlViews:
    """See `storage.ports.people.Views`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def note(
        self, account_id: str, *, kind: str, subjects: Sequence[str], facility: str | None, reason: str | None
    ) -> None:
        """See `Views.note`."""
        seen = [
            {"at": self._now(), "account_id": account_id, "kind": kind, "subject": subject,
             "facility": facility, "reason": reason}
            for subject in subjects
        ]  # fmt: skip
        if seen:
            with self._database.writing() as connection:
                connection.execute(sa.insert(view), seen)

    def newest(
        self,
        *,
        limit: int,
        before: datetime | None = None,
        by: str | None = None,
        facilities: Sequence[str] = (),
    ) -> tuple[View, ...]:
        """See `Views.newest`."""
        query = _VIEWS.limit(limit)
        if before is not None:
            query = query.where(view.c.at < before)
        if facilities:
            query = query.where(view.c.facility.in_(facilities))
        if by is not None:
            query = query.where(account.c.name == by.lower())
        with self._database.reading() as connection:
            found = connection.execute(query).all()
        return tuple(
            View(
                at=row.at,
                account=row.name,
                kind=row.kind,
                subject=row.subject,
                facility=row.facility,
                reason=row.reason,
            )
            for row in found
        )

    def break_glass(self, account_id: str, *, subject: str, reason: str, until: datetime) -> None:
        """See `Views.break_glass`."""
        row = {
            "account_id": account_id, "subject": subject, "reason": reason, "at": self._now(), "until": until,
        }  # fmt: skip
        with self._database.writing() as connection:
            connection.execute(sa.insert(glass).values(row))
            who = connection.execute(sa.select(account.c.name).where(account.c.id == account_id)).scalar_one()
            told: list[events.Happening] = [("glass_broken", subject[:36], {})]
            events.note(self._database, connection, told, actor=who, at=self._now())

    def broken(self, account_id: str, subject: str) -> str | None:
        """See `Views.broken`."""
        mine = (glass.c.account_id == account_id, glass.c.subject == subject, glass.c.until > self._now())
        query = sa.select(glass.c.reason).where(*mine).order_by(glass.c.id.desc()).limit(1)
        with self._database.reading() as connection:
            return connection.execute(query).scalar_one_or_none()


_VIEWS = (
    sa.select(view, account.c.name)
    .join(account, account.c.id == view.c.account_id)
    .order_by(view.c.at.desc(), view.c.id.desc())
)
