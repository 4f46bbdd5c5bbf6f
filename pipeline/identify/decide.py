"""The same person, a question for a person, or somebody else: a written model in bits, and hard rules.

docs/identity.md derives the bits: log2 of how much likelier a level is for one person than for two.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.identity import Identity
from pipeline.identify.compare import Level, compare

BITS: Mapping[str, Mapping[Level, float]] = {
    "cccd": {Level.SAME: 18, Level.NEAR: 7, Level.SHARED: 2, Level.DIFFERENT: -8},
    "cmnd": {Level.SAME: 12, Level.NEAR: 5, Level.DIFFERENT: -2},
    "insurance": {Level.SAME: 14, Level.NEAR: 6, Level.DIFFERENT: -4},
    "name": {Level.SAME: 9, Level.ALIKE: 8, Level.NEAR: 5, Level.DIFFERENT: -7},
    "birth": {Level.SAME: 9, Level.ALIKE: 6, Level.NEAR: 4, Level.DIFFERENT: -7},
    "sex": {Level.SAME: 1, Level.DIFFERENT: -5},
    "ward": {Level.SAME: 5, Level.DIFFERENT: -1},
    "district": {Level.SAME: 2, Level.DIFFERENT: -1},
}
ASKS = 12.0
"""Bits from which a person is asked; found on generated admissions of a seed that is not reported."""


class Verdict(StrEnum):
    """What follows."""

    SAME = "same"
    """Linked without a person; may be undone."""
    ASK = "ask"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How two identities stand to each other, and why."""

    verdict: Verdict
    bits: float
    levels: Mapping[str, Level]
    conflict: bool
    """Something speaks against one person so strongly that no third paper may join them unasked."""

    @property
    def why(self) -> tuple[str, ...]:
        """Field and level, the weightiest first; fields that say nothing are left out."""
        told = [(name, level) for name, level in self.levels.items() if level is not Level.UNKNOWN]
        return tuple(
            f"{name}:{level.value}" for name, level in sorted(told, key=lambda one: -abs(_bits(*one)))
        )


def decide(left: Identity, right: Identity) -> Match:
    """Compare two identities.

    A link without a person asks for a number of the person's own, the same name but for marks, the whole date
    of birth and no contradiction: a name alone, however rare, links nobody.
    """
    levels = compare(left, right)
    bits = sum(_bits(name, level) for name, level in levels.items())
    conflict = _conflict(levels)
    if not conflict and _certain(levels):
        verdict = Verdict.SAME
    else:
        verdict = Verdict.ASK if bits >= ASKS and _supported(levels) else Verdict.OTHER
    return Match(verdict=verdict, bits=bits, levels=levels, conflict=conflict)


def _bits(name: str, level: Level) -> float:
    return BITS[name].get(level, 0.0)


def _certain(levels: Mapping[str, Level]) -> bool:
    if levels["birth"] is not Level.SAME:
        return False
    if levels["cccd"] is Level.SAME:
        return levels["name"] in {Level.SAME, Level.ALIKE}
    numbered = Level.SAME in {levels["cmnd"], levels["insurance"]}
    return numbered and levels["name"] is Level.SAME and levels["sex"] is Level.SAME


def _conflict(levels: Mapping[str, Level]) -> bool:
    """Another number, sex, birth or name. A new insurance card beside the same own CCCD is none."""
    apart = (Level.DIFFERENT, Level.NEAR)
    return (
        levels["cccd"] in apart
        or (levels["insurance"] in apart and levels["cccd"] is not Level.SAME)
        or levels["sex"] is Level.DIFFERENT
        or levels["birth"] in {Level.DIFFERENT, Level.ALIKE}
        or levels["name"] is Level.DIFFERENT
    )


def _supported(levels: Mapping[str, Level]) -> bool:
    """A question needs more than a name: a number, a birth, or the ward."""
    near = (Level.SAME, Level.ALIKE, Level.NEAR, Level.SHARED)
    return any(levels[name] in near for name in ("cccd", "cmnd", "insurance", "birth"))
