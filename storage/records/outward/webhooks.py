"""Webhooks in SQL."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.custody.custody import Event
from storage.outward.webhooks import Webhook
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.outward.webhook_tables import webhook
from storage.records.people.people_tables import account
from storage.records.rows import Clock

_HOOK, _EVENT = webhook.c, tables.event.c
_HOOKS = (
    sa.select(webhook, account.c.name)
    .join(account, account.c.id == _HOOK.account_id)
    .order_by(_HOOK.made_at, _HOOK.id)
)


class SqlWebhooks:
    """See `storage.ports.outward.Webhooks`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def add(
        self, account_id: str, *, hook_id: str, url: str, secret: str, actions: Sequence[str], by: str
    ) -> Webhook:
        """See `Webhooks.add`."""
        with self._database.writing() as connection:
            newest = connection.execute(
                sa.select(sa.func.coalesce(sa.func.max(_EVENT.number), 0))
            ).scalar_one()
            row = {
                "id": hook_id, "account_id": account_id, "url": url, "secret": secret,
                "actions": list(actions), "told": newest, "failures": 0, "next_at": self._now(),
                "made_at": self._now(),
            }  # fmt: skip
            connection.execute(sa.insert(webhook).values(row))
            self._note(connection, "webhook_added", hook_id, by)
            return _hook(connection.execute(_HOOKS.where(_HOOK.id == hook_id)).one())

    def all(self) -> tuple[Webhook, ...]:
        """See `Webhooks.all`."""
        with self._database.reading() as connection:
            return tuple(_hook(row) for row in connection.execute(_HOOKS))

    def remove(self, hook_id: str, *, by: str) -> None:
        """See `Webhooks.remove`."""
        with self._database.writing() as connection:
            if connection.execute(sa.delete(webhook).where(_HOOK.id == hook_id)).rowcount:
                self._note(connection, "webhook_removed", hook_id, by)

    def next_events(self, hook: Webhook, *, limit: int) -> tuple[Event, ...]:
        """See `Webhooks.next_events`."""
        query = sa.select(tables.event).where(_EVENT.number > hook.told).order_by(_EVENT.number).limit(limit)
        with self._database.reading() as connection:
            return tuple(map(events.event_of, connection.execute(query)))

    def went_well(self, hook_id: str, *, told: int) -> None:
        """See `Webhooks.went_well`."""
        self._set(hook_id, {"told": told, "failures": 0, "next_at": self._now()})

    def failed(self, hook_id: str, *, next_at: datetime) -> None:
        """See `Webhooks.failed`."""
        self._set(hook_id, {"failures": _HOOK.failures + 1, "next_at": next_at})

    def _set(self, hook_id: str, values: dict[str, Any]) -> None:
        with self._database.writing() as connection:
            connection.execute(sa.update(webhook).where(_HOOK.id == hook_id).values(values))

    def _note(self, connection: sa.Connection, action: str, hook_id: str, by: str) -> None:
        events.note(self._database, connection, [(action, hook_id, {})], actor=by, at=self._now())


def _hook(row: Any) -> Webhook:  # noqa: ANN401 - a row has the columns that were asked for
    return Webhook(
        id=row.id,
        account=row.name,
        url=row.url,
        secret=row.secret,
        actions=tuple(row.actions),
        told=row.told,
        failures=row.failures,
        next_at=row.next_at,
    )
