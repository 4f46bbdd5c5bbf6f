"""A scanned page becomes an upright, straight, clean page with the way back."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from models.clean_page import CleanPage, Layout
from models.geometry import Matrix
from models.scan import Page, Pixels
from models.vocabulary import PageFinding
from pipeline.clean.bands import bands
from pipeline.clean.blank import blank
from pipeline.clean.cut_off import cut_off
from pipeline.clean.furniture.furniture import furniture
from pipeline.clean.holes import holes
from pipeline.clean.look import look
from pipeline.clean.placing.edges import edges, paper_level
from pipeline.clean.placing.placement import Placement, place
from pipeline.clean.placing.sheet import Sheet, sheet, whole
from pipeline.clean.placing.warp import quarter, warp
from pipeline.clean.positive import positive
from pipeline.clean.quality import findings, measure
from pipeline.clean.raster import as_colour, as_grey
from pipeline.clean.reduce import reduce
from pipeline.clean.resolution import plausible_dpi
from pipeline.clean.stamps import stamps
from pipeline.clean.step import ALL_STEPS, Step
from pipeline.clean.undithered import undithered
from pipeline.clean.whiten import GRAIN, noise, whiten

HALF = 127
"""Interpolated masks are cut here."""

SMALLEST = 8
"""Pixels of a side: on less no letter has room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looked:
    """A scan before anything is moved; masks are in pixels of `flat.seen`."""

    pixels: Pixels
    grey: Pixels
    enlarged: Matrix
    """`pixels` → pixels of the page as it came."""
    dpi: float
    flat: Sheet
    outside: Pixels
    """What the scanner saw beside the paper."""
    punched: Pixels
    beside: Pixels
    """Both."""
    done: tuple[Step, ...]
    """What was done to `pixels`."""


def clean_page(
    page: Page,
    *,
    orient: Callable[[Pixels], tuple[int, float]] | None = None,
    steps: frozenset[Step] = ALL_STEPS,
) -> CleanPage:
    """Turn, straighten and clean one page; a blank one is only recognised.

    Args:
        page: as a viewer shows it.
        orient: tells how many degrees clockwise a grey image must be turned, with a confidence 0–1;
            without it the page is taken to be upright.
        steps: those that may run, each where the page calls for it; what one earns is measured by leaving it
            out (`benchmarks/reading/ablation.py`).
    """
    page = positive(page)
    seen = _looked(page, steps)
    if _is_blank(seen):
        return _blank(page, seen)
    judge = orient if Step.ORIENT in steps else None
    placed = place(seen.flat, seen.beside, judge, straight=Step.DESKEW in steps)
    moved = _moved(seen.pixels, seen.flat, seen.beside, placed)
    clean = _whitened(page, moved, replace(placed, to_scan=seen.enlarged @ placed.to_scan), seen.dpi, steps)
    done = {
        Step.REDUCE: Step.REDUCE in seen.done,
        Step.BANDS: Step.BANDS in seen.done,
        Step.FLATTEN: seen.flat.flattened,
        Step.EDGES: bool(seen.outside.any()),
        Step.HOLES: bool(seen.punched.any()),
        Step.ORIENT: placed.rotation != 0,
        Step.DESKEW: placed.moved and not seen.flat.flattened,
    }
    before = tuple(step.value for step, was in done.items() if was)
    cut = (PageFinding.CUT_OFF.value,) if cut_off(seen.flat.seen, seen.outside) else ()
    return replace(clean, steps=(*before, *clean.steps), findings=(*clean.findings, *cut))


