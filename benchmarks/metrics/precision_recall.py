"""Found, invented, missed."""

from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.metrics.ratio import Ratio


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecisionRecall:
    """Counts of what was claimed and what was true."""

    found: int = 0
    invented: int = 0
    missed: int = 0

    @property
    def precision(self) -> Ratio:
        """Claims that are true."""
        return Ratio(part=self.found, whole=self.found + self.invented)

    @property
    def recall(self) -> Ratio:
        """Truths that were claimed."""
        return Ratio(part=self.found, whole=self.found + self.missed)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of both; None where nothing was true and nothing claimed."""
        whole = 2 * self.found + self.invented + self.missed
        return 2 * self.found / whole if whole else None

    def __add__(self, other: "PrecisionRecall") -> "PrecisionRecall":
        """Count both together."""
        return PrecisionRecall(
            found=self.found + other.found,
            invented=self.invented + other.invented,
            missed=self.missed + other.missed,
        )


def compared(verdicts: Iterable[tuple[bool, bool]]) -> PrecisionRecall:
    """Count pairs (is it so, was it said)."""
    known = tuple(verdicts)
    return PrecisionRecall(
        found=sum(true and said for true, said in known),
        invented=sum(said and not true for true, said in known),
        missed=sum(true and not said for true, said in known),
    )
