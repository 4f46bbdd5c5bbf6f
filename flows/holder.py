"""Names a run so that others can tell, on the same machine, whether it still lives."""

import os
import secrets
import socket
from pathlib import Path

_FIELDS = 5


def new_holder() -> str:
    """Return `machine_namespace_pid_start_random`: file-name safe, at most 255 characters, no secret."""
    start = _start_of(os.getpid())
    return "_".join((_machine(), _namespace(), str(os.getpid()), str(start), secrets.token_hex(4)))


def is_gone(holder: str) -> bool:
    """Tell whether the process of `holder` has certainly ended.

    False for other machines and other process namespaces: their leases run out by themselves.
    """
    parts = holder.rsplit("_", _FIELDS - 1)
    if len(parts) != _FIELDS or (parts[0], parts[1]) != (_machine(), _namespace()):
        return False
    return str(_start_of(int(parts[2]))) != parts[3]


def _machine() -> str:
    """Host name and machine id: cloned machines share one, containers the other."""
    machine_id = Path("/etc/machine-id")
    known = machine_id.read_text().strip()[:12] if machine_id.is_file() else ""
    return f"{socket.gethostname()[:100]}-{known}"


def _namespace() -> str:
    """Process ids mean something inside one namespace and one start of the machine only."""
    boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()[:8]
    return f"{boot}-{Path('/proc/self/ns/pid').stat().st_ino}"


def _start_of(pid: int) -> int | None:
    """Return when the process started, in clock ticks since boot; None when there is none, or a zombie."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return None if fields[0] in "ZX" else int(fields[19])
