"""The public declaration as a file: CSV, workbook or PDF."""

from collections.abc import Callable, Sequence

from pipeline.export.table.table import Table
from pipeline.export.table.table_csv import table_csv
from pipeline.export.table.table_pdf import table_pdf
from pipeline.export.table.table_xlsx import table_xlsx
from station.cockpit.seats import sums
from station.door.visit import Visit
from station.showing.times import moment
from storage.facilities.cockpit import Seat
from storage.facilities.declaration import COLUMNS, NUMBERS, WIDTHS, declaration

FORMS: dict[str, tuple[Callable[[Table], bytes], str]] = {
    "csv": (table_csv, "text/csv"),
    "xlsx": (table_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "pdf": (table_pdf, "application/pdf"),
}
"""Ending → what writes it, and its media type."""


def declared(visit: Visit, shown: Sequence[Seat], ending: str) -> bytes:
    """Return the file; in a workbook or PDF words stand for codes, in CSV the codes themselves."""
    write, _ = FORMS[ending]
    rows = declaration(sorted(shown, key=lambda one: one.facility.code))
    if ending == "csv":
        return write(Table(title="", lines=(), headings=COLUMNS, rows=rows, widths=WIDTHS))
    whole = sums(shown)
    lines = (
        visit.say("cockpit.file.at", at=moment(visit.language, visit.at)),
        visit.say("cockpit.file.sum", complete=whole.complete, of=whole.facilities, received=whole.received),
        visit.say("cockpit.file.counts"),
    )
    return write(
        Table(
            title=visit.say("cockpit.file.title"),
            lines=lines,
            headings=[visit.say(f"cockpit.file.{column}") for column in COLUMNS],
            rows=[_in_words(visit, row) for row in rows],
            widths=WIDTHS,
            numbers=NUMBERS,
        )
    )


def _in_words(visit: Visit, row: Sequence[str]) -> list[str]:
    yes_no = {"1": visit.say("cockpit.yes"), "0": visit.say("cockpit.no")}
    code, name, kind, tier, *rest = row
    words = [code, name, visit.say(f"cockpit.type.{kind}"), visit.say(f"cockpit.tier.{tier}"), *rest]
    for place in (COLUMNS.index("KHOP"), COLUMNS.index("DAT_100")):
        words[place] = yes_no[row[place]]
    return words
