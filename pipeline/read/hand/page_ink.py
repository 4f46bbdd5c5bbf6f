"""What the ink of a page says before it is read: does it wander, has it two colours?"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median

import numpy as np
import numpy.typing as npt

from pipeline.read.hand.ink_runs import InkRun, wandering
from pipeline.read.hand.word_ink import WordInk

_FEW = 5
_OFF, _FAR, _FALSE = 0.06, 0.12, 0.2
"""Neighbours stand off one baseline, far off, or were measured wrongly, from so many small letters on."""
_FAR_SHARE, _OFF_SHARE = 0.085, 0.09
"""Typewriters are off in up to 30 of 100 steps, far off in 8; print that is far off was measured wrongly."""
_BLUE = -0.38
"""Ink this much bluer than print (log of what it swallows, blue to red) is a pen's: navy print has -0.30."""
_PURPLE, _NO_PRINT = -0.21, 0.045
"""A weaker blue, where red and green differ as in no print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageInk:
    """Measures of a page's runs, in their order, and what is usual on it."""

    height: float
    stroke: float
    light: float
    wander: tuple[tuple[float, ...], ...]
    blue: tuple[tuple[float, ...], ...]
    """Per run and word against the page's print, its own or the run's, whichever is bluer (below 0)."""
    bluest: float
    green: float
    """How far bluer words differ from the others in red to green: not where a scanner shifts its colours."""

    @property
    def steps(self) -> npt.NDArray[np.float64]:
        """All that wanders, without its runs."""
        return np.array([step for run in self.wander for step in run] or [0.0])


def page_ink(runs: Sequence[InkRun]) -> PageInk | None:
    """Measure a page; None where there are too few words."""
    inks = [ink for run in runs for ink in run.measured]
    if len(inks) < _FEW:
        return None
    height = median(ink.height for ink in inks)
    blues, greens = np.array([_shades(ink) for ink in inks]).T
    print_blue = np.percentile(blues, 85)
    tints = np.clip(blues - print_blue, -1.5, 0.5)
    bluest = float(np.percentile(tints, 15))
    bluer = tints < bluest / 2
    known = bluer.any() and not bluer.all()
    green = abs(np.median(greens[bluer]) - np.median(greens[~bluer])) if known else 0.0
    return PageInk(
        height=height,
        stroke=median(ink.stroke for ink in inks),
        light=median(ink.light for ink in inks),
        wander=wandering(runs, height),
        blue=tuple(_blues(run, float(print_blue)) for run in runs),
        bluest=bluest,
        green=float(green),
    )


def is_wandering(page: PageInk) -> bool:
    """Tell whether words of the page stand off their baseline as only hands write."""
    off = float(((page.steps > _OFF) & (page.steps < _FALSE)).mean())
    return off >= _OFF_SHARE and float((page.steps > _FAR).mean()) >= _FAR_SHARE


def is_two_coloured(page: PageInk) -> bool:
    """Tell whether some ink of the page is a pen's, by its colour."""
    return page.bluest < _BLUE or (page.bluest < _PURPLE and page.green > _NO_PRINT)


def _shades(ink: WordInk) -> tuple[float, float]:
    """Logs of what the ink swallows, blue to red and red to green; paper in the strokes changes neither."""
    red, green, blue = ink.dye
    return math.log(blue / red), math.log(red / green)


def _blues(run: InkRun, print_blue: float) -> tuple[float, ...]:
    own = [None if ink is None else min(0.5, max(-1.5, _shades(ink)[0] - print_blue)) for ink in run.inks]
    known = [blue for blue in own if blue is not None]
    mean = fmean(known) if known else 0.0
    return tuple(mean if blue is None else min(mean, blue) for blue in own)
