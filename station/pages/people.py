"""Accounts: for administrators."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Form
from pydantic import BaseModel
from starlette.responses import RedirectResponse, Response

from station.door.account_name import NAME
from station.door.guard import allow
from station.door.passwords import hashed, new_password
from station.door.policy import Act
from station.door.visit import Visit
from station.errors import RefusedInputError
from station.showing.navigation import Link
from station.showing.render import page
from storage.errors import NameTakenError
from storage.people import Role, Scope

ROUTER = APIRouter()
LINKS = (Link(words="people.title", path="/people", act=Act.MANAGE_PEOPLE, order=80, icon="people"),)
Manager = Annotated[Visit, allow(Act.MANAGE_PEOPLE)]


class NewAccount(BaseModel):
    """As it was typed."""

    name: str = ""
    shown: str = ""
    role: Role = Role.CLERK
    facilities: str = ""
    """Codes, separated by commas; empty: all."""
    departments: str = ""


@ROUTER.get("/people")
def people(visit: Manager) -> Response:
    """List all accounts."""
    return _list(visit)


@ROUTER.post("/people")
def add(visit: Manager, wish: Annotated[NewAccount, Form()]) -> Response:
    """Add an account and show its first password, once."""
    name, password = wish.name.strip().lower(), new_password()
    if not NAME.fullmatch(name):
        return _list(visit, wish=wish, fault=RefusedInputError("people.bad_name"))
    try:
        visit.desk.kept.accounts.add(
            name=name,
            shown=" ".join(wish.shown.split())[:128] or name,
            role=wish.role,
            scope=Scope(facilities=_listed(wish.facilities), departments=_listed(wish.departments)),
            password_hash=hashed(password),
            by=visit.account.name,
        )
    except NameTakenError:
        return _list(visit, wish=wish, fault=RefusedInputError("people.taken"))
    return _list(visit, given=(name, password))


@ROUTER.post("/people/{name}/lock")
def lock(visit: Manager, name: str) -> Response:
    """Lock an account, or let it in again; nobody locks the own one."""
    account = visit.desk.kept.accounts.get(name)
    if account.id == visit.account.id:
        raise RefusedInputError("people.own")
    visit.desk.kept.accounts.lock(name, locked=account.locked_at is None, by=visit.account.name)
    return RedirectResponse("/people", HTTPStatus.SEE_OTHER)


@ROUTER.post("/people/{name}/reset")
def reset(visit: Manager, name: str) -> Response:
    """Give a new first password and take away the second factor."""
    accounts, password = visit.desk.kept.accounts, new_password()
    account = accounts.get(name)
    if account.id == visit.account.id:
        raise RefusedInputError("people.own")
    accounts.set_password(account.id, hashed(password), must_change=True, by=visit.account.name)
    accounts.set_second_factor(account.id, None, by=visit.account.name)
    return _list(visit, given=(account.name, password))


def _list(
    visit: Visit,
    *,
    wish: NewAccount | None = None,
    fault: RefusedInputError | None = None,
    given: tuple[str, str] | None = None,
) -> Response:
    return page(
        visit,
        "people/people.html",
        status=HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK,
        accounts=visit.desk.kept.accounts.everybody(),
        roles=tuple(Role),
        wish=wish or NewAccount(),
        fault=fault,
        given=given,
    )


def _listed(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in words.split(",") if part.strip())
