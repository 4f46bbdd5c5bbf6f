"""One row of a table with the ink it rests on."""

from dataclasses import dataclass

from models.geometry import Box
from models.text import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """Cells by the contract's column names; None for a cell that the table does not fill."""

    table: str
    page: int
    cells: dict[str, str | None]
    raw: str
    box: Box
    words: tuple[Word, ...]
    handwritten: bool = False
    findings: tuple[str, ...] = ()
