"""Draw tables whose cells span columns and rows and have looks of their own."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from samples.kit.column import Column
from samples.kit.sheet import Run, Sheet
from samples.kit.typeface import advance
from samples.kit.wrap import wrap
from samples.sets.parts.ledger_grid import Cell, Grid, Ledger, Placed, rule, tint

Row = tuple[Cell | str, ...]


def head(text: str, span: int = 1, down: int = 1, scale: float = 1.0, align: str = "c") -> Cell:
    """Return a bold printed cell."""
    return Cell(text, span, down, align, bold=True, printed=True, scale=scale)


def group(text: str, columns: int, align: str = "l") -> Row:
    """Return a row that is one bold cell."""
    return (Cell(text, columns, align=align, bold=True, printed=True),)


def ledger(column: Column, look: Ledger, heads: Sequence[Row], body: Sequence[Row]) -> list[list[Run]]:
    """Draw the table; return the runs of each row of the body."""
    total, xs = sum(look.shares), [column.x]
    for share in look.shares:
        xs.append(xs[-1] + column.width * share / total)
    grid = Grid(column=column, look=look, heads=len(heads), xs=xs, ys=[], cells=[])
    _place(grid, [*heads, *body])
    grid.ys = _edges(grid, len(heads) + len(body))
    tint(grid)
    found = [_draw_row(grid, row) for row in range(len(heads) + len(body))]
    rule(grid)
    column.y = grid.ys[-1] + 0.1 * column.em
    return found[len(heads) :]


def _place(grid: Grid, rows: Sequence[Row]) -> None:
    """Give every cell its row and column, past cells that reach down from above."""
    taken: set[tuple[int, int]] = set()
    for row, cells in enumerate(rows):
        col = 0
        for each in cells:
            cell = Cell(each) if isinstance(each, str) else each
            while (row, col) in taken:
                col += 1
            taken |= {(row + n, col + m) for n in range(cell.down) for m in range(cell.span)}
            grid.cells.append(_made(grid, cell, row, col))
            col += cell.span


def _made(grid: Grid, cell: Cell, row: int, col: int) -> Placed:
    column, look = grid.column, grid.look
    style = column.sheet.style
    printed = (
        cell.printed if cell.printed is not None else row < grid.heads or str(col) in look.printed.split()
    )
    size = round((style.print_size if printed else style.value_size) * look.scale * cell.scale)
    room = grid.xs[col + cell.span] - grid.xs[col] - 2 * look.pad * column.em
    lines: list[str] = []
    with _dressed(column.sheet, cell, printed=printed):
        for part in cell.text.split("\n"):
            lines += wrap(
                column.sheet, part, size, first=room, width=room, printed=printed, bold=cell.bold and printed
            )
    return Placed(cell, row, col, [line for line in lines if line], size, printed)


def _edges(grid: Grid, count: int) -> list[float]:
    """Return the upper edges of the rows and the lower edge of the last."""
    column, look = grid.column, grid.look
    step = column.sheet.style.line_height * column.em * look.scale
    tall = [1.0] * count
    for one in sorted(grid.cells, key=lambda each: each.cell.down):
        covered = range(one.row, min(count, one.row + one.cell.down))
        tall[covered[-1]] += max(0.0, len(one.lines) - sum(tall[row] for row in covered))
    ys = [column.y]
    for lines in tall:
        ys.append(ys[-1] + step * (lines + look.high - 1) + 0.1 * column.em)
    return ys


def _draw_row(grid: Grid, row: int) -> list[Run]:
    cells = [one for one in grid.cells if one.row == row]
    sheet = grid.column.sheet
    step = sheet.style.line_height * grid.column.em * grid.look.scale
    even = all(len(one.lines) <= 1 and one.cell.down == 1 for one in cells)
    before, sheet.seen = sheet.seen, []
    if even:
        sheet.begin_line()
    for one in cells:
        _, top, _, low = grid.box(one)
        free = low - top - step * len(one.lines)
        first = top + (free / 2 if grid.look.middle or even else 0.05 * step)
        for place, line in enumerate(one.lines):
            if not even:
                sheet.begin_line()
            _write(grid, one, line, first + step * (place + 0.5))
    runs, sheet.seen = sheet.seen or [], before
    return runs


def _write(grid: Grid, one: Placed, line: str, middle: float) -> None:
    """Write a line of a cell, smaller where it would cross the wall."""
    sheet, pad, size = grid.column.sheet, grid.look.pad * grid.column.em, one.size
    left, _, right, _ = grid.box(one)

    def wide(at: int) -> float:
        if one.printed:
            return advance(sheet.style.print_family, at, one.cell.bold, line)
        return sheet.value_width(line, at)

    with _dressed(sheet, one.cell, printed=one.printed):
        if wide(size) > right - left - pad:
            size = max(18, int(size * (right - left - pad) / wide(size)))
        free = right - left - wide(size)
        align = one.cell.align or grid.look.aligns[one.col]
        x, y = left + {"l": min(pad, free / 2), "c": free / 2, "r": free - pad}[align], middle + 0.33 * size
        if one.printed:
            sheet.say(x, y, line, size=size, bold=one.cell.bold)
        else:
            sheet.write(x, y, line, size=size)
        if one.cell.under:
            ink = sheet.style.print_ink if one.printed else sheet.style.value_ink
            sheet.draw.line((x, y + 7, x + wide(size), y + 7), fill=ink, width=3)


@contextmanager
def _dressed(sheet: Sheet, cell: Cell, *, printed: bool) -> Iterator[None]:
    """Write values in bold where the cell is, as machines do."""
    kept = sheet.style
    if cell.bold and not printed and kept.hand == "typed":
        sheet.style = replace(kept, value_bold=True)
    yield
    sheet.style = kept
