"""The hub's memory: one line an effect in a file, durable before the answer, read again at the start."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from models.message import agreement_hash


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """A message that the hub holds for good."""

    number: int
    """From 1, in the order of effects."""
    key: str
    transaction: str
    facility: str
    record: str
    version: int
    kind: str
    sha256: str


class Ledger:
    """All effects, by key and by transaction. A second effect of a key cannot be written."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.by_key: dict[str, Effect] = {}
        self.by_transaction: dict[str, Effect] = {}
        whole = 0
        if path.is_file():
            whole = self._read(path)
        self._file = path.open("ab")
        self._file.truncate(whole)

    def add(self, effects: list[Effect]) -> None:
        """Write effects down; durable when it returns."""
        lines = "".join(json.dumps(asdict(one)) + "\n" for one in effects)
        self._file.write(lines.encode())
        self._file.flush()
        os.fsync(self._file.fileno())
        for one in effects:
            self._know(one)

    def agreement(self, facility: str) -> tuple[int, str]:
        """Return how many effects of a facility there are, and one hash over them."""
        held = [(one.key, one.sha256) for one in self.by_key.values() if one.facility == facility]
        return len(held), agreement_hash(held)

    def _read(self, path: Path) -> int:
        """Read all whole lines; return where the last one ends (a kill may have left half of one)."""
        content = path.read_bytes()
        whole = content.rfind(b"\n") + 1
        for line in content[:whole].splitlines():
            self._know(Effect(**json.loads(line)))
        return whole

    def _know(self, effect: Effect) -> None:
        if effect.key in self.by_key:
            raise ValueError("a second effect of one key")
        self.by_key[effect.key] = effect
        self.by_transaction[effect.transaction] = effect
