"""A column: a cursor that sets rows and paragraphs one under the other."""

from dataclasses import dataclass, replace

from samples.kit.pieces import Fill, Gap, Piece, Say
from samples.kit.sheet import Sheet
from samples.kit.typeface import advance
from samples.kit.wrap import wrap


@dataclass(slots=True)
class Column:
    """A strip of a page from `x`, `width` pixels wide; `y` is the next free top edge."""

    sheet: Sheet
    x: float
    width: float
    y: float

    @property
    def em(self) -> float:
        """Pixels an em of ordinary print."""
        return self.sheet.style.print_size

    def leap(self, ems: float) -> None:
        """Leave free space."""
        self.y += ems * self.em

    def row(self, *pieces: Piece | str, align: str = "left", leading: float = 1.0, cut: bool = True) -> None:
        """Set pieces on one baseline; stretching pieces share what is left. A string becomes a label.

        A value too long for the last piece runs on over full lines below (`cut` False shrinks it instead).
        """
        sheet = self.sheet
        sheet.begin_line()
        made = [_piece(piece, sheet.style.colon) for piece in pieces]
        tail: tuple[str, ...] = ()
        if cut and isinstance(made[-1], Fill) and made[-1].text:
            made[-1], tail = self._cut(made)
        needs = self._fit(made)
        fitting = self._fitting(needs) if align == "left" else len(made)
        if fitting < len(made):
            self._row_over(made, fitting, leading, tail)
            return
        free = self.width - sum(needs)
        total = sum(piece.stretch for piece in made) or 1.0
        self._next(leading)
        x = self.x if align == "left" else self.x + max(0.0, free) * (0.5 if align == "centre" else 1.0)
        for piece, need in zip(made, needs, strict=True):
            width = need + (free * piece.stretch / total if align == "left" else 0.0)
            piece.draw(sheet, x, self.y - 0.3 * self.em, width)
            x += width
        for text in tail:
            made[-1] = self._run_on(text, made[-1], leading)

    def _fitting(self, needs: list[float]) -> int:
        """Return how many of the pieces, at least one, stand within the width."""
        taken = 0.0
        for place, need in enumerate(needs):
            taken += need
            if place and taken > self.width + 0.6 * self.em:
                return place
        return len(needs)

    def _row_over(self, made: list[Piece], fitting: int, leading: float, tail: tuple[str, ...]) -> None:
        """Set an overfull row on two lines, as a form with wider letters does."""
        self.row(*made[:fitting], leading=leading, cut=False)
        self.row(Gap(1), *made[fitting:], leading=leading, cut=False)
        for text in tail:
            made[-1] = self._run_on(text, made[-1], leading)

    def _fit(self, made: list[Piece]) -> list[float]:
        """Return the width of each piece; leaders give way where the row is too full."""
        needs = [piece.need(self.sheet) for piece in made]
        over = sum(needs) - self.width
        room = sum(need for piece, need in zip(made, needs, strict=True) if isinstance(piece, Fill))
        if over <= 0 or not room:
            return needs
        keep = max(0.3, 1 - over / room)
        return [
            need * keep if isinstance(piece, Fill) else need for piece, need in zip(made, needs, strict=True)
        ]

    def _next(self, leading: float) -> None:
        self.y += self.sheet.style.line_height * self.em * leading

    def _cut(self, made: list[Piece]) -> tuple[Fill, tuple[str, ...]]:
        """Split the last value into what fits its row and full lines for the rest."""
        last, sheet = made[-1], self.sheet
        assert isinstance(last, Fill)  # noqa: S101 - the caller looked
        text, size = last.text or "", round(sheet.style.value_size * last.scale)
        room = self.width - sum(piece.need(sheet) for piece in made[:-1]) - 0.6 * self.em
        first, *rest = wrap(sheet, text, size, first=room, width=self.width - 0.6 * self.em)
        return replace(last, text=first), tuple(rest)

    def _run_on(self, text: str, last: Piece, leading: float) -> Fill:
        """Write a further line of a long value; return the piece that stands there."""
        assert isinstance(last, Fill)  # noqa: S101 - the caller looked
        self.sheet.begin_line()
        self._next(leading)
        start = last.start + len(last.text or "") + bool(last.text)
        line = replace(last, text=text, start=start)
        line.draw(self.sheet, self.x, self.y - 0.3 * self.em, self.width)
        return line

    def blank(self, lines: int = 1) -> None:
        """Draw bare leader lines."""
        for _ in range(lines):
            self.row(Fill(None))

    def words(
        self,
        text: str,
        *,
        scale: float = 1.0,
        bold: bool = False,
        align: str = "left",
        slot: str | None = None,
    ) -> None:
        """Print a paragraph of form text, wrapped; with `slot` it is the value of that slot."""
        sheet = self.sheet
        size = round(sheet.style.print_size * scale)
        for line in wrap(sheet, text, size, first=self.width, width=self.width, printed=True, bold=bold):
            sheet.begin_line()
            self.y += sheet.style.line_height * size
            shift = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
            free = self.width - advance(sheet.style.print_family, size, bold, line)
            sheet.say(self.x + free * shift, self.y - 0.3 * size, line, size=size, bold=bold, slot=slot)

    def split(self, *shares: float, gap: float = 0.8) -> tuple["Column", ...]:
        """Return columns side by side, starting here; close them with `join`."""
        space = gap * self.em
        room = self.width - space * (len(shares) - 1)
        made, x = [], self.x
        for share in shares:
            width = room * share / sum(shares)
            made.append(Column(self.sheet, x, width, self.y))
            x += width + space
        return tuple(made)

    def join(self, *columns: "Column") -> None:
        """Go on under the longest of `columns`."""
        self.y = max(column.y for column in columns)


def _piece(piece: Piece | str, colon: str) -> Piece:
    if not isinstance(piece, str):
        return piece
    return Say(piece[:-1] + colon if piece.endswith(":") else piece)
