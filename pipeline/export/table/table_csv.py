"""A table as CSV."""

import csv
import io

from pipeline.export.spreadsheet.harmless import harmless
from pipeline.export.table.table import Table


def table_csv(table: Table) -> bytes:
    """Return UTF-8 with a byte order mark; no cell that a spreadsheet would compute."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    for row in (table.headings, *table.rows):
        writer.writerow([harmless(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")
