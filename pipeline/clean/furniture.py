"""Finds the printed furniture of a page and takes it off."""

from models.clean_page import Layout
from models.scan import Pixels
from pipeline.clean.cells import cells
from pipeline.clean.leaders import leaders
from pipeline.clean.rules import rules
from pipeline.clean.specks import specks
from pipeline.clean.unrule import undot, unrule


def furniture(whitened: Pixels, *, dpi: float) -> tuple[Layout, Pixels]:
    """Return where rules, box cells and leaders of a whitened page are, and the page without them."""
    across, down = rules(whitened, dpi=dpi)
    boxes = cells(across, down, dpi=dpi)
    bare = unrule(whitened, across, down, boxes, dpi=dpi)
    marks = specks(bare, dpi=dpi)
    dotted = leaders(bare, marks, dpi=dpi)
    layout = Layout(cells=boxes, horizontal=across.boxes, vertical=down.boxes, leaders=dotted.boxes)
    return layout, undot(bare, marks, dotted)
