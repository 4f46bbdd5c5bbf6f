"""One page: pixels, and the runs and slots recorded while drawing."""

from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from PIL import Image, ImageDraw

from models.geometry import Box
from samples.kit.style import Style
from samples.kit.typeface import advance, cap_height, paint

WIDTH, HEIGHT, DPI = 2480, 3508, 300


class Run(NamedTuple):
    """Text drawn in one go."""

    text: str
    box: Box
    handwritten: bool


@dataclass(slots=True)
class Slot:
    """A slot of the form while it is being filled."""

    value: str | int | None = None
    runs: list[Run] = field(default_factory=list)
    marks: list[Run] = field(default_factory=list)
    """Chosen options: their words, and the hull of words and mark."""
    """`value` stays None for an empty slot."""


@dataclass(slots=True, kw_only=True)
class Sheet:
    """A page being drawn; mutable on purpose, frozen into a DrawnPage by the desk."""

    style: Style
    rng: Random
    image: Image.Image = field(default_factory=lambda: Image.new("RGB", (WIDTH, HEIGHT), (255, 255, 255)))
    lines: list[list[Run]] = field(default_factory=list)
    slots: dict[str, Slot] = field(default_factory=dict)
    rows: dict[str, list[tuple[dict[str, str | None], list[Run]]]] = field(default_factory=dict)
    seen: list[Run] | None = None
    """Runs of the table row being drawn, when there is one."""
    draw: ImageDraw.ImageDraw = field(init=False)

    def __post_init__(self) -> None:
        self.draw = ImageDraw.Draw(self.image)

    def begin_line(self) -> None:
        """Start a new line of the reading order."""
        self.lines.append([])

    def slot(self, name: str) -> Slot:
        """Return the slot called `name`, made on first use."""
        return self.slots.setdefault(name, Slot())

    def put(self, name: str, value: str | int | None) -> None:
        """Give a slot its canonical value; an earlier value stays."""
        slot = self.slot(name)
        if slot.value is None:
            slot.value = value

    def say(
        self, x: float, y: float, text: str, *, size: int, bold: bool = False, slot: str | None = None
    ) -> float:
        """Print `text` with its baseline at `y`; return its advance width."""
        style, words = self.style, text.strip()
        if words:
            family, ink = style.print_family, style.print_ink
            box = paint(self.draw, (x, y), words, family=family, size=size, bold=bold, ink=ink)
            self._keep(Run(words, Box.of(box), False), slot)
        return advance(style.print_family, size, bold, text)

    def write(self, x: float, y: float, text: str, *, size: int, slot: str | None = None) -> float:
        """Write a value in the document's hand; return its advance width."""
        style = self.style
        if style.hand != "typed":
            return self._write_shaken(x, y, text, size=size, slot=slot)
        family, bold, ink = style.value_family, style.value_bold, style.value_ink
        box = paint(self.draw, (x, y), text, family=family, size=size, bold=bold, ink=ink)
        self._keep(Run(text, Box.of(box), False), slot)
        return advance(family, size, bold, text)

    def _write_shaken(self, x: float, y: float, text: str, *, size: int, slot: str | None) -> float:
        """Write word by word with an unsteady baseline, as machines with a lever and hands do."""
        family, loose = self.style.value_family, self.style.hand == "handwritten"
        gap = advance(family, size, False, " ")
        boxes, pen = [], x
        for word in text.split():
            drop = self.rng.uniform(-0.07, 0.07) * size if loose else self.rng.uniform(-1.6, 1.6)
            ink = tuple(max(0, min(255, c + self.rng.randint(-14, 14))) for c in self.style.value_ink)
            box = paint(self.draw, (pen, y + drop), word, family=family, size=size, bold=False, ink=ink)
            boxes.append(Box.of(box))
            pen += advance(family, size, False, word) + gap
        self._keep(Run(text, Box.hull(boxes), loose), slot)
        return pen - gap - x

    def value_width(self, text: str, size: int) -> float:
        """Advance width of a value in the document's hand."""
        return advance(self.style.value_family, size, self.style.value_bold, text)

    def _keep(self, run: Run, slot: str | None) -> None:
        if not self.lines:
            self.begin_line()
        self.lines[-1].append(run)
        if slot:
            self.slot(slot).runs.append(run)
        if self.seen is not None:
            self.seen.append(run)

    def tick(self, name: str, run: Run) -> None:
        """Record the chosen option of a choice."""
        self.slot(name).marks.append(run)

    def cap(self) -> float:
        """Cap height of ordinary print, pixels."""
        return cap_height(self.style.print_family, self.style.print_size)
