"""How many dots an inch a scan really has, where its file may lie."""

SHORTEST_INCHES = 5.0
"""Long side of the smallest paper in a chart (A6 slips are 5.8 inches long)."""
LONGEST_INCHES = 18.0
"""Long side of the largest (A3 is 16.5)."""
A4_INCHES = 11.69
PAPERS_INCHES = (8.27, A4_INCHES, 16.54)
"""Long sides of A5, A4 and A3."""
ASSUMED_DPI = 300.0
"""What pages have whose file says nothing, and many whose file says so."""
ASPECT = 2**0.5
ALIKE = 0.03
"""Share by which a page may differ from its paper format."""


def plausible_dpi(width: int, height: int, dpi: float) -> float:
    """Return `dpi` where the page would be paper between A6 and A3, else that of A4 filling the image.

    Phone photos say 72 dpi and some scanners say nothing; both would upset every size in millimetres.
    300 dpi, which stands for nothing known, is believed only where it makes a common paper, or where the
    image has no paper's shape.
    """
    longest = max(width, height)
    inches = longest / dpi if dpi > 0 else 0.0
    if not SHORTEST_INCHES <= inches <= LONGEST_INCHES:
        return longest / A4_INCHES
    shaped = abs(longest / min(width, height) / ASPECT - 1) <= ALIKE
    common = any(abs(inches / paper - 1) <= ALIKE for paper in PAPERS_INCHES)
    if dpi == ASSUMED_DPI and shaped and not common:
        return longest / A4_INCHES
    return dpi
