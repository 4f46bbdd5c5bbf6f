"""Where one chart ends and the next begins: arithmetic on marks, no pixels."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from models.intake import Cover, Marks, Separation


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """Pages that belong together, in order; never empty."""

    cover: Cover
    """What is known of it: names of batch, box and chart from the sheets above it."""
    part: int
    """Place among the piles of the same chart, from 1."""
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A cover sheet that declares a number of pages, and how many came."""

    cover: Cover
    declared: int
    found: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Separated:
    """A stack, taken apart."""

    piles: tuple[Pile, ...]
    promises: tuple[Promise, ...]
    separators: int
    """Sheets that were recognised as separators; an unreadable one is none."""
    unreadable: int


@dataclass(slots=True, kw_only=True)
class _Reader:
    box: Cover = field(default_factory=Cover)
    chart: Cover = field(default_factory=Cover)
    part: int = 1
    pages: list[int] = field(default_factory=list)
    open_promises: list[tuple[Cover, bool, int]] = field(default_factory=list)
    """Cover, whether it is a box's, and how many pages had come before it."""
    seen: int = 0


def separate(marks: Sequence[Marks], by: Separation) -> Separated:
    """Take a stack apart.

    A cover sheet with a chart begins that chart, one without begins a box. A PATCH-T sheet begins the next
    part of the chart, or, where no cover names charts, the next chart; in `BLANK` so does a blank sheet.
    The blank back of a separator belongs to nothing.

    Args:
        marks: one a page, in the order of the stack.
        by: how.
    """
    if by is Separation.CONTENT:
        whole = Pile(cover=Cover(), part=1, pages=tuple(mark.number for mark in marks))
        return Separated(piles=(whole,) if marks else (), promises=(), separators=0, unreadable=0)
    reader = _Reader()
    piles: list[Pile] = []
    promises: list[Promise] = []
    for mark in _without_backs(marks):
        if mark.cover is not None:
            piles += _end(reader)
            promises += _kept(reader, mark.cover)
            _begin(reader, mark.cover)
        elif mark.patch or (by is Separation.BLANK and mark.blank):
            piles += _end(reader)
        elif not mark.unreadable:
            reader.pages.append(mark.number)
            reader.seen += 1
    piles += _end(reader)
    promises += _kept(reader, None)
    return Separated(
        piles=tuple(piles),
        promises=tuple(promises),
        separators=sum(mark.cover is not None or mark.patch for mark in marks),
        unreadable=sum(mark.unreadable for mark in marks),
    )


def _without_backs(marks: Sequence[Marks]) -> Iterator[Marks]:
    """Leave out a blank page right behind a separator: it is the sheet's other side."""
    before: Marks | None = None
    for mark in marks:
        if not (mark.blank and before is not None and before.separates):
            yield mark
        before = mark


def _begin(reader: _Reader, cover: Cover) -> None:
    if cover.chart is None:
        reader.box, reader.chart = cover, Cover()
    else:
        same_box = cover.box is None or cover.box == reader.box.box
        box = reader.box if same_box else Cover(batch=cover.batch, box=cover.box)
        reader.box = box
        reader.chart = Cover(
            batch=cover.batch or box.batch, box=cover.box or box.box, chart=cover.chart, pages=cover.pages
        )
    reader.part = 1
    if cover.pages is not None:
        reader.open_promises.append((cover, cover.chart is None, reader.seen))


def _end(reader: _Reader) -> list[Pile]:
    """Close the pile in hand, if anything lies in it."""
    if not reader.pages:
        return []
    cover = reader.chart if reader.chart.chart else reader.box
    pile = Pile(cover=cover, part=reader.part, pages=tuple(reader.pages))
    reader.pages, reader.part = [], reader.part + 1
    return [pile]


def _kept(reader: _Reader, following: Cover | None) -> list[Promise]:
    """Return the promises that end where `following` begins: a chart's with any cover, a box's with a box."""
    new_box = following is None or following.chart is None or following.box not in {None, reader.box.box}
    ended = [one for one in reader.open_promises if new_box or not one[1]]
    reader.open_promises = [one for one in reader.open_promises if one not in ended]
    return [
        Promise(cover=cover, declared=cover.pages or 0, found=reader.seen - before)
        for cover, _, before in ended
    ]
