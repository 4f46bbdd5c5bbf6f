"""The ONNX voice: finds lines on untouched pages and reads damaged text well, diacritics less so.

The only file that imports trueocr. Its four small networks lie in the wheel; each is loaded on first use,
once per process, and runs on one thread.
"""

import functools
import json
import math
import unicodedata
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from models.errors import MissingDependencyError
from models.geometry import Box
from models.scan import Pixels
from models.text import Line, Reading, Word
from pipeline.read.ctc import decode_words
from pipeline.read.seen import SeenWord

_HEIGHT = 32
_STRIDE = 4
"""Pixels of the 32-pixel-high input per time step."""
_WINDOW = 3
_MAX_WIDTH = 3072
"""Trained on 768; measured on full-width lines, unsqueezed wide input reads better than squeezed."""


@functools.cache
def _folder() -> Path:
    spec = find_spec("trueocr")
    if spec is None or spec.origin is None:
        raise MissingDependencyError("the reader trueocr is not installed")
    return Path(spec.origin).parent / "models"


@functools.cache
def _session(name: str) -> Any:  # noqa: ANN401  (onnxruntime is untyped)
    from trueocr.recognizer import session  # noqa: PLC0415  (costs half a second: only where it reads)

    try:
        return session(_folder() / f"{name}.onnx", 1)
    except FileNotFoundError as error:
        raise MissingDependencyError(f"the model {name} of trueocr is missing") from error


@functools.cache
def _charset() -> tuple[str, ...]:
    meta = json.loads((_folder() / "meta.json").read_text(encoding="utf-8"))
    return tuple(meta["charset"])


def orientation_probabilities(grey: Pixels) -> tuple[float, ...]:
    """Probabilities that the content is turned by 0, 90, 180, 270 degrees clockwise, or set in columns."""
    from trueocr.page import orient_input  # noqa: PLC0415

    (found,) = _session("orient").run(None, {"x": orient_input(grey)[None, None]})
    return tuple(float(value) for value in found[0])


class TrueocrReader:
    """Detector, page reader and line reader over the networks of the trueocr wheel."""

    @property
    def name(self) -> str:
        """`trueocr/VERSION`."""
        try:
            return f"trueocr/{version('trueocr')}"
        except PackageNotFoundError as error:
            raise MissingDependencyError("the reader trueocr is not installed") from error

    def detect(self, pixels: Pixels) -> tuple[Box, ...]:
        """Return a box a line or line piece, in pixels of the page (grey, untouched)."""
        from trueocr.page import PageEngine  # noqa: PLC0415

        engine = PageEngine.__new__(PageEngine)  # its constructor would load two networks that we do not use
        engine.det, engine.long_side = _session("det"), 1024
        return tuple(Box.of(row[:4]) for row in engine.detect(pixels))

    def read_words(
        self, crops: Sequence[Pixels], *, characters: str | None = None
    ) -> tuple[tuple[SeenWord, ...], ...]:
        """Read each crop (grey, dark on light) into its words, left to right."""
        from trueocr.preprocess import crop_line, pad_batch, width_batches  # noqa: PLC0415

        inks = [
            crop_line(crop, (0, 0, crop.shape[1], crop.shape[0]), window=_WINDOW, max_width=_MAX_WIDTH)
            for crop in crops
        ]
        found: list[tuple[SeenWord, ...]] = [()] * len(crops)
        for batch in width_batches([ink.shape[1] for ink in inks]):
            tensor, widths = pad_batch([inks[index] for index in batch])
            ids, confidences, lengths = _session("rec").run(None, {"x": tensor, "widths": widths})
            for row, index in enumerate(batch):
                steps = slice(int(lengths[row]))
                found[index] = _words(
                    ids[row, steps], confidences[row, steps], inks[index], crops[index], characters
                )
        return tuple(found)

    def read_lines(self, crops: Sequence[Pixels], *, characters: str | None = None) -> tuple[Reading, ...]:
        """Read each crop into one reading; see `pipeline.ports.LineReader`."""
        return tuple(_joined(words) for words in self.read_words(crops, characters=characters))

    def read_page(self, pixels: Pixels) -> tuple[Line, ...]:
        """Return the lines found on the page (grey), boxes in its pixels, in no promised order."""
        height, width = pixels.shape[:2]
        boxes = [box for box in self.detect(pixels) if box.clipped(width, height).area > 0]
        crops = [_cut(pixels, box) for box in boxes]
        pairs = zip(boxes, self.read_words(crops), strict=True)
        return tuple(_line(box, words) for box, words in pairs if words)


def _cut(pixels: Pixels, box: Box) -> Pixels:
    left, top = math.floor(box.left), math.floor(box.top)
    return pixels[max(0, top) : math.ceil(box.bottom), max(0, left) : math.ceil(box.right)]


def _words(
    ids: npt.NDArray[np.int64],
    confidences: npt.NDArray[np.float32],
    ink: npt.NDArray[np.float32],
    crop: Pixels,
    characters: str | None,
) -> tuple[SeenWord, ...]:
    """Words of one decoded crop, their edges back in crop pixels."""
    words = decode_words(
        ids, confidences, charset=_charset(), columns=ink[_HEIGHT:-_HEIGHT].sum(axis=0), stride=_STRIDE
    )
    margin = 0.3 * crop.shape[0]
    scale = (crop.shape[1] + 2 * margin) / ink.shape[1]
    return tuple(
        SeenWord(
            text=text,
            left=min(max(0.0, word.left * scale - margin), crop.shape[1]),
            right=min(max(0.0, word.right * scale - margin), crop.shape[1]),
            confidence=word.confidence,
        )
        for word in words
        if (text := _only(word.text, characters))
    )


def _only(text: str, characters: str | None) -> str:
    known = unicodedata.normalize("NFC", text)
    return known if characters is None else "".join(letter for letter in known if letter in characters)


def _joined(words: Sequence[SeenWord]) -> Reading:
    letters = sum(len(word.text) for word in words)
    confidence = sum(len(word.text) * word.confidence for word in words) / letters if letters else 0.0
    return Reading(engine="trueocr", text=" ".join(word.text for word in words), confidence=confidence)


def _line(box: Box, words: Sequence[SeenWord]) -> Line:
    return Line(
        box=box,
        words=tuple(
            Word(
                text=word.text,
                box=Box(
                    left=box.left + word.left, top=box.top, right=box.left + word.right, bottom=box.bottom
                ),
                confidence=word.confidence,
                readings=(Reading(engine="trueocr", text=word.text, confidence=word.confidence),),
            )
            for word in words
        ),
    )
