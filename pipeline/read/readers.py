"""The engines that a worker reads with."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from models.scan import Pixels
from pipeline.ports import Detector, LineReader
from pipeline.read.seen import SeenWord
from pipeline.read.tesseract_reader import TesseractReader
from pipeline.read.trueocr_reader import TrueocrReader


class WordReader(LineReader, Protocol):
    """A line reader that also tells where each word stands and how sure it is."""

    def read_words(
        self, crops: Sequence[Pixels], *, characters: str | None = None
    ) -> tuple[tuple[SeenWord, ...], ...]:
        """Return the words of each crop, left to right; see `LineReader.read_lines` for the arguments."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """Every engine a page meets; cheap to make, each loads on its first use."""

    detector: Detector
    first: WordReader
    """Reads every line: cheap, strong on damaged pages."""
    second: WordReader | None
    """Judges the lines that matter: strong on diacritics; None reads with one voice."""


def open_readers() -> Readers:
    """Return both voices of this installation."""
    reader = TrueocrReader()
    return Readers(detector=reader, first=reader, second=TesseractReader())
