"""What one engine saw in one box, before voices are merged."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from models.scan import Pixels
from models.text import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenWord:
    """A word inside a box; text without spaces, NFC."""

    text: str
    left: float
    """Pixels from the left edge of the box."""
    right: float
    confidence: float
    """0-1 as the engine states it; not a probability."""
    hand: float = 0.0
    """Probability 0-1 that the word was written by hand, from engines that can tell."""
    steps: tuple[int, int] = (0, 0)
    """Time steps of the line that the word stands in, from engines that read in steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenLine:
    """The words in one box, left to right, and what the engine saw behind them."""

    words: tuple[SeenWord, ...]
    letters: npt.NDArray[np.float32] | None = None
    """Steps x classes, log-probabilities, from engines that read in steps: any other text can be weighed."""
    ink: Pixels | None = None
    """The line as the engine saw it, from engines that read ink maps (`line_ink`)."""


def shifted(line: SeenLine, by: float) -> SeenLine:
    """Return a line whose words stand `by` pixels further right."""
    return replace(
        line,
        words=tuple(replace(word, left=word.left + by, right=word.right + by) for word in line.words),
    )


def joined(words: Sequence[SeenWord], engine: str) -> Reading:
    """Return the words of one box as one reading; as sure as its words on average, by length."""
    letters = sum(len(word.text) for word in words)
    confidence = sum(len(word.text) * word.confidence for word in words) / letters if letters else 0.0
    return Reading(engine=engine, text=" ".join(word.text for word in words), confidence=confidence)
