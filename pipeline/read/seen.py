"""What one engine saw in one crop, before voices are merged."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenWord:
    """A word inside a crop; text without spaces, NFC."""

    text: str
    left: float
    """Pixels from the left edge of the crop."""
    right: float
    confidence: float
    """0-1 as the engine states it; not a probability."""
