"""A sheet of paper to write on: places in millimetres from the top left, text that never leaves its width."""

from typing import Literal

from fpdf import FPDF
from fpdf.enums import MethodReturnValue

from models.fonts.font_path import FAMILY
from sohoa.morning.sheet import List

Colour = tuple[int, int, int]

INK: Colour = (24, 32, 44)
SOFT: Colour = (92, 104, 120)
FAINT: Colour = (130, 140, 152)
ALARM: Colour = (178, 34, 34)
PALE: Colour = (240, 243, 247)
RULE: Colour = (206, 213, 222)

_LEADING = 1.36
"""Line height in letter heights: Vietnamese letters carry two marks, one above the other."""
_POINT = 25.4 / 72


class Paper:
    """One A4 page and where writing goes on."""

    def __init__(self, *, html: str) -> None:
        self.pdf = FPDF(format="A4")
        self.y = 0.0
        self._x = 0.0
        self._html = html

    def at(self, x: float, y: float) -> None:
        """Go on writing there."""
        self._x, self.y = x, y

    def down_to(self, y: float) -> None:
        """Go on below."""
        self.y = y

    def write(
        self,
        text: str,
        *,
        size: float,
        width: float,
        bold: bool = False,
        colour: Colour = INK,
        align: Literal["L", "R"] = "L",
        to: List | None = None,
    ) -> None:
        """Write text in lines of `width`; with `to` it links to that list of the HTML page."""
        self.pdf.set_font(FAMILY, "B" if bold else "", size)
        self.pdf.set_text_color(*colour)
        self.pdf.set_xy(self._x, self.y)
        height = size * _POINT * _LEADING
        address = f"{self._html}#{to.value}" if to else ""
        self.pdf.multi_cell(width, height, text, align=align, link=address, padding=0)
        self.y = self.pdf.get_y()

    def lines(self, text: str, *, size: float, width: float) -> int:
        """Return how many lines the text takes in that width."""
        self.pdf.set_font(FAMILY, "", size)
        cut = self.pdf.multi_cell(width, size, text, dry_run=True, output=MethodReturnValue.LINES)
        return max(1, len(cut)) if isinstance(cut, list) else 1

    def title(self, text: str, *, left: float, width: float) -> None:
        """Write the title of a block over a thin rule."""
        self.at(left, self.y)
        self.write(text, size=11.5, bold=True, width=width)
        self.rule(left, self.y + 0.8, width)
        self.y += 2.6

    def rule(self, left: float, top: float, width: float) -> None:
        """Draw a thin line."""
        self.pdf.set_draw_color(*RULE)
        self.pdf.set_line_width(0.25)
        self.pdf.line(left, top, left + width, top)

    def box(self, left: float, top: float, width: float, height: float, *, colour: Colour) -> None:
        """Draw a filled box with round corners."""
        self.pdf.set_fill_color(*colour)
        self.pdf.rect(left, top, width, height, style="F", round_corners=True, corner_radius=2)
