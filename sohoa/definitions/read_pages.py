"""The pages of a few scans, read; a scan that cannot be read is told and passed over."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from models.clean_page import CleanPage
from models.errors import UnreadableScanError
from models.scan import Page
from models.text import PageText
from pipeline.clean.clean_page import clean_page
from pipeline.open.open_scan import open_scan
from pipeline.read.find.orient import orient
from pipeline.read.read_page import read_page
from pipeline.read.readers import Readers
from sohoa.console import progress, tell
from sohoa.digitizing.shown_name import shown_name
from sohoa.messages import say

ReadPage = tuple[str, Page, CleanPage, PageText]
"""Name for what is made of it (`01-scan-1`), the scan's page, the clean page, its text."""


def read_pages(command: str, sources: Sequence[Path], *, readers: Readers) -> Iterator[ReadPage]:
    """Yield every readable page of `sources` in order, with a bar on a terminal for `command`.

    Raises:
        MissingDependencyError: an engine is not installed.
    """
    with progress(command, total=len(sources)) as step:
        for number, source in enumerate(sources, start=1):
            try:
                yield from _pages(source, f"{number:02d}-{source.stem}", readers)
            except (UnreadableScanError, FileNotFoundError, IsADirectoryError) as error:
                reason = str(error) if isinstance(error, UnreadableScanError) else type(error).__name__
                tell(say("form.try.unreadable", path=shown_name(source), reason=reason))
            step(1)


def _pages(source: Path, stem: str, readers: Readers) -> Iterator[ReadPage]:
    with tempfile.TemporaryDirectory() as work, open_scan(source, work=Path(work)) as scan:
        for page in scan.pages():
            if isinstance(page, Page):
                clean = clean_page(page, orient=orient)
                yield f"{stem}-{page.number}", page, clean, read_page(clean, readers=readers)
