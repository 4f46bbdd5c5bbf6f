"""Make a transfer package and write it out, plain or sealed for the receiver."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
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
class Written:
    """The package that was written."""

    path: Path
    records: tuple[str, ...]
    files: tuple[str, ...]
    missing: tuple[Note, ...]
    to: str
    sealed: bool


def write_transfer(stores: Stores, order: Order, *, sign: Callable[[bytes], bytes] | None) -> Written:
    """Write one file `transfer-<first record>.zip`, or `.zip.age` for recipients.

    Raises:
        UnknownIdError, UsageError: the patient or the receiver is not known, or nothing is released.
        NeedsPersonError: the papers are of two people.
    """
    records, unreleased = find_papers(stores, order.references)
    context = context_of(stores, {})
    code, name = receiver(order.to, context.facilities)
    charts = tuple(stay for stay, _ in stays(records, stores))
    made = make_transfer(Sending(stays=charts, to=code, receiver=name, unreleased=unreleased), context)
    if isinstance(made, Refused):
        raise NeedsPersonError("; ".join(map(note_words, made.reasons)))
    ids = tuple(record.line.id for record in records)
    content = bag(made.files, _about(order, ids, code, made), sign=sign)
    if order.recipients:
        content = sealed_for(content, order.recipients)
    target = order.out / f"transfer-{ids[0][:8]}.zip{'.age' if order.recipients else ''}"
    if target.exists():
        raise UsageError(say("export.exists", path=target))
    order.out.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(target, content)
    for record in records:
        detail: dict[str, str | int | None] = {"to": code, "version": record.line.version}
        stores.journal.note("transferred", record.line.id, detail, by=order.by)
    return Written(
        path=target,
        records=ids,
        files=tuple(file.name for file in made.files),
        missing=made.notes,
        to=code,
        sealed=bool(order.recipients),
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
