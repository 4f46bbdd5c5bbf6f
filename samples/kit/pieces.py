"""What a row of a form is made of. Each piece knows how wide it must be and draws itself at a baseline."""

from dataclasses import dataclass
from typing import Protocol

from models.geometry import Box
from samples.kit.leaders import draw_leader
from samples.kit.marks import draw_box, draw_mark, draw_ring, draw_strike
from samples.kit.sheet import Run, Sheet
from samples.kit.typeface import advance


class Piece(Protocol):
    """Anything that can stand in a row."""

    @property
    def stretch(self) -> float:
        """Share of the free width that the piece takes; 0 for none."""

    def need(self, sheet: Sheet) -> float:
        """Least width in pixels."""

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the left edge at x and the baseline at y."""


@dataclass(frozen=True, slots=True)
class Say:
    """Printed words: a label, or (with `slot`) words between two parts of a value."""

    text: str
    bold: bool = False
    scale: float = 1.0
    slot: str | None = None
    stretch: float = 0.0

    def need(self, sheet: Sheet) -> float:
        style = sheet.style
        size = round(style.print_size * self.scale)
        return advance(style.print_family, size, self.bold, self.text) + 0.28 * size

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        size = round(sheet.style.print_size * self.scale)
        del width
        sheet.say(x, y, self.text, size=size, bold=self.bold, slot=self.slot)


@dataclass(frozen=True, slots=True)
class Gap:
    """Free space of `ems` em, growing by `stretch`."""

    ems: float = 1.0
    stretch: float = 0.0

    def need(self, sheet: Sheet) -> float:
        return self.ems * sheet.style.print_size

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Nothing to draw."""


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a written text that fills a slot of its own."""

    start: int
    end: int
    slot: str
    value: str | int | None = None


@dataclass(frozen=True, slots=True)
class Fill:
    """A leader with a value standing on it; an empty or missing `text` leaves the leader bare."""

    text: str | None
    slot: str | None = None
    value: str | int | None = None
    """Canonical value; None leaves the slot's value alone."""
    stretch: float = 1.0
    ems: float = 2.0
    """Least width of the leader, em."""
    leader: str | None = None
    """Overrides the style's leader."""
    scale: float = 1.0
    spans: tuple[Span, ...] = ()
    """Slots inside the text; offsets count from the start of the whole text."""
    start: int = 0
    """Offset of `text` in the whole text, where it was broken over lines."""

    def need(self, sheet: Sheet) -> float:
        size = sheet.style.print_size
        text = self.text or ""
        inner = sheet.value_width(text, self._size(sheet)) + 0.35 * size if text else 0
        return max(self.ems * size, inner)

    def _size(self, sheet: Sheet) -> int:
        return round(sheet.style.value_size * self.scale)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        style = sheet.style
        draw_leader(sheet, x, y, width - 0.1 * style.print_size, self.leader or style.leader)
        if self.slot:
            sheet.put(self.slot, self.value)
        for span in self.spans:
            sheet.put(span.slot, span.value)
        if not self.text:
            return
        size = self._size(sheet)
        while size > 20 and sheet.value_width(self.text, size) > width:
            size -= 1
        free = max(0.0, width - sheet.value_width(self.text, size))
        shift = min(free, style.print_size * sheet.rng.uniform(0.1, 0.5))
        sheet.write(x + shift, y - style.value_lift, self.text, size=size, slot=self.slot)
        for span in self.spans:
            self._note(sheet, span, x + shift, size)

    def _note(self, sheet: Sheet, span: Span, x: float, size: int) -> None:
        """Record the part of a span that stands on this line."""
        text, whole = self.text or "", sheet.lines[-1][-1]
        first, last = max(0, span.start - self.start), min(len(text), span.end - self.start)
        words = text[first:last].strip() if first < last else ""
        if not words:
            return
        first += len(text[first:last]) - len(text[first:last].lstrip())
        left = x + sheet.value_width(text[:first], size)
        right = left + sheet.value_width(words, size)
        box = Box(left=left, top=whole.box.top, right=right, bottom=whole.box.bottom)
        sheet.slot(span.slot).runs.append(Run(words, box, whole.handwritten))


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
        side = self._side(sheet)
        return side * sum(self.groups) + 0.35 * side * len(self.groups)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        del width
        side, size = self._side(sheet), sheet.style.print_size
        top = y - sheet.cap() / 2 - side / 2
        if self.slot:
            sheet.put(self.slot, self.value)
        text, place = self.text or "", 0
        for count in self.groups:
            chunk = text[place : place + count]
            for cell in range(count):
                draw_box(sheet, x + cell * side, top, side)
            self._write(sheet, x, y, chunk, side, size)
            x += side * count + 0.35 * side
            place += count

    def _write(self, sheet: Sheet, x: float, y: float, chunk: str, side: float, size: int) -> None:
        """Write a group and record it as one run."""
        if not chunk.strip():
            return
        line, seen, mine = sheet.lines[-1], sheet.seen, []
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
class NumberBox:
    """One box in which the number of the chosen option is written."""

    number: str | None
    slot: str
    value: str | None = None
    answer: str = ""
    """Words of the chosen option, for `raw`."""
    stretch: float = 0.0

    def need(self, sheet: Sheet) -> float:
        return 1.5 * sheet.style.box_side * sheet.style.print_size

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
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
        side = sheet.style.box_side * sheet.style.print_size
        box = side * 1.35 if self.how in {"after", "before"} else 0
        return advance(sheet.style.print_family, sheet.style.print_size, False, self.words) + box + 0.5 * side

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        del width
        style = sheet.style
        side = style.box_side * style.print_size
        sheet.put(self.slot, None)
        words_x = x + side * 1.3 if self.how == "before" else x
        end = words_x + sheet.say(words_x, y, self.words, size=style.print_size)
        words = sheet.lines[-1][-1].box
        mark = self._mark(sheet, x, end, y, words, side)
        if self.chosen:
            sheet.put(self.slot, self.value)
            sheet.tick(
                self.slot,
                Run(self.answer or self.words, Box.hull((words, mark)), style.hand == "handwritten"),
            )

    def _mark(self, sheet: Sheet, x: float, end: float, y: float, words: Box, side: float) -> Box:
        if self.how == "ring":
            return draw_ring(sheet, words) if self.chosen else words
        if self.how == "strike":
            if not self.chosen:
                draw_strike(sheet, words)
            return words
        left = x if self.how == "before" else end + 0.25 * side
        top = y - sheet.cap() / 2 - side / 2
        draw_box(sheet, left, top, side)
        if self.chosen:
            draw_mark(sheet, left, top, side)
        return Box(left=left, top=top, right=left + side, bottom=top + side)
