"""Serve the timetable, one deployment a line, until told to end. Import after `pin_prefect`."""

import logging
from collections.abc import Sequence
from contextlib import suppress

from prefect import serve
from prefect.client.orchestration import get_client
from prefect.client.schemas.actions import WorkPoolCreate
from prefect.deployments.runner import RunnerDeployment
from prefect.exceptions import ObjectAlreadyExists
from prefect.schedules import Cron
from prefect.types.entrypoint import EntrypointType

from flows.clock.command import command
from flows.clock.entry import ZONE, Entry

_AT_ONCE = 4
"""Commands at a time: a night that is late must not keep the morning sheet waiting."""


def keep_time(entries: Sequence[Entry]) -> None:
    """Make or renew the deployments and start each command when its time has come.

    A command whose time passed while nobody served is started as soon as somebody does. SIGTERM ends the
    commands in work, each as it would end by itself, and then this function, by SystemExit(0).
    """
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)  # Prefect leaves the loop by SystemExit
    serve(*map(_deployment, entries), limit=_AT_ONCE, pause_on_shutdown=False)


def deploy(entries: Sequence[Entry], *, pool: str) -> None:
    """Make or renew the deployments in a work pool of the operator's server; its workers start the commands.

    A pool that is not there is made, for process workers.

    Each worker's machine has the program and its own settings: nothing but words of a command line travels.
    """
    with get_client(sync_client=True) as client, suppress(ObjectAlreadyExists):
        client.create_work_pool(WorkPoolCreate(name=pool, type="process"))
    for entry in entries:
        _deployment(entry, pool=pool).apply()


def _deployment(entry: Entry, *, pool: str | None = None) -> RunnerDeployment:
    made = command.to_deployment(
        entry.name,
        schedule=Cron(entry.cron, timezone=ZONE),
        parameters={"arguments": list(entry.arguments)},
        work_pool_name=pool,
        entrypoint_type=EntrypointType.MODULE_PATH if pool else EntrypointType.FILE_PATH,
    )
    if not isinstance(made, RunnerDeployment):
        raise TypeError("outside of an event loop this is no coroutine")
    return made
