"""Accounts for people and programs."""

from collections.abc import Iterable

from sohoa.console import show_json, show_list, tell
from sohoa.messages import say
from storage.people import Account


def everybody(accounts: Iterable[Account], *, json: bool) -> None:
    """Print one line an account."""
    accounts = tuple(accounts)
    if json:
        show_json({"accounts": [account_json(one) for one in accounts]})
        return
    columns = ("name", "shown", "role", "facilities", "departments", "second", "state")
    show_list(
        "user.column",
        columns,
        [
            (
                one.name,
                one.shown,
                one.role.value,
                ", ".join(one.scope.facilities) or None,
                ", ".join(one.scope.departments) or None,
                say("user.on") if one.has_second_factor else None,
                say("user.locked") if one.locked_at else say("user.open"),
            )
            for one in accounts
        ],
    )


def password(account: Account, first: str | None, *, json: bool) -> None:
    """Print a first password, once; it is kept nowhere."""
    if json:
        show_json({**account_json(account), "password": first})
        return
    tell(say("user.added", name=account.name, role=account.role.value))
    if first is not None:
        tell(say("user.first_password"))
        show_list("user.column", ("name", "password"), [(account.name, first)])


def key(account: Account, token: str | None, *, json: bool) -> None:
    """Print a key, once; it is kept nowhere."""
    if json:
        show_json({**account_json(account), "key": token})
    elif token is None:
        tell(say("user.revoked", name=account.name))
    else:
        tell(say("user.given", name=account.name))
        show_list("user.column", ("key",), [(token,)])


def account_json(account: Account) -> dict[str, object]:
    """Return an account as the documentation has it."""
    return {
        "name": account.name,
        "shown": account.shown,
        "role": account.role.value,
        "facilities": list(account.scope.facilities),
        "departments": list(account.scope.departments),
        "second_factor": account.has_second_factor,
        "locked": account.locked_at is not None,
    }
