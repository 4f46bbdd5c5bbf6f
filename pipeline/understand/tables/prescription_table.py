"""Drugs of a prescription: a ruled table, or a numbered list with directions under each drug."""

import dataclasses
import re

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.fold import fold_words
from pipeline.understand.normalise.words import tidy, trim
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.beside_the_patient import beside_the_patient
from pipeline.understand.tables.columns import TableBlock, cells_of, find_table
from pipeline.understand.tables.columns_by_content import columns_by_content
from pipeline.understand.tables.drug_columns import DIRECTIONS as _DIRECTIONS
from pipeline.understand.tables.drug_columns import drug_column
from pipeline.understand.tables.drug_groups import drug_groups
from pipeline.understand.tables.drug_lines import from_lines
from pipeline.understand.tables.drug_list import (
    are_labelled,
    first_item,
    marked_items,
    numbered_items,
)
from pipeline.understand.tables.drug_row import drug_row, plain_directions, with_lost_one
from pipeline.understand.tables.drug_words import (
    plain_quantity,
    plain_strength,
    quantity_then_directions,
    split_strength,
    without_number,
)
from pipeline.understand.tables.prescription_heads import PRESCRIPTION_HEADS
from pipeline.understand.tables.table_row import TableRow
from pipeline.understand.tables.unknown_heads import cells_apart

_TIMES = {"morning": "Sáng", "noon": "Trưa", "afternoon": "Chiều", "evening": "Tối"}
"""Columns of doses by time of day: what stands under them are directions."""
_END = re.compile(
    r"^(?:cong khoan|cong\b|l\w{1,2} dan\b|ngay\b.*\bthang\b|ngay \d{6,8}\b|bac si|bac sy|kham lai|t[a-z]{1,2} kham\b|ghi chu|hen |tong cong|tong so|nguoi |so khoan|so thang\b|so ngay\b|luu y|dan do|kham benh lai|[^,]{3,25}, ngay|dia chi lien|so dien thoai)"
)
_NUMBER_ALONE = re.compile(r"\d{1,2}[.)]?")
"""A list number on a line of its own, between two lines of its drug."""
_START = re.compile(r"^(?:thuoc dieu tri|chi dinh dung thuoc|chi dinh thuoc|don thuoc|thuoc)\b")
_TELLING = frozenset({"drug", "quantity", "directions"})
"""Columns without which drugs under no head are none."""
_WHEN = re.compile(r"^(?:(?:uong|dung|ngam|tiem) )?(?:truoc|sau|trong|luc|khi)\b")
"""Remarks that say when to take a drug."""
_PRICE = re.compile(r"\d{1,3}(?:\.\d{3})+")
_UNPRICED = frozenset({"quantity", "unit", "directions"})
"""Columns beside which prices may stand under no head of their own."""


def _last_row(page: PageTokens, first: int) -> int:
    for index in range(first, len(page.rows)):
        if _END.match(fold_words(page.rows[index].text)):
            return index
    return len(page.rows)


def _dose(cell: list[str]) -> str | None:
    """The number in a cell of a time of day; None where it is empty or crossed out."""
    text = trim(" ".join(cell)).translate(str.maketrans("Il|", "111"))
    return text if re.fullmatch(r"\d{1,2}(?:[.,/]\d{1,2})?(?:\s?[^\W\d_]{2,6})?", text) else None


def _cells(row: Row, block: TableBlock, em: float) -> dict[str, list[Token]]:
    """The row's tokens by column; directions that run under a drug through all columns are its own."""
    cells = cells_of(row, block)
    runs = [run for run in cells_apart(row, em) if any(token in cells["drug"] for token in run)]
    if len(runs) == 1 and _DIRECTIONS.match(fold_words(join_tokens(runs[0]))):
        rest = {name: [token for token in cell if token not in runs[0]] for name, cell in cells.items()}
        return {**rest, "drug": runs[0]}
    return cells


