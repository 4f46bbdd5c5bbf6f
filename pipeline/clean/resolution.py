"""How many dots an inch a scan really has, where its file may lie."""

SHORTEST_INCHES = 5.0
"""Long side of the smallest paper in a chart (A6 slips are 5.8 inches long)."""
LONGEST_INCHES = 18.0
"""Long side of the largest (A3 is 16.5)."""
A4_INCHES = 11.69


def plausible_dpi(width: int, height: int, dpi: float) -> float:
    """Return `dpi` where the page would be paper between A6 and A3, else that of A4 filling the image.

    Phone photos say 72 dpi and some scanners say nothing; both would upset every size in millimetres.
    """
    longest = max(width, height)
    if dpi > 0 and SHORTEST_INCHES <= longest / dpi <= LONGEST_INCHES:
        return dpi
    return longest / A4_INCHES
