"""An empty database for a measurement."""

from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from tests.contracts import servers


@contextmanager
def place(*, postgresql: bool, at: str = "") -> Iterator[str]:
    """Give the address of an empty database: a throw-away server, or a SQLite file; `at` as it stands."""
    if at:
        yield at
        return
    if postgresql:
        with servers.postgresql() as server:
            yield f"{server}/postgres"
        return
    with TemporaryDirectory() as folder:
        yield f"sqlite:///{folder}/sohoa.db"
