"""What is needed now is read at once, by a process of its own: the watcher goes on watching."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_GRACE = 30.0


@dataclass(slots=True)
class ReadNow:
    """Keeps `sohoa nightly --urgent` running as long as somebody asked for it."""

    _asked: bool = False
    _process: subprocess.Popen[bytes] | None = None

    def ask(self) -> None:
        """Something that is needed now is in custody."""
        self._asked = True

    def step(self) -> None:
        """Begin when asked; while one reads, the next begins after it: it may have looked too early."""
        if self.is_reading() or not self._asked:
            return
        self._asked = False
        command = [sys.executable, "-m", "sohoa", "nightly", "--urgent", "--json"]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)

    def is_reading(self) -> bool:
        """Tell whether it is at work."""
        return self._process is not None and self._process.poll() is None

    def finish(self) -> None:
        """Wait until everything that was asked for is read."""
        self.step()
        while self._process is not None:
            self._process.wait()
            self._process = None
            self.step()

    def end(self) -> None:
        """Let it give back what it holds, and make it."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@contextmanager
def reading_now() -> Iterator[ReadNow]:
    """Give the one that reads what is needed now; it ends with the block."""
    reader = ReadNow()
    try:
        yield reader
    finally:
        reader.end()
