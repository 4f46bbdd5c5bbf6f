"""Fill stores with small records of nobody, ready to be sent: for figures about what leaves the house."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from models.digitized import Digitized, DigitizedPage, Document, FieldValue, Source
from models.vocabulary import FieldStatus, FileStatus, Form, PageState
from storage.custody.custody import Arrival
from storage.filing import Loading
from storage.open_stores import Stores

_A_SCAN = 50
"""Records in one file: one transaction loads them."""


def load_records(stores: Stores, number: int, *, facility: str = "19001") -> list[str]:
    """Load so many records without an open question; return their ids."""
    batch = stores.custody.open_batch(name=f"box {facility}", facility=facility)
    for first in range(0, number, _A_SCAN):
        sha256 = hashlib.sha256(f"{facility}/{first}".encode()).hexdigest()
        arrival = Arrival(name=f"{first}.pdf", sha256=sha256, size=1, path=Path("/"))
        (received,) = stores.custody.receive(batch.id, [arrival])
        stores.custody.stored([received.scan_id])
        claim = stores.queue.claim(received.scan_id, holder="benchmark")
        if claim is not None:
            digitized = _digitized(sha256, min(_A_SCAN, number - first))
            stores.records.load([
                Loading(
                    claim=claim, digitized=digitized, digitized_sha256=sha256, pdf_sha256=None,
                    provenance={"pipeline": "benchmark"},
                )
            ])  # fmt: skip
    return [line.id for line in stores.records.lines(batch.id)]


def correct(stores: Stores, record_ids: Sequence[str]) -> None:
    """Give each record a further version, and release it."""
    for one in record_ids:
        stores.records.revise(one, stores.records.get(one).document, author="clerk", why="benchmark")
        stores.records.release(one, by="benchmark")


def _digitized(sha256: str, documents: int) -> Digitized:
    pages = tuple(
        DigitizedPage(
            number=number, state=PageState.READ, form=Form.DISCHARGE_CERTIFICATE, form_confidence=0.99
        )
        for number in range(1, documents + 1)
    )
    return Digitized(
        source=Source(name="nobody.pdf", sha256=sha256, pages=documents),
        status=FileStatus.LOADED,
        pages=pages,
        documents=tuple(_document(number) for number in range(1, documents + 1)),
    )


def _document(number: int) -> Document:
    value = FieldValue(
        value=f"NGUYỄN VĂN {number}",
        raw=f"Nguyễn Văn {number}",
        confidence=0.99,
        status=FieldStatus.ACCEPTED,
        page=number,
        bbox=(0, 0, 10, 10),
    )
    return Document(form=Form.DISCHARGE_CERTIFICATE, pages=(number,), fields={"patient_name": value})
