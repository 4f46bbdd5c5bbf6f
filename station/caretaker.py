"""What the station does by itself while it runs: forgotten uploads, old sessions, webhooks."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import structlog

from models.errors import SohoaError
from station.desk import Desk
from station.telling import tell_all
from station.uploads.uploads import sweep

EVERY = 15.0
"""Seconds between two rounds."""
_LOG = structlog.get_logger("station")


@asynccontextmanager
async def caretaker(desk: Desk) -> AsyncIterator[None]:
    """Make rounds until the station ends."""
    task = asyncio.create_task(_rounds(desk))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def one_round(desk: Desk) -> None:
    """Take in what was forgotten, end what is over."""
    taken = sweep(desk.options.uploads, desk.kept, now=desk.now())
    if taken:
        _LOG.info("forgotten uploads taken in", count=taken)
    desk.kept.sessions.sweep(opened_before=desk.now() - desk.options.longest)
    desk.pictures.rest()
    tell_all(desk)


async def _rounds(desk: Desk) -> None:
    while True:
        try:
            await asyncio.to_thread(one_round, desk)
        except (SohoaError, OSError) as error:
            _LOG.warning("round left out", kind=type(error).__name__)
        await asyncio.sleep(EVERY)
