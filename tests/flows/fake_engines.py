"""A digitiser whose behaviour stands in the file that it reads: for real reading processes in tests."""

import hashlib
import json
import os
import resource
import signal
import time
from collections.abc import Callable
from pathlib import Path

from models.digitized import Digitized, DigitizedPage, Document, FieldValue, Source
from models.errors import MissingDependencyError
from models.scan import Reason
from models.vocabulary import FieldStatus, FileStatus, Form, PageState


class FakeDigitiser:
    """Reads JSON: `pages`, `do` (crash, hang, fail, memory, missing, encrypted, twice), `sleep` seconds a page."""

    provenance = {"reader.first": "fake/1"}  # noqa: RUF012

    def __call__(
        self,
        path: Path,
        *,
        work: Path,
        pdf: Path,
        name: str,
        on_page: Callable[[int], None],
        progress: Path | None,  # noqa: ARG002 - what it reads is short
    ) -> Digitized:
        raw = path.read_bytes()
        wish = json.loads(raw)
        source = Source(name=name, sha256=hashlib.sha256(raw).hexdigest(), pages=wish.get("pages", 1))
        _misbehave(wish.get("do"), work)
        if wish.get("do") == "encrypted":
            return Digitized(
                source=source.model_copy(update={"pages": 0}),
                status=FileStatus.QUARANTINED,
                reason=Reason.ENCRYPTED,
            )
        for number in range(1, source.pages + 1):
            time.sleep(wish.get("sleep", 0))
            on_page(number)
        pdf.write_bytes(b"%PDF " + raw)
        return _chart(source, doubtful=wish.get("do") == "doubt", twice=wish.get("do") == "twice")


def open_digitiser() -> FakeDigitiser:
    return FakeDigitiser()


def scan(**wish: object) -> bytes:
    """Return a file for the fake digitiser."""
    return json.dumps(wish).encode()


def _misbehave(what: str | None, work: Path) -> None:
    (work / "page-1.png").write_bytes(b"pixels")
    if what == "crash":
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "hang":
        time.sleep(3600)
    if what == "fail":
        raise ValueError("NGUYỄN VĂN AN, sinh 1950")
    if what == "memory":
        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
        bytearray(1 << 31)
    if what == "missing":
        raise MissingDependencyError("tesseract")


def _chart(source: Source, *, doubtful: bool, twice: bool) -> Digitized:
    numbers = list(range(1, source.pages + 1))
    if twice:
        numbers[-1] = 1
    status = FieldStatus.REVIEW if doubtful else FieldStatus.ACCEPTED
    name = FieldValue(
        value="NGUYỄN VĂN AN", raw="Nguyễn Văn An", confidence=0.99, status=status, page=1, bbox=(1, 2, 3, 4)
    )
    return Digitized(
        source=source,
        status=FileStatus.REVIEW if doubtful else FileStatus.LOADED,
        pages=tuple(DigitizedPage(number=one, state=PageState.READ, form=Form.OTHER) for one in numbers),
        documents=(Document(form=Form.OTHER, pages=tuple(numbers), fields={"patient_name": name}),),
    )
