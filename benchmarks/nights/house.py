"""A house with servers of its own (PostgreSQL, S3, Prefect), each to be killed and started again."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from functools import cached_property
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Protocol

from benchmarks.nights.stub import ROOT, hand_in, options
from models.errors import StorageDownError
from storage.open_stores import StoreOptions, Stores, open_objects, open_stores
from tests.contracts.servers import Postgres, Seaweed, free_port, scratch

_PATIENCE = 300.0
STUBBED = (sys.executable, str(ROOT / "benchmarks" / "nights" / "run_stubbed.py"))
"""`sohoa` with reading stubbed."""


class Server(Protocol):
    """A child that dies like in a power cut."""

    def start(self) -> None:
        """Start it, or start it again."""

    def stop(self) -> None:
        """SIGKILL it and all its children."""


class Prefect:
    """The operator's own server of Prefect."""

    def __init__(self, home: Path) -> None:
        self._port = free_port()
        self.url = f"http://127.0.0.1:{self._port}/api"
        self._environment = {
            **os.environ,
            "PREFECT_HOME": str(home),
            "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
            "DO_NOT_TRACK": "1",
        }

    def start(self) -> None:
        """See `Server`."""
        program = ("uvicorn", "--factory", "prefect.server.api.server:create_app", "--log-level", "error")
        where = ("--host", "127.0.0.1", "--port", str(self._port))
        self._server = subprocess.Popen(
            [sys.executable, "-m", *program, *where],
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def stop(self) -> None:
        """See `Server`."""
        with suppress(ProcessLookupError):
            os.killpg(self._server.pid, signal.SIGKILL)
        self._server.wait()

    def answers(self) -> bool:
        """Tell whether it is up."""
        connection = HTTPConnection("127.0.0.1", self._port, timeout=5)
        with suppress(OSError, HTTPException):
            connection.request("GET", "/api/health")
            return connection.getresponse().status == 200
        return False


class House:
    """Where a night finds its stores, and the files that were handed in."""

    def __init__(
        self, home: Path, stores: StoreOptions, servers: dict[str, Server], *, direct: bool = False
    ) -> None:
        self.home = home
        self.options = stores
        self.servers = servers
        self._direct = direct
        self.batches: dict[str, int] = {}
        """Batch id → files handed in."""

    @cached_property
    def stores(self) -> Stores:
        """Return the stores, once they answer."""
        return open_stores(self.options)

    def fill(self, files: dict[str, bytes]) -> None:
        """Hand in one more box."""
        name = f"box-{len(self.batches)}"
        self.batches[hand_in(files, self.home / "in" / name, self.options, batch=name)] = len(files)

    def begin(self, *options: str) -> subprocess.Popen[bytes]:
        """Begin `sohoa nightly`."""
        direct = ("--direct",) if self._direct else ()
        return subprocess.Popen(
            [*STUBBED, "nightly", "--json", *direct, *options],
            env={**os.environ, **self.settings()},
            cwd=self.home,
            stdout=subprocess.DEVNULL,
            stderr=(self.home / "night.log").open("ab"),
            start_new_session=True,
        )

    def restart(self, name: str) -> None:
        """Kill a server, start it again as systemd would, and wait until it answers."""
        server = self.servers[name]
        server.stop()
        time.sleep(1.0)
        server.start()
        self.await_answers()

    def await_answers(self) -> None:
        """Wait until every server does what it is there for."""
        end = time.monotonic() + _PATIENCE
        while not self._up():
            if time.monotonic() > end:
                raise TimeoutError("a server does not come back")
            time.sleep(0.2)

    def left(self) -> int:
        """Return how many processes of nights are still there, ten seconds after the last one ended."""
        for _ in range(50):
            found = sum(self._is_ours(folder) for folder in Path("/proc").iterdir())
            if not found:
                return 0
            time.sleep(0.2)
        return found

    def _is_ours(self, process: Path) -> bool:
        try:
            return f"SOHOA_HOME={self.home}\0".encode() in (process / "environ").read_bytes()
        except OSError:
            return False

    def _up(self) -> bool:
        prefect = self.servers.get("prefect")
        if isinstance(prefect, Prefect) and not prefect.answers():
            return False
        try:
            self.stores.queue.count_waiting()
            if self.options.objects == "s3":
                open_objects(replace(self.options, s3_bucket="ready")).put(os.urandom(8))
        except StorageDownError:
            return False
        return True

    def settings(self) -> dict[str, str]:
        """Return the environment of this house's programs."""
        found = {
            "SOHOA_HOME": str(self.home),
            "SOHOA_DATABASE_URL": self.options.database_url,
            "SOHOA_OBJECTS": self.options.objects,
            "PYTHONPATH": str(ROOT),
        }
        if self.options.objects == "s3":
            found |= {
                "SOHOA_S3_ENDPOINT": self.options.s3_endpoint,
                "SOHOA_S3_ACCESS_KEY": self.options.s3_access_key,
                "SOHOA_S3_SECRET_KEY": self.options.s3_secret_key,
                "SOHOA_S3_SECURE": "false",
            }
        prefect = self.servers.get("prefect")
        return found | ({"PREFECT_API_URL": prefect.url} if isinstance(prefect, Prefect) else {})


@contextmanager
def house(
    *, embedded: bool, direct: bool = False, own: bool = False, host: str = "127.0.0.1"
) -> Iterator[House]:
    """Give a house whose servers run.

    Args:
        embedded: SQLite and a folder instead of PostgreSQL and S3.
        direct: without Prefect.
        own: each night starts a server of Prefect for itself.
        host: address that PostgreSQL and S3 listen on.
    """
    with ExitStack() as stack:
        home = stack.enter_context(scratch())
        servers: dict[str, Server] = {}
        if not direct and not own:
            servers["prefect"] = Prefect(stack.enter_context(scratch()))
        stores = options(home)
        if not embedded:
            database = Postgres(stack.enter_context(scratch()), host)
            objects = Seaweed(stack.enter_context(scratch()), host)
            servers |= {"postgresql": database, "s3": objects}
            stores = StoreOptions(
                home=home,
                database_url=f"{database.url}/postgres",
                objects="s3",
                s3_endpoint=objects.endpoint,
                s3_access_key=objects.access_key,
                s3_secret_key=objects.secret_key,
                s3_secure=False,
            )
        for server in servers.values():
            server.start()
            stack.callback(server.stop)
        here = House(home, stores, servers, direct=direct)
        here.await_answers()
        yield here
