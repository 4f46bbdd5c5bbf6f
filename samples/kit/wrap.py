"""Break text into lines that fit."""

from samples.kit.sheet import Sheet
from samples.kit.typeface import advance


def wrap(
    sheet: Sheet,
    text: str,
    size: int,
    *,
    first: float,
    width: float,
    printed: bool = False,
    bold: bool = False,
) -> list[str]:
    """Return lines of whole words: the first at most `first` pixels wide, the others `width`.

    The first line is empty where its first word does not fit; any other word wider than its line stands
    alone. The result has at least one line.
    """

    def measure(piece: str) -> float:
        if printed:
            return advance(sheet.style.print_family, size, bold, piece)
        return sheet.value_width(piece, size)

    lines: list[str] = []
    current = ""
    for word in text.split():
        grown = f"{current} {word}" if current else word
        if (current or not lines) and measure(grown) > (width if lines else first):
            lines.append(current)
            current = word
        else:
            current = grown
    return [*lines, current]
