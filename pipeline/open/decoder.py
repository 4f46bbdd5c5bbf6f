"""The decoder process as its parent sees it: asked, timed, killed."""

import contextlib
import fcntl
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

import pipeline
from models.scan import MediaType, Page, Reason
from pipeline.open.limits import MEGA, Limits
from pipeline.open.wire import HEADER_BYTES, Fault, GarbledError, Opened, Shape, parse_header

ROOT = str(Path(pipeline.__file__).parents[1])
COMMAND = (
    sys.executable,
    "-I",
    "-c",
    f"import sys; sys.path.insert(0, {ROOT!r}); from pipeline.open.child import main; main()",
)
"""Isolated from the user's site packages and environment; the path makes it run uninstalled as well."""


class DecoderLostError(Exception):
    """The decoder hung, died or spoke nonsense, and is dead now."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Decoder:
    """One child process that decodes one file. Not for use by several threads at once."""

    def __init__(
        self,
        scan: int,
        media_type: MediaType,
        *,
        limits: Limits,
        scratch: Path,
        command: Sequence[str] = COMMAND,
    ) -> None:
        self._limits = limits
        self._lifeline: int
        watched, self._lifeline = os.pipe()
        self._results, results = os.pipe()
        with contextlib.suppress(OSError):  # the system may be out of pipe pages
            fcntl.fcntl(self._results, fcntl.F_SETPIPE_SZ, MEGA)
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,  # decoders quote what they read
                cwd=scratch,
                env=_environment(scratch),
                pass_fds=(scan, results, watched),
                start_new_session=True,
            )
        except BaseException:
            os.close(self._lifeline)
            os.close(self._results)
            raise
        finally:
            os.close(watched)
            os.close(results)
        os.set_blocking(self._results, False)
        self._deadline = 0.0
        self._greeting = {
            "media_type": media_type.value,
            "scan": scan,
            "results": results,
            "lifeline": watched,
            "limits": asdict(limits),
        }

    def open(self) -> int | Reason:
        """Return the number of declared pages, or why the file cannot be opened.

        Raises:
            DecoderLostError: the decoder is gone.
        """
        self._ask(self._greeting, self._limits.open_seconds)
        match self._header():
            case Opened(pages=pages):
                return pages
            case Fault(reason=reason):
                return reason
            case Shape():
                raise self._lost(Reason.DECODER_CRASH)

    def page(self, number: int) -> Page | Reason:
        """Return one page (`number` from 1), or why it cannot become pixels.

        Raises:
            DecoderLostError: the decoder is gone.
        """
        self._ask({"page": number}, self._limits.page_seconds)
        match self._header():
            case Shape(width=width, height=height, channels=channels, dpi=dpi):
                shape = (height, width) if channels == 1 else (height, width, channels)
                pixels = np.empty(shape, dtype=np.uint8)
                self._fill(pixels.reshape(-1).data)
                return Page(number=number, pixels=pixels, dpi=dpi)
            case Fault(reason=reason):
                return reason
            case Opened():
                raise self._lost(Reason.DECODER_CRASH)

    def kill(self) -> None:
        """End the process and everything that it started; safe to call again."""
        if self._process.stdin is None or self._process.stdin.closed:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.wait()
        os.close(self._lifeline)
        os.close(self._results)

    def _ask(self, request: Mapping[str, object], seconds: float) -> None:
        """Send one line and start the clock for its answer."""
        self._deadline = time.monotonic() + seconds
        assert self._process.stdin is not None  # noqa: S101 - we asked for a pipe
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise self._lost(self._cause_of_death()) from None

    def _header(self) -> Opened | Fault | Shape:
        """Read the next header."""
        raw = bytearray(HEADER_BYTES)
        self._fill(memoryview(raw))
        try:
            return parse_header(bytes(raw), limits=self._limits)
        except GarbledError:
            raise self._lost(Reason.DECODER_CRASH) from None

    def _fill(self, buffer: memoryview) -> None:
        """Read until `buffer` is full, at most to the deadline."""
        poll = select.poll()
        poll.register(self._results, select.POLLIN)
        filled = 0
        while filled < len(buffer):
            left = self._deadline - time.monotonic()
            if left <= 0 or not poll.poll(left * 1000):
                raise self._lost(Reason.TIMEOUT)
            count = os.readv(self._results, [buffer[filled:]])
            if count == 0:
                raise self._lost(self._cause_of_death())
            filled += count

    def _cause_of_death(self) -> Reason:
        """Tell by the signal why a decoder that stopped speaking is gone."""
        try:
            status = self._process.wait(timeout=1.0)
        except subprocess.TimeoutExpired:
            return Reason.DECODER_CRASH
        # Nobody but the kernel, out of memory, kills it with SIGKILL before we do.
        known = {-signal.SIGXCPU: Reason.TIMEOUT, -signal.SIGKILL: Reason.TOO_LARGE}
        return known.get(status, Reason.DECODER_CRASH)

    def _lost(self, reason: Reason) -> DecoderLostError:
        """Kill what is left and say why."""
        self.kill()
        return DecoderLostError(reason)


def _environment(scratch: Path) -> dict[str, str]:
    """Only what the decoder needs; caches and temporary files go to `scratch`."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    homes = dict.fromkeys(("HOME", "TMPDIR", "XDG_CACHE_HOME"), str(scratch))
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"), "1")
    return kept | homes | threads | {"LC_ALL": "C.UTF-8"}
