"""Two facing pages on one scan: each straightened and read for itself, told as one page."""

from dataclasses import replace
from itertools import pairwise

import numpy as np

from models.clean_page import CleanPage
from models.geometry import Box, Matrix
from models.scan import Page
from models.text import Line, PageText, Word
from pipeline.clean.clean_page import clean_page
from pipeline.clean.look import look
from pipeline.clean.placing.facing import facing
from pipeline.clean.placing.turn import turn
from pipeline.clean.placing.warp import quarter
from pipeline.clean.raster import as_grey
from pipeline.read.read_page import read_page
from pipeline.read.readers import Readers


def read_spread(page: Page, clean: CleanPage, *, readers: Readers) -> PageText:
    """Read the clean page that `page` became; of two facing ones the left one first.

    Boxes are in pixels of `clean`.

    Raises:
        MissingDependencyError: an engine is not installed.
        UnreadableScanError: an engine gave up on the page.
    """
    upright = quarter(page.pixels, clean.rotation)
    height, width = upright.shape[:2]
    gutter = None if clean.blank or height > width else facing(look(as_grey(upright), dpi=clean.dpi))
    if gutter is None:
        return read_page(clean, readers=readers)
    to_scan, _ = turn(page.pixels.shape[1], page.pixels.shape[0], clean.rotation)
    to_clean = np.linalg.inv(clean.to_scan) @ to_scan
    edges = (0, round(gutter * width), width)
    texts = [
        _half(replace(page, pixels=np.ascontiguousarray(upright[:, start:end])), start, to_clean, readers)
        for start, end in pairwise(edges)
    ]
    return PageText(
        number=clean.number,
        width=clean.grey.shape[1],
        height=clean.grey.shape[0],
        lines=tuple(line for text in texts for line in text.lines),
        engines=texts[0].engines or texts[1].engines,
        findings=tuple(dict.fromkeys(finding for text in texts for finding in text.findings)),
    )


def _half(page: Page, start: int, to_clean: Matrix, readers: Readers) -> PageText:
    """Read one of two pages, whose pixels begin at column `start` of the upright scan."""
    clean = clean_page(page)
    text = read_page(clean, readers=readers)
    to_spread = to_clean @ np.array([(1, 0, start), (0, 1, 0), (0, 0, 1)]) @ clean.to_scan
    return replace(text, lines=tuple(_moved(line, to_spread) for line in text.lines))


def _moved(line: Line, to_spread: Matrix) -> Line:
    words: tuple[Word, ...] = tuple(replace(word, box=word.box.transformed(to_spread)) for word in line.words)
    return replace(line, words=words, box=Box.hull(word.box for word in words))
