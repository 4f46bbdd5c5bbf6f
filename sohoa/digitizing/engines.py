"""The engines of this installation; imported in worker processes only, because it takes a second."""

from collections.abc import Callable
from pathlib import Path

import cv2

from models.digitized import Digitized
from pipeline.read.readers import open_readers
from pipeline.run import digitise_file
from sohoa.digitizing.job import Digitiser


def open_digitiser() -> Digitiser:
    """Return the whole path with both readers, on one thread."""
    cv2.setNumThreads(1)
    readers = open_readers()

    def digitise(path: Path, *, work: Path, pdf: Path | None, on_page: Callable[[int], None]) -> Digitized:
        return digitise_file(path, readers=readers, work=work, pdf=pdf, on_page=on_page)

    return digitise
