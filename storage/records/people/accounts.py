"""Accounts in SQL."""

from typing import Any

import sqlalchemy as sa

from storage.errors import NameTakenError, UnknownAccountError
from storage.people import Account, Role, Scope
from storage.records import events, rows
from storage.records.database import Database
from storage.records.people.people_tables import access_key, account, session
from storage.records.rows import Clock

_ACCOUNT = account.c


def to_account(row: Any) -> Account:  # noqa: ANN401 - a row has the columns that were asked for
    """Return a row of `account` as a value."""
    return Account(
        id=row.id,
        name=row.name,
        shown=row.shown,
        role=Role(row.role),
        scope=Scope(facilities=tuple(row.facilities), departments=tuple(row.departments)),
        must_change=row.must_change,
        has_second_factor=row.second_factor is not None,
        locked_at=row.locked_at,
        made_at=row.made_at,
    )


class SqlAccounts:
    """See `storage.ports.people.Accounts`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def add(self, *, name: str, shown: str, role: Role, scope: Scope, password_hash: str, by: str) -> Account:
        """See `Accounts.add`."""
        row: dict[str, object] = {
            "id": rows.new_id(), "name": name.lower(), "shown": shown, "role": role.value,
            "facilities": list(scope.facilities), "departments": list(scope.departments),
            "password_hash": password_hash, "must_change": True, "made_at": self._now(),
        }  # fmt: skip
        with self._database.writing() as connection:
            if not rows.insert_new(connection, account, row):
                raise NameTakenError("an account of this name exists")
            self._note(connection, "account_added", str(row["id"]), by, {"role": role.value})
        return self.get(name)

    def get(self, name: str) -> Account:
        """See `Accounts.get`."""
        with self._database.reading() as connection:
            return to_account(self._named(connection, name))

    def everybody(self) -> tuple[Account, ...]:
        """See `Accounts.everybody`."""
        with self._database.reading() as connection:
            return tuple(
                to_account(row) for row in connection.execute(sa.select(account).order_by(_ACCOUNT.name))
            )

    def password_hash(self, name: str) -> tuple[Account, str] | None:
        """See `Accounts.password_hash`."""
        with self._database.reading() as connection:
            row = connection.execute(sa.select(account).where(_ACCOUNT.name == name.lower())).one_or_none()
        return (to_account(row), row.password_hash) if row is not None else None

    def by_subject(self, subject: str) -> Account | None:
        """See `Accounts.by_subject`."""
        with self._database.reading() as connection:
            row = connection.execute(sa.select(account).where(_ACCOUNT.subject == subject)).one_or_none()
        return to_account(row) if row is not None else None

    def bind_subject(self, account_id: str, subject: str) -> bool:
        """See `Accounts.bind_subject`."""
        free = sa.and_(_ACCOUNT.id == account_id, _ACCOUNT.subject.is_(None))
        with self._database.writing() as connection:
            return connection.execute(sa.update(account).where(free).values(subject=subject)).rowcount == 1

    def set_password(self, account_id: str, password_hash: str, *, must_change: bool, by: str) -> None:
        """See `Accounts.set_password`."""
        values = {"password_hash": password_hash, "must_change": must_change}
        with self._database.writing() as connection:
            connection.execute(sa.update(account).where(_ACCOUNT.id == account_id).values(values))
            self._end_sessions(connection, account_id)
            self._note(connection, "password_set", account_id, by, {"must_change": int(must_change)})

    def rehash(self, account_id: str, password_hash: str) -> None:
        """See `Accounts.rehash`."""
        self._set(account_id, {"password_hash": password_hash})

    def second_factor(self, account_id: str) -> tuple[str, int] | None:
        """See `Accounts.second_factor`."""
        query = sa.select(_ACCOUNT.second_factor, _ACCOUNT.second_factor_step).where(
            _ACCOUNT.id == account_id
        )
        with self._database.reading() as connection:
            row = connection.execute(query).one()
        return (row.second_factor, row.second_factor_step) if row.second_factor is not None else None

    def set_second_factor(self, account_id: str, sealed: str | None, *, by: str) -> None:
        """See `Accounts.set_second_factor`."""
        with self._database.writing() as connection:
            mine = sa.update(account).where(_ACCOUNT.id == account_id)
            connection.execute(mine.values(second_factor=sealed, second_factor_step=0))
            action = "second_factor_removed" if sealed is None else "second_factor_set"
            self._note(connection, action, account_id, by, {})

    def use_step(self, account_id: str, step: int) -> bool:
        """See `Accounts.use_step`."""
        later = sa.and_(_ACCOUNT.id == account_id, _ACCOUNT.second_factor_step < step)
        with self._database.writing() as connection:
            used = connection.execute(sa.update(account).where(later).values(second_factor_step=step))
            return used.rowcount == 1

    def change(self, name: str, *, role: Role, scope: Scope, by: str) -> Account:
        """See `Accounts.change`."""
        values = {
            "role": role.value, "facilities": list(scope.facilities), "departments": list(scope.departments),
        }  # fmt: skip
        with self._database.writing() as connection:
            found = self._named(connection, name)
            connection.execute(sa.update(account).where(_ACCOUNT.id == found.id).values(values))
            self._end_sessions(connection, found.id)
            self._note(connection, "account_changed", found.id, by, {"role": role.value})
        return self.get(name)

    def lock(self, name: str, *, locked: bool, by: str) -> Account:
        """See `Accounts.lock`."""
        with self._database.writing() as connection:
            found = self._named(connection, name)
            since = self._now() if locked else None
            connection.execute(sa.update(account).where(_ACCOUNT.id == found.id).values(locked_at=since))
            if locked:
                self._end_sessions(connection, found.id)
                mine = sa.and_(access_key.c.account_id == found.id, access_key.c.revoked_at.is_(None))
                connection.execute(sa.update(access_key).where(mine).values(revoked_at=since))
            self._note(connection, "account_locked" if locked else "account_unlocked", found.id, by, {})
        return self.get(name)

    def _set(self, account_id: str, values: dict[str, object]) -> None:
        with self._database.writing() as connection:
            connection.execute(sa.update(account).where(_ACCOUNT.id == account_id).values(values))

    def _named(self, connection: sa.Connection, name: str) -> Any:  # noqa: ANN401 - a row
        row = connection.execute(sa.select(account).where(_ACCOUNT.name == name.lower())).one_or_none()
        if row is None:
            raise UnknownAccountError("nobody has this name")
        return row

    def _end_sessions(self, connection: sa.Connection, account_id: str) -> None:
        connection.execute(sa.delete(session).where(session.c.account_id == account_id))

    def _note(
        self, connection: sa.Connection, action: str, account_id: str, by: str, detail: events.Detail
    ) -> None:
        events.note(self._database, connection, [(action, account_id, detail)], actor=by, at=self._now())
