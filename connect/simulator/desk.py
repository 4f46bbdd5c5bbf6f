"""What the hub does with messages: its rules, its receipts, what it still thinks about. No HTTP."""

import hashlib
import random
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from connect.simulator.faults import Faults
from connect.simulator.ledger import Effect, Ledger

Result = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """One message as it came in."""

    facility: str
    key: str
    record: str
    version: int
    kind: str
    purpose: str
    legal_basis: str
    replaces: str
    told_sha256: str
    """What the sender says that the content hashes to."""
    sha256: str
    """What it hashes to."""


class Desk:
    """The hub's rules and memory; not for several threads at once."""

    def __init__(
        self,
        ledger: Path,
        *,
        faults: Faults,
        late_s: float = 2.0,
        seed: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.ledger = Ledger(ledger)
        self.reports: dict[str, Mapping[str, object]] = {}
        self._faults, self._late_s, self._clock = faults, late_s, clock
        self._chance = random.Random(seed)  # noqa: S311 - faults are drawn, no secret
        self._thinking: dict[str, tuple[float, str, Arrived]] = {}

    def receive(self, messages: Sequence[Arrived]) -> list[Result]:
        """Take messages in order; one result each. Effects are durable when it returns."""
        self.decide()
        effects: list[Effect] = []
        results = [self._one(message, effects) for message in messages]
        if effects:
            self.ledger.add(effects)
        return results

    def ask(self, transaction: str) -> Result | None:
        """Return what became of a transaction; None for one that was never heard of."""
        self.decide()
        effect = self.ledger.by_transaction.get(transaction)
        if effect is not None:
            return _held(effect)
        for _, receipt, message in self._thinking.values():
            if receipt == transaction:
                return _result(message, "pending", maGiaoDich=receipt)
        return None

    def decide(self) -> None:
        """Give what was thought about long enough its effect."""
        ready = [key for key, (at, _, _) in self._thinking.items() if at <= self._clock()]
        effects: list[Effect] = []
        for key in ready:
            _, receipt, message = self._thinking.pop(key)
            effects.append(self._effect(message, receipt, len(effects)))
        if effects:
            self.ledger.add(effects)

    def restart(self) -> None:
        """Forget what was only thought about."""
        self._thinking.clear()

    def _one(self, message: Arrived, effects: list[Effect]) -> Result:
        known = self.ledger.by_key.get(message.key)
        known = known or next((one for one in effects if one.key == message.key), None)
        if known is not None:
            return _held(known)
        if message.key in self._thinking:
            return _result(message, "pending", maGiaoDich=self._thinking[message.key][1])
        broken = self._broken_rule(message)
        if broken:
            code, words = broken
            return {
                "key": message.key,
                "sha256": message.sha256,
                "state": "refused",
                "code": code,
                "message": words,
            }
        receipt = f"GD{secrets.token_hex(8)}"
        if self._chance.random() < self._faults.late:
            self._thinking[message.key] = (self._clock() + self._late_s, receipt, message)
            return _result(message, "pending", maGiaoDich=receipt)
        effects.append(self._effect(message, receipt, len(effects)))
        return _held(effects[-1])

    def _broken_rule(self, message: Arrived) -> tuple[str, str] | None:
        """Return code and words of the rule that a message breaks."""
        if not message.purpose or not message.legal_basis:
            return "BASIS", "purpose or legal basis is missing"
        if message.told_sha256 != message.sha256:
            return "HASH", "the content is not what the sender says"
        if message.replaces and message.replaces not in self.ledger.by_transaction:
            return "REPLACES", "the replaced transaction is not known"
        drawn = int(hashlib.sha256(f"rule{message.key}".encode()).hexdigest()[:8], 16) / 0xFFFFFFFF
        if message.kind != "recall" and drawn < self._faults.refuse:
            return "RULE-17", "a required field is missing"
        return None

    def _effect(self, message: Arrived, receipt: str, ahead: int) -> Effect:
        return Effect(
            number=len(self.ledger.by_key) + ahead + 1,
            key=message.key,
            transaction=receipt,
            facility=message.facility,
            record=message.record,
            version=message.version,
            kind=message.kind,
            sha256=message.sha256,
        )


def _result(message: Arrived, state: str, **more: str) -> Result:
    return {"key": message.key, "sha256": message.sha256, "state": state, **more}


def _held(effect: Effect) -> Result:
    return {"key": effect.key, "sha256": effect.sha256, "state": "accepted", "maGiaoDich": effect.transaction}
