"""Boxes that hold no text: print shining through from the back, signatures, specks."""

from collections.abc import Sequence
from statistics import median

import numpy as np

from models.geometry import Box
from models.scan import Pixels
from pipeline.read.seen import SeenWord
from pipeline.read.voices.crops import cut

_PALE = 0.3
"""Share of the page's usual ink contrast below which print shines through from the back."""
_SURE = 0.9
_ENOUGH = 3
"""Lines that tell what is usual."""
_TALL = 2.0
"""Signatures are taller than so many usual lines, and read as a few unsure letters."""
_FEW = 3
_UNSURE_TALL = 0.7
_UNSURE = 0.45
_BY_HAND = 0.9
_NOTE = 1.45
"""Notes by hand are at most so many usual lines high; what is taller and reads badly is a signature."""
_SECOND_TRY = 0.8
"""Ink that the detector passed over is text only from this surety of the least sure word on."""


def noise(
    boxes: Sequence[Box], lines: Sequence[Sequence[SeenWord]], grey: Pixels, *, certain: int, written_on: bool
) -> tuple[bool, ...]:
    """Tell of each box whether what was read in it is no text of this page.

    Args:
        boxes: on the page.
        lines: words read in each box.
        grey: the page.
        certain: so many boxes (the first ones) were found by the detector; the others must read well.
        written_on: the page was filled by hand: what reads badly may be a figure or a name.
    """
    contrasts = [_contrast(grey, box) for box in boxes]
    usual = _usual(contrasts, lines)
    high = median([box.height for box in boxes] or [1.0])
    return tuple(
        bool(words)
        and (
            _is_noise(words, contrast=contrast / max(1.0, usual), height=box.height / high)
            or (at >= certain and min(word.confidence for word in words) < _SECOND_TRY)
        )
        and not (
            written_on and _is_writing(words, contrast=contrast / max(1.0, usual), height=box.height / high)
        )
        for at, (box, words, contrast) in enumerate(zip(boxes, lines, contrasts, strict=True))
    )


def _usual(contrasts: Sequence[float], lines: Sequence[Sequence[SeenWord]]) -> float:
    """Contrast of lines that read well: what shines through may be more lines than the page has."""
    well = [
        contrast
        for contrast, words in zip(contrasts, lines, strict=True)
        if _letters(words) > _FEW and _surety(words) >= _SURE
    ]
    return median(well if len(well) >= _ENOUGH else contrasts or [1.0])


def _letters(words: Sequence[SeenWord]) -> int:
    return sum(len(word.text) for word in words)


def _surety(words: Sequence[SeenWord]) -> float:
    """Mean over the letters of at least one word."""
    return sum(len(word.text) * word.confidence for word in words) / _letters(words)


def _is_noise(words: Sequence[SeenWord], *, contrast: float, height: float) -> bool:
    letters, sure = _letters(words), _surety(words)
    if contrast < _PALE:
        return sure < _SURE
    if len(words) == 1 and height > _NOTE and sure < _UNSURE:
        return True  # loops of a signature read as "0000"
    if letters <= _FEW:
        return sure < (_UNSURE_TALL if height > _TALL else _UNSURE)
    return False


def _is_writing(words: Sequence[SeenWord], *, contrast: float, height: float) -> bool:
    """Tell whether unsure letters are a short note by hand, neither tall as a signature nor from the back."""
    return min(word.hand for word in words) > _BY_HAND and contrast >= _PALE and height <= _NOTE


def _contrast(grey: Pixels, box: Box) -> float:
    """Grey levels between the paper and the ink in a box."""
    crop = cut(grey, box)[0]
    ink, paper = np.percentile(crop[::2, ::2] if crop.size > 64 else crop, (3, 60))  # noqa: PLR2004 (a speck)
    return float(paper - ink)
