"""A sheet of a house's print, blank or filled, and what stands on it."""

from dataclasses import replace
from math import cos, pi, sin
from random import Random

from PIL import Image, ImageDraw

from benchmarks.zones.house_print import HousePrint, Slot
from benchmarks.zones.typed_values import Truth, typed_values
from samples.kit.typeface import advance, paint
from samples.stays import Case

WIDTH = 2480
_BLACK, _INKS = (20, 20, 22), ((18, 18, 20), (25, 25, 70), (40, 38, 50))
VALUES = ("FreeSans", "FreeSerif", "Roboto", "Gelasio", "Cousine", "Noto Sans")


class _Pen:
    def __init__(self, house: HousePrint, rng: Random) -> None:
        self.house, self.rng = house, rng
        self.image = Image.new("RGB", (WIDTH, house.height), (255, 255, 255))
        self.draw = ImageDraw.Draw(self.image)
        self.family, self.ink = rng.choice(VALUES), rng.choice(_INKS)

    def say(
        self, x: float, y: float, text: str, *, value: bool = False, bold: bool = False, scale: float = 1.0
    ) -> float:
        family, size = (self.family if value else self.house.family), round(self.house.size * scale)
        paint(self.draw, (x, y), text, family=family, size=size, bold=bold, ink=self.ink if value else _BLACK)
        return x + advance(family, size, bold, text)

    def mark(self, x: float, y: float, side: float) -> None:
        """A cross, a tick or a filled box, not quite in its box."""
        shake, width = (lambda: self.rng.uniform(-0.1, 0.1) * side), self.rng.randint(4, 7)
        kind = self.rng.choice(("cross", "tick", "fill"))
        if kind == "fill":
            self.draw.rectangle((x + 6, y + 6, x + side - 6, y + side - 6), fill=self.ink)
        elif kind == "tick":
            points = (
                (x + shake(), y + 0.5 * side),
                (x + 0.4 * side, y + 0.9 * side),
                (x + side + shake(), y - 0.1 * side),
            )
            self.draw.line(points, fill=self.ink, width=width)
        else:
            self.draw.line(
                (x + shake(), y + shake(), x + side + shake(), y + side), fill=self.ink, width=width
            )
            self.draw.line(
                (x + side + shake(), y + shake(), x + shake(), y + side), fill=self.ink, width=width
            )

    def ring(self, left: float, right: float, y: float) -> None:
        size = self.house.size
        cx, cy, wide, high = (left + right) / 2, y - 0.35 * size, (right - left) / 2 + 16, 0.78 * size
        grow = [1 + 0.05 * sin(3 * step / 6) for step in range(42)]
        points = [
            (cx + wide * g * cos(2 * pi * step / 40), cy + high * g * sin(2 * pi * step / 40))
            for step, g in enumerate(grow)
        ]
        self.draw.line(points, fill=(24, 40, 130), width=self.rng.randint(4, 6))


def _line(pen: _Pen, slot: Slot, x: float, y: float, text: str | None) -> None:
    to, size = slot.to * WIDTH, pen.house.size
    if pen.house.leader == "_":
        pen.draw.line((x + 10, y + 8, to, y + 8), fill=_BLACK, width=3)
    else:
        dots = int((to - x - 10) / advance(pen.house.family, size, False, "."))
        pen.say(x + 10, y, "." * dots)
    if text:
        room = to - x - 26
        need = advance(pen.family, size, False, text)
        pen.say(x + 26, y - 5, text, value=True, scale=min(1.0, room / need))


def _cells(pen: _Pen, slot: Slot, x: float, y: float, text: str | None) -> None:
    side, x, place = 1.32 * pen.house.size, x + 14, 0
    for group in slot.cells:
        for _ in range(group):
            top = y - 0.98 * pen.house.size
            pen.draw.rectangle((x, top, x + side, top + side), outline=_BLACK, width=3)
            sign = (text or "")[place : place + 1].strip()
            if sign:
                wide = advance(pen.family, pen.house.size, False, sign)
                pen.say(x + (side - wide) / 2, y, sign, value=True)
            x, place = x + side, place + 1
        x += 0.5 * side


def _options(pen: _Pen, slot: Slot, x: float, y: float, chosen: str | None) -> None:
    size, step = pen.house.size, (slot.to * WIDTH - x) / len(slot.options)
    for place, (words, value) in enumerate(slot.options):
        left = x + 20 + (place * step if slot.how == "ticks" else 0)
        right = pen.say(left, y, words)
        if slot.how == "ticks":
            side = 0.95 * size
            box = right + 14, y - 0.82 * size
            pen.draw.rectangle((*box, box[0] + side, box[1] + side), outline=_BLACK, width=3)
            if value == chosen:
                pen.mark(*box, side)
        else:
            if value == chosen:
                pen.ring(left, right, y)
            x = right + 0.6 * size


def _figure(pen: _Pen, slot: Slot, x: float, y: float, chosen: str | None) -> None:
    """Numbered options, and one box that takes the number."""
    x += 20
    for words, _value in slot.options:
        x = pen.say(x, y, words) + 0.9 * pen.house.size
    number = next((place for place, (_, value) in enumerate(slot.options, 1) if value == chosen), None)
    _cells(pen, replace(slot, cells=(1,)), x, y, str(number) if number is not None else None)


_HOW = {"cells": _cells, "ticks": _options, "rings": _options, "figure": _figure}


def draw_sheet(house: HousePrint, case: Case | None, rng: Random) -> tuple[Image.Image, Truth]:
    """Return the sheet (RGB, 300 dpi) and its values; a blank without a case."""
    pen = _Pen(house, rng)
    shown, truth = typed_values(house, case) if case else ({}, {})
    pen.say(0.07 * WIDTH, 200, "SỞ Y TẾ TỈNH THÁI NGUYÊN", scale=0.9)
    pen.say(0.07 * WIDTH, 265, house.house, bold=True, scale=0.9)
    wide = advance(house.family, round(1.5 * house.size), True, house.title)
    pen.say((WIDTH - wide) / 2, 430, house.title, bold=True, scale=1.5)
    for number, row in enumerate(house.rows):
        y = 580 + number * house.pitch
        for slot in row:
            x = pen.say(slot.x * WIDTH, y, slot.label)
            how = _HOW.get(slot.how, _line)
            how(pen, slot, x, y, shown.get(slot.field))
    pen.say(0.62 * WIDTH, house.height - 180, house.signed, bold=True)
    return pen.image, truth
