"""One box behind numbered options that holds the number of the chosen one."""

import re

from models.clean_page import CleanPage
from models.forms.definition import Label
from models.geometry import Box
from models.scan import Pixels
from pipeline.ports import LineReader
from pipeline.understand.marks.ink import crop, ink_share, inner
from pipeline.understand.marks.options import Option
from pipeline.understand.page_tokens import PageTokens, Token

_BEHIND = 30.0
"""How far behind the last option the box may stand, in line heights."""
_FILLED = 0.03
_TO_DIGIT = str.maketrans("TIl|JZS", "1111125")
"""A figure between walls reads as these letters."""


def code_box(
    clean: CleanPage,
    page: PageTokens,
    options: list[Option],
    label: Label,
    engines: tuple[LineReader, ...],
) -> tuple[str | None, float]:
    """Return (chosen value, certainty 0–1); (None, 0) where no such box is or its digit is no option's."""
    if sum(choice.number is not None for choice in label.choices) < 2:
        return None, 0.0
    for row_index in sorted({option.row for option in options}, reverse=True):
        last = max((o for o in options if o.row == row_index), key=lambda option: option.box.right)
        place = _place(clean, page, last)
        if place is None:
            continue
        box, seen = place
        votes = _votes(crop(clean.unruled, box), seen, label, engines)
        for choice in label.choices:
            count = votes.count(choice.number) if choice.number is not None else 0
            if count and 2 * count > len(votes):
                return choice.value, 0.95 if count > 1 else 0.6
    return None, 0.0


def _votes(patch: Pixels, seen: str, label: Label, engines: tuple[LineReader, ...]) -> list[int]:
    """What the page's reading and each voice take for the figure; no voice is asked whom two before outvote."""
    numbers = "".join(str(choice.number) for choice in label.choices if choice.number is not None)
    votes = _figure(seen)
    for engine in engines if patch.size else ():
        if len(votes) > 1 and len(set(votes)) == 1:
            break
        votes += _figure(engine.read_lines([patch], characters=numbers)[0].text.strip())
    return votes


def _figure(text: str) -> list[int]:
    figure = text.translate(_TO_DIGIT)
    return [int(figure)] if re.fullmatch(r"\d", figure) else []


def _place(clean: CleanPage, page: PageTokens, last: Option) -> tuple[Box, str] | None:
    """Where the number stands, and what the page's reading saw there."""
    cells = [
        cell
        for cell in clean.layout.cells
        if 0 < cell.left - last.box.right + 0.5 * page.em < _BEHIND * page.em
        and cell.vertical_overlap(last.box) > 0.3
        and cell.height < 3 * page.em
    ]
    behind = [
        token for token in page.rows[last.row].tokens[last.end :] if token.text not in {".", ":", "|", "["}
    ]
    if cells:
        cell = min(cells, key=lambda box: box.left)
        inside = [token.text for token in behind if cell.overlap(token.box) > 0.5 * token.box.area]
        return (
            (inner(cell, 0.08), "".join(inside)) if ink_share(clean.whitened, inner(cell)) > _FILLED else None
        )
    alone = behind[:1]
    if len(alone) == 1 and len(alone[0].text) == 1 and _stands_apart(alone[0], last, page):
        return alone[0].box.grown(0.15 * page.em), alone[0].text
    return None


def _stands_apart(token: Token, last: Option, page: PageTokens) -> bool:
    return 0 < token.box.left - last.box.right < _BEHIND * page.em and token.text not in {
        "-",
        "+",
        "X",
        "x",
        "/",
    }
