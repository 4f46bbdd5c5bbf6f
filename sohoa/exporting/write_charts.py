"""Write charts in one profile: all of them or none, each file whole or not at all."""

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from models.errors import UsageError
from models.stay import Stay
from pipeline.export.context import Context
from pipeline.export.outcome import ExportFile, Note, NoteCode, Prepared, Refused
from sohoa.exporting.context_of import context_of
from sohoa.exporting.profile import Export, Exported
from sohoa.exporting.stays import stays
from sohoa.messages import say
from storage.filing import Record

Writer = Callable[[Stay, Context], Prepared | Refused]


class NeedsPersonError(UsageError):
    """A chart does not leave in this profile before a person has answered something."""

    hint = (
        "Correct the record in the review station and release it again, or decide with --decide FIELD=CODE."
    )

    def __init__(self, words: str, notes: Sequence[Note] = ()) -> None:
        super().__init__(words)
        self.notes = tuple(notes)
        """What has to be answered, for those who say it in their own words."""


def write_charts(job: Export, profile: str, write: Writer) -> tuple[Exported, ...]:
    """Prepare every chart, then write them; what a receiver should know stands in a file beside each.

    Raises:
        NeedsPersonError: names charts and fields, no value; nothing was written.
    """
    context = context_of(job.stores, job.decisions)
    made = [(stay, records, write(stay, context)) for stay, records in stays(job.records, job.stores)]
    if job.decisions and len(made) > 1:
        raise UsageError(say("export.decide.one"))
    refused = [(stay, result) for stay, _, result in made if isinstance(result, Refused)]
    if refused:
        raise NeedsPersonError(
            "\n".join(_words(stay.id, result.reasons) for stay, result in refused),
            [note for _, result in refused for note in result.reasons],
        )
    _refuse_overwriting(job, made)
    written: list[Exported] = []
    for stay, records, result in made:
        if isinstance(result, Prepared):
            written += _write(job, profile, stay, records, result)
    return tuple(written)


def _refuse_overwriting(job: Export, made: Sequence[tuple[Stay, object, Prepared | Refused]]) -> None:
    files = [file for *_, result in made if isinstance(result, Prepared) for file in result.files]
    there = [str(job.out / file.name) for file in files if (job.out / file.name).exists()]
    if there:
        raise UsageError(say("export.exists", path=there[0]))


def note_words(note: Note) -> str:
    """Return a note for people."""
    return f"{note.field}: {say(f'export.note.{note.code.value}')}"


def _words(chart: str, reasons: Sequence[Note]) -> str:
    return say("export.refused", chart=chart[:8], reasons="; ".join(map(note_words, reasons)))


def _write(
    job: Export, profile: str, stay: Stay, records: Sequence[Record], made: Prepared
) -> list[Exported]:
    ids = tuple(record.line.id for record in records)
    files = [*made.files, _notes_file(profile, stay, ids, made.notes, job)]
    for file in files:
        write_whole(job.out / file.name, file.content)
    for record in records:
        detail: dict[str, str | int | None] = {"profile": profile, "version": record.line.version}
        job.stores.journal.note("exported", record.line.id, detail, by=job.by)
    return [Exported(path=job.out / file.name, records=ids) for file in files]


def _notes_file(
    profile: str, stay: Stay, records: Sequence[str], notes: Sequence[Note], job: Export
) -> ExportFile:
    told = {
        "schema": "sohoa.export-notes/1",
        "profile": profile,
        "chart": stay.id,
        "records": list(records),
        "exported_by": job.by,
        "notes": [{"field": note.field, "code": note.code.value} for note in notes],
        "decided": sorted(job.decisions) if any(note.code is NoteCode.DECIDED for note in notes) else [],
    }
    content = (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()
    return ExportFile(name=f"{stay.id}.{profile}.notes.json", content=content)


def write_whole(target: Path, content: bytes) -> None:
    """Write a file for its owner's eyes, whole or not at all."""
    half = target.with_name(f".{target.name}.half")
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    half.replace(target)
