"""CPU seconds of this process and of the database's: what a thing costs, also on a busy machine."""

import time
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa

from storage.records.database import Database

_NANO = 1e-9


def spent(database: Database) -> Callable[[], float]:
    """Return a clock of CPU seconds: of this process, and of the one that serves it in PostgreSQL."""
    served: list[Path] = []
    if not database.is_sqlite:
        query = "SELECT pg_backend_pid()"  # the pool gives one caller the same connection again
        with database.reading() as connection:
            pids = connection.execute(sa.text(query)).scalars().all()
        served = [Path(f"/proc/{pid}/schedstat") for pid in pids]
    return lambda: time.process_time() + _NANO * sum(int(one.read_text().split()[0]) for one in served)
