"""Brings very fine scans to the resolution that the readers were made for."""

import math

import numpy as np

from models.geometry import Matrix
from models.scan import Pixels
from pipeline.clean.raster import halved

FINEST_DPI = 450.0
"""Finer scans are halved until they are not: they read no better and cost four times as much."""


def reduce(scan: Pixels, dpi: float) -> tuple[Pixels, Matrix, float]:
    """Halve a scan of `dpi` as often as it is too fine.

    Returns:
        The smaller scan, the transform from its pixels to the scan's, and its dpi.
    """
    times = max(0, math.ceil(math.log2(dpi / FINEST_DPI)))
    small = halved(scan, times)
    across, down = scan.shape[1] / small.shape[1], scan.shape[0] / small.shape[0]
    return small, np.diag([across, down, 1.0]), dpi / across
