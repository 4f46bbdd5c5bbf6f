"""A stretch of text that a detector found in one go, read and merged; the stuff lines are made of."""

from dataclasses import dataclass

from models.geometry import Box
from models.text import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words side by side inside one detector box; clean-page pixels."""

    box: Box
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words joined by one space."""
        return " ".join(word.text for word in self.words)
