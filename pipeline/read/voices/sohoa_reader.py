"""Our own voice: the line network on page pixels, with a box, surety and hand for every word."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from models.geometry import Box
from models.scan import Pixels
from models.text import Reading
from pipeline.read.seen import SeenLine, SeenWord, joined
from pipeline.read.voices.ctc import decode_words
from pipeline.read.voices.line_ink import HEIGHT, STEP, line_ink, page_x
from pipeline.read.voices.line_network import Steps, charset, see, version

ENGINE = "sohoa"
_APART = 0.5 * HEIGHT
"""Empty columns between letters that part words, of a line 48 pixels high with its margins."""


class SohoaReader:
    """Reads lines where they stand on a page, or cut out of it."""

    @property
    def name(self) -> str:
        """`sohoa/VERSION of the network`."""
        return f"{ENGINE}/{version()}"

    def read_boxes(
        self, pixels: Pixels, boxes: Sequence[Box], *, characters: str | None = None
    ) -> tuple[SeenLine, ...]:
        """Read lines on a page (grey); see `pipeline.read.readers.WordReader`."""
        inks = [line_ink(pixels, box) for box in boxes]
        views = zip(boxes, inks, see(inks), strict=True)
        return tuple(
            SeenLine(words=_words(box, ink, steps, characters), letters=steps.letters, ink=ink)
            for box, ink, steps in views
        )

    def read_lines(self, crops: Sequence[Pixels], *, characters: str | None = None) -> tuple[Reading, ...]:
        """Read each crop into one reading; see `pipeline.ports.LineReader`."""
        boxes = [Box(left=0, top=0, right=crop.shape[1], bottom=crop.shape[0]) for crop in crops]
        inks = [line_ink(crop, box) for crop, box in zip(crops, boxes, strict=True)]
        views = zip(boxes, inks, see(inks), strict=True)
        return tuple(joined(_words(box, ink, steps, characters), ENGINE) for box, ink, steps in views)


def _words(box: Box, ink: Pixels, steps: Steps, characters: str | None) -> tuple[SeenWord, ...]:
    letters = steps.letters if characters is None else _limited(steps, characters)
    words = decode_words(
        letters.argmax(axis=1),
        np.exp(letters.max(axis=1)),
        charset=charset(),
        columns=ink[HEIGHT:-HEIGHT].astype(np.float32).sum(axis=0),
        stride=STEP,
        apart=_APART,
        hand=steps.hand,
    )
    return tuple(
        replace(
            word,
            left=min(max(0.0, page_x(word.left, box, ink.shape[1])), box.width),
            right=min(max(0.0, page_x(word.right, box, ink.shape[1])), box.width),
        )
        for word in words
    )


def _limited(steps: Steps, characters: str) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Log-probabilities with every other letter ruled out; surety stays what it was before."""
    kept = [0, *(index + 1 for index, letter in enumerate(charset()) if letter in characters)]
    limited = np.full_like(steps.letters, -np.inf)
    limited[:, kept] = steps.letters[:, kept]
    return limited
