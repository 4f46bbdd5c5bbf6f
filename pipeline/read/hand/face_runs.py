"""Words in a row without a label's end between them, and how much their shapes are a hand's."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from models.geometry import Box
from pipeline.read.hand.face_network import STRIDE, Floats, see_faces
from pipeline.read.hand.label_runs import label_runs
from pipeline.read.seen import SeenLine, SeenWord
from pipeline.read.voices.line_ink import ink_column


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceRun:
    """Words between two labels' ends, all in one box: one person's, or one machine's."""

    at: int
    """Index of the box."""
    words: tuple[SeenWord, ...]
    each: tuple[float, ...]
    """Odds per word, logarithms: 0 is even, above is a hand."""

    @property
    def letters(self) -> int:
        """How much evidence it is."""
        return sum(len(word.text) for word in self.words)

    @property
    def odds(self) -> float:
        """Mean of its words, by length."""
        weighed = sum(len(word.text) * odds for word, odds in zip(self.words, self.each, strict=True))
        return weighed / max(1, self.letters)

    @property
    def is_label(self) -> bool:
        """What ends with a colon was printed."""
        return self.words[-1].text.endswith(":")


def face_runs(boxes: Sequence[Box], lines: Sequence[SeenLine]) -> tuple[FaceRun, ...]:
    """Look at the faces of a page's words; lines whose ink is not known are passed over."""
    known = [(at, line.ink) for at, line in enumerate(lines) if line.words and line.ink is not None]
    found = []
    for (at, ink), steps in zip(known, see_faces([ink for _, ink in known]), strict=True):
        words = lines[at].words
        odds = [_odds(word, boxes[at], ink.shape[1], steps) for word in words]
        found += [
            FaceRun(at=at, words=words[start:end], each=tuple(odds[start:end]))
            for start, end in label_runs(words)
        ]
    return tuple(found)


def _odds(word: SeenWord, box: Box, columns: int, steps: Floats) -> float:
    first, last = (ink_column(x, box, columns) / STRIDE for x in (word.left, word.right))
    start = min(max(0, int(first)), len(steps) - 1)
    return float(steps[start : max(start + 1, int(np.ceil(last)))].mean())
