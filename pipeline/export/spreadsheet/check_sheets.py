"""Check CSV and XLSX as they would be opened: no cell that begins like a formula, no formula at all."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence

from pipeline.export.outcome import ExportFile, Note, NoteCode
from pipeline.export.spreadsheet.harmless import harmless

_LIVE = re.compile(rb"<(?:\w+:)?(?:f|hyperlink|externalLink|ddeLink|oleObject)[\s>/]")
"""Elements of a workbook that calculate or lead somewhere."""


def check_sheets(files: Sequence[ExportFile]) -> tuple[Note, ...]:
    """Return a note for each file that is not harmless or cannot be read; () when all may leave."""
    found = []
    for file in files:
        faulty = _csv_faults if file.name.endswith(".csv") else _xlsx_faults
        if any(faulty(file.content)):
            found.append(Note(field=file.name.rpartition(".")[2], code=NoteCode.BROKEN_RULE))
    return tuple(dict.fromkeys(found))


def _csv_faults(content: bytes) -> Iterator[bool]:
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    yield len({len(row) for row in rows}) != 1
    yield any(harmless(cell) != cell for row in rows for cell in row)


def _xlsx_faults(content: bytes) -> Iterator[bool]:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        yield book.testzip() is not None
        parts = [name for name in book.namelist() if name.endswith(".xml")]
        yield any(_LIVE.search(book.read(name)) for name in parts)
        yield any(name.startswith(("xl/externalLinks", "xl/vbaProject")) for name in book.namelist())
