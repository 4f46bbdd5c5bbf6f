"""Add, change, lock and reset accounts; the person at the terminal signs for it."""

import sys
from collections.abc import Sequence

from models.errors import UsageError
from sohoa.keeping.acting import acting
from sohoa.messages import say
from sohoa.settings import load_settings
from sohoa.store_options import store_options
from station.door.account_name import NAME
from station.door.passwords import fault, hashed, new_password
from storage.open_station import StationStores, open_station
from storage.people import Account, Role, Scope


def add(
    name: str,
    *,
    role: str,
    shown: str | None,
    facilities: Sequence[str],
    departments: Sequence[str],
    from_stdin: bool,
) -> tuple[Account, str | None]:
    """Return the new account and its first password; None for one that was given.

    Raises:
        UsageError: the name or the password will not do; NameTakenError.
    """
    if not NAME.fullmatch(name.lower()):
        raise UsageError(say("user.bad_name"))
    password = sys.stdin.readline().rstrip("\n") if from_stdin else new_password()
    wrong = fault(password, name=name)
    if wrong:
        raise UsageError(say(f"user.{wrong.rsplit('.', 1)[1]}"))
    scope = Scope(facilities=tuple(facilities), departments=tuple(departments))
    added = _open().accounts.add(
        name=name,
        shown=shown or name,
        role=Role(role),
        scope=scope,
        password_hash=hashed(password),
        by=_me(),
    )
    return added, None if from_stdin else password


def everybody() -> tuple[Account, ...]:
    """Return all accounts."""
    return _open().accounts.everybody()


def change(name: str, *, role: str, facilities: Sequence[str], departments: Sequence[str]) -> Account:
    """Give another role and scope; UnknownAccountError."""
    scope = Scope(facilities=tuple(facilities), departments=tuple(departments))
    return _open().accounts.change(name, role=Role(role), scope=scope, by=_me())


def lock(name: str, *, locked: bool) -> Account:
    """Lock or unlock; UnknownAccountError."""
    return _open().accounts.lock(name, locked=locked, by=_me())


def reset(name: str) -> tuple[Account, str]:
    """Return the account and its new password; the second factor is set up anew at the next sign-in."""
    accounts = _open().accounts
    account, password = accounts.get(name), new_password()
    accounts.set_password(account.id, hashed(password), must_change=True, by=_me())
    accounts.set_second_factor(account.id, None, by=_me())
    return accounts.get(name), password


def give_key(name: str, *, label: str) -> tuple[Account, str]:
    """Return the account and a key for a program."""
    kept = _open()
    account = kept.accounts.get(name)
    return account, kept.sessions.give_key(account.id, label=label, by=_me())


def revoke_keys(name: str) -> tuple[Account, None]:
    """Revoke all keys of an account."""
    kept = _open()
    account = kept.accounts.get(name)
    kept.sessions.revoke_keys(account.id, by=_me())
    return account, None


def _open() -> StationStores:
    return open_station(store_options(load_settings()))


def _me() -> str:
    """Return who acts: the account of this machine, marked as such."""
    return f"cli:{acting(None)}"
