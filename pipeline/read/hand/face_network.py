"""The face network of models/readers: are the shapes of a line those of a printed face or of a hand?

The only file that runs it.
"""

import functools
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from models.scan import Pixels
from pipeline.read.voices.batches import batches
from pipeline.read.voices.line_ink import HEIGHT
from pipeline.read.voices.line_network import open_network

STRIDE = 8
"""Columns of the ink map a step of the network."""
Floats = npt.NDArray[np.float32]
_ROWS = slice(HEIGHT * 3 // 4, HEIGHT * 9 // 4)
"""The line and half a line around it …"""
_LINE = slice(HEIGHT // 4, HEIGHT * 5 // 4)
"""… and where the line itself lies in them."""
_GRAIN = 2
"""Levels of grey by which paper differs from itself."""
_AROUND, _FAINTEST = 61, 16
"""Ink is as dark as the darkest so many columns around; what is fainter stays faint."""


def see_faces(inks: Sequence[Pixels]) -> tuple[Floats, ...]:
    """Return for each ink map (144 rows, 255 = ink) the odds, step by step, that a hand wrote what is there.

    Odds are logarithms: 0 is even, above is a hand; they mean nothing between letters.

    Raises:
        MissingDependencyError: the network or the program that runs it is not installed.
    """
    found: dict[int, Floats] = {}
    for batch in batches([ink.shape[1] for ink in inks]):
        wide = max(inks[index].shape[1] for index in batch)
        lines = np.zeros((len(batch), 1, _ROWS.stop - _ROWS.start, -(-wide // STRIDE) * STRIDE), np.float32)
        for row, index in enumerate(batch):
            lines[row, 0, :, : inks[index].shape[1]] = even_ink(inks[index])
        found |= dict(zip(batch, _session().run(None, {"lines": lines})[0], strict=True))
    return tuple(found[index] for index in range(len(inks)))


def even_ink(ink: Pixels) -> Floats:
    """Return a line and half a line around it, 0-1: paper is 0, the darkest ink near by is 1."""
    line = ink[_ROWS]
    below = cv2.calcHist([line], [0], None, [256], [0, 256]).ravel().cumsum()
    paper = int(np.searchsorted(below, line.size / 2))
    marks = np.maximum(line.astype(np.float32) - (paper + _GRAIN), 0)
    darkest = cv2.dilate(marks[_LINE].max(axis=0)[None], np.ones((1, _AROUND), np.uint8))
    even = cv2.blur(darkest, (_AROUND, 1), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(np.minimum(marks / np.maximum(even, _FAINTEST), 1), np.float32)


@functools.cache
def _session() -> Any:  # noqa: ANN401  (onnxruntime is untyped)
    return open_network("faces.onnx")
