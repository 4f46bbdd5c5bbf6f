"""What `sohoa transfer` tells: where the package lies, or behind which link, and what is missing."""

from collections.abc import Sequence
from pathlib import Path

from models.errors import UsageError
from pipeline.export.outcome import Note
from sohoa.console import show_json, tell
from sohoa.exporting.write_charts import note_words
from sohoa.keeping.moment import iso, local
from sohoa.messages import say
from sohoa.transferring.write_transfer import Linked, Written


def one_way(out: Path | None, link: int | None) -> None:
    """Ask for a folder or a link, not both and not neither; UsageError."""
    if (out is None) == (link is None):
        raise UsageError(say("transfer.one_way"))


def show_written(written: Written, *, signed: bool, json: bool) -> None:
    """Tell of a file."""
    if json:
        told = {"path": str(written.path), "to": written.to, "sealed": written.sealed, "signed": signed}
        show_json(
            {**told, "records": written.records, "files": written.files, "missing": _missing(written.missing)}
        )
        return
    tell(say("transfer.done", path=written.path, count=len(written.records)))
    _tell_missing(written.missing)
    if not written.sealed:
        tell(say("transfer.plain"))


def show_linked(linked: Linked, *, json: bool) -> None:
    """Tell of a link: the only time that its address is shown."""
    if json:
        show_json({
            "id": linked.transfer.id, "address": linked.address, "to": linked.transfer.to,
            "ends_at": iso(linked.transfer.ends_at), "records": linked.made.records,
            "files": linked.made.files, "missing": _missing(linked.made.missing),
        })  # fmt: skip
        return
    tell(say("transfer.linked", address=linked.address, ends=local(linked.transfer.ends_at)))
    tell(say("transfer.link_id", id=linked.transfer.id))
    _tell_missing(linked.made.missing)


def _missing(notes: Sequence[Note]) -> list[dict[str, str]]:
    return [{"field": note.field, "code": note.code.value} for note in notes]


def _tell_missing(notes: Sequence[Note]) -> None:
    if notes:
        tell(say("transfer.missing", fields="; ".join(map(note_words, notes))))
