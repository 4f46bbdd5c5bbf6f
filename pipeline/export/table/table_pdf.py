"""A table as PDF on A4, lying."""

from fpdf import FPDF
from fpdf.enums import TableCellFillMode
from fpdf.fonts import FontFace

from models.fonts.font_path import FAMILY, font_path
from pipeline.export.table.table import Table

_MARGIN = 14
_PALE, _SOFT, _RULE = (243, 242, 236), (85, 96, 92), (206, 205, 198)
_LEADING = 5.2
"""Millimetres of a line: Vietnamese letters carry two marks, one above the other."""


class _Sheet(FPDF):
    def footer(self) -> None:
        """Number the pages."""
        self.set_y(-11)
        self.set_font(FAMILY, "", 8)
        self.set_text_color(*_SOFT)
        self.cell(0, 5, f"{self.page_no()} / {{nb}}", align="R")


def table_pdf(table: Table) -> bytes:
    """Return the document; headings stand on every page."""
    sheet = _Sheet(orientation="landscape", format="A4")
    for style, cut in (("", "Regular"), ("B", "Bold")):
        sheet.add_font(FAMILY, style, font_path("Bold" if cut == "Bold" else "Regular"))
    sheet.set_margins(_MARGIN, _MARGIN)
    sheet.set_auto_page_break(auto=True, margin=16)
    sheet.set_title(table.title)
    sheet.add_page()
    sheet.set_font(FAMILY, "B", 15)
    sheet.multi_cell(0, 8, table.title, new_x="LMARGIN", new_y="NEXT")
    sheet.set_font(FAMILY, "", 9.5)
    sheet.set_text_color(*_SOFT)
    for line in table.lines:
        sheet.multi_cell(0, _LEADING, line, new_x="LMARGIN", new_y="NEXT")
    sheet.ln(3)
    _rows(sheet, table)
    return bytes(sheet.output())


def _rows(sheet: FPDF, table: Table) -> None:
    sheet.set_text_color(29, 37, 35)
    sheet.set_draw_color(*_RULE)
    sheet.set_font(FAMILY, "", 8.5)
    aligned = ["RIGHT" if column in table.numbers else "LEFT" for column in range(len(table.headings))]
    with sheet.table(
        headings_style=FontFace(emphasis="BOLD", fill_color=_PALE),
        borders_layout="HORIZONTAL_LINES",
        cell_fill_mode=TableCellFillMode.NONE,
        col_widths=tuple(table.widths),
        text_align=tuple(aligned),
        line_height=_LEADING,
        padding=1,
    ) as drawn:
        for row in (table.headings, *table.rows):
            drawn.row([str(cell) for cell in row])
