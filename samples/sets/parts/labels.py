"""Rows and labels: above a value, in italics, at a tab stop, with a ringed number."""

from dataclasses import dataclass, replace

from models.geometry import Box
from samples.fonts.font_path import is_installed
from samples.forms.common import Choice
from samples.kit.boxes import Option
from samples.kit.column import Column
from samples.kit.marks import draw_ring
from samples.kit.pieces import Fill, Gap, Piece, Say
from samples.kit.sheet import Run, Sheet
from samples.kit.typeface import advance

LONG = 28
"""Characters from which a last value may run on over further lines."""


def rows(column: Column, *lines: tuple[Piece | str, ...], bold: bool = False, leading: float = 1.0) -> None:
    """Set rows one under the other; long last values run on. `bold` labels."""
    for line in lines:
        last = line[-1]
        cut = isinstance(last, Fill) and len(last.text or "") > LONG
        column.row(*(_label(column, piece, bold=bold) for piece in line), cut=cut, leading=leading)


def _label(column: Column, piece: Piece | str, *, bold: bool) -> Piece | str:
    if not bold or not isinstance(piece, str):
        return piece
    return Say(piece[:-1] + column.sheet.style.colon if piece.endswith(":") else piece, bold=True)


def above(
    column: Column, *cells: tuple[float, str, tuple[Piece | str, ...] | Piece], small: float = 0.78
) -> None:
    """Set cells side by side, each a small label with its value below it."""
    made = column.split(*(share for share, _, _ in cells), gap=0.7)
    for part, (_, label, pieces) in zip(made, cells, strict=True):
        part.words(label, scale=small)
        rows(part, pieces if isinstance(pieces, tuple) else (pieces,), leading=0.95)
    column.join(*made)


@dataclass(frozen=True, slots=True)
class Lean:
    """A label in italics, where the family has them."""

    text: str
    scale: float = 1.0
    stretch: float = 0.0

    def _family(self, sheet: Sheet) -> str:
        upright = sheet.style.print_family
        plain = upright.replace(" ", "")
        tries = (f"{plain}-Italic", f"{plain}Italic", f"{plain}-Oblique", f"{plain}Oblique")
        return next((name for name in tries if is_installed(name)), upright)

    def need(self, sheet: Sheet) -> float:
        """Return the least width in pixels."""
        size = round(sheet.style.print_size * self.scale)
        return advance(self._family(sheet), size, False, self.text) + 0.28 * size

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the left edge at x and the baseline at y."""
        del width
        upright = sheet.style
        sheet.style = replace(upright, print_family=self._family(sheet))
        sheet.say(x, y, self.text, size=round(upright.print_size * self.scale))
        sheet.style = upright


@dataclass(frozen=True, slots=True)
class Tab:
    """A label of a fixed width, its colon at a tab stop."""

    text: str
    ems: float
    bold: bool = False
    stretch: float = 0.0

    def need(self, sheet: Sheet) -> float:
        """Return the least width in pixels."""
        size = sheet.style.print_size
        wide = advance(sheet.style.print_family, size, self.bold, self.text) + 0.9 * size
        return max(self.ems * size, wide)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the left edge at x and the baseline at y."""
        size = sheet.style.print_size
        sheet.say(x, y, self.text, size=size, bold=self.bold)
        sheet.say(x + width - 0.55 * size, y, ":", size=size, bold=self.bold)


@dataclass(frozen=True, slots=True)
class Ringed:
    """An option whose number alone is ringed when it is chosen."""

    number: str
    words: str
    chosen: bool
    slot: str
    value: str
    stretch: float = 0.0

    def need(self, sheet: Sheet) -> float:
        """Return the least width in pixels."""
        size = sheet.style.print_size
        return advance(sheet.style.print_family, size, False, f"{self.number}  {self.words}") + 0.5 * size

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw with the left edge at x and the baseline at y."""
        del width
        size = sheet.style.print_size
        sheet.put(self.slot, None)
        step = sheet.say(x, y, self.number, size=size) + 0.4 * size
        number = sheet.lines[-1][-1].box
        sheet.say(x + step, y, self.words, size=size)
        words = sheet.lines[-1][-1].box
        if self.chosen:
            ring = draw_ring(sheet, number)
            sheet.put(self.slot, self.value)
            hull = Box.hull((ring, words))
            sheet.tick(self.slot, Run(self.words, hull, sheet.style.hand == "handwritten"))


def ringed(choice: Choice, chosen: str, gap: float = 0.6) -> list[Piece]:
    """Return the options of a choice with a ring round the chosen one's number."""
    made: list[Piece] = [Gap(0.3)]
    for place, (_, words, value) in enumerate(choice.options, start=1):
        made += [Ringed(f"{place}.", words, value == chosen, choice.slot, value), Gap(gap)]
    return made


def sexes(words: tuple[str, str] = ("Nam", "Nữ"), mark: str = "{w}") -> Choice:
    """Return the choice of the sex in the print's words."""
    values = ("male", "female")
    made = tuple(
        (mark.format(n=place, w=word), word, value)
        for place, (word, value) in enumerate(zip(words, values, strict=True), start=1)
    )
    return Choice(slot="sex", options=made)


def ticked(choice: Choice, chosen: str, how: str = "before", gap: float = 0.5) -> list[Piece]:
    """Return the options of a choice, evenly spread."""
    made: list[Piece] = []
    for words, answer, value in choice.options:
        made += [Option(words, value == chosen, choice.slot, value, how, answer), Gap(gap, 0.3)]
    return made


def below(column: Column, *cells: tuple[float, Piece, str], small: float = 0.68) -> None:
    """Set cells side by side, each a value on its line with a small label below it."""
    made = column.split(*(share for share, _, _ in cells), gap=0.9)
    for part, (_, piece, label) in zip(made, cells, strict=True):
        part.row(piece, cut=False)
        part.words(label, scale=small, align="centre")
    column.join(*made)


def pair(words: str, other: str, scale: float = 0.8) -> tuple[Piece, Piece]:
    """Return a label in two languages, the second one smaller."""
    return Say(words), Say(f"/ {other}:", scale=scale)
