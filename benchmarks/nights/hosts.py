"""Two hosts as far as network, host name and processes go: namespaces joined to this machine by a bridge."""

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

HERE = "10.213.7.1"
"""This machine on the bridge."""
_SUBNET = "10.213.7"
_BRIDGE = f"sohoa{os.getpid() % 10000}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """One of them."""

    name: str
    cable: str
    """Our end of it."""

    def start(self, command: tuple[str, ...], *, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start a program there: it sees no process and no network of this machine, and its own host name."""
        shell = f'hostname {self.name} && exec "$@"'
        alone = ("unshare", "--uts", "--pid", "--fork", "--kill-child", "--mount-proc")
        return subprocess.Popen(
            ["ip", "netns", "exec", self.name, *alone, "sh", "-c", shell, "sh", *command],
            env=dict(environment),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def lose(self, process: subprocess.Popen[bytes]) -> None:
        """Take away its power: the cable is dead first, so that nobody hears of it."""
        ip("link", "set", self.cable, "down")
        end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """SIGKILL everything that a host runs."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def allowed() -> bool:
    """Tell whether this machine lets us make namespaces."""
    if os.geteuid() != 0 or not Path("/usr/sbin/ip").exists():
        return False
    probe = f"{_BRIDGE}-probe"
    made = subprocess.run(["ip", "netns", "add", probe], check=False, capture_output=True).returncode == 0
    ip("netns", "del", probe, check=False)
    return made


@contextmanager
def two_hosts() -> Iterator[tuple[Host, Host]]:
    """Make two hosts; they reach this machine by HERE and nothing else."""
    hosts = tuple(Host(name=f"{_BRIDGE}-{one}", cable=f"{_BRIDGE}{one}") for one in "ab")
    try:
        ip("link", "add", _BRIDGE, "type", "bridge")
        ip("addr", "add", f"{HERE}/24", "dev", _BRIDGE)
        ip("link", "set", _BRIDGE, "up")
        for last, host in enumerate(hosts, start=2):
            ip("netns", "add", host.name)
            ip("link", "add", host.cable, "type", "veth", "peer", "name", "eth0", "netns", host.name)
            ip("link", "set", host.cable, "master", _BRIDGE, "up")
            ip("-n", host.name, "addr", "add", f"{_SUBNET}.{last}/24", "dev", "eth0")
            ip("-n", host.name, "link", "set", "eth0", "up")
            ip("-n", host.name, "link", "set", "lo", "up")
        yield hosts[0], hosts[1]
    finally:
        for host in hosts:
            ip("netns", "del", host.name, check=False)
        ip("link", "del", _BRIDGE, check=False)


def ip(*words: str, check: bool = True) -> None:
    """Run iproute2."""
    subprocess.run(["ip", *words], check=check, capture_output=True)
