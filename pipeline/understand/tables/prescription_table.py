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
from pipeline.understand.tables.drug_lines import from_lines
from pipeline.understand.tables.drug_list import (
    ITEM,
    are_labelled,
    first_item,
    marked_items,
    numbered_items,
)
from pipeline.understand.tables.drug_row import drug_row, plain_directions, with_lost_one
from pipeline.understand.tables.drug_words import (
    plain_quantity,
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
    r"^(?:cong khoan|cong\b|loi dan|ngay\b.*\bthang\b|bac si|bac sy|kham lai|t[a-z]{1,2} kham\b|ghi chu|hen |tong cong|tong so|nguoi |so khoan|luu y|dan do|kham benh lai|[^,]{3,25}, ngay|dia chi lien|so dien thoai)"
)
_AMOUNT_ALONE = re.compile(r"^\d+(?:[.,]\d+)?\s?(?:mg|g|ml|mcg|UI|IU|%)")
"""A strength that did not fit on the drug's line; it begins no item."""
_START = re.compile(r"^(?:thuoc dieu tri|chi dinh dung thuoc|chi dinh thuoc|don thuoc|thuoc)\b")
_SECTION = re.compile(r"^[a-e]\W{0,2} ?th ?uoc\b")
"""A section's title inside the table ("B. THUỐC NGƯỜI BỆNH TỰ CHI TRẢ")."""
_TELLING = frozenset({"drug", "quantity", "directions"})
"""Columns without which drugs under no head are none."""
_WHEN = re.compile(r"^(?:(?:uong|dung|ngam|tiem) )?(?:truoc|sau|trong|luc|khi)\b")
"""Remarks that say when to take a drug."""
_PRICE = re.compile(r"\d{1,3}(?:\.\d{3})+")
_UNPRICED = frozenset({"quantity", "unit", "directions"})
"""Columns beside which prices may stand under no head of their own."""
_HALF_LINE = 0.95
"""From the middle of a line to one that belongs beside it at most, in line heights."""


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
    drug, strength = with_lost_one(*split_strength(without_number(" ".join(texts["drug"][:cut]))))
    if not re.search(r"[^\W\d_]{2}", drug) or not tokens:
        return None
    counted, beside = quantity_then_directions(" ".join(texts.get("quantity", [])))
    quantity, unit = plain_quantity(counted)
    if quantity is None and re.match(r"\d", " ".join(texts.get("unit", []))):
        quantity, unit = plain_quantity(" ".join(texts.pop("unit")))
    times = [f"{word} {dose}" for name, word in _TIMES.items() if (dose := _dose(texts.get(name, [])))]
    remarks = [text for text in texts.get("other", []) if _WHEN.match(fold_words(text))]
    if times and remarks:
        times.append(" ".join(remarks))
    directions = " ".join([beside, *texts.get("directions", []), *texts["drug"][cut:], ", ".join(times)])
    cells = {
        "drug": drug,
        "strength": trim(" ".join(texts.get("strength", []))) or strength,
        "quantity": quantity,
        "unit": trim(" ".join(texts.get("unit", []))) or unit,
        "directions": plain_directions(directions),
    }
    return drug_row(page, cells, tokens)


def _of_this_line(
    groups: list[list[Row]], row: Row, rules: tuple[Box, ...], block: TableBlock, em: float
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


def _from_table(page: PageTokens, block: TableBlock, last: int, rules: tuple[Box, ...]) -> list[TableRow]:
    groups: list[list[Row]] = []
    lead: list[Row] = []
    keys = ("number", "quantity", "unit")
    for row in page.rows[block.first_row : last]:
        if _SECTION.match(fold_words(row.text)):
            continue
        cells = cells_of(row, block)
        begins = any(re.match(r"^\d", join_tokens(cells.get(key, []))) for key in keys)
        drug = join_tokens(cells["drug"])
        begins = (begins or bool(ITEM.match(drug))) and not _AMOUNT_ALONE.match(drug)
        if begins and cells["drug"]:
            groups.append([*_of_this_line(groups, row, rules, block, page.em), row])
        elif groups:
            groups[-1].append(row)
        else:
            lead = [row]
    if groups and lead and _centred(lead[0], groups[0][0], block, page.em):
        groups[0].insert(0, lead[0])
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
        return tuple(_from_table(page, blocks[0], last, clean.layout.horizontal))
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
