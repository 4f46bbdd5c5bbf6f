"""The values of a chart as CSV files and as a workbook."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime

import xlsxwriter

from models.stay import Stay
from pipeline.export.agreement import disagreements
from pipeline.export.context import Context
from pipeline.export.outcome import ExportFile, Prepared, Refused
from pipeline.export.spreadsheet.check_sheets import check_sheets
from pipeline.export.spreadsheet.harmless import harmless
from pipeline.export.spreadsheet.rows import Sheet, sheets

_WRITTEN = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""In the workbook's properties: the same chart gives the same bytes."""


def workbook(stay: Stay, _context: Context) -> Prepared | Refused:
    """Return a CSV file for each sheet that has rows and one workbook with all, or why there are none."""
    differ = disagreements(stay)
    if differ:
        return Refused(reasons=differ)
    tables = sheets(stay)
    files = [
        ExportFile(name=f"{stay.id}.{table.name}.csv", content=_csv(table)) for table in tables if table.rows
    ]
    files.append(ExportFile(name=f"{stay.id}.xlsx", content=_xlsx(tables)))
    faults = check_sheets(files)
    return Refused(reasons=faults) if faults else Prepared(files=tuple(files))


def _csv(table: Sheet) -> bytes:
    """Write with a byte order mark: Excel takes the file for UTF-8 by nothing else."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(table.headings)
    writer.writerows([[harmless(cell) for cell in row] for row in table.rows])
    return text.getvalue().encode("utf-8-sig")


def _xlsx(tables: Sequence[Sheet]) -> bytes:
    """Write every cell as text: no formula, no link, no number that loses its zeros."""
    held = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(held, options) as book:
        book.set_properties({"created": _WRITTEN})
        for table in tables:
            page = book.add_worksheet(table.name)
            for number, row in enumerate((table.headings, *table.rows)):
                for column, cell in enumerate(row):
                    page.write_string(number, column, cell)
    return held.getvalue()
