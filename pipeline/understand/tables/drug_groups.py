"""The rows of a table of drugs in groups, one a drug: rules say where each ends, else numbers and quantities."""

import re
from bisect import bisect
from collections.abc import Sequence
from itertools import groupby

from models.geometry import Box
from pipeline.understand.fold import fold_words
from pipeline.understand.page_tokens import PageTokens, Row, join_tokens
from pipeline.understand.tables.columns import TableBlock, cells_of
from pipeline.understand.tables.drug_columns import DIRECTIONS
from pipeline.understand.tables.drug_list import ITEM

_AMOUNT_ALONE = re.compile(r"^\d+(?:[.,]\d+)?\s?(?:mg|g|ml|mcg|UI|IU|%)")
"""A strength that did not fit on the drug's line; it begins no item."""
_SECTION = re.compile(
    r"^(?:[a-e]|i{1,3}|iv|v) t ?h ?u ?o ?c\b"
    r"|^thuoc (?:bhyt|bao hiem|nguoi benh|tu mua|tu tuc|mua ngoai|dich vu)\b"
)
"""A section's title inside the table ("B. THUỐC NGƯỜI BỆNH TỰ CHI TRẢ")."""
_COUNTED = ("number", "quantity", "unit")
"""Columns in which a figure begins a drug."""
_BESIDE = ("strength", "quantity", "unit", "directions")
_HALF_LINE = 0.95
"""From the middle of a line to one that belongs beside it at most, in line heights."""
_ALIKE = 2
"""Rules inside the table, and drugs alone between two of them, from which they part its drugs."""
_MARGIN = 0.02
"""Share of the page's width beside its edges in which no rule of a table ends: folds run through it."""


def drug_groups(page: PageTokens, block: TableBlock, last: int, rules: tuple[Box, ...]) -> list[list[Row]]:
    """Return the rows of each drug between the head of a table and row `last`, top to bottom.

    Args:
        page: the rows of the page.
        block: the table's columns and its first row.
        last: the first row behind the table.
        rules: the page's horizontal rules.
    """
    body = [row for row in page.rows[block.first_row : last] if not _is_title(row, block)]
    bands = _bands(page, body, block, rules)
    alone = [_beginnings(band, block) == 1 for band in bands]
    if sum(alone) < _ALIKE:
        return _by_beginnings([], body, rules, block, page.em)
    groups: list[list[Row]] = []
    # What stands under the last rule is no drug's, unless rules part further lines of drugs from them too.
    closed = all(_beginnings(band, block) for band in bands[1:-1]) and not _beginnings(bands[-1], block)
    for place, band in enumerate(bands):
        if alone[place] or _is_whole(band, block):
            if any(cells_of(row, block)["drug"] for row in band):
                groups.append(band)
        elif place < len(bands) - 1 or not closed:
            groups = _by_beginnings(groups, band, rules, block, page.em)
    return groups


def _is_title(row: Row, block: TableBlock) -> bool:
    cells = cells_of(row, block)
    return bool(_SECTION.match(fold_words(row.text))) and not (cells.get("quantity") and cells.get("unit"))


def _bands(page: PageTokens, body: list[Row], block: TableBlock, rules: Sequence[Box]) -> list[list[Row]]:
    """The rows between each two rules across the table; one band where rules do not part it."""
    inside = [
        token.box for row in body for token in row.tokens if block.left <= token.box.middle[0] < block.right
    ]
    if not inside:
        return [body]
    hull, edge = Box.hull(inside), _MARGIN * page.width
    across = sorted(
        rule.middle[1]
        for rule in rules
        if edge < rule.left < hull.left + page.em
        and hull.right - page.em < rule.right < page.width - edge
        and body[0].box.middle[1] < rule.middle[1]
    )
    if len(across) < _ALIKE:
        return [body]
    return [list(rows) for _, rows in groupby(body, lambda row: bisect(across, row.box.middle[1]))]


def _begins(row: Row, block: TableBlock, columns: Sequence[str]) -> bool:
    cells = cells_of(row, block)
    return any(re.match(r"^\d", join_tokens(cells.get(name, []))) for name in columns)


def _is_item(row: Row, block: TableBlock) -> bool:
    drug = join_tokens(cells_of(row, block)["drug"])
    return bool(ITEM.match(drug) or re.fullmatch(r"\d{1,2}[.)]?", drug))


def _beginnings(band: Sequence[Row], block: TableBlock) -> int:
    """How many drugs begin in a band, by the fullest of the columns that count them."""
    counts = [sum(_begins(row, block, (name,)) for row in band) for name in _COUNTED]
    return max(*counts, sum(_is_item(row, block) for row in band))


def _is_whole(band: Sequence[Row], block: TableBlock) -> bool:
    """Whether a band is a drug of its own though neither its number nor its quantity was read."""
    filled = {name for row in band for name, tokens in cells_of(row, block).items() if tokens}
    named = "drug" in filled and not DIRECTIONS.match(fold_words(band[0].text))
    return named and not _beginnings(band, block) and len(filled.intersection(_BESIDE)) > 1


def _by_beginnings(
    groups: list[list[Row]], rows: list[Row], rules: Sequence[Box], block: TableBlock, em: float
) -> list[list[Row]]:
    """The groups and those of more rows, each from a list number or a quantity to the next."""
    lead: list[Row] = []
    fresh = len(groups)
    for row in rows:
        drug = join_tokens(cells_of(row, block)["drug"])
        begins = (_begins(row, block, _COUNTED) or bool(ITEM.match(drug))) and not _AMOUNT_ALONE.match(drug)
        if begins and drug:
            groups.append([*_of_this_line(groups, row, rules, block, em), row])
        elif groups:
            groups[-1].append(row)
        else:
            lead = [row]
    if not fresh and groups and lead and _centred(lead[0], groups[0][0], block, em):
        groups[0].insert(0, lead[0])
    return groups


def _of_this_line(
    groups: list[list[Row]], row: Row, rules: Sequence[Box], block: TableBlock, em: float
) -> list[Row]:
    """Take the rows before a drug's first one out of the drug above it: a rule, or half a line, says so."""
    taken: list[Row] = []
    while groups and len(groups[-1]) > 1:
        above, before = groups[-1][-1].box.middle[1], groups[-1][-2].box.middle[1]
        ruled = any(before < rule.middle[1] < above and rule.left < row.box.right for rule in rules)
        parted = any(above < rule.middle[1] < row.box.middle[1] for rule in rules)
        if parted or not (ruled or _centred(groups[-1][-1], taken[0] if taken else row, block, em)):
            break
        taken.insert(0, groups[-1].pop())
    return taken


def _centred(above: Row, row: Row, block: TableBlock, em: float) -> bool:
    """Whether a line of directions stands half a line over a drug in the middle of its cells."""
    cells = {name for name, tokens in cells_of(above, block).items() if tokens}
    return cells == {"directions"} and row.box.middle[1] - above.box.middle[1] < _HALF_LINE * em
