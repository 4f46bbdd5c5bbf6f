"""Boxes of a form: cells for digits, a box for a number, options with a tick box."""

from dataclasses import dataclass

from models.geometry import Box
from samples.kit.marks import draw_box, draw_mark, draw_ring, draw_strike
from samples.kit.sheet import Run, Sheet
from samples.kit.typeface import advance


@dataclass(frozen=True, slots=True)
class Cells:
    """Boxes for one character each, in groups; `text` has one character a cell, spaces stay empty."""

    text: str | None
    groups: tuple[int, ...]
    slot: str | None = None
    value: str | int | None = None
    stretch: float = 0.0

    def _side(self, sheet: Sheet) -> float:
        return sheet.style.box_side * sheet.style.print_size

    def need(self, sheet: Sheet) -> float:
        """Return the least width in pixels."""
        side = self._side(sheet)
        return side * sum(self.groups) + 0.35 * side * len(self.groups)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the left edge at x and the baseline at y."""
        del width
        side = self._side(sheet)
        top = y - sheet.cap() / 2 - side / 2
        if self.slot:
            sheet.put(self.slot, self.value)
        text, place = self.text or "", 0
        for count in self.groups:
            chunk = text[place : place + count]
            for cell in range(count):
                draw_box(sheet, x + cell * side, top, side)
            self._write(sheet, (x, y), chunk, side)
            x += side * count + 0.35 * side
            place += count

    def _write(self, sheet: Sheet, at: tuple[float, float], chunk: str, side: float) -> None:
        """Write a group and record it as one run."""
        if not chunk.strip():
            return
        (x, y), size, mine = at, sheet.style.print_size, list[Run]()
        line, seen = sheet.lines[-1], sheet.seen
        sheet.lines[-1], sheet.seen = mine, None
        for cell, character in enumerate(chunk):
            if character == " ":
                continue
            left = x + cell * side + (side - sheet.value_width(character, size)) / 2
            sheet.write(left, y - sheet.rng.uniform(-2, 2), character, size=size)
        sheet.lines[-1], sheet.seen = line, seen
        run = Run(
            chunk.replace(" ", ""), Box.hull(part.box for part in mine), sheet.style.hand == "handwritten"
        )
        line.append(run)
        if self.slot:
            sheet.slot(self.slot).runs.append(run)
        if seen is not None:
            seen.append(run)


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick box that belongs to no slot of ours."""

    chosen: bool = False
    stretch: float = 0.0

    def need(self, sheet: Sheet) -> float:
        """Return the least width in pixels."""
        return 1.35 * sheet.style.box_side * sheet.style.print_size

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the left edge at x and the baseline at y."""
        del width
        side = sheet.style.box_side * sheet.style.print_size
        top = y - sheet.cap() / 2 - side / 2
        draw_box(sheet, x, top, side)
        if self.chosen:
            draw_mark(sheet, x, top, side)


@dataclass(frozen=True, slots=True)
class NumberBox:
    """One box in which the number of the chosen option is written."""

    number: str | None
    slot: str
    value: str | None = None
    answer: str = ""
    """Words of the chosen option, for `raw`."""
    stretch: float = 0.0

    def need(self, sheet: Sheet) -> float:
        """Return the least width in pixels."""
        return 1.5 * sheet.style.box_side * sheet.style.print_size

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the left edge at x and the baseline at y."""
        side = sheet.style.box_side * sheet.style.print_size
        Cells(self.number, (1,)).draw(sheet, x, y, width)
        sheet.put(self.slot, self.value)
        if self.number:
            top = y - sheet.cap() / 2 - side / 2
            box = Box(left=x, top=top, right=x + side, bottom=top + side)
            sheet.tick(self.slot, Run(self.answer, box, sheet.style.hand == "handwritten"))


@dataclass(frozen=True, slots=True)
class Option:
    """One printed option with its own tick box; `chosen` marks it."""

    words: str
    chosen: bool
    slot: str
    value: str | None = None
    how: str = "after"
    """`after` or `before`: where the box stands; `ring` or `strike`: no box, the words are ringed or the
    other options are struck out."""
    answer: str | None = None
    """The option's words without its number, for `raw`; default `words`."""
    stretch: float = 0.0

    def need(self, sheet: Sheet) -> float:
        """Return the least width in pixels."""
        side = sheet.style.box_side * sheet.style.print_size
        box = side * 1.35 if self.how in {"after", "before"} else 0
        return advance(sheet.style.print_family, sheet.style.print_size, False, self.words) + box + 0.5 * side

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the left edge at x and the baseline at y."""
        del width
        style = sheet.style
        side = style.box_side * style.print_size
        sheet.put(self.slot, None)
        words_x = x + side * 1.3 if self.how == "before" else x
        end = words_x + sheet.say(words_x, y, self.words, size=style.print_size)
        words = sheet.lines[-1][-1].box
        mark = self._mark(sheet, (x, end), y, words, side=side)
        if self.chosen:
            sheet.put(self.slot, self.value)
            sheet.tick(
                self.slot,
                Run(self.answer or self.words, Box.hull((words, mark)), style.hand == "handwritten"),
            )

    def _mark(self, sheet: Sheet, ends: tuple[float, float], y: float, words: Box, *, side: float) -> Box:
        if self.how == "ring":
            return draw_ring(sheet, words) if self.chosen else words
        if self.how == "strike":
            if not self.chosen:
                draw_strike(sheet, words)
            return words
        left = ends[0] if self.how == "before" else ends[1] + 0.25 * side
        top = y - sheet.cap() / 2 - side / 2
        draw_box(sheet, left, top, side)
        if self.chosen:
            draw_mark(sheet, left, top, side)
        return Box(left=left, top=top, right=left + side, bottom=top + side)
