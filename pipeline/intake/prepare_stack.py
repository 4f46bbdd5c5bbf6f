"""A stack becomes charts, or is held with a reason; nothing in between."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf

from models.errors import UnreadableScanError
from models.intake import Cover, HoldReason, Marks, Separation
from models.scan import PageFault
from pipeline.intake.collate import SidesDifferError, collate
from pipeline.intake.find_marks import find_marks
from pipeline.intake.separate import Pile, Separated, separate
from pipeline.intake.write_part import PageRef, write_part
from pipeline.open.open_scan import OpenedScan, open_scan

NOTHING_KNOWN = Cover()
_OPEN = 8
"""Files open at a time: two passes take turns, pages of a series come one after the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StackJob:
    """Files that came from one stack of paper."""

    fronts: tuple[Path, ...]
    """In the order of the scanner; all pages of a file before the next."""
    backs: tuple[Path, ...] = ()
    """The second pass of a single-sided scanner; none for all other stacks."""
    turned: bool = True
    """The backs come last sheet first."""
    by: Separation = Separation.CODES
    known: Cover = NOTHING_KNOWN
    """What a sidecar or the names say about the whole stack."""
    separators: int | None = None
    """Separator sheets that were laid in, by a sidecar."""
    together: bool = False
    """The files are pages of one chart also where no sheet says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """What goes into custody as one file."""

    cover: Cover
    part: int
    parts: int
    """Files of the same chart in this stack."""
    path: Path
    """A new PDF, or a file of the stack as it is."""
    as_is: bool
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """The stack in charts."""

    charts: tuple[Chart, ...]
    separators: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The stack waits for a person."""

    reason: HoldReason
    box: str | None = None
    expected: int | None = None
    found: int | None = None


def prepare_stack(
    job: StackJob, folder: Path, *, on_page: Callable[[int], None] = lambda _number: None
) -> Prepared | Held:
    """Recognise separators, check the counts, cut.

    A stack of files without any separator is not cut: each file goes on as it is, byte by byte.

    Args:
        job: what is to be prepared; its files are only read.
        folder: an empty folder for the new files.
        on_page: told of each page that was looked at: a sign of life.
    """
    try:
        refs = _in_order(job, folder)
        marks = tuple(_marks(refs, job.by, folder, on_page))
        separated = separate(marks, job.by)
        return _held(separated, job, len(refs)) or _cut(separated, refs, job, folder)
    except SidesDifferError as error:
        return Held(
            reason=HoldReason.SIDES_DIFFER, box=job.known.box, expected=error.fronts, found=error.backs
        )
    except (UnreadableScanError, pikepdf.PdfError):
        if len(job.fronts) + len(job.backs) == 1 and job.separators is None and job.known.pages is None:
            return Prepared(charts=(_whole(job.fronts[0], job, pages=0),), separators=0)
        return Held(reason=HoldReason.UNREADABLE_STACK, box=job.known.box)


def _in_order(job: StackJob, folder: Path) -> tuple[PageRef, ...]:
    fronts = tuple(ref for path in job.fronts for ref in _refs(path, folder))
    if not job.backs:
        return fronts
    backs = tuple(ref for path in job.backs for ref in _refs(path, folder))
    return collate(fronts, backs, turned=job.turned)


def _refs(path: Path, folder: Path) -> Iterator[PageRef]:
    with open_scan(path, work=folder) as scan:
        for number in range(1, scan.page_count + 1):
            yield PageRef(path=path, media_type=scan.media_type, number=number)


def _marks(
    refs: Sequence[PageRef], by: Separation, folder: Path, on_page: Callable[[int], None]
) -> Iterator[Marks]:
    """Look at each page; one that cannot be shown is a page like any other, told of when it is read."""
    if by is Separation.CONTENT:
        yield from (Marks(number=place) for place in range(1, len(refs) + 1))
        return
    with ExitStack() as stack:
        opened: dict[Path, OpenedScan] = {}
        separates = False
        for place, ref in enumerate(refs, start=1):
            if ref.path not in opened:
                if len(opened) >= _OPEN:
                    stack.close()
                    opened.clear()
                opened[ref.path] = stack.enter_context(open_scan(ref.path, work=folder))
            page = opened[ref.path].page(ref.number)
            blanks = separates or by is Separation.BLANK
            found = Marks(number=place) if isinstance(page, PageFault) else find_marks(page, blanks=blanks)
            separates = found.separates
            on_page(place)
            yield replace(found, number=place)


def _held(separated: Separated, job: StackJob, pages: int) -> Held | None:
    """Return the first count that does not agree, None when all do."""
    separators = separated.separators
    if job.separators is not None and separators != job.separators:
        return Held(
            reason=HoldReason.SEPARATORS_DIFFER,
            box=_box(separated, job),
            expected=job.separators,
            found=separators,
        )
    if separated.unreadable:
        return Held(reason=HoldReason.UNREADABLE_COVER, box=_box(separated, job), found=separated.unreadable)
    for promise in separated.promises:
        if promise.declared != promise.found:
            box = promise.cover.box or _box(separated, job)
            return Held(
                reason=HoldReason.PAGES_DIFFER, box=box, expected=promise.declared, found=promise.found
            )
    found = sum(len(pile.pages) for pile in separated.piles) if separators else pages
    if job.known.pages is not None and job.known.pages != found:
        return Held(
            reason=HoldReason.PAGES_DIFFER, box=_box(separated, job), expected=job.known.pages, found=found
        )
    return None


def _box(separated: Separated, job: StackJob) -> str | None:
    named = (pile.cover.box or pile.cover.batch for pile in separated.piles)
    return job.known.box or job.known.batch or next((box for box in named if box), None)


def _cut(separated: Separated, refs: Sequence[PageRef], job: StackJob, folder: Path) -> Prepared:
    piles = separated.piles
    if separated.separators == 0 and len(piles) <= 1 and not job.backs and not job.together:
        pages = {path: sum(ref.path == path for ref in refs) for path in job.fronts}
        charts = tuple(_whole(path, job, pages=pages[path]) for path in job.fronts)
        return Prepared(charts=charts, separators=0)
    made = (_chart(pile, piles, refs, job, folder) for pile in piles)
    return Prepared(charts=tuple(made), separators=separated.separators)


def _whole(path: Path, job: StackJob, *, pages: int) -> Chart:
    return Chart(cover=job.known, part=1, parts=1, path=path, as_is=True, pages=pages)


def _chart(pile: Pile, piles: Sequence[Pile], refs: Sequence[PageRef], job: StackJob, folder: Path) -> Chart:
    target = folder / f"{pile.pages[0]:05d}.pdf"
    write_part([refs[number - 1] for number in pile.pages], target, work=folder)
    cover = Cover(
        batch=pile.cover.batch or job.known.batch,
        box=pile.cover.box or job.known.box,
        chart=pile.cover.chart or job.known.chart,
    )
    parts = sum(other.cover == pile.cover for other in piles)
    return Chart(cover=cover, part=pile.part, parts=parts, path=target, as_is=False, pages=len(pile.pages))
