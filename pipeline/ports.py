"""The seams between stages: what an engine must be able to do."""

from collections.abc import Sequence
from typing import Protocol

from models.geometry import Box
from models.scan import Pixels
from models.text import Reading


class LineReader(Protocol):
    """Reads crops that hold one line of text each. Starts no threads of its own."""

    @property
    def name(self) -> str:
        """`tesseract`, `sohoa` …, with its version after a slash."""
        ...

    def read_lines(self, crops: Sequence[Pixels], *, characters: str | None = None) -> tuple[Reading, ...]:
        """Read each crop (grey, dark on light).

        Args:
            crops: height × width each, any size.
            characters: the only characters that may occur, or None for all.

        Returns:
            One reading a crop, in order; empty text with confidence 0 where nothing is seen.

        Raises:
            MissingDependencyError: the engine or its language pack is not installed.
        """
        ...


class Detector(Protocol):
    """Finds where lines of text stand."""

    def detect(self, pixels: Pixels) -> tuple[Box, ...]:
        """Return a box a line or line piece, in pixels of the page (grey)."""
        ...
