"""The line network of models/readers: ink maps to letter probabilities. The only file that runs it."""

import functools
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from models import readers
from models.errors import MissingDependencyError
from models.scan import Pixels
from pipeline.read.voices.batches import batches
from pipeline.read.voices.line_ink import HEIGHT, STEP

FOLDER = Path(readers.__file__).parent
_FINE = slice(HEIGHT * 3 // 4, HEIGHT * 9 // 4)
"""Rows seen at full size: the line and half a line around it."""
_COARSE = 96
"""Height at which all three lines are seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What the network saw in one line, step by step (6 columns of the ink map each)."""

    letters: npt.NDArray[np.float32]
    """Steps × classes, log-probabilities; class 0 is blank, class n the n-th of `charset()`."""
    hand: npt.NDArray[np.float32]
    """Steps: probability 0-1 that what stands here was written by hand; means nothing between letters."""


@functools.cache
def charset() -> str:
    """Letters that the network can write, in class order."""
    return str(_recipe()["letters"])


@functools.cache
def version() -> str:
    """Version of the trained network."""
    return str(_recipe()["version"])


def see(inks: Sequence[Pixels]) -> tuple[Steps, ...]:
    """Run the network over ink maps (144 × multiples of 6, 255 = ink).

    Raises:
        MissingDependencyError: the network or the program that runs it is not installed.
    """
    found: dict[int, Steps] = {}
    for batch in batches([ink.shape[1] for ink in inks]):
        coarse, fine, widths = _tensors([inks[index] for index in batch])
        letters, hand = _session().run(None, {"coarse": coarse, "fine": fine, "widths": widths})
        for row, index in enumerate(batch):
            steps = inks[index].shape[1] // STEP
            found[index] = Steps(letters=letters[row, :steps], hand=hand[row, :steps])
    return tuple(found[index] for index in range(len(inks)))


def _tensors(
    inks: Sequence[Pixels],
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32], npt.NDArray[np.int64]]:
    """Coarse and fine view of ink maps, padded to one width with paper, 0-1."""
    width = (max(ink.shape[1] for ink in inks) + 2 * STEP - 1) // (2 * STEP) * 2 * STEP + 2 * STEP
    coarse = np.zeros((len(inks), 1, _COARSE, width * 2 // 3), np.float32)
    fine = np.zeros((len(inks), 1, _FINE.stop - _FINE.start, width), np.float32)
    for row, ink in enumerate(inks):
        columns = ink.shape[1]
        small = cv2.resize(ink, (columns * 2 // 3, _COARSE), interpolation=cv2.INTER_AREA)
        coarse[row, 0, :, : small.shape[1]] = small
        fine[row, 0, :, :columns] = ink[_FINE]
    widths = np.array([ink.shape[1] * 2 // 3 for ink in inks], dtype=np.int64)
    coarse *= 1 / 255
    fine *= 1 / 255
    return coarse, fine, widths


@functools.cache
def _recipe() -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads((FOLDER / "lines.json").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingDependencyError("the line network is missing from models/readers") from error
    return found


@functools.cache
def _session() -> Any:  # noqa: ANN401  (onnxruntime is untyped)
    return open_network("lines.onnx")


def open_network(file: str) -> Any:  # noqa: ANN401  (onnxruntime is untyped)
    """Open a network of models/readers, to be run by one thread.

    Raises:
        MissingDependencyError: the network or the program that runs it is not installed.
    """
    try:
        import onnxruntime  # noqa: PLC0415  (costs a quarter second: only where it reads)
    except ImportError as error:
        raise MissingDependencyError("onnxruntime is not installed") from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # batches of ever new shapes would make it grow without end
    path = FOLDER / file
    if not path.is_file():
        raise MissingDependencyError(f"{file} is missing from models/readers")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
