"""A word of a crop after the merge of the voices."""

from dataclasses import dataclass

from models.text import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedWord:
    """Text with the opinions behind it; edges in crop pixels."""

    text: str
    left: float
    right: float
    confidence: float
    """0-1; ranks well, is not calibrated."""
    readings: tuple[Reading, ...]
    """The chosen engine's first."""
    hand: float = 0.0
    """Probability 0-1 that the word was written by hand."""
    steps: tuple[int, int] = (0, 0)
    """Time steps of the line network that the word stands in; equal where they are not known."""
