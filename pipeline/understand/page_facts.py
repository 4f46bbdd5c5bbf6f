"""All that is kept of a page once its pixels are gone."""

from dataclasses import dataclass

from models.geometry import Matrix
from models.text import PageText
from pipeline.understand.candidate import Candidate
from pipeline.understand.papers.classify_page import PageForm
from pipeline.understand.tables.table_row import TableRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """A page's form, candidates, table rows and fingerprints. Boxes in clean-page pixels."""

    number: int
    form: PageForm
    candidates: tuple[Candidate, ...]
    tables: dict[str, tuple[TableRow, ...]]
    text: PageText
    to_scan: Matrix
    look: int
    """64-bit perceptual hash of the clean page."""
    quality: dict[str, float]
    blank: bool = False
