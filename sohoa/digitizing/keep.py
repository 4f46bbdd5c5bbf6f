"""Results into their places, each whole or not at all."""

import errno
import hashlib
import shutil
from pathlib import Path

from flows.reading.reading import Done, PageCounts
from models.digitized import Digitized, Source
from models.scan import Reason
from models.vocabulary import FileStatus
from sohoa.digitizing.job import FileOutcome, Job


def keep(job: Job, done: Done, *, fault: str | None = None) -> FileOutcome:
    """Put JSON and PDF of a finished file in place; the JSON comes last, so that it vouches for the PDF.

    Raises:
        OSError: the folder is not writable.
    """
    parts = job.parts
    written = done.status is not FileStatus.QUARANTINED and parts.pdf is not None and parts.pdf.exists()
    if job.pdf is not None:
        if parts.pdf is not None and written:
            _put(parts.pdf, job.pdf)
        else:
            job.pdf.unlink(missing_ok=True)
    _put(parts.json, job.json)
    return FileOutcome(
        number=job.number,
        source=job.source,
        json=job.json,
        pdf=job.pdf if written else None,
        status=done.status,
        reason=done.reason,
        pages=done.pages,
        fault=fault,
    )


def _put(part: Path, target: Path) -> None:
    """Rename, also where a folder of the results lies on a disk of its own."""
    try:
        part.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        near = target.with_name(f".{part.parent.name}-{part.name}")
        shutil.move(part, near)
        near.replace(target)


def keep_lost(job: Job, reason: Reason, *, fault: str | None) -> FileOutcome:
    """Quarantine a file whose reading process died over it, failed or had to be stopped.

    A source that cannot be opened any more has no checksum and therefore no JSON: it is reported as vanished.

    Raises:
        OSError: the disk is full or not writable.
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
    job.parts.json.write_text(lost.to_json(), encoding="utf-8")
    done = Done(status=lost.status, reason=reason, pages=PageCounts(), provenance={})
    return keep(job, done, fault=fault)
