"""Walls around the decoder process, put up by itself before it touches the file."""

import contextlib
import ctypes
import fcntl
import os
import resource
import signal
from pathlib import Path

from pipeline.open.limits import Limits

PR_SET_NO_NEW_PRIVS = 38  # linux/prctl.h
CLONE_NEWNET = 0x40000000  # linux/sched.h
CLONE_NEWUSER = 0x10000000
CAPABILITY_VERSION_3 = 0x20080522  # linux/capability.h
F_SETSIG = 10  # asm-generic/fcntl.h


def confine(limits: Limits, *, lifeline: int) -> None:
    """Limit memory, written bytes and descriptors; leave the network; die with the parent.

    Args:
        limits: what the decoder may use.
        lifeline: the reading end of a pipe whose other end only the parent holds.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _leave_network(libc)
    _die_with_parent(lifeline)
    _cap(resource.RLIMIT_AS, limits.memory_bytes)
    _cap(resource.RLIMIT_FSIZE, limits.written_bytes)
    _cap(resource.RLIMIT_NOFILE, limits.open_files)
    _cap(resource.RLIMIT_CORE, 0)


def grant_processor_seconds(seconds: float) -> None:
    """Let this process compute `seconds` more; SIGXCPU ends it when they are used up."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _cap_softly(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + seconds) + 1)


def _leave_network(libc: ctypes.CDLL) -> None:
    """Move to a network without any interface; best effort, a container may forbid it."""
    if os.geteuid() == 0:
        # Root needs no user name space, and in one it would lose its right to read files of others.
        libc.unshare(CLONE_NEWNET)
        return
    user, group = os.getuid(), os.getgid()
    if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0:
        with contextlib.suppress(OSError):
            Path("/proc/self/uid_map").write_text(f"{user} {user} 1", encoding="ascii")
            Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
            Path("/proc/self/gid_map").write_text(f"{group} {group} 1", encoding="ascii")
        _drop_capabilities(libc)


def _drop_capabilities(libc: ctypes.CDLL) -> None:
    """Give up what the new name space granted, so that programs started by us may open our open files."""
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    libc.capset(header, (ctypes.c_uint32 * 6)())


def _die_with_parent(lifeline: int) -> None:
    """Have the kernel kill our whole process group when the other end of `lifeline` closes.

    PR_SET_PDEATHSIG would watch the thread that started us instead of the process, and would spare the
    programs that we started.
    """
    with contextlib.suppress(OSError):
        fcntl.fcntl(lifeline, fcntl.F_SETOWN, -os.getpgrp())
        fcntl.fcntl(lifeline, F_SETSIG, signal.SIGKILL)
        fcntl.fcntl(lifeline, fcntl.F_SETFL, fcntl.fcntl(lifeline, fcntl.F_GETFL) | os.O_ASYNC)


def _cap(kind: int, value: int) -> None:
    """Set the limit for good, never above what the operator gave us."""
    hard = resource.getrlimit(kind)[1]
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (value, value))


def _cap_softly(kind: int, value: int) -> None:
    """Set the limit so that it can be raised again."""
    hard = resource.getrlimit(kind)[1]
    resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))
