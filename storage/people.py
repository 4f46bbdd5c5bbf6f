"""People: accounts, roles, scopes, sessions, and what they looked at."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What somebody is here for; `station.door.policy` says what follows from it."""

    CLERK = "clerk"
    """Scans, uploads, reviews."""
    SUPERVISOR = "supervisor"
    """Answers for the records: decides what clerks pass on, closes, releases, exports."""
    OPERATOR = "operator"
    """Keeps the machines running; sees counts, never charts."""
    AUDITOR = "auditor"
    """Reads everything and every log, changes nothing."""
    ADMIN = "admin"
    """Gives and takes access; sees no charts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Where somebody works; an empty tuple means everywhere."""

    facilities: tuple[str, ...] = ()
    """Facility codes."""
    departments: tuple[str, ...] = ()
    """Departments as the upload names them."""

    def covers(self, *, facility: str | None, department: str | None = None) -> bool:
        """Tell whether something of this facility and department is inside.

        Something without a department belongs to the facility as a whole; somebody who is bound to
        departments does not see it.
        """
        return _within(facility, self.facilities) and _within(department, self.departments)


def _within(value: str | None, allowed: tuple[str, ...]) -> bool:
    return not allowed or value in allowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who may come in."""

    id: str
    name: str
    """Lower case; what one signs in with and what decisions are signed with."""
    shown: str
    """As people call them."""
    role: Role
    scope: Scope
    must_change: bool
    """The password was given by somebody else: change it first."""
    has_second_factor: bool
    locked_at: datetime | None
    made_at: datetime


class Stage(StrEnum):
    """How far somebody has come in signing in."""

    PASSWORD = "password"  # noqa: S105 - a stage, no secret
    """The password was right; the second factor is still to come."""
    FULL = "full"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Somebody who is in."""

    account: Account
    stage: Stage
    opened_at: datetime
    seen_at: datetime
    """Last time that the person did something; half a minute exact."""
    locked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessKey:
    """The key of a program that acts for an account."""

    account: Account
    label: str
    made_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Somebody looked at something."""

    at: datetime
    account: str
    """Name."""
    kind: str
    """What was shown: `page`, `record`, `chart` …"""
    subject: str
    """An id, never a name."""
    facility: str | None
    reason: str | None
    """Stated when the glass was broken."""
