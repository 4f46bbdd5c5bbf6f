"""What the tests of the station hold in their hands."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Self

from starlette.testclient import TestClient

from station.app import build_app
from station.desk import Desk
from station.door.guard import csrf_token
from station.door.passwords import hashed
from station.exports.exporter import Exporter
from station.options import StationOptions
from storage.open_station import open_station
from storage.open_stores import StoreOptions
from storage.people import Account, Role, Scope, Stage

PASSWORD = "đúng ngựa pin kẹp giấy"  # noqa: S105 - nobody's
KEY = bytes(range(32))


@cache
def password_hash() -> str:
    return hashed(PASSWORD)


class House:
    """A station in a folder of its own."""

    def __init__(self, home: Path, *, exporter: Exporter | None = None, **changes: object) -> None:
        options = StationOptions(
            stores=StoreOptions(
                home=home, database_url=f"sqlite:///{home}/sohoa.db", objects=f"folder:{home}/objects"
            ),
            address="http://testserver",
            key=KEY,
        )
        self.options = replace(options, **changes)
        self.kept = open_station(self.options.stores)
        self.app = build_app(self.options, self.kept, exporter=exporter)
        self.moved = timedelta()
        self.desk: Desk = replace(self.app.state.desk, now=lambda: datetime.now(UTC) + self.moved)
        self.app.state.desk = self.desk
        for route in self.app.routes:
            if hasattr(getattr(route, "app", None), "state"):
                route.app.state.desk = self.desk

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.desk.pictures.close()

    def account(
        self, role: Role, *, name: str | None = None, shown: str | None = None, scope: Scope | None = None
    ) -> Account:
        accounts = self.kept.accounts
        name = name or role.value
        added = accounts.add(
            name=name, shown=shown or name.title(), role=role, scope=scope or Scope(), password_hash=password_hash(), by="test",
        )  # fmt: skip
        accounts.set_password(added.id, password_hash(), must_change=False, by="test")
        if role in {Role.SUPERVISOR, Role.ADMIN}:
            accounts.set_second_factor(added.id, "sealed", by="test")
        return accounts.get(name)

    def browser(self) -> TestClient:
        return TestClient(self.app, follow_redirects=False, raise_server_exceptions=False)

    def signed_in(self, role: Role, *, scope: Scope | None = None, name: str | None = None) -> TestClient:
        account = self.account(role, scope=scope, name=name)
        return self.enter(account)

    def enter(self, account: Account) -> TestClient:
        browser = self.browser()
        token = self.kept.sessions.open(account.id, stage=Stage.FULL)
        browser.cookies.set("sohoa", token)
        browser.cookies.set("language", "en")
        browser.headers["X-CSRF-Token"] = csrf_token(token)
        return browser
