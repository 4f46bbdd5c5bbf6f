"""A page after cleaning, with the way back to the scan and what was measured on it."""

from dataclasses import dataclass, field

from models.geometry import Box, Matrix
from models.scan import Pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Printed furniture of a page, in clean-page pixels."""

    cells: tuple[Box, ...] = ()
    """Small square-ish boxes: tick boxes and the cells of digit-box rows, by their inner walls."""
    horizontal: tuple[Box, ...] = ()
    """Solid horizontal rules (table lines, underlines)."""
    vertical: tuple[Box, ...] = ()
    """Solid vertical rules."""
    leaders: tuple[Box, ...] = ()
    """Runs of dotted leaders (or dashes) that values stand on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanPage:
    """An upright, straightened page.

    All four images share one pixel grid (the *clean page*); `to_scan` maps it back to `Page.pixels`.
    """

    number: int
    colour: Pixels
    """Height × width × 3, upright and straight, else untouched: what ONNX readers and viewers want."""
    grey: Pixels
    """Height × width: `colour` in grey, stamps in colour lightened, otherwise untouched."""
    whitened: Pixels
    """Height × width: background divided out, paper white: what Tesseract wants."""
    unruled: Pixels
    """`whitened` without rules, box walls and dotted leaders (the nặng dot stays)."""
    layout: Layout
    to_scan: Matrix
    """3 × 3, clean-page pixels → scan pixels; every geometric step multiplies it."""
    dpi: float
    rotation: int = 0
    """Degrees clockwise that the scan was turned to stand upright: 0, 90, 180, 270."""
    skew: float = 0.0
    """Clockwise tilt of the text after the turn, in degrees; below 0.2 it is measured but left in."""
    blank: bool = False
    steps: tuple[str, ...] = ()
    """Names of the steps applied, in order."""
    findings: tuple[str, ...] = ()
    """Quality findings of the contract: blurred, cut_off, low_contrast, low_resolution."""
    quality: dict[str, float] = field(default_factory=dict)
    """Measures behind the findings (docs/quality.md), for calibration."""
