"""Pieces that the fresh prints add: fonts of their own, letterheads, stacked labels, rings round numbers, codes."""

from dataclasses import dataclass, replace

import segno
from PIL import Image

from models.geometry import Box
from samples.fonts import FAMILIES, FRESH
from samples.fonts.font_path import is_installed
from samples.forms.common import Choice
from samples.kit.boxes import Option
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.marks import draw_ring
from samples.kit.pieces import Fill, Gap, Piece, Say
from samples.kit.sheet import HEIGHT, WIDTH, Run, Sheet
from samples.kit.typeface import advance, cap_height, x_height
from samples.stays import Case
from samples.unseen.parts import rule
from samples.writing import facility_name_parts

A4, LYING, HALF, HALF_LYING = (WIDTH, HEIGHT), (HEIGHT, WIDTH), (1748, 2480), (2480, 1748)
"""Sizes of paper, pixels: A4 and A5, standing and lying."""
LONG = 28
"""Characters from which a last value may run on over further lines."""


def paper(
    desk: Desk, size: tuple[int, int] = A4, *, leader: str | None = None, colon: str | None = None
) -> Column:
    """Take a fresh page of `size`, in the fonts of the layout's set; `leader` and `colon` replace the style's."""
    if not desk.sheets:
        _dress(desk, leader, colon)
    style = desk.style
    desk.sheets.append(Sheet(style=style, rng=desk.rng, image=Image.new("RGB", size, (255, 255, 255))))
    margin = min(1.0, size[0] / 2100)
    left = round(style.margin_left * margin)
    return Column(desk.sheet, left, size[0] - left - round(style.margin_right * margin), style.margin_top)


def low(desk: Desk) -> float:
    """Lowest pixel that text may reach on the page on top."""
    return desk.sheet.image.height - 110


def _dress(desk: Desk, leader: str | None, colon: str | None) -> None:
    rng, old = desk.rng, desk.style
    known = FRESH[desk.layout.partition("/")[2].partition("-")[0]]
    printed = rng.choice(
        known["print_serif" if old.print_family in FAMILIES["print_serif"] else "print_sans"]
    )
    value, size = printed, old.value_size
    if old.hand == "typewriter":
        value = rng.choice(known["typewriter"])
    elif old.hand == "handwritten":
        value = rng.choice(known["handwriting"])
        high = 1.25 * cap_height(printed, 200) / cap_height(value, 200)
        tall = min(1.25, high, max(0.85, x_height(printed) / x_height(value)))
        size = round(old.print_size * rng.uniform(0.95, 1.1) * tall)
    elif rng.random() < 0.35:
        value = rng.choice((*known["print_serif"], *known["print_sans"]))
    desk.style = replace(
        old,
        print_family=printed,
        value_family=value,
        value_size=size,
        leader=leader or old.leader,
        colon=old.colon if colon is None else colon,
    )


# --- rows --------------------------------------------------------------------------------------------


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


# --- letterheads -------------------------------------------------------------------------------------


def head(column: Column, case: Case, how: str, *, align: str = "centre", scale: float = 1.0) -> None:
    """Print who issues the paper.

    `two` (superior, name over two lines, underlined), `one` (the name alone, capitals), `mixed` (superior in
    capitals, name as written), `bv` (labels Sở Y tế: / Bệnh viện:), `post` (name, address, telephone below),
    `three` (superior, name, department).
    """
    place, sheet = case.stay.facility, column.sheet
    kind, own = facility_name_parts(place.name)
    if how == "bv":
        label, superior = "Cơ quan chủ quản:", place.superior
        if superior.startswith("SỞ"):
            label, superior = "Sở Y tế:", superior.removeprefix("SỞ Y TẾ ").title()
        shown = own if kind == "Bệnh viện" else place.name
        mine = "Tên trạm:" if kind == "Trạm Y tế" else "Bệnh viện:"
        rows(column, (label, Fill(superior)), (mine, Fill(shown, "facility_name", shown)))
        return
    if how in {"two", "three", "mixed"}:
        column.words(place.superior, scale=0.9 * scale, align=align)
    shown = place.name if how == "mixed" else place.name.upper()
    lines = (kind.upper(), own.upper()) if how == "two" and kind else (shown,)
    for line in lines:
        column.words(line, scale=scale, bold=True, align=align, slot="facility_name")
    sheet.put("facility_name", shown)
    if how == "two":
        middle = column.x + column.width / 2
        sheet.draw.line(
            (middle - 3 * column.em, column.y + 6, middle + 3 * column.em, column.y + 6), fill=0, width=3
        )
        column.leap(0.25)
    elif how == "post":
        number = f"0208 3{sheet.rng.randint(100, 999)} {sheet.rng.randint(100, 999)}"
        column.words(f"Địa chỉ: {place.town} - ĐT: {number}", scale=0.75 * scale, align=align)
    elif how == "three":
        column.words(f"KHOA {case.stay.department.upper()}", scale=0.92 * scale, align=align)
        shown_ward = case.stay.department.upper()
        run = sheet.lines[-1][-1]
        share = run.box.width * 5 / len(run.text)
        if run.text.startswith("KHOA ") and run.text[5:] == shown_ward:
            box = Box(left=run.box.left + share, top=run.box.top, right=run.box.right, bottom=run.box.bottom)
            sheet.put("department", shown_ward)
            sheet.slot("department").runs.append(Run(shown_ward, box, False))


def logo(column: Column, side: float = 190) -> Column:
    """Draw a round sign with a cross at the left edge; return the room beside it."""
    sheet, x, y = column.sheet, column.x, column.y + 12
    ink = sheet.rng.choice(((20, 90, 160), (190, 30, 40), (20, 120, 70)))
    sheet.draw.ellipse((x, y, x + side, y + side), outline=ink, width=9)
    arm, mid = side * 0.13, side / 2
    sheet.draw.rectangle((x + mid - arm, y + 0.2 * side, x + mid + arm, y + 0.8 * side), fill=ink)
    sheet.draw.rectangle((x + 0.2 * side, y + mid - arm, x + 0.8 * side, y + mid + arm), fill=ink)
    shift = side + 0.6 * column.em
    return Column(sheet, x + shift, column.width - shift, column.y)


def square(sheet: Sheet, x: float, y: float, side: int) -> None:
    """Draw a QR code whose words say nothing about anybody."""
    code = segno.make(f"HIS{sheet.rng.randint(10**11, 10**12)}", error="m", micro=False)
    matrix = tuple(code.matrix)
    step = side / len(matrix)
    for row, line in enumerate(matrix):
        for place, dark in enumerate(line):
            if dark:
                box = (x + place * step, y + row * step, x + (place + 1) * step, y + (row + 1) * step)
                sheet.draw.rectangle(box, fill=(0, 0, 0))


def barcode(column: Column, *, width: float = 420, high: float = 90) -> None:
    """Draw a bar code at the right edge of the column."""
    sheet, x = column.sheet, column.x + column.width - width
    end = x + width
    while x < end:
        thick = sheet.rng.choice((3, 3, 6, 9))
        sheet.draw.rectangle((x, column.y + 10, min(end, x + thick), column.y + 10 + high), fill=(0, 0, 0))
        x += thick + sheet.rng.choice((3, 6, 6, 9))
    column.y += high + 16


def foot(desk: Desk, column: Column, words: str) -> None:
    """Print a small line at the foot of the page, below a rule."""
    column.y = max(column.y, low(desk) - 110)
    rule(column, gap=0.1)
    column.words(words, scale=0.7)
