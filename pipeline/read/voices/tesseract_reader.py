"""The Tesseract voice: judges lines and diacritics.

The only file that imports pytesseract, which finds the program and tells what it can. Many crops are read in
one call; crops and results lie in memory.
"""

import functools
import unicodedata
from collections.abc import Sequence

import cv2
import numpy as np
import pytesseract
from pytesseract import pytesseract as door

from models.errors import MissingDependencyError
from models.geometry import Box
from models.scan import Pixels
from models.text import Line, Reading, Word
from pipeline.read.seen import SeenLine, SeenWord, joined
from pipeline.read.voices.crops import cut
from pipeline.read.voices.tesseract_table import TableWord
from pipeline.read.voices.tesseract_table_of import tesseract_table_of

ENGINE = "tesseract"

_LANGUAGE = "vie"
_LINE_MODE = 7
_PAGE_MODE = 11
"""Sparse text: on forms it finds the most words (recall .85 against .78 for mode 3)."""
_HEIGHT = 48
"""Crops are brought to this height: Tesseract itself reads at 36 pixels."""
_BORDER = 8
_MARGIN = 0.12
"""Share of a line's height added around its box."""
_CONTRAST = 40
"""Grey levels between paper and ink; crops with less are empty, where Tesseract would invent a sign."""


class TesseractReader:
    """Page reader and line reader over the installed Tesseract and its language pack `vie`."""

    @property
    def name(self) -> str:
        """`tesseract/VERSION`."""
        return f"{ENGINE}/{_version()}"

    def read_boxes(
        self, pixels: Pixels, boxes: Sequence[Box], *, characters: str | None = None
    ) -> tuple[SeenLine, ...]:
        """Read lines on a page (grey, best without rules and leaders), all of them in one call.

        Beware: told that only certain characters may occur, Tesseract writes them with high confidence
        where others stand.
        """
        crops = [cut(pixels, box, margin=_MARGIN * box.height) for box in boxes]
        read = _read([crop for crop, _, _ in crops], characters)
        return tuple(
            SeenLine(words=tuple(_moved(word, left - box.left, box.width) for word in words))
            for words, (_, left, _), box in zip(read, crops, boxes, strict=True)
        )

    def read_lines(self, crops: Sequence[Pixels], *, characters: str | None = None) -> tuple[Reading, ...]:
        """Read each crop into one reading; see `pipeline.ports.LineReader`."""
        return tuple(joined(words, ENGINE) for words in _read(crops, characters))

    def read_page(self, pixels: Pixels) -> tuple[Line, ...]:
        """Return the lines found on the page (grey), boxes in its pixels, in no promised order."""
        lines: dict[tuple[int, ...], list[Word]] = {}
        for row in _run([pixels], mode=_PAGE_MODE, options=()):
            lines.setdefault(row.line, []).append(_word(row))
        return tuple(
            Line(words=tuple(words), box=Box.hull(word.box for word in words)) for words in lines.values()
        )


def _read(crops: Sequence[Pixels], characters: str | None) -> tuple[tuple[SeenWord, ...], ...]:
    """Words of each crop, left to right, edges in crop pixels."""
    words: list[list[SeenWord]] = [[] for _ in crops]
    inked = [index for index, crop in enumerate(crops) if np.ptp(crop) > _CONTRAST]
    if not inked:
        return ((),) * len(crops)
    scaled = [_scaled(crops[index]) for index in inked]
    limit = () if characters is None else ("-c", f"tessedit_char_whitelist={characters}")
    for row in _run([image for image, _ in scaled], mode=_LINE_MODE, options=limit):
        index, scale = inked[row.image], scaled[row.image][1]
        words[index].append(_seen(row, scale=scale, width=crops[index].shape[1]))
    return tuple(tuple(sorted(found, key=lambda word: word.left)) for found in words)


@functools.cache
def _version() -> str:
    try:
        found = str(pytesseract.get_tesseract_version())
        languages = pytesseract.get_languages()
    except (pytesseract.TesseractNotFoundError, SystemExit) as error:
        raise MissingDependencyError("the program tesseract is not installed") from error
    if _LANGUAGE not in languages:
        raise MissingDependencyError(f"the language pack {_LANGUAGE} of tesseract is not installed")
    return found


def _run(images: Sequence[Pixels], *, mode: int, options: Sequence[str]) -> tuple[TableWord, ...]:
    """Words of all images."""
    _version()
    return tesseract_table_of(
        images, program=door.tesseract_cmd, options=("-l", _LANGUAGE, "--psm", str(mode), *options)
    )


def _scaled(crop: Pixels) -> tuple[Pixels, float]:
    """The crop at reading height inside a white border, and its scale against the original."""
    scale = _HEIGHT / max(1, crop.shape[0])
    size = (max(1, round(crop.shape[1] * scale)), _HEIGHT)
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    image = cv2.resize(crop, size, interpolation=method)
    border = (_BORDER,) * 4
    return cv2.copyMakeBorder(image, *border, cv2.BORDER_CONSTANT, value=(255.0,)).astype("uint8"), scale


def _seen(row: TableWord, *, scale: float, width: int) -> SeenWord:
    return SeenWord(
        text=unicodedata.normalize("NFC", row.text),
        left=min(max(0.0, (row.left - _BORDER) / scale), width),
        right=min(max(0.0, (row.left + row.width - _BORDER) / scale), width),
        confidence=row.confidence,
    )


def _moved(word: SeenWord, by: float, width: float) -> SeenWord:
    left, right = (min(max(0.0, edge + by), width) for edge in (word.left, word.right))
    return SeenWord(text=word.text, left=left, right=right, confidence=word.confidence)


def _word(row: TableWord) -> Word:
    text = unicodedata.normalize("NFC", row.text)
    return Word(
        text=text,
        box=Box(left=row.left, top=row.top, right=row.left + row.width, bottom=row.top + row.height),
        confidence=row.confidence,
        readings=(Reading(engine=ENGINE, text=text, confidence=row.confidence),),
    )
