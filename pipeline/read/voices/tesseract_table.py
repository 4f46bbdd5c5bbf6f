"""Tesseract's TSV output, parsed at the border."""

from dataclasses import dataclass

_WORD_LEVEL = "5"
_COLUMNS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class TableWord:
    """A word row of the table; pixels of the image it was read in."""

    image: int
    """Index of the image in the list that was read, from 0."""
    line: tuple[int, ...]
    """Image, block, paragraph and line number: the same for words of one line."""
    left: int
    top: int
    width: int
    height: int
    confidence: float
    """0-1."""
    text: str


def parse_table(table: str, *, first_image: int = 0) -> tuple[TableWord, ...]:
    """Word rows of a TSV table with text in them, images numbered from `first_image`.

    Rows of another shape are skipped.
    """
    rows = (line.split("\t") for line in table.splitlines())
    words = (row for row in rows if len(row) == _COLUMNS and row[0] == _WORD_LEVEL and row[11].strip())
    return tuple(_word(row, first_image) for row in words)


def _word(row: list[str], first_image: int) -> TableWord:
    page, block, paragraph, line = (int(value) for value in row[1:5])
    left, top, width, height = (int(value) for value in row[6:10])
    return TableWord(
        image=first_image + page - 1,
        line=(first_image + page, block, paragraph, line),
        left=left,
        top=top,
        width=width,
        height=height,
        confidence=max(0.0, float(row[10]) / 100),
        text=row[11].strip(),
    )
