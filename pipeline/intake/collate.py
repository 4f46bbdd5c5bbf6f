"""Two passes of a single-sided scanner become one stack."""

from collections.abc import Sequence
from typing import TypeVar

Side = TypeVar("Side")


class SidesDifferError(ValueError):
    """There are not as many backs as fronts."""

    def __init__(self, fronts: int, backs: int) -> None:
        super().__init__(f"{fronts} fronts, {backs} backs")
        self.fronts = fronts
        self.backs = backs


def collate(fronts: Sequence[Side], backs: Sequence[Side], *, turned: bool = True) -> tuple[Side, ...]:
    """Return the sides in reading order: front, back, front, back, and so on.

    Args:
        fronts: pages 1, 3, 5 …
        backs: pages 2, 4, 6 …, or the other way round when the stack was turned over as a whole.
        turned: the backs come last sheet first, as a feeder gives them.

    One back less is allowed: the last sheet is printed on one side only.

    Raises:
        SidesDifferError: the passes do not fit together.
    """
    if len(backs) not in {len(fronts), len(fronts) - 1}:
        raise SidesDifferError(len(fronts), len(backs))
    behind = tuple(reversed(backs)) if turned else tuple(backs)
    pairs = [side for pair in zip(fronts, behind, strict=False) for side in pair]
    return (*pairs, *fronts[len(behind) :])
