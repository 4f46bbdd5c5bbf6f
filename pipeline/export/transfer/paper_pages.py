"""The pages of some papers, out of the PDF/A of a scan."""

from collections.abc import Iterable
from io import BytesIO

import pikepdf


def paper_pages(pdf: bytes, numbers: Iterable[int]) -> bytes:
    """Return the PDF with only these pages (from 1), still PDF/A: metadata and colour profile stay.

    Bookmarks go, because they lead to pages that are no longer there. Numbers beyond the end are ignored.
    """
    kept = frozenset(numbers)
    held = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as book:
        for number in range(len(book.pages), 0, -1):
            if number not in kept:
                del book.pages[number - 1]
        for name in ("/Outlines", "/PageMode", "/Dests", "/Names"):
            if name in book.Root:
                del book.Root[name]
        book.remove_unreferenced_resources()
        book.save(held, deterministic_id=True)
    return held.getvalue()
