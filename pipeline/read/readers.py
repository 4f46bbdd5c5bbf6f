"""The engines that a worker reads with."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from models.geometry import Box
from models.scan import Pixels
from pipeline.ports import Detector, LineReader
from pipeline.read.find.trueocr_detector import TrueocrDetector
from pipeline.read.seen import SeenLine
from pipeline.read.voices.sohoa_reader import SohoaReader
from pipeline.read.voices.tesseract_reader import TesseractReader


class WordReader(LineReader, Protocol):
    """A line reader that also reads lines where they stand, and tells word by word how sure it is."""

    def read_boxes(
        self, pixels: Pixels, boxes: Sequence[Box], *, characters: str | None = None
    ) -> tuple[SeenLine, ...]:
        """Return what is seen in each box of a page (grey); see `LineReader.read_lines`."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """Every engine a page meets; cheap to make, each loads on its first use."""

    detector: Detector
    first: WordReader
    """Reads every line: cheap, sees what stands around it, strong on forms and damaged pages."""
    second: WordReader | None
    """Judges the lines that matter: strong on diacritics; None reads with one voice."""


def open_readers() -> Readers:
    """Return the detector and both voices of this installation."""
    return Readers(detector=TrueocrDetector(), first=SohoaReader(), second=TesseractReader())
