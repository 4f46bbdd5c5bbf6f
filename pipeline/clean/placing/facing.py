"""Where two facing pages that were scanned together part."""

import numpy as np
import numpy.typing as npt

from pipeline.clean.look import Look

INK = 60
"""Darkness (0–255 of the paper) of print."""
SHAPE = (1.2, 1.75)
"""Width over height of two upright pages side by side."""
MIDDLE = (0.4, 0.6)
"""The gutter reaches into this share of the width."""
GUTTER = 0.03
"""Share of the width that stays bare from top to bottom."""
BARE = 0.002
"""Share of a column's pixels that dust may cover."""
ACROSS = 0.35
"""Print reaches over this share of a page's width …"""
DOWN = 0.3
"""… and stands in this share of its height: a form with a title has no gutter, blocks of a head
are no pages."""


def facing(seen: Look) -> float | None:
    """Return the column between two facing pages as a share of an upright scan's width; None for one page.

    The pages may lean, each its own way: the scan is looked at as it lies, before anything is straightened.
    """
    height, width = seen.ink.shape
    if not SHAPE[0] <= width / height <= SHAPE[1]:
        return None
    ink = seen.ink > INK
    gutter = _widest(ink.mean(axis=0) <= BARE, round(MIDDLE[0] * width), round(MIDDLE[1] * width))
    if gutter is None or gutter[1] - gutter[0] < GUTTER * width:
        return None
    middle = min(max(width // 2, gutter[0]), gutter[1])  # at the fold, whatever the margins
    return middle / width if _is_page(ink[:, :middle]) and _is_page(ink[:, middle:]) else None


def _widest(bare: npt.NDArray[np.bool_], first: int, last: int) -> tuple[int, int] | None:
    """The widest run of bare columns that reaches between two columns."""
    bounds = np.flatnonzero(np.diff(np.concatenate(([False], bare, [False])).astype(np.int8))).reshape(-1, 2)
    inner = [(int(start), int(end)) for start, end in bounds if start <= last and end >= first]
    return max(inner, key=lambda run: run[1] - run[0], default=None)


def _is_page(ink: npt.NDArray[np.bool_]) -> bool:
    """Tell whether a half is filled as a page of running text is."""
    columns = np.flatnonzero(ink.any(axis=0))
    wide = len(columns) > 0 and columns[-1] - columns[0] >= ACROSS * ink.shape[1]
    return bool(wide and ink.any(axis=1).mean() >= DOWN)
