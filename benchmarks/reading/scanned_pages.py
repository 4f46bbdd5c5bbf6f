"""The pages of drawn scans with their truth, opened as the product opens them."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.paired import PairedPage, paired_files, paired_pages
from models.scan import Page
from pipeline.open.open_scan import open_scan


def scanned_pages(charts: Path, truth: Path, *, most: int | None = None) -> Iterator[tuple[PairedPage, Page]]:
    """Yield up to `most` pages, blank ones included, each with its truth; one file is open at a time.

    Raises:
        FileNotFoundError: there is no truth.
        UnreadableScanError: a scan cannot be opened.
    """
    left = most
    for file in paired_files(truth, truth / "none"):
        pages = paired_pages((file,))[:left]
        left = None if left is None else left - len(pages)
        with (
            TemporaryDirectory() as work,
            open_scan(charts / file.true["source"]["name"], work=Path(work)) as scan,
        ):
            for page in pages:
                seen = scan.page(page.number)
                if isinstance(seen, Page):
                    yield page, seen
