"""Follow a page's drawing operators as far as needed to know whether one image fills it."""

from dataclasses import dataclass, field, replace

import numpy as np
import pikepdf

from models.geometry import Matrix
from pipeline.open.drawing_state import CHANGES, INVISIBLE, DrawingState, Operands, advance, matrix_of
from pipeline.open.page_view import PageView
from pipeline.open.placement import fills, shown_box

DEEPEST = 4
"""Nested forms: one for a text layer, one for a watermark, more is a maze."""
UPRIGHT = 1e-6
"""Square points by which a clip rectangle may be tilted."""

SHOWS_TEXT = frozenset({"Tj", "TJ", "'", '"'})
INLINE_IMAGE = "INLINE IMAGE"
PAINTS = frozenset({"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", INLINE_IMAGE})
FILLS_ONLY = frozenset({"f", "F", "f*"})
ENDS_PATH = PAINTS | {"n"}
BENDS_PATH = frozenset({"m", "l", "c", "v", "y", "h"})
OPERATORS = " ".join(
    sorted(
        SHOWS_TEXT
        | BENDS_PATH
        | ENDS_PATH - {INLINE_IMAGE}
        | set(CHANGES)
        | {"q", "Q", "Do", "re", "W", "W*", "BDC", "BI"}
    )
)


class NotLoneError(Exception):
    """More than one image that fills the page is seen, or what is seen depends on the viewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoneImage:
    """The image and how it is drawn."""

    stream: pikepdf.Stream
    matrix: Matrix
    """Unit square to user space."""
    plain: bool
    """Nothing but its own samples decides what is seen: no transparency, no transfer curve."""
    overlaid: bool = False
    """Print or drawn lines lie on it, or an annotation: a stamp, a signature."""


@dataclass(slots=True, kw_only=True)
class Scene:
    """What has been painted so far."""

    view: PageView
    lone: LoneImage | None = None
    _ink_below: bool = False
    _state: DrawingState = field(default_factory=lambda: DrawingState(matrix=np.eye(3)))
    _stack: list[DrawingState] = field(default_factory=list)
    _rectangles: list[tuple[float, float, float, float]] = field(default_factory=list)
    """Of the current path, in user space: left, bottom, right, top."""
    _bent: bool = False
    """The current path has other parts than rectangles."""
    _clip_pending: bool = False

    def paint_page(self, page: pikepdf.Object) -> None:
        """Follow the whole page; raise NotLoneError where several images that fill it are seen together."""
        self._follow(page, page.get("/Resources", pikepdf.Dictionary()), depth=0)

    def _follow(self, content: pikepdf.Object, resources: pikepdf.Object, *, depth: int) -> None:
        """Follow one content stream."""
        for instruction in pikepdf.parse_content_stream(content, OPERATORS):
            operator = str(instruction.operator)
            operands: Operands = instruction.operands  # type: ignore[assignment]
            if operator == "Do":
                self._draw(resources.XObject[str(operands[0])], resources, depth=depth)
            elif operator == "gs":
                self._state = advance(self._state, operator, (resources.ExtGState[str(operands[0])],))
            elif operator in CHANGES:
                self._state = advance(self._state, operator, operands)
            else:
                self._paint(operator, operands)

    def _paint(self, operator: str, operands: Operands) -> None:
        """Follow paths, text, marks and the stack of states."""
        match operator:
            case "q":
                self._stack.append(self._state)
            case "Q":
                self._state = self._stack.pop() if self._stack else self._state
            case "re":
                left, bottom, width, height = (float(number) for number in operands)
                self._rectangles.append((left, bottom, left + width, bottom + height))
            case "W" | "W*":
                self._clip_pending = True
            case "BDC" if str(operands[0]) == "/OC":
                raise NotLoneError  # a layer that can be switched off
            case _ if operator in BENDS_PATH:
                self._bent = True
            case _ if operator in ENDS_PATH:
                self._end_path(operator)
            case _ if operator in SHOWS_TEXT and self._state.text_mode != INVISIBLE:
                self._put_ink()

    def _draw(self, drawn: pikepdf.Object, resources: pikepdf.Object, *, depth: int) -> None:
        """Follow Do: a form is entered, an image looked at."""
        if not isinstance(drawn, pikepdf.Stream) or "/OC" in drawn:
            raise NotLoneError
        if drawn.get("/Subtype") == "/Form":
            self._enter_form(drawn, resources, depth=depth)
        else:
            self._paint_image(drawn)

    def _enter_form(self, form: pikepdf.Stream, resources: pikepdf.Object, *, depth: int) -> None:
        """Follow a form in its own coordinates and inside its box."""
        if depth >= DEEPEST:
            raise NotLoneError
        outside, stack = self._state, self._stack
        inner = tuple(form.get("/Matrix", (1, 0, 0, 1, 0, 0)))
        self._state, self._stack = replace(outside, matrix=np.matmul(outside.matrix, matrix_of(inner))), []
        left, bottom, right, top = (float(number) for number in form.BBox)
        self._clip_to((left, bottom, right, top))
        self._follow(form, form.get("/Resources", resources), depth=depth + 1)
        self._state, self._stack = outside, stack

    def _paint_image(self, image: pikepdf.Stream) -> None:
        """Note an image; it must fill the view, alone or over everything before it."""
        if self._state.clipped or not fills(shown_box(self._state.matrix, self.view), self.view):
            if self.lone:
                raise NotLoneError  # print in pieces on a coarse background
            self._put_ink()
            return
        masked = any(key in image for key in ("/SMask", "/Mask", "/SMaskInData")) or not self._state.plain
        stencil = bool(image.get("/ImageMask", False))
        if (masked or stencil) and (self._ink_below or self.lone):
            raise NotLoneError
        plain = not masked and not (stencil and self._state.fill != "black")
        self.lone = LoneImage(stream=image, matrix=self._state.matrix, plain=plain)

    def _put_ink(self) -> None:
        """Note something visible that is not a filling image."""
        if self.lone:
            self.lone = replace(self.lone, overlaid=True)
        self._ink_below = True

    def _end_path(self, operator: str) -> None:
        """Note the painting of a path, and make it the clip where that was asked for."""
        white_on_paper = operator in FILLS_ONLY and self._state.fill == "white" and not self.lone
        if operator in PAINTS and not white_on_paper:
            self._put_ink()
        if self._clip_pending and (self._bent or len(self._rectangles) != 1):
            self._state = replace(self._state, clipped=True)
        elif self._clip_pending:
            self._clip_to(self._rectangles[0])
        self._rectangles, self._bent, self._clip_pending = [], False, False

    def _clip_to(self, rectangle: tuple[float, float, float, float]) -> None:
        """Clip to a rectangle in user space; harmless if it holds the whole view."""
        left, bottom, right, top = rectangle
        matrix = np.matmul(
            self._state.matrix, matrix_of((right - left, 0.0, 0.0, top - bottom, left, bottom))
        )
        (a, c), (b, d) = matrix[:2, :2]
        upright = abs(c * b) < UPRIGHT or abs(a * d) < UPRIGHT
        if not upright or not fills(shown_box(matrix, self.view), self.view):
            self._state = replace(self._state, clipped=True)
