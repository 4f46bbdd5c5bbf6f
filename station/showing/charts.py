"""Charts as shapes: bars in a plane of whole numbers, drawn by a template as inline SVG without any style."""

from collections.abc import Sequence
from dataclasses import dataclass

_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar, with its words."""

    x: float
    y: float
    width: float
    height: float
    label: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A line across, and its number."""

    y: float
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Upright bars over a row of labels."""

    width: float
    height: float
    floor: float
    """Where the bars stand."""
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]


def columns(pairs: Sequence[tuple[str, int]], *, width: float = 560, height: float = 190) -> Columns:
    """Return one upright bar a pair; the scale begins at 0 and ends at a round number."""
    left, top, floor = 36.0, 12.0, height - 24
    highest = nice(max((value for _, value in pairs), default=0))
    room = (width - left) / max(1, len(pairs))
    bars = tuple(
        Bar(
            x=round(left + room * place + room * 0.16, 1),
            y=round(floor - (floor - top) * value / highest, 1),
            width=round(room * 0.68, 1),
            height=round((floor - top) * value / highest, 1),
            label=label,
            value=value,
        )
        for place, (label, value) in enumerate(pairs)
    )
    steps = (0, highest // 2, highest) if highest % 2 == 0 else (0, highest)
    ticks = tuple(Tick(y=round(floor - (floor - top) * value / highest, 1), value=value) for value in steps)
    return Columns(width=width, height=height, floor=floor, bars=bars, ticks=ticks)


def share(part: int, whole: int, *, width: float = 200) -> float:
    """Return the length of a lying bar of which `width` is the whole."""
    return round(width * part / whole, 1) if whole else 0.0


def nice(value: int) -> int:
    """Return the next round number: 1, 2 or 5 times a power of ten, at least 1."""
    power = 1
    while True:
        for step in _STEPS:
            if step * power >= value:
                return step * power
        power *= 10
