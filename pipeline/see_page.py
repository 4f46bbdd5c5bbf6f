"""One page through clean, read and understand; its pixels are let go at the end."""

from dataclasses import dataclass
from typing import Literal, Protocol

from models.scan import Page, PageFault
from pipeline.clean.clean_page import clean_page
from pipeline.export.pdf_page import PdfPage, pdf_page
from pipeline.give_back_memory import give_back_memory
from pipeline.read.find.orient import orient
from pipeline.read.readers import Readers
from pipeline.read_spread import read_spread
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.read_again import read_again
from pipeline.understand.understand_page import understand_page
from pipeline.zones.look_again import look_again

Quarter = Literal[0, 90, 180, 270]
_QUARTERS: dict[int, Quarter] = {0: 0, 90: 90, 180: 180, 270: 270}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenPage:
    """What is kept of a page when its pixels are gone."""

    number: int
    width: int
    height: int
    fault: PageFault | None = None
    facts: PageFacts | None = None
    """None for a fault and for a blank page."""
    rotation: Quarter = 0
    skew: float = 0.0
    blank: bool = False
    findings: tuple[str, ...] = ()


class Takes(Protocol):
    """Takes the page as the PDF will show it."""

    def add(self, page: PdfPage | PageFault) -> None:
        """Take it; its pixels are let go afterwards."""
        ...


def see_page(page: Page | PageFault, readers: Readers, document: Takes | None = None) -> SeenPage:
    """Return all that one page says; with a `document` the page is added to it."""
    if isinstance(page, PageFault):
        if document is not None:
            document.add(page)
        return SeenPage(number=page.number, width=0, height=0, fault=page)
    clean = clean_page(page, orient=orient)
    text = read_spread(page, clean, readers=readers)
    if document is not None:
        document.add(pdf_page(clean, text))
    engines = tuple(voice for voice in (readers.first, readers.second) if voice is not None)
    facts = None if clean.blank else understand_page(clean, text, engines=engines)
    if facts is not None:
        facts = read_again(clean, look_again(clean, facts, engines=engines), readers)
    seen = SeenPage(
        number=page.number,
        width=page.pixels.shape[1],
        height=page.pixels.shape[0],
        facts=facts,
        rotation=_QUARTERS[clean.rotation],
        skew=clean.skew,
        blank=clean.blank,
        findings=(*clean.findings, *text.findings),
    )
    del clean, text
    give_back_memory()
    return seen
