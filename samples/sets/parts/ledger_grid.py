"""What a table with joined cells is, and the lines and tints around its cells."""

from dataclasses import dataclass

from samples.kit.column import Column
from samples.kit.leaders import draw_leader


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """How a table is ruled and set."""

    shares: tuple[float, ...]
    """Widths of the columns."""
    aligns: str
    """One letter a column: l, c, r."""
    printed: str = ""
    """Columns (their numbers from 0) whose cells are part of the form."""
    rules: str = "full"
    """`full`, `rows`, `walls` (no lines between rows), `head` (lines around the heads and at the end), `dots`
    (dotted between rows), `frame`, `none`."""
    scale: float = 0.92
    pad: float = 0.25
    """Em left and right of a cell's text."""
    high: float = 1.0
    """Height of a row of one line, as a multiple of the line."""
    middle: bool = True
    """Whether low cells of a tall row stand in its middle."""
    shade: bool = False
    zebra: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; `down` counts the rows that it covers."""

    text: str = ""
    span: int = 1
    down: int = 1
    align: str = ""
    bold: bool = False
    under: bool = False
    printed: bool | None = None
    scale: float = 1.0


@dataclass(slots=True)
class Placed:
    """A cell on its way to the page."""

    cell: Cell
    row: int
    col: int
    lines: list[str]
    size: int
    printed: bool


@dataclass(slots=True, kw_only=True)
class Grid:
    """A table on its way to the page; edges in pixels."""

    column: Column
    look: Ledger
    heads: int
    """How many rows are heads."""
    xs: list[float]
    ys: list[float]
    cells: list[Placed]

    def box(self, one: Placed) -> tuple[float, float, float, float]:
        """Return left, top, right, bottom of a cell."""
        low = min(len(self.ys) - 1, one.row + one.cell.down)
        return self.xs[one.col], self.ys[one.row], self.xs[one.col + one.cell.span], self.ys[low]


def tint(grid: Grid) -> None:
    """Lay grey under the heads and under every other row."""
    look, xs, ys, pen = grid.look, grid.xs, grid.ys, grid.column.sheet.draw
    if look.shade and grid.heads:
        pen.rectangle((xs[0], ys[0], xs[-1], ys[grid.heads]), fill=(218, 224, 232))
    if look.zebra:
        for row in range(grid.heads + 1, len(ys) - 1, 2):
            pen.rectangle((xs[0], ys[row], xs[-1], ys[row + 1]), fill=(240, 240, 240))


def rule(grid: Grid) -> None:
    """Draw the lines of the table."""
    sheet, xs, ys, how = grid.column.sheet, grid.xs, grid.ys, grid.look.rules
    ink = sheet.style.print_ink
    if how == "none":
        return
    for one in grid.cells:
        _wall(grid, one)
    if how == "dots":
        for y in ys[grid.heads + 1 : -1]:
            draw_leader(sheet, xs[0], y, xs[-1] - xs[0], "fine")
    for y in (ys[0], ys[grid.heads], ys[-1]):
        sheet.draw.line((xs[0], y, xs[-1], y), fill=ink, width=4)
    if how in {"full", "walls", "frame"}:
        for x in (xs[0], xs[-1]):
            sheet.draw.line((x, ys[0], x, ys[-1]), fill=ink, width=4)


def _wall(grid: Grid, one: Placed) -> None:
    pen, ink, how = grid.column.sheet.draw, grid.column.sheet.style.print_ink, grid.look.rules
    left, top, right, low = grid.box(one)
    if how == "full" or (how == "walls" and one.row < grid.heads):
        pen.rectangle((left, top, right, low), outline=ink, width=3)
    elif how == "rows":
        pen.line((left, low, right, low), fill=ink, width=2)
    elif how == "walls":
        pen.line((right, top, right, low), fill=ink, width=3)
