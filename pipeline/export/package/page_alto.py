"""The lines of a digitized page as ALTO."""

import numpy as np

from models.digitized import DigitizedPage, TextLine
from models.geometry import Box
from models.text import Line, PageText, Word
from pipeline.export.alto import alto


def page_alto(page: DigitizedPage, *, scan_name: str, engines: tuple[str, ...]) -> bytes:
    """Return the ALTO file of one page, coordinates in pixels of the scan.

    Words share the box of their line by their letters: the contract's JSON has boxes of lines only.
    """
    lines = tuple(_line(line) for line in page.lines if line.text.split())
    text = PageText(number=page.number, width=page.width, height=page.height, lines=lines, engines=engines)
    return alto(text, scan_name=scan_name, to_scan=np.eye(3), width=page.width, height=page.height)


def _line(line: TextLine) -> Line:
    left, top, right, bottom = line.bbox
    words, at, letter = [], float(left), (right - left) / len(line.text)
    for word in line.text.split(" "):
        end = at + letter * len(word)
        if word:
            box = Box(left=at, top=top, right=end, bottom=bottom)
            words.append(Word(text=word, box=box, confidence=line.confidence))
        at = end + letter
    return Line(words=tuple(words), box=Box(left=left, top=top, right=right, bottom=bottom))