def _table_row(page: PageTokens, rows: list[Row], block: TableBlock) -> TableRow | None:
    """Cells of the rows between two list numbers, joined down each column; a lone stroke by hand is a one."""
    texts: dict[str, list[str]] = {column.name: [] for column in block.columns}
    tokens: list[Token] = []
    for row in rows:
        for name, cell in _cells(row, block, page.em).items():
            unpriced = [token for token in cell if name not in _UNPRICED or not _PRICE.fullmatch(token.text)]
            if unpriced:
                text = tidy(join_tokens(unpriced))
                stroke = name in _TIMES and text in {"/", "\\"} and unpriced[0].handwritten
                texts[name].append("1" if stroke else text)
            tokens.extend(cell if name not in {"number", "other"} else [])
    under = [i for i, text in enumerate(texts["drug"]) if i and _DIRECTIONS.match(fold_words(text))]
    cut = under[0] if under else len(texts["drug"])
    names = [text for text in texts["drug"][:cut] if not _NUMBER_ALONE.fullmatch(text)]
    drug, strength = with_lost_one(*split_strength(without_number(" ".join(names))))
    if not re.search(r"[^\W\d_]{2}", drug) or not tokens:
        return None
    counted, beside = quantity_then_directions(" ".join(texts.get("quantity", [])))
    quantity, unit = plain_quantity(counted)
    if re.match(r"\d", " ".join(texts.get("unit", []))):
        quantity, unit = plain_quantity(" ".join(texts.pop("unit")))
    times = [f"{word} {dose}" for name, word in _TIMES.items() if (dose := _dose(texts.get(name, [])))]
    remarks = [text for text in texts.get("other", []) if _WHEN.match(fold_words(text))]
    if times and remarks:
        times.append(" ".join(remarks))
    directions = " ".join([beside, *texts.get("directions", []), *texts["drug"][cut:], ", ".join(times)])
    cells = {
        "drug": drug,
        "strength": plain_strength(" ".join(texts.get("strength", []))) or strength,
        "quantity": quantity,
        "unit": trim(" ".join(texts.get("unit", []))) or unit,
        "directions": plain_directions(directions),
    }
    return drug_row(page, cells, tokens)


def _from_table(page: PageTokens, block: TableBlock, last: int, rules: tuple[Box, ...]) -> list[TableRow]:
    groups = drug_groups(page, block, last, rules)
    return [item for group in groups if (item := _table_row(page, group, block)) is not None]


def find_prescription_items(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...] | None:
    """Return the drugs in the order they stand; None where the page lists none."""
    return _items(beside_the_patient(page), clean)


def _headed(page: PageTokens, clean: CleanPage) -> tuple[TableBlock, ...]:
    """Columns under a known head; an ingredient's column is the drug's where there is no other."""
    ingredient = PRESCRIPTION_HEADS["ingredient"]
    alone = {**PRESCRIPTION_HEADS, "drug": (*PRESCRIPTION_HEADS["drug"], *ingredient), "ingredient": ()}
    found = (
        find_table(
            page,
            clean.layout,
            words,
            key="drug",
            needed=3,
            name_of=drug_column,
            last_row=lambda first_row: _last_row(page, first_row),
        )
        for words in (PRESCRIPTION_HEADS, alone)
    )
    return next((blocks for blocks in found if blocks), ())


def _listed(page: PageTokens, *, labelled: bool) -> list[list[list[Token]]]:
    """The lines of each drug of a list: numbered, else behind labels or marks."""
    top = next((i for i, row in enumerate(page.rows) if _START.match(fold_words(row.text))), 0)
    first = first_item(page, top)
    if first < len(page.rows) and not labelled:
        return numbered_items(page, first, _last_row(page, first + 1))
    return marked_items(page, top, _last_row(page, top + 1), labelled=labelled)


def _filled(rows: list[TableRow]) -> int:
    return sum(bool(cell) for row in rows for cell in row.cells.values())


def _items(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...] | None:
    labelled = are_labelled(page)
    blocks = () if labelled else _headed(page, clean)
    if blocks:
        last = _last_row(page, blocks[0].first_row)
        return tuple(
            row for block in blocks for row in _from_table(page, block, last, clean.layout.horizontal)
        )
    items = _listed(page, labelled=labelled)
    listed = [row for lines in items if (row := from_lines(page, lines)) is not None]
    bare = columns_by_content(
        page, drug_column, key="drug", needed=_TELLING, last_row=lambda first_row: _last_row(page, first_row)
    )
    found = (
        _from_table(page, bare[0], _last_row(page, bare[0].first_row), clean.layout.horizontal)
        if bare
        else []
    )
    if (len(found), _filled(found)) > (len(listed), _filled(listed)):
        return tuple(dataclasses.replace(row, findings=(*row.findings, "no_head")) for row in found)
    return tuple(listed) if items else None
