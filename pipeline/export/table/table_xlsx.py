"""A table as a workbook of one sheet."""

import io

import xlsxwriter

from pipeline.export.table.table import Table

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_LETTERS = 140
"""Widths of all columns together, in letters."""


def table_xlsx(table: Table) -> bytes:
    """Return the workbook: every cell is text, no formula, no link."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, _OPTIONS) as book:
        page = book.add_worksheet("Bang")
        bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "vcenter"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        right = book.add_format({"align": "right", "valign": "top"})
        for column, width in enumerate(table.widths):
            page.set_column(column, column, max(8, _LETTERS * width // sum(table.widths)))
        page.write_string(0, 0, table.title, book.add_format({"bold": True, "font_size": 14}))
        for number, line in enumerate(table.lines, start=1):
            page.write_string(number, 0, line)
        top = len(table.lines) + 2
        for column, cell in enumerate(table.headings):
            page.write_string(top, column, cell, bold)
        for number, row in enumerate(table.rows, start=top + 1):
            for column, cell in enumerate(row):
                page.write_string(number, column, cell, right if column in table.numbers else wrapped)
        page.freeze_panes(top + 1, 0)
        page.set_landscape()
        page.fit_to_pages(1, 0)
        page.repeat_rows(top)
    return held.getvalue()
