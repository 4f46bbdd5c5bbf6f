"""`sohoa user add / list / change / lock / unlock / reset / key`: who may use the station."""

from typing import Annotated, Literal

import typer

from sohoa.messages import say
from sohoa.options import AsJson

RoleName = Literal["clerk", "supervisor", "operator", "auditor", "admin"]
Name = Annotated[str, typer.Argument(help=say("user.name"), metavar="NAME")]
Role = Annotated[RoleName, typer.Option("--role", help=say("user.role"))]
Facilities = Annotated[
    list[str] | None, typer.Option("--facility", help=say("user.facility"), metavar="CODE")
]
Departments = Annotated[
    list[str] | None, typer.Option("--department", help=say("user.department"), metavar="NAME")
]


def register(app: typer.Typer) -> None:
    """Add the group `user`."""
    group = typer.Typer(help=say("user.help"), no_args_is_help=True)
    for command in (add, list_users, change, lock, unlock, reset, key):
        name = "list" if command is list_users else command.__name__
        group.command(name, help=say(f"user.{name}.help"))(command)
    app.add_typer(group, name="user")


def add(
    name: Name,
    *,
    role: Role,
    shown: Annotated[str | None, typer.Option("--shown", help=say("user.shown"), metavar="NAME")] = None,
    facility: Facilities = None,
    department: Departments = None,
    password_stdin: Annotated[bool, typer.Option("--password-stdin", help=say("user.stdin"))] = False,
    json: AsJson = False,
) -> None:
    """Add an account; its first password is printed once, or read from standard input."""
    from sohoa.people import accounts, show

    added, password = accounts.add(
        name,
        role=role,
        shown=shown,
        facilities=facility or [],
        departments=department or [],
        from_stdin=password_stdin,
    )
    show.password(added, password, json=json)


def list_users(*, json: AsJson = False) -> None:
    """Print all accounts."""
    from sohoa.people import accounts, show

    show.everybody(accounts.everybody(), json=json)


def change(
    name: Name,
    *,
    role: Role,
    facility: Facilities = None,
    department: Departments = None,
    json: AsJson = False,
) -> None:
    """Give another role and scope."""
    from sohoa.people import accounts, show

    show.everybody(
        (accounts.change(name, role=role, facilities=facility or [], departments=department or []),),
        json=json,
    )


def lock(name: Name, *, json: AsJson = False) -> None:
    """Lock an account: its sessions and keys end at once."""
    from sohoa.people import accounts, show

    show.everybody((accounts.lock(name, locked=True),), json=json)


def unlock(name: Name, *, json: AsJson = False) -> None:
    """Let somebody in again."""
    from sohoa.people import accounts, show

    show.everybody((accounts.lock(name, locked=False),), json=json)


def reset(name: Name, *, json: AsJson = False) -> None:
    """Give a new password and take away the second factor."""
    from sohoa.people import accounts, show

    account, password = accounts.reset(name)
    show.password(account, password, json=json)


def key(
    name: Name,
    *,
    label: Annotated[str, typer.Option("--label", help=say("user.label"))] = "",
    revoke: Annotated[bool, typer.Option("--revoke", help=say("user.revoke"))] = False,
    json: AsJson = False,
) -> None:
    """Give a program a key that acts for the account, or revoke all of them."""
    from sohoa.people import accounts, show

    account, token = accounts.revoke_keys(name) if revoke else accounts.give_key(name, label=label)
    show.key(account, token, json=json)
