"""Boxes and the marks of a pen: crosses, ticks, rings, strokes."""

from math import cos, pi, sin

from models.geometry import Box
from samples.kit.sheet import Sheet

Point = tuple[float, float]


def draw_box(sheet: Sheet, x: float, y: float, side: float) -> None:
    """Draw an empty square."""
    style = sheet.style
    sheet.draw.rectangle((x, y, x + side, y + side), outline=style.print_ink, width=style.box_stroke)


def _stroke(sheet: Sheet, points: tuple[Point, ...], width: int) -> None:
    sheet.draw.line(points, fill=sheet.style.value_ink, width=width, joint="curve")


def draw_mark(sheet: Sheet, x: float, y: float, side: float) -> None:
    """Mark a box the way the document's hand does."""
    rng, kind = sheet.rng, sheet.style.mark
    if sheet.style.hand != "handwritten" and kind in {"cross", "digit"}:
        _typed_cross(sheet, x, y, side)
        return
    over = 0.12 * side if sheet.style.hand == "handwritten" else -0.12 * side

    def shake() -> float:
        return rng.uniform(-0.08, 0.08) * side

    left, top, right, bottom = x - over, y - over, x + side + over, y + side + over
    width = rng.randint(4, 7)
    if kind == "tick":
        low = (x + side * 0.42 + shake(), bottom - 0.1 * side)
        _stroke(
            sheet,
            ((left + 0.1 * side, y + side * 0.55 + shake()), low, (right + shake(), top + shake())),
            width,
        )
    elif kind == "fill":
        inset = 0.16 * side
        sheet.draw.rectangle(
            (x + inset, y + inset, x + side - inset, y + side - inset), fill=sheet.style.value_ink
        )
    else:
        _stroke(sheet, ((left + shake(), top + shake()), (right + shake(), bottom + shake())), width)
        _stroke(sheet, ((right + shake(), top + shake()), (left + shake(), bottom + shake())), width)


def _typed_cross(sheet: Sheet, x: float, y: float, side: float) -> None:
    """Draw an X as a machine types it; a mark, so it is not recorded as text."""
    inset = 0.22 * side
    left, top, right, bottom = x + inset, y + inset, x + side - inset, y + side - inset
    _stroke(sheet, ((left, top), (right, bottom)), 5)
    _stroke(sheet, ((right, top), (left, bottom)), 5)


def draw_ring(sheet: Sheet, around: Box) -> Box:
    """Draw a pen ring around `around`; return its hull."""
    rng = sheet.rng
    cx, cy = around.middle
    wide, high = around.width / 2 + rng.uniform(14, 24), around.height / 2 + rng.uniform(12, 20)
    start = rng.uniform(0, 2 * pi)
    points = []
    for step in range(41):
        angle = start + 2 * pi * step / 38
        grow = 1 + 0.05 * sin(3 * angle + start)
        points.append((cx + wide * grow * cos(angle), cy + high * grow * sin(angle)))
    ink = sheet.style.value_ink if sheet.style.hand == "handwritten" else (24, 40, 130)
    sheet.draw.line(points, fill=ink, width=rng.randint(4, 6), joint="curve")
    return Box(left=cx - wide * 1.05, top=cy - high * 1.05, right=cx + wide * 1.05, bottom=cy + high * 1.05)


def draw_strike(sheet: Sheet, over: Box) -> None:
    """Strike words out with one stroke."""
    rng = sheet.rng
    y = over.middle[1]
    ink = sheet.style.value_ink if sheet.style.hand == "handwritten" else (24, 40, 130)
    ends = ((over.left - 6, y + rng.uniform(-4, 6)), (over.right + 6, y + rng.uniform(-6, 4)))
    sheet.draw.line(ends, fill=ink, width=5)
