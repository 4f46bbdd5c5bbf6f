"""The profile `package`: one conversion package a chart."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from models.digitized import Digitized
from models.errors import UsageError
from pipeline.export.package.content import (
    Content,
    Conversion,
    Happened,
    PackagedFile,
    PackagedRecord,
)
from pipeline.export.package.make_package import make_package
from pipeline.export.package.sign import Signer, make_test_key, open_signer
from sohoa.console import as_json
from sohoa.exporting.profile import Export, Exported
from sohoa.exporting.released import released
from sohoa.keeping.record_json import record_json
from sohoa.messages import say
from sohoa.settings import Settings
from storage.filed import Record
from storage.open_stores import Stores


def export(job: Export) -> tuple[Exported, ...]:
    """Write one package for every chart that a named record is in; all records of the chart are in it.

    Raises:
        NotReleasedError: another record of the chart is not released.
        IncompletePackageError: converter or decision is not set.
        UsageError: a package of that name is there already.
        IntegrityError: an object is missing or damaged, or the package does not verify.
    """
    conversion = Conversion(
        converter=job.settings.converter, by=job.by, decision=job.settings.decision, at=datetime.now(UTC)
    )
    signer = signer_of(job.settings)
    charts = dict.fromkeys(one.line.scan_id for one in job.records)
    wanted = [(job.out / f"chart-{chart[:8]}", _records_of(job.stores, chart)) for chart in charts]
    there = [str(target) for target, _ in wanted if target.exists()]
    if there:
        raise UsageError(say("export.exists", path=there[0]))
    return tuple(_export(job.stores, target, records, conversion, signer) for target, records in wanted)


def signer_of(settings: Settings) -> Signer | None:
    """Return the key in force: the operator's, in development a test key that is made on first use."""
    if settings.signing_key is not None:
        return open_signer(settings.signing_key, settings.signing_password.get_secret_value())
    if settings.env == "production":
        return None
    place = settings.home / "keys" / "test.p12"
    if not place.exists():
        make_test_key(place)
    return open_signer(place, "")


def _records_of(stores: Stores, scan_id: str) -> tuple[Record, ...]:
    batch_id = stores.custody.scan(scan_id).batch_id
    mine = [line.id for line in stores.records.lines(batch_id) if line.scan_id == scan_id]
    return released(stores.records, mine)


def _export(
    stores: Stores, target: Path, records: Sequence[Record], conversion: Conversion, signer: Signer | None
) -> Exported:
    with TemporaryDirectory(dir=target.parent, prefix=".export-") as work:
        content = _content(stores, Path(work), target.name, records, conversion)
        make_package(content, target, signer=signer)
    return Exported(path=target, records=tuple(one.line.id for one in records))


def _content(
    stores: Stores, work: Path, name: str, records: Sequence[Record], conversion: Conversion
) -> Content:
    batch = stores.custody.batch(records[0].line.batch_id)
    subjects = [batch.id, *(one.line.id for one in records), *(one.line.scan_id for one in records)]
    return Content(
        identifier=name,
        facility=batch.facility,
        files=tuple(_files(stores, work, records)),
        happened=tuple(
            Happened(
                id=str(one.number),
                at=one.at,
                actor=one.actor,
                action=one.action,
                subject=one.subject,
                detail=one.detail,
            )
            for one in stores.custody.history(subjects)
        ),
        conversion=conversion,
    )


def _files(stores: Stores, work: Path, records: Sequence[Record]) -> Iterator[PackagedFile]:
    for scan_id, papers in groupby(records, key=lambda one: one.line.scan_id):
        mine = tuple(papers)
        original, pdf = work / scan_id, work / f"{scan_id}.pdf"
        stores.objects.fetch(mine[0].source_sha256, original)
        stores.objects.fetch(str(mine[0].pdf_sha256), pdf)
        digitized = Digitized.model_validate_json(stores.objects.get(mine[0].digitized_sha256))
        yield PackagedFile(
            name=mine[0].source_name,
            original=original,
            pdf=pdf,
            digitized=digitized,
            records=tuple(
                PackagedRecord(id=one.line.id, pages=one.line.pages, json=as_json(record_json(one)).encode())
                for one in mine
            ),
            engines=tuple(f"{key}={told}" for key, told in sorted(mine[0].provenance.items())),
        )
