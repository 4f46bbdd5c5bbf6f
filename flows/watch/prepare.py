"""Prepare a stack in a process of its own: what crashes or hangs it stops neither watcher nor others."""

import multiprocessing
import os
import signal
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from models.intake import HoldReason
from pipeline.intake.prepare_stack import Held, Prepared, StackJob, prepare_stack

SILENCE = 120.0
"""Seconds without a finished page after which a stack is given up; a page takes a second."""


def prepare(job: StackJob, folder: Path, *, silence: float = SILENCE) -> Prepared | Held:
    """Return the stack in charts, or why it is held; a crash or a hang is `unreadable_stack`."""
    context = multiprocessing.get_context("forkserver")
    ours, theirs = context.Pipe()
    process = context.Process(target=_prepare, args=(theirs, job, folder), daemon=False)
    process.start()
    theirs.close()
    try:
        while ours.poll(silence):
            told = ours.recv()
            if isinstance(told, Prepared | Held):
                return told
    except (EOFError, ConnectionError):
        pass  # it died
    finally:
        _kill(process.pid)
        process.join()
        ours.close()
    return Held(reason=HoldReason.UNREADABLE_STACK, box=job.known.box)


def _prepare(connection: Connection, job: StackJob, folder: Path) -> None:
    os.setpgid(0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(BrokenPipeError):
        connection.send(prepare_stack(job, folder, on_page=connection.send))


def _kill(pid: int | None) -> None:
    """End the process together with the decoders that it started."""
    if pid:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
