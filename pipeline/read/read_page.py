"""A clean page becomes text: find lines, read them with both voices, put them in reading order."""

from models.clean_page import CleanPage
from models.text import Line, PageText
from models.vocabulary import PageFinding
from pipeline.read.find_boxes import find_boxes
from pipeline.read.read_pieces import read_pieces
from pipeline.read.readers import Readers
from pipeline.read.reading_order import reading_order


def read_page(clean: CleanPage, *, readers: Readers) -> PageText:
    """Read one page; a blank page costs nothing and has no lines.

    Raises:
        MissingDependencyError: an engine is not installed.
        UnreadableScanError: an engine gave up on the page.
    """
    height, width = clean.grey.shape[:2]
    if clean.blank:
        return PageText(number=clean.number, width=width, height=height, lines=(), engines=())
    found = find_boxes(clean, readers.detector)
    pieces = read_pieces(found, clean, readers=readers)
    lines = reading_order(pieces, clean.layout, page_width=width, page_height=height)
    return PageText(
        number=clean.number,
        width=width,
        height=height,
        lines=lines,
        engines=_engines(readers),
        findings=_findings(lines),
    )


def _engines(readers: Readers) -> tuple[str, ...]:
    voices = (readers.first, readers.second)
    return tuple(voice.name for voice in voices if voice is not None)


def _findings(lines: tuple[Line, ...]) -> tuple[str, ...]:
    found = []
    if not any(line.text for line in lines):
        found.append(PageFinding.NO_TEXT)
    if any(line.handwritten for line in lines):
        found.append(PageFinding.HANDWRITING)
    return tuple(finding.value for finding in found)
