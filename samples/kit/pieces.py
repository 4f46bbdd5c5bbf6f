"""What a row of a form is made of. Each piece knows how wide it must be and draws itself at a baseline."""

from dataclasses import dataclass
from typing import Protocol

from models.geometry import Box
from samples.kit.leaders import draw_leader
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
        """Return the least width in pixels."""
        style = sheet.style
        size = round(style.print_size * self.scale)
        return advance(style.print_family, size, self.bold, self.text) + 0.28 * size

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the left edge at x and the baseline at y."""
        size = round(sheet.style.print_size * self.scale)
        del width
        sheet.say(x, y, self.text, size=size, bold=self.bold, slot=self.slot)


@dataclass(frozen=True, slots=True)
class Gap:
    """Free space of `ems` em, growing by `stretch`."""

    ems: float = 1.0
    stretch: float = 0.0

    def need(self, sheet: Sheet) -> float:
        """Return the least width in pixels."""
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
        """Return the least width in pixels."""
        size = sheet.style.print_size
        text = self.text or ""
        inner = sheet.value_width(text, self._size(sheet)) + 0.35 * size if text else 0
        return max(self.ems * size, inner)

    def _size(self, sheet: Sheet) -> int:
        return round(sheet.style.value_size * self.scale)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the left edge at x and the baseline at y."""
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
