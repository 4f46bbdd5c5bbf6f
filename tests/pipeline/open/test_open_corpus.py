"""Third-party files, good and hostile: each ends in exactly one state, in bounded time, and leaves nothing."""

import time
from pathlib import Path

import pytest

from models.errors import UnreadableScanError
from models.scan import Page, Reason
from pipeline.open.limits import Limits
from pipeline.open.open_scan import open_scan

pytestmark = pytest.mark.corpus

READ = "read"
MOST_SECONDS = 60.0
"""For one file (goal G3)."""

SLICE = {
    "hostile/pdf/poppler-85140-0.pdf": (Reason.TOO_LARGE,),
    "hostile/pdf/poppler-742-0-fuzzed.pdf": Reason.DAMAGED,
    "hostile/pdf/issue6010_1.pdf": Reason.ENCRYPTED,
    "hostile/pdf/encrypted-attachment.pdf": (READ,),
    "hostile/handbuilt-pdf/T01_006_header-invalid-syntax-no-pdf.pdf": (READ,),
    "hostile/handbuilt-pdf/T02-02_007_page-tree-wrong-count.pdf": (READ, *[Reason.DAMAGED] * 8),
    "hostile/handbuilt-pdf/T02-03_011_page-object-wrong-contents-reference.pdf": (Reason.DAMAGED,),
    "hostile/image/oom-225817ca0f8c663be7ab4b9e717b02c661e66834.tif": Reason.DAMAGED,
    "hostile/image/crash-2020-10-test.tif": (Reason.DAMAGED,) * 4,
    "hostile/image/decompression_bomb.gif": Reason.UNSUPPORTED_TYPE,
    "hostile/image/truncated_image.png": (Reason.DAMAGED,),
    "hostile/image/truncated_jpeg.jpg": (READ,),
    "peers/intake/password-is-test.pdf": Reason.ENCRYPTED,
    "peers/intake/multi-page-images.tiff": (READ,) * 3,
    "peers/ocrmypdf/ccitt.pdf": (READ,),
    "peers/ocrmypdf/invalid.pdf": Reason.DAMAGED,
    "valid/pdf/auth-event-ef-open.pdf": (READ,),
    "valid/pdf/rc_annotation.pdf": (READ,) * 2,
}


def end_of(path: Path, work: Path) -> Reason | tuple[str, ...]:
    """Return the reason of the file, or what became of each of its pages."""
    try:
        opened = open_scan(path, work=work)
    except UnreadableScanError as error:
        return error.reason
    with opened:
        pages = list(opened.pages())
        assert [page.number for page in pages] == list(range(1, opened.page_count + 1))
    for page in pages:
        if isinstance(page, Page):
            assert page.pixels.size > 0
            assert page.pixels.shape[0] * page.pixels.shape[1] <= Limits().pixels
    return tuple(READ if isinstance(page, Page) else page.reason for page in pages)


@pytest.mark.parametrize("name", SLICE)
def test_ends_as_it_should(name: str, corpus: Path, work: Path):
    assert end_of(corpus / name, work) == SLICE[name]


@pytest.mark.slow
def test_every_hostile_file_ends_in_one_state_in_time(corpus: Path, work: Path):
    slow = {}
    for path in sorted(path for path in (corpus / "hostile").rglob("*") if path.is_file()):
        started = time.monotonic()
        end = end_of(path, work)
        slow[path.name] = time.monotonic() - started
        assert isinstance(end, Reason) or len(end) >= 1
        assert list(work.iterdir()) == []
    assert {name: seconds for name, seconds in slow.items() if seconds > MOST_SECONDS} == {}


@pytest.mark.slow
def test_every_valid_file_is_read(corpus: Path, work: Path):
    ends = {path.name: end_of(path, work) for path in sorted((corpus / "valid").rglob("*.pdf"))}
    assert {name: end for name, end in ends.items() if set(end) != {READ}} == {}
    assert len(ends) >= 60
