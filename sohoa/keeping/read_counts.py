"""Pages counted on paper, from a list that somebody typed."""

import csv
from pathlib import Path

from models.errors import UsageError
from sohoa.messages import say
from storage.custody.shelves import Counted

_COLUMNS = {"box", "chart", "pages"}


def read_counts(path: Path) -> tuple[Counted, ...]:
    """Return the counts of a CSV file with the columns box, chart and pages; no chart is the whole box.

    Raises:
        UsageError: the file is not there, lacks a column, or a number is none; names the line.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            listed = csv.DictReader(file)
            if not set(listed.fieldnames or ()) >= _COLUMNS:
                raise UsageError(say("counts.columns", path=path, columns=", ".join(sorted(_COLUMNS))))
            return tuple(_counted(path, number, row) for number, row in enumerate(listed, start=2))
    except (OSError, UnicodeDecodeError, csv.Error):
        raise UsageError(say("counts.unreadable", path=path)) from None


def _counted(path: Path, number: int, row: dict[str, str | None]) -> Counted:
    pages = (row["pages"] or "").strip()
    if not pages.isascii() or not pages.isdigit():
        raise UsageError(say("counts.pages", path=path, line=number))
    return Counted(
        box=(row["box"] or "").strip(), chart=(row["chart"] or "").strip() or None, pages=int(pages)
    )
