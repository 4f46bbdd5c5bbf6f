"""One field: what is true, what was said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from benchmarks.metrics.folded import spaced
from models.geometry import Box

Status = Literal["accepted", "review", "absent", "missing"]
"""As the contract has it; `missing` = the output does not mention the field."""

COVERED = 0.5
"""Share of the true box that a claimed box must cover; whole lines do, so this is where, not how tight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldOutcome:
    """The fate of one slot of one document."""

    form: str
    """The true form; `-` for a document that is none."""
    level: str
    hand: str
    """typed, typewriter or handwritten; `-` where nothing stands."""
    name: str
    true: str | None
    said: str | None
    status: Status
    confidence: float
    on_spot: bool | None = None
    """Whether the claimed box covers half of the true one; None without both."""

    @property
    def is_present(self) -> bool:
        """A value stands on the paper."""
        return self.true is not None

    @property
    def right(self) -> bool:
        """The value is exactly what the paper says; for an empty slot: no value was claimed."""
        return self.true == self.said


def field_outcomes(
    true: Mapping[str, Any], said: Mapping[str, Any], *, form: str, level: str
) -> Iterator[FieldOutcome]:
    """Compare the `fields` of a true document with those of the output (JSON objects of the contract).

    Yields one outcome for each field that either side has.
    """
    for name in sorted(set(true) | set(said)):
        slot, claim = true.get(name, {}), said.get(name, {})
        value = _text(slot.get("value"))
        yield FieldOutcome(
            form=form,
            level=level,
            hand="-" if value is None else slot.get("hand", "typed"),
            name=name,
            true=value,
            said=_text(claim.get("value")),
            status=claim.get("status", "missing"),
            confidence=float(claim.get("confidence", 0.0)),
            on_spot=_on_spot(slot, claim),
        )


def _text(value: object) -> str | None:
    return None if value is None else spaced(str(value))


def _on_spot(slot: Mapping[str, Any], claim: Mapping[str, Any]) -> bool | None:
    true, said = slot.get("bbox"), claim.get("bbox")
    if slot.get("value") is None or not true or not said:
        return None
    if slot.get("page") != claim.get("page"):
        return False
    box = Box.of(true)
    return box.overlap(Box.of(said)) >= COVERED * max(1.0, box.area)
