"""Where the letters of printed sheets lie."""

from pathlib import Path
from typing import Literal

FAMILY = "BeVietnamPro"

Cut = Literal["Regular", "Bold"]


def font_path(cut: Cut) -> Path:
    """Return the TrueType file of a cut; it holds every Vietnamese letter."""
    return Path(__file__).with_name(f"{FAMILY}-{cut}.ttf")
