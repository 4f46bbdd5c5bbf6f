"""A share that never loses its denominator."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """`part` of `whole`: errors of characters, right fields of all fields."""

    part: int = 0
    whole: int = 0

    @property
    def share(self) -> float | None:
        """`part / whole`; None where there was nothing to count."""
        return self.part / self.whole if self.whole else None

    def __add__(self, other: "Ratio") -> "Ratio":
        """Count both together (every character or field weighs the same)."""
        return Ratio(part=self.part + other.part, whole=self.whole + other.whole)

    def __str__(self) -> str:
        """Write per cent with the denominator: `93.1 % (27/29)`."""
        return "–" if self.share is None else f"{100 * self.share:.1f} % ({self.part}/{self.whole})"


def counted(verdicts: Iterable[bool]) -> Ratio:
    """Return how many of `verdicts` are true."""
    known = tuple(verdicts)
    return Ratio(part=sum(known), whole=len(known))
