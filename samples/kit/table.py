"""Tables: ruled or open, cells wrapped, each row remembered as a line and, on request, as a truth row."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.geometry import Box
from samples.kit.column import Column
from samples.kit.sheet import Run, Sheet
from samples.kit.typeface import advance
from samples.kit.wrap import wrap


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A column of a table."""

    title: str
    share: float
    align: str = "left"
    printed: bool = False
    """True where the cells are part of the form (names of tests), not values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """How a table is drawn."""

    rules: str = "full"
    """`full`, `rows` (horizontal only), `frame` (no row rules), `none`."""
    bold_head: bool = True
    scale: float = 0.95
    pad: float = 0.3
    """Em left and right of a cell's text."""


def edges(column: Column, heads: tuple[Head, ...]) -> list[float]:
    """Left edge of every column of the table and the right edge of the last, pixels."""
    total, x = sum(head.share for head in heads), column.x
    found = [x]
    for head in heads:
        x += column.width * head.share / total
        found.append(x)
    return found


def table(
    column: Column,
    heads: tuple[Head, ...],
    rows: Sequence[tuple[str, ...]],
    *,
    look: TableLook = TableLook(),
    rows_high: float = 1.0,
) -> list[list[Run]]:
    """Draw heads and rows; return the runs of each row.

    A row of one cell spans the table as a group title.
    """
    sheet, xs = column.sheet, edges(column, heads)
    top = column.y
    _rule(sheet, look, xs, column.y, strong=True)
    if any(head.title for head in heads):
        _row(
            column,
            heads,
            tuple(h.title for h in heads),
            xs,
            look,
            printed=True,
            bold=look.bold_head,
            high=1.1,
        )
        _rule(sheet, look, xs, column.y, strong=True)
    found = []
    for cells in rows:
        found.append(_row(column, heads, cells, xs, look, high=rows_high))
        _rule(sheet, look, xs, column.y)
    _rule(sheet, look, xs, column.y, strong=True)
    if look.rules in {"full", "frame"}:
        for x in xs if look.rules == "full" else (xs[0], xs[-1]):
            sheet.draw.line((x, top, x, column.y), fill=sheet.style.print_ink, width=3)
    return found


def _rule(sheet: Sheet, look: TableLook, xs: list[float], y: float, *, strong: bool = False) -> None:
    if look.rules == "none" or (look.rules == "frame" and not strong):
        return
    sheet.draw.line((xs[0], y, xs[-1], y), fill=sheet.style.print_ink, width=3)


def _row(
    column: Column,
    heads: tuple[Head, ...],
    cells: tuple[str, ...],
    xs: list[float],
    look: TableLook,
    *,
    printed: bool = False,
    bold: bool = False,
    high: float = 1.0,
) -> list[Run]:
    """Draw one row; return its runs."""
    sheet = column.sheet
    if len(cells) == 1:
        heads, xs, printed, bold = (Head(title="", share=1, printed=True),), [xs[0], xs[-1]], True, True
    size = round((sheet.style.print_size if printed else sheet.style.value_size) * look.scale)
    pad = look.pad * column.em
    texts = []
    for head, cell, left, right in zip(heads, cells, xs, xs[1:], strict=False):
        own = round(sheet.style.print_size * look.scale) if head.printed else size
        texts.append(
            _cell_lines(sheet, cell, own, right - left - 2 * pad, printed=printed or head.printed, bold=bold)
        )
    step = sheet.style.line_height * column.em * look.scale
    tall = max(len(lines) for lines in texts)
    before, sheet.seen = sheet.seen, []
    single = tall == 1
    if single:
        sheet.begin_line()
    for head, lines, left, right in zip(heads, texts, xs, xs[1:], strict=False):
        mine = printed or head.printed
        for place, line in enumerate(lines):
            if not single and line:
                sheet.begin_line()
            width = (
                advance(sheet.style.print_family, size, bold, line) if mine else sheet.value_width(line, size)
            )
            shift = {
                "left": min(pad, (right - left - width) / 2),
                "centre": (right - left - width) / 2,
                "right": right - left - width - pad,
            }
            align = "centre" if printed and len(cells) > 1 else head.align
            y = column.y + step * (place + 0.5) + 0.33 * size + 0.5 * (high - 1) * step
            if mine and line:
                sheet.say(left + shift[align], y, line, size=own, bold=bold)
            elif line:
                sheet.write(left + shift[align], y, line, size=own)
    column.y += step * (tall + high - 1) + 0.12 * column.em
    found, sheet.seen = sheet.seen, before
    return found or []


def _cell_lines(sheet: Sheet, cell: str, size: int, width: float, *, printed: bool, bold: bool) -> list[str]:
    lines: list[str] = []
    for part in cell.split("\n"):
        lines += wrap(sheet, part, size, first=width, width=width, printed=printed, bold=bold)
    return [line for line in lines if line] or [""]


def row_box(runs: list[Run]) -> Box:
    """Hull of a row's runs."""
    return Box.hull(run.box for run in runs)
