"""A table that ends where the paper ends, and says how much is left."""

from collections.abc import Sequence

from sohoa.morning.paint import FAINT, SOFT, Paper
from sohoa.morning.phrase import Say, grouped
from sohoa.morning.sheet import Listing

_SIZE = 8.5
_LINE = 4.3
"""Millimetres of a line of `_SIZE` points."""
_PAD = 2.0


def draw_table(
    paper: Paper,
    listing: Listing,
    *,
    left: float,
    shares: Sequence[float],
    width: float,
    bottom: float,
    say: Say,
) -> None:
    """Draw as many rows as fit above `bottom`; the others are counted in one line.

    Args:
        paper: writing begins where it stands.
        listing: what is drawn.
        left: millimetres from the left edge.
        shares: of the width, one a column; their sum is 1.
        width: millimetres.
        bottom: millimetres from the top.
        say: speaks the language of the sheet.
    """
    if not listing.rows:
        paper.at(left, paper.y)
        paper.write(listing.none, size=_SIZE, colour=SOFT, width=width)
        return
    _row(paper, listing.headings, left=left, shares=shares, width=width, bold=True)
    drawn = 0
    for row in listing.rows:
        if paper.y + _height(paper, row, shares, width) > bottom - _LINE:
            break
        _row(paper, row, left=left, shares=shares, width=width)
        drawn += 1
    if listing.in_all > drawn:
        paper.at(left, paper.y)
        told = say("morning.more_rows", count=grouped(listing.in_all - drawn, say))
        paper.write(told, size=_SIZE, colour=SOFT, width=width, to=listing.name)


def _row(
    paper: Paper,
    cells: Sequence[str],
    *,
    left: float,
    shares: Sequence[float],
    width: float,
    bold: bool = False,
) -> None:
    top, ends = paper.y, []
    for cell, share in zip(cells, shares, strict=True):
        paper.at(left, top)
        inner = share * width - _PAD
        if bold:
            paper.write(cell, size=7.5, width=inner, colour=FAINT)
        else:
            paper.write(cell, size=_SIZE, width=inner)
        ends.append(paper.y)
        left += share * width
    paper.down_to(max(ends) + 0.5)


def _height(paper: Paper, cells: Sequence[str], shares: Sequence[float], width: float) -> float:
    pairs = zip(cells, shares, strict=True)
    return _LINE * max(paper.lines(cell, size=_SIZE, width=share * width - _PAD) for cell, share in pairs)
