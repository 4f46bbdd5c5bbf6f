"""Sessions and keys in SQL: only hashes of the tokens are kept."""

import hashlib
import secrets
from datetime import datetime

import sqlalchemy as sa

from storage.people import AccessKey, Session, Stage
from storage.records import events, rows
from storage.records.database import Database
from storage.records.people.accounts import to_account
from storage.records.people.people_tables import access_key, account, session
from storage.records.rows import Clock

_SESSION, _KEY, _ACCOUNT = session.c, access_key.c, account.c


class SqlSessions:
    """See `storage.ports.people.Sessions`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def open(self, account_id: str, *, stage: Stage) -> str:
        """See `Sessions.open`."""
        token = secrets.token_urlsafe(32)
        row = {
            "token_hash": _hash(token), "account_id": account_id, "stage": stage.value,
            "opened_at": self._now(), "seen_at": self._now(), "locked": False,
        }  # fmt: skip
        with self._database.writing() as connection:
            connection.execute(sa.insert(session).values(row))
        return token

    def get(self, token: str) -> Session | None:
        """See `Sessions.get`."""
        query = (
            sa.select(account, _SESSION.stage, _SESSION.opened_at, _SESSION.seen_at, _SESSION.locked)
            .join(account, _ACCOUNT.id == _SESSION.account_id)
            .where(_SESSION.token_hash == _hash(token), _ACCOUNT.locked_at.is_(None))
        )
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        if row is None:
            return None
        return Session(
            account=to_account(row),
            stage=Stage(row.stage),
            opened_at=row.opened_at,
            seen_at=row.seen_at,
            locked=row.locked,
        )

    def touch(self, token: str) -> None:
        """See `Sessions.touch`."""
        self._set(token, {"seen_at": self._now()})

    def lock(self, token: str, *, locked: bool) -> None:
        """See `Sessions.lock`."""
        self._set(token, {"locked": locked} if locked else {"locked": False, "seen_at": self._now()})

    def end(self, token: str) -> None:
        """See `Sessions.end`."""
        with self._database.writing() as connection:
            connection.execute(sa.delete(session).where(_SESSION.token_hash == _hash(token)))

    def sweep(self, *, opened_before: datetime) -> int:
        """See `Sessions.sweep`."""
        with self._database.writing() as connection:
            old = connection.execute(sa.delete(session).where(_SESSION.opened_at < opened_before))
            return int(old.rowcount)

    def give_key(self, account_id: str, *, label: str, by: str) -> str:
        """See `Sessions.give_key`."""
        token = f"sohoa_{secrets.token_urlsafe(32)}"
        row = {
            "token_hash": _hash(token), "account_id": account_id, "label": label, "made_at": self._now(),
        }  # fmt: skip
        with self._database.writing() as connection:
            connection.execute(sa.insert(access_key).values(row))
            self._note(connection, "key_given", account_id, by)
        return token

    def key(self, token: str) -> AccessKey | None:
        """See `Sessions.key`."""
        query = (
            sa.select(account, _KEY.label, _KEY.made_at.label("given_at"), _KEY.revoked_at)
            .join(account, _ACCOUNT.id == _KEY.account_id)
            .where(_KEY.token_hash == _hash(token), _KEY.revoked_at.is_(None), _ACCOUNT.locked_at.is_(None))
        )
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        if row is None:
            return None
        return AccessKey(
            account=to_account(row), label=row.label, made_at=row.given_at, revoked_at=row.revoked_at
        )

    def revoke_keys(self, account_id: str, *, by: str) -> int:
        """See `Sessions.revoke_keys`."""
        mine = sa.and_(_KEY.account_id == account_id, _KEY.revoked_at.is_(None))
        with self._database.writing() as connection:
            done = connection.execute(sa.update(access_key).where(mine).values(revoked_at=self._now()))
            self._note(connection, "keys_revoked", account_id, by)
            return int(done.rowcount)

    def _set(self, token: str, values: dict[str, object]) -> None:
        with self._database.writing() as connection:
            mine = _SESSION.token_hash == _hash(token)
            connection.execute(sa.update(session).where(mine).values(values))

    def _note(self, connection: sa.Connection, action: str, account_id: str, by: str) -> None:
        events.note(self._database, connection, [(action, account_id, {})], actor=by, at=self._now())


def _hash(token: str) -> str:
    """Return what is kept of a token; 256 random bits need no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
