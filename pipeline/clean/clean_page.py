"""A scanned page becomes an upright, straight, clean page with the way back."""

from collections.abc import Callable

import numpy as np

from models.clean_page import CleanPage, Layout
from models.scan import Page, Pixels
from pipeline.clean.blank import blank
from pipeline.clean.edges import edges, paper_level
from pipeline.clean.furniture import furniture
from pipeline.clean.holes import holes
from pipeline.clean.look import look
from pipeline.clean.placement import Placement, place
from pipeline.clean.quality import findings, measure
from pipeline.clean.raster import as_colour, as_grey, stretched
from pipeline.clean.resolution import plausible_dpi
from pipeline.clean.stamps import stamps
from pipeline.clean.warp import quarter, warp
from pipeline.clean.whiten import whiten


def clean_page(page: Page, *, orient: Callable[[Pixels], tuple[int, float]] | None = None) -> CleanPage:
    """Turn, straighten and clean one page; a blank one is only recognised.

    Args:
        page: as a viewer shows it.
        orient: tells how many degrees clockwise a grey image must be turned, with a confidence 0–1;
            without it the page is taken to be upright.
    """
    grey = as_grey(page.pixels)
    height, width = grey.shape
    dpi = plausible_dpi(width, height, page.dpi)
    seen = look(grey, dpi=dpi)
    outside, punched = edges(seen), holes(seen)
    beside = outside | punched
    if blank(seen, beside):
        return _blank(page, grey, dpi)
    placed = place(seen, beside, (width, height), orient)
    moved = _move(page.pixels, beside, placed, round(paper_level(seen.grey)))
    done = {
        "edges": bool(outside.any()),
        "holes": bool(punched.any()),
        "orient": placed.rotation != 0,
        "deskew": placed.skew != 0,
    }
    return _whitened(page, moved, placed, dpi, tuple(name for name, was in done.items() if was))


def _move(scan: Pixels, beside: Pixels, placed: Placement, paper: int) -> Pixels:
    """Paint what is beside the paper and move the rest to its place; the only resampling of a page."""
    if beside.any():
        mask = stretched(beside, scan.shape[1], scan.shape[0], smooth=False)
        scan = scan.copy()
        scan[mask > 0] = paper
    if placed.skew:
        return warp(scan, placed.to_scan, placed.size, paper=paper)
    return quarter(scan, placed.rotation)


def _whitened(page: Page, moved: Pixels, placed: Placement, dpi: float, steps: tuple[str, ...]) -> CleanPage:
    grey, stamped = stamps(moved, as_grey(moved))
    whitened, noise = whiten(grey)
    layout, unruled = furniture(whitened, dpi=dpi)
    quality = measure(grey, look(grey, dpi=dpi), dpi=dpi, noise=noise)
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
        steps=(*steps, *(("stamps",) if stamped else ()), "whiten", "unrule"),
        findings=findings(quality),
        quality=quality,
    )


def _blank(page: Page, grey: Pixels, dpi: float) -> CleanPage:
    return CleanPage(
        number=page.number,
        colour=as_colour(page.pixels),
        grey=grey,
        whitened=grey,
        unruled=grey,
        layout=Layout(),
        to_scan=np.eye(3),
        dpi=dpi,
        blank=True,
        steps=("blank",),
    )
