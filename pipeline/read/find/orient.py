"""Which way up is the page?"""

from models.scan import Pixels
from pipeline.read.find.trueocr_detector import orientation_probabilities

_QUARTERS = 4


def orient(grey: Pixels) -> tuple[int, float]:
    """Return (degrees clockwise to turn the page so that it stands upright, confidence).

    Args:
        grey: height x width, dark on light, tilted by a few degrees at most.

    Returns:
        0, 90, 180 or 270, and the network's probability (0-1, not calibrated) for exactly that turn;
        callers turn only above a gate, since real pages are almost all upright.

    Raises:
        MissingDependencyError: the network is not installed.
    """
    quarters = orientation_probabilities(grey)[:_QUARTERS]
    best = max(range(_QUARTERS), key=quarters.__getitem__)
    return 90 * best, quarters[best]
