"""The profile `package`: one conversion package a chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
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
from pipeline.export.package.open_token import open_token
from pipeline.export.package.sign import Signer, make_test_key, open_signer
from sohoa.console import as_json
from sohoa.exporting.profile import Export, Exported
from sohoa.exporting.released import released
from sohoa.keeping.record_json import record_json
from sohoa.messages import say
from sohoa.settings import Settings
from storage.custody.custody import Event, Scan
from storage.custody.shelves import Chart
from storage.filing import Record
from storage.open_stores import Stores
from storage.retention.retention import Packaged


class UnreadChartError(UsageError):
    """A chart is packed as a whole, and a part of it could not be read."""

    hint = "Scan the file again into the same chart, or finish reading with `sohoa nightly`."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    """A chart that may be packed."""

    chart: Chart
    scans: tuple[Scan, ...]
    records: tuple[Record, ...]


def export(job: Export) -> tuple[Exported, ...]:
    """Write one package for every chart that a named record is in; the whole chart is in it.

    Raises:
        StillHeldError: another record of the chart is not released.
        UnreadChartError: a file of the chart is not read.
        IncompletePackageError: converter or decision is not set.
        UsageError: a package of that name is there already.
        IntegrityError: an object is missing or damaged, or the package does not verify.
    """
    conversion = Conversion(
        converter=job.settings.converter, by=job.by, decision=job.settings.decision, at=datetime.now(UTC)
    )
    signer = signer_of(job.settings)
    charts = {chart.id: chart for chart in map(job.stores.custody.chart_of, _scans(job.records))}
    whole = [(job.out / f"chart-{one.id[:8]}", _whole(job.stores, one)) for one in charts.values()]
    there = [str(target) for target, _ in whole if target.exists()]
    if there:
        raise UsageError(say("export.exists", path=there[0]))
    return tuple(_export(job.stores, target, one, conversion, signer) for target, one in whole)


def signer_of(settings: Settings) -> Signer | None:
    """Return the key in force: the operator's, in development a test key that is made on first use."""
    secret = settings.signing_password.get_secret_value()
    if settings.signing_token:
        return open_token(settings.signing_token, secret)
    if settings.signing_key is not None:
        return open_signer(settings.signing_key, secret)
    if settings.env == "production":
        return None
    place = settings.home / "keys" / "test.p12"
    if not place.exists():
        make_test_key(place)
    return open_signer(place, "")


def _scans(records: Sequence[Record]) -> dict[str, None]:
    return dict.fromkeys(one.line.scan_id for one in records)


def _whole(stores: Stores, chart: Chart) -> _Whole:
    """Return a chart that may be packed: every file of it read, every record of it released."""
    scans = tuple(map(stores.custody.scan, chart.scan_ids))
    unread = [scan.name for scan in scans if scan.pdf_sha256 is None or scan.digitized_sha256 is None]
    if unread:
        raise UnreadChartError(say("export.unread", count=len(unread)))
    lines = stores.records.lines(chart.batch_id)
    mine = [line.id for line in lines if line.scan_id in chart.scan_ids]
    return _Whole(chart=chart, scans=scans, records=released(stores.records, mine))


def _export(
    stores: Stores, target: Path, whole: _Whole, conversion: Conversion, signer: Signer | None
) -> Exported:
    with TemporaryDirectory(dir=target.parent, prefix=".export-") as work:
        content = _content(stores, Path(work), target.name, whole, conversion)
        root = make_package(content, target, signer=signer)
    versions = {one.line.id: one.line.version for one in whole.records}
    packaged = Packaged(chart_id=whole.chart.id, root=root, versions=versions)
    stores.retention.note_package(packaged, by=conversion.by)
    return Exported(path=target, records=tuple(one.line.id for one in whole.records))


def _content(stores: Stores, work: Path, name: str, whole: _Whole, conversion: Conversion) -> Content:
    batch = stores.custody.batch(whole.chart.batch_id)
    subjects = [batch.id, *whole.chart.scan_ids, *(one.line.id for one in whole.records)]
    return Content(
        identifier=name,
        facility=batch.facility,
        files=tuple(_file(stores, work, scan, whole) for scan in whole.scans),
        happened=tuple(map(_happened, stores.custody.history(subjects))),
        conversion=conversion,
    )


def _happened(event: Event) -> Happened:
    return Happened(
        id=str(event.number),
        at=event.at,
        actor=event.actor,
        action=event.action,
        subject=event.subject,
        detail=event.detail,
    )


def _file(stores: Stores, work: Path, scan: Scan, whole: _Whole) -> PackagedFile:
    mine = [one for one in whole.records if one.line.scan_id == scan.id]
    original, pdf = work / scan.id, work / f"{scan.id}.pdf"
    stores.objects.fetch(scan.sha256, original)
    stores.objects.fetch(str(scan.pdf_sha256), pdf)
    engines = sorted({f"{key}={told}" for one in mine for key, told in one.provenance.items()})
    return PackagedFile(
        name=scan.name,
        original=original,
        pdf=pdf,
        digitized=Digitized.model_validate_json(stores.objects.get(str(scan.digitized_sha256))),
        records=tuple(
            PackagedRecord(id=one.line.id, pages=one.line.pages, json=as_json(record_json(one)).encode())
            for one in mine
        ),
        engines=tuple(engines),
    )
