"""Which option of a known print is marked: ink that the print does not have, with an explicit "uncertain"."""

from dataclasses import dataclass

import numpy as np

from models.forms.definition import Shares, Zone
from models.geometry import Box
from pipeline.zones.frame import Frame

_DARK = 150
_EMPTY, _MARKED = 0.02, 0.045
"""Shares of added ink: below the first an option is left alone, from the second on marked."""
_RIVAL = 0.4
"""Share of the strongest mark from which a second one is a mark too."""
_FILLED = 0.5
"""From here a box is blackened: beside a cross it is the one that was taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What the boxes of one choice say."""

    text: str | None
    """The marked option's words; None for none and for uncertain."""
    certainty: float
    """0–1."""
    uncertain: str | None = None
    """`double_mark`, `corrected_mark`, `faint_mark`."""
    box: Box | None = None
    """In the frame."""


def read_marks(frame: Frame, zone: Zone) -> Mark:
    """Measure every option of the zone against the print."""
    shares = [_added(frame, option.at, ring=zone.ring) for option in zone.options]
    dirt = min(shares)  # bleeding and a loose fit touch every option alike
    shares = [share - dirt for share in shares]
    order = sorted(range(len(shares)), key=lambda place: -shares[place])
    top, runner = shares[order[0]], shares[order[1]] if len(order) > 1 else 0.0
    if top < _EMPTY:
        return Mark(text=None, certainty=1 - top / _EMPTY)
    if top < _MARKED:
        return Mark(text=None, certainty=0.0, uncertain="faint_mark")
    if runner > max(_EMPTY, _RIVAL * top) or (runner >= _MARKED and top > _FILLED):
        kind = "corrected_mark" if top > _FILLED > runner else "double_mark"
        return Mark(text=None, certainty=0.0, uncertain=kind)
    chosen = order[0]
    return Mark(
        text=zone.options[chosen].text, certainty=1 - runner / top, box=frame.box(zone.options[chosen].at)
    )


def _added(frame: Frame, at: Shares, *, ring: bool) -> float:
    """Share (0–1) of an option's free paper that has ink now."""
    across, down = (0.5, 0.45) if ring else (0.1, 0.1)
    place = frame.place(at)
    side = place.on_print.height
    cut = frame.cut(place, across=across * side, down=down * side)
    free = cut.printed == 0
    return float(np.mean(cut.ink[free] < _DARK)) if free.any() else 0.0
