"""Fresh pages, rules, bands, boxed cells, halves of a page."""

from dataclasses import replace

from PIL import Image

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Piece
from samples.kit.sheet import HEIGHT, WIDTH, Sheet

Row = tuple[Piece | str, ...]


Cell = tuple[float, tuple[Row, ...]]
"""Share of the width, and the rows inside."""


def page_of(desk: Desk, *, lying: bool = False, leader: str | None = None) -> Column:
    """Take a fresh page, `lying` on its long side, with the document's `leader` replaced."""
    if leader:
        desk.style = replace(desk.style, leader=leader)
    if not lying:
        return desk.page()
    style = desk.style
    image = Image.new("RGB", (HEIGHT, WIDTH), (255, 255, 255))
    desk.sheets.append(Sheet(style=style, rng=desk.rng, image=image))
    width = HEIGHT - style.margin_left - style.margin_right
    return Column(desk.sheet, style.margin_left, width, style.margin_top)


def rule(column: Column, *, wide: int = 3, gap: float = 0.3) -> None:
    """Draw a line across the column."""
    column.leap(gap)
    column.sheet.draw.line(
        (column.x, column.y, column.x + column.width, column.y), fill=column.sheet.style.print_ink, width=wide
    )
    column.leap(gap * 0.6)


def band(column: Column, words: str, *, scale: float = 1.0, align: str = "left") -> None:
    """Print a section's title on a grey band."""
    high = column.sheet.style.line_height * column.em * scale * 1.05
    box = (column.x - 6, column.y + 6, column.x + column.width + 6, column.y + high + 6)
    column.sheet.draw.rectangle(box, fill=(222, 222, 222))
    column.words(words, scale=scale, bold=True, align=align)
    column.leap(0.3)


def grid(column: Column, *rows: tuple[Cell, ...], pad: float = 0.35) -> None:
    """Set rows of boxed cells one under the other."""
    sheet, em = column.sheet, column.em
    for row in rows:
        total, x, parts = sum(share for share, _ in row), column.x, []
        for share, lines in row:
            width = column.width * share / total
            part = Column(sheet, x + pad * em, width - 2 * pad * em, column.y)
            for pieces in lines:
                part.row(*pieces)
            parts.append((x, x + width, part))
            x += width
        low = max(part.y for _, _, part in parts) + 0.3 * em
        for left, right, _ in parts:
            sheet.draw.rectangle((left, column.y, right, low), outline=sheet.style.print_ink, width=3)
        column.y = low


def trim(desk: Desk, column: Column, *, share: float = 0.6) -> None:
    """Cut the paper to half of A4 (as often as `share` says) where what is drawn leaves room for it."""
    half = HEIGHT // 2
    if column.y + 60 < half and desk.rng.random() < share:
        desk.sheet.image = desk.sheet.image.crop((0, 0, desk.sheet.image.width, half))


def small_print(column: Column, words: str) -> None:
    """Print a remark of the form in small letters."""
    column.words(words, scale=0.78)
