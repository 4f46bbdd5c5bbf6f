"""Real servers for the contract suites, on free ports and in throwaway folders."""

import getpass
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 60.0
"""Seconds until a server that does not answer is a failure."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def scratch() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="sohoa-server-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def weed() -> str | None:
    """Return the SeaweedFS program that the wheel put beside this Python."""
    return shutil.which("weed", path=os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])))


def postgres(program: str) -> str | None:
    """Return a program of the newest PostgreSQL that Debian installed."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{program}"))
    return str(found[-1]) if found else shutil.which(program)


class Seaweed:
    """An S3 server on this machine; `stop` kills it as a power cut would."""

    def __init__(self, folder: Path, host: str = "127.0.0.1") -> None:
        self._host = host
        self.access_key, self.secret_key = secrets.token_hex(8), secrets.token_hex(16)
        self.port = free_port()
        self.endpoint = f"{host}:{self.port}"
        self._folder = folder
        self._ports = {name: free_port() for name in ("master.port", "volume.port", "filer.port")}
        keys = [{"accessKey": self.access_key, "secretKey": self.secret_key}]
        identity = {
            "name": "tests",
            "credentials": keys,
            "actions": ["Admin", "Read", "Write", "List", "Tagging"],
        }
        (folder / "s3.json").write_text(json.dumps({"identities": [identity]}))

    def start(self) -> None:
        program = weed()
        assert program is not None
        options = {
            "dir": self._folder, "ip": self._host, "ip.bind": self._host, "master.telemetry": "false",
            "master.volumeSizeLimitMB": 64, "master.volumePreallocate": "false", "volume.max": 500,
            "s3.port": self.port, "s3.config": self._folder / "s3.json", "s3.port.iceberg": 0,
            "s3.port.lance": 0, "s3.port.grpc": free_port(),
            **self._ports, **{f"{name}.grpc": free_port() for name in self._ports},
        }  # fmt: skip
        given = [f"-{name}={value}" for name, value in options.items()]
        self._server = subprocess.Popen(
            [program, "-logtostderr=true", "server", *given, "-filer", "-s3"],
            stdout=subprocess.DEVNULL,
            stderr=(self._folder / "log").open("ab"),
            start_new_session=True,
        )

    def stop(self) -> None:
        os.killpg(self._server.pid, signal.SIGKILL)
        self._server.wait()


class Postgres:
    """PostgreSQL on this machine (as `nobody` when we are root, whom it refuses); `stop` kills it like a power cut."""

    def __init__(self, folder: Path, host: str = "127.0.0.1") -> None:
        initdb, server = postgres("initdb"), postgres("postgres")
        assert initdb is not None
        assert server is not None
        self._user = "nobody" if getpass.getuser() == "root" else None
        self._folder = folder
        self.port = free_port()
        self.url = f"postgresql+psycopg://sohoa@{host}:{self.port}"
        if self._user:
            shutil.chown(folder, self._user)
        where = ["-D", str(folder / "db")]
        options = [*where, "-U", "sohoa", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C"]
        subprocess.run([initdb, *options], user=self._user, cwd=folder, check=True, capture_output=True)
        with (folder / "db" / "pg_hba.conf").open("a") as who:
            who.write(f"host all all {host}/24 trust\n")
        self._host = host
        address = ["-p", str(self.port), "-h", host, "-k", str(folder), "-c", "fsync=off"]
        self._command = [server, *where, *address]

    def start(self) -> None:
        self._server = subprocess.Popen(
            self._command,
            user=self._user,
            cwd=self._folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        await_port(self.port, self._host)

    def stop(self) -> None:
        os.killpg(self._server.pid, signal.SIGKILL)
        self._server.wait()


@contextmanager
def postgresql() -> Iterator[str]:
    """Start PostgreSQL; yield a URL without database name."""
    with scratch() as folder:
        server = Postgres(folder)
        server.start()
        try:
            yield server.url
        finally:
            server.stop()


def await_port(port: int, host: str = "127.0.0.1") -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex((host, port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError(f"nothing listens on {port}")
