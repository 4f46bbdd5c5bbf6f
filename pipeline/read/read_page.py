"""A clean page becomes text: find lines, read them with both voices, put them in reading order."""

from models.clean_page import CleanPage
from models.text import PageText
from pipeline.read.find.find_boxes import find_boxes
from pipeline.read.order.reading_order import reading_order
from pipeline.read.page_findings import page_findings
from pipeline.read.read_pieces import read_pieces
from pipeline.read.readers import Readers


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
    reads = read_pieces(found, clean, readers=readers)
    lines = reading_order(reads.pieces, clean.layout, page_width=width, page_height=height)
    return PageText(
        number=clean.number,
        width=width,
        height=height,
        lines=lines,
        engines=_engines(readers),
        findings=page_findings(lines, reads.amounts),
    )


def _engines(readers: Readers) -> tuple[str, ...]:
    voices = (readers.first, readers.second)
    return tuple(voice.name for voice in voices if voice is not None)
