"""Results onto the disk, each whole or not at all."""

import hashlib
import shutil
from collections import Counter
from pathlib import Path

from models.digitized import Digitized, Source
from models.scan import Reason
from models.vocabulary import FileStatus, PageState
from sohoa.digitizing.job import FileOutcome, Job, PageCounts


def keep(digitized: Digitized, job: Job, *, fault: str | None = None) -> FileOutcome:
    """Put JSON and PDF of a finished file in place; the JSON comes last, so that it vouches for the PDF.

    Raises:
        OSError: the disk is full or not writable.
    """
    json_part, pdf_part = job.parts
    quarantined = digitized.status is FileStatus.QUARANTINED
    written = job.pdf is not None and not quarantined and pdf_part.exists()
    json_part.write_text(digitized.to_json(), encoding="utf-8")
    if job.pdf is not None and written:
        pdf_part.replace(job.pdf)
    elif job.pdf is not None:
        job.pdf.unlink(missing_ok=True)
    json_part.replace(job.json)
    pdf_part.unlink(missing_ok=True)
    return FileOutcome(
        number=job.number,
        source=job.source,
        json=job.json,
        pdf=job.pdf if written else None,
        status=digitized.status,
        reason=digitized.reason,
        pages=_counts(digitized),
        fault=fault,
    )


def keep_lost(job: Job, reason: Reason, *, fault: str | None) -> FileOutcome:
    """Quarantine a file whose worker died over it or had to be stopped.

    A source that cannot be opened any more has no checksum and therefore no JSON: it is reported as vanished.
    """
    try:
        with job.source.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return FileOutcome(
            number=job.number,
            source=job.source,
            json=job.json,
            pdf=None,
            status=FileStatus.QUARANTINED,
            reason=reason,
            pages=PageCounts(),
            vanished=True,
        )
    source = Source(name=job.source.name, sha256=digest, pages=0)
    lost = Digitized(source=source, status=FileStatus.QUARANTINED, reason=reason)
    return keep(lost, job, fault=fault)


def sweep(job: Job) -> None:
    """Remove what an interrupted job left behind: pages of a chart must not lie about."""
    shutil.rmtree(job.work, ignore_errors=True)
    for part in job.parts:
        Path(part).unlink(missing_ok=True)


def _counts(digitized: Digitized) -> PageCounts:
    states = Counter(page.state for page in digitized.pages)
    return PageCounts(
        declared=digitized.source.pages,
        read=states[PageState.READ],
        blank=states[PageState.BLANK],
        quarantined=states[PageState.QUARANTINED],
    )
