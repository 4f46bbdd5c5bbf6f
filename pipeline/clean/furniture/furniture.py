"""Finds the printed furniture of a page and takes it off."""

from models.clean_page import Layout
from models.scan import Pixels
from pipeline.clean.furniture.cells import cells
from pipeline.clean.furniture.leaders import leaders
from pipeline.clean.furniture.rules import rules
from pipeline.clean.furniture.specks import specks
from pipeline.clean.furniture.unrule import undot, unrule
from pipeline.clean.step import ALL_STEPS, Step


def furniture(whitened: Pixels, *, dpi: float, steps: frozenset[Step] = ALL_STEPS) -> tuple[Layout, Pixels]:
    """Return where rules, box cells and leaders of a whitened page are, and the page without them.

    Where `steps` leaves `UNRULE` or `UNDOT` out they are found all the same, but stay on the page.
    """
    across, down = rules(whitened, dpi=dpi)
    boxes = cells(across, down, dpi=dpi)
    bare = unrule(whitened, across, down, boxes, dpi=dpi)
    marks = specks(bare, dpi=dpi)
    dotted = leaders(bare, marks, dpi=dpi)
    layout = Layout(cells=boxes, horizontal=across.boxes, vertical=down.boxes, leaders=dotted.boxes)
    kept = bare if Step.UNRULE in steps else whitened
    return layout, undot(kept, marks, dotted) if Step.UNDOT in steps else kept
