"""Finds the printed furniture of a page and takes it off."""

from models.clean_page import Layout
from models.scan import Pixels
from pipeline.clean.cells import cells
from pipeline.clean.leaders import leaders
from pipeline.clean.rules import rules
from pipeline.clean.specks import specks
from pipeline.clean.unrule import unrule


def furniture(whitened: Pixels, *, dpi: float) -> tuple[Layout, Pixels]:
    """Return where rules, box cells and leaders of a whitened page are, and the page without them."""
    lines = rules(whitened, dpi=dpi)
    marks = specks(whitened, dpi=dpi)
    dotted = leaders(marks, dpi=dpi)
    layout = Layout(
        cells=cells(lines, dpi=dpi),
        horizontal=lines.horizontal,
        vertical=lines.vertical,
        leaders=dotted.boxes,
    )
    return layout, unrule(whitened, lines, marks, dotted, dpi=dpi)
