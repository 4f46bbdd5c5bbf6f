"""Accounts, sessions, views, and the journal of what people did. Errors: StorageDownError."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from storage.people import AccessKey, Account, Role, Scope, Session, Stage, View


class Accounts(Protocol):
    """Who may come in. Names are compared in lower case."""

    def add(self, *, name: str, shown: str, role: Role, scope: Scope, password_hash: str, by: str) -> Account:
        """Add somebody who has to change the password first.

        Raises:
            NameTakenError: somebody has that name.
        """
        ...

    def get(self, name: str) -> Account:
        """Return the account; UnknownAccountError."""
        ...

    def everybody(self) -> tuple[Account, ...]:
        """Return all accounts by name."""
        ...

    def password_hash(self, name: str) -> tuple[Account, str] | None:
        """Return account and hash for signing in; None when there is no such account."""
        ...

    def by_subject(self, subject: str) -> Account | None:
        """Return the account of somebody whom the identity provider names so."""
        ...

    def bind_subject(self, account_id: str, subject: str) -> bool:
        """Tie an account to the identity provider's name; False when it is tied to another."""
        ...

    def set_password(self, account_id: str, password_hash: str, *, must_change: bool, by: str) -> None:
        """Replace the password; all sessions of the account end."""
        ...

    def rehash(self, account_id: str, password_hash: str) -> None:
        """Keep the same password under newer parameters."""
        ...

    def second_factor(self, account_id: str) -> tuple[str, int] | None:
        """Return the sealed secret and the last time step that was used; None without one."""
        ...

    def set_second_factor(self, account_id: str, sealed: str | None, *, by: str) -> None:
        """Replace or take away the second factor."""
        ...

    def use_step(self, account_id: str, step: int) -> bool:
        """Use up a time step; False when it, or a later one, was used before."""
        ...

    def change(self, name: str, *, role: Role, scope: Scope, by: str) -> Account:
        """Give another role or scope; all sessions of the account end."""
        ...

    def lock(self, name: str, *, locked: bool, by: str) -> Account:
        """Lock somebody out (sessions end and keys with them), or let them in again."""
        ...


class Sessions(Protocol):
    """Who is in. Tokens are kept as hashes only."""

    def open(self, account_id: str, *, stage: Stage) -> str:
        """Return the token (256 bits) of a new session."""
        ...

    def get(self, token: str) -> Session | None:
        """Return the session; None when it ended, or its account is locked."""
        ...

    def touch(self, token: str) -> None:
        """Write down that the person did something now."""
        ...

    def lock(self, token: str, *, locked: bool) -> None:
        """Put the session to sleep, or wake it."""
        ...

    def end(self, token: str) -> None:
        """End one session."""
        ...

    def sweep(self, *, opened_before: datetime) -> int:
        """Remove sessions that began before that time; return how many."""
        ...

    def give_key(self, account_id: str, *, label: str, by: str) -> str:
        """Return a new key for a program that acts for the account."""
        ...

    def key(self, token: str) -> AccessKey | None:
        """Return the key; None when it is unknown, revoked, or its account is locked."""
        ...

    def revoke_keys(self, account_id: str, *, by: str) -> int:
        """Revoke all keys of an account; return how many."""
        ...


class Views(Protocol):
    """Who looked at what."""

    def note(
        self, account_id: str, *, kind: str, subjects: Sequence[str], facility: str | None, reason: str | None
    ) -> None:
        """Write down that somebody is about to see something."""
        ...

    def newest(
        self,
        *,
        limit: int,
        before: datetime | None = None,
        by: str | None = None,
        facilities: Sequence[str] = (),
    ) -> tuple[View, ...]:
        """Return the newest views first; with `facilities`, only those of charts that lie there."""
        ...

    def break_glass(self, account_id: str, *, subject: str, reason: str, until: datetime) -> None:
        """Let somebody see one chart until then, for a stated reason."""
        ...

    def broken(self, account_id: str, subject: str) -> str | None:
        """Return the reason for which the chart is open to somebody now; None when it is not."""
        ...


class Journal(Protocol):
    """Entries in the chain of events. Errors: StorageDownError."""

    def note(self, action: str, subject: str, detail: Mapping[str, str | int | None], *, by: str) -> None:
        """Append one entry: `action` on the id `subject`, with codes and counts, never patient data."""
        ...
