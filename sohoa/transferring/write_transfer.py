"""Make a transfer package and write it out, plain or sealed for the receiver."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models.errors import UsageError
from pipeline.export.outcome import Note, Prepared, Refused
from pipeline.export.transfer.bag import bag
from pipeline.export.transfer.make_transfer import Sending, make_transfer
from pipeline.export.transfer.sealed_for import sealed_for
from sohoa.exporting.context_of import context_of
from sohoa.exporting.stays import stays
from sohoa.exporting.write_charts import NeedsPersonError, note_words, write_whole
from sohoa.messages import say
from sohoa.transferring.find_papers import find_papers
from sohoa.transferring.receiver import receiver
from storage.open_stores import Stores
from storage.outward.transfers import Transfer

_PURPOSE = "transfer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One call of `sohoa transfer`."""

    references: Sequence[str]
    to: str
    out: Path
    by: str
    recipients: Sequence[str] = ()
    """age public keys of the receiver; without one the package stays plain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What goes, in memory."""

    content: bytes
    records: tuple[str, ...]
    versions: tuple[int, ...]
    files: tuple[str, ...]
    missing: tuple[Note, ...]
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The package that was written."""

    path: Path
    records: tuple[str, ...]
    files: tuple[str, ...]
    missing: tuple[Note, ...]
    to: str
    sealed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """The package that waits behind a link."""

    transfer: Transfer
    address: str
    """With the secret behind the hash sign, which no server sees or logs; kept nowhere."""
    made: Package


def write_transfer(stores: Stores, order: Order, *, sign: Callable[[bytes], bytes] | None) -> Written:
    """Write one file `transfer-<first record>.zip`, or `.zip.age` for recipients.

    Raises:
        UnknownIdError, UsageError: the patient or the receiver is not known, or nothing is released.
        NeedsPersonError: the papers are of two people.
    """
    made = _package(stores, order, sign=sign)
    target = order.out / f"transfer-{made.records[0][:8]}.zip{'.age' if order.recipients else ''}"
    if target.exists():
        raise UsageError(say("export.exists", path=target))
    order.out.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(target, made.content)
    for record, version in zip(made.records, made.versions, strict=True):
        detail: dict[str, str | int | None] = {"to": made.to, "version": version}
        stores.journal.note("transferred", record, detail, by=order.by)
    return Written(
        path=target,
        records=made.records,
        files=made.files,
        missing=made.missing,
        to=made.to,
        sealed=bool(order.recipients),
    )


def link_transfer(
    stores: Stores, order: Order, *, station: str, hours: int, sign: Callable[[bytes], bytes] | None
) -> Linked:
    """Keep the package behind a link of this house's station that ends after so many hours.

    Raises: as `write_transfer`.
    """
    made = _package(stores, order, sign=sign)
    kept, secret = stores.transfers.keep(
        sha256=stores.objects.put(made.content),
        to=made.to,
        purpose=_PURPOSE,
        records=made.records,
        ends_at=datetime.now(UTC) + timedelta(hours=hours),
        by=order.by,
    )
    return Linked(transfer=kept, address=f"{station.rstrip('/')}/hand-over#{secret}", made=made)


def _package(stores: Stores, order: Order, *, sign: Callable[[bytes], bytes] | None) -> Package:
    records, unreleased = find_papers(stores, order.references)
    context = context_of(stores, {})
    code, name = receiver(order.to, context.facilities)
    charts = tuple(stay for stay, _ in stays(records, stores))
    made = make_transfer(Sending(stays=charts, to=code, receiver=name, unreleased=unreleased), context)
    if isinstance(made, Refused):
        raise NeedsPersonError("; ".join(map(note_words, made.reasons)))
    ids = tuple(record.line.id for record in records)
    content = bag(made.files, _about(order, ids, code, made), sign=sign)
    return Package(
        content=sealed_for(content, order.recipients) if order.recipients else content,
        records=ids,
        versions=tuple(record.line.version for record in records),
        files=tuple(file.name for file in made.files),
        missing=made.notes,
        to=code,
    )


def _about(order: Order, records: Sequence[str], code: str, made: Prepared) -> dict[str, object]:
    return {
        "to": code,
        "purpose": _PURPOSE,
        "records": list(records),
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "made_by": order.by,
        "missing": [{"field": note.field, "code": note.code.value} for note in made.notes],
    }