def _looked(page: Page, steps: frozenset[Step]) -> _Looked:
    """See the sheet and what is no paper on it."""
    dpi = plausible_dpi(page.pixels.shape[1], page.pixels.shape[0], page.dpi)
    pixels, enlarged = page.pixels, np.eye(3)
    if Step.REDUCE in steps:
        pixels, enlarged, dpi = reduce(pixels, dpi)
    done = () if pixels is page.pixels else (Step.REDUCE,)
    grey = as_grey(pixels)
    first = look(grey, dpi=dpi)
    turned = bands(pixels, first) if Step.BANDS in steps else pixels
    if turned is not pixels:
        pixels, grey, done = turned, as_grey(turned), (*done, Step.BANDS)
        first = look(grey, dpi=dpi)
    flat = (sheet if Step.FLATTEN in steps else whole)(first, grey.shape[::-1])
    if flat.flattened:
        dpi = plausible_dpi(*flat.size, dpi=0.0)  # what a camera says is not about the paper
    nothing = np.zeros(flat.seen.grey.shape, np.uint8)
    outside = edges(flat.seen) if Step.EDGES in steps else nothing
    punched = holes(flat.seen) if Step.HOLES in steps else nothing
    return _Looked(
        pixels=pixels,
        grey=grey,
        enlarged=enlarged,
        dpi=dpi,
        flat=flat,
        outside=outside,
        punched=punched,
        beside=outside | punched,
        done=done,
    )


def _is_blank(seen: _Looked) -> bool:
    if min(seen.grey.shape) < SMALLEST:
        return True
    calm = undithered(seen.grey)
    plain = seen.flat.flattened or calm is seen.grey
    return blank(seen.flat.seen if plain else look(calm, dpi=seen.dpi), seen.beside)


def _moved(scan: Pixels, flat: Sheet, beside: Pixels, placed: Placement) -> Pixels:
    """Paint what is beside the paper and move the rest to its place; the only resampling of a page."""
    paper = round(paper_level(flat.seen.grey))
    page = scan
    if placed.moved:
        page = warp(scan, placed.to_scan, placed.size, paper=paper)
    elif placed.rotation:
        page = quarter(scan, placed.rotation)
    if not beside.any():
        return page
    enlarge = np.diag([flat.seen.scale, flat.seen.scale, 1.0])
    to_look = np.linalg.inv(flat.to_scan @ enlarge) @ placed.to_scan
    mask = warp(beside, to_look, (page.shape[1], page.shape[0]), paper=0)
    painted = page.copy() if page is scan else page
    painted[mask > HALF] = paper
    return painted


def _whitened(page: Page, moved: Pixels, placed: Placement, dpi: float, steps: frozenset[Step]) -> CleanPage:
    grey, stamped = as_grey(moved), False
    if Step.STAMPS in steps:
        grey, stamped = stamps(moved, grey)
    grain = noise(grey)
    grainy = Step.DENOISE in steps and grain >= GRAIN
    whitened = whiten(grey, grain=grain, denoise=grainy) if Step.WHITEN in steps else grey
    layout, unruled = furniture(whitened, dpi=dpi, steps=steps)
    quality = measure(grey, look(grey, dpi=dpi), dpi=dpi, noise=grain)
    done = {
        Step.STAMPS: stamped,
        Step.DENOISE: grainy,
        Step.WHITEN: Step.WHITEN in steps,
        Step.UNRULE: Step.UNRULE in steps,
        Step.UNDOT: Step.UNDOT in steps and bool(layout.leaders),
    }
    return CleanPage(
        number=page.number,
        colour=as_colour(moved),
        grey=grey,
        whitened=whitened,
        unruled=unruled,
        layout=layout,
        to_scan=placed.to_scan,
        dpi=dpi,
        rotation=placed.rotation,
        skew=placed.skew,
        steps=tuple(step.value for step, was in done.items() if was),
        findings=findings(quality),
        quality=quality,
    )


def _blank(page: Page, seen: _Looked) -> CleanPage:
    return CleanPage(
        number=page.number,
        colour=as_colour(seen.pixels),
        grey=seen.grey,
        whitened=seen.grey,
        unruled=seen.grey,
        layout=Layout(),
        to_scan=seen.enlarged,
        dpi=seen.dpi,
        blank=True,
        steps=("blank",),
    )
