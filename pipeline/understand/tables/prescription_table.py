"""Drugs of a prescription: a ruled table, or a numbered list with directions under each drug."""

import dataclasses
import re

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.candidate import words_of
from pipeline.understand.fold import fold_words
from pipeline.understand.mend_marks import mend_marks
from pipeline.understand.normalise.repair import figure_one
from pipeline.understand.normalise.words import sentence, tidy, trim
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.beside_the_patient import beside_the_patient
from pipeline.understand.tables.columns import TableBlock, cells_of, find_table
from pipeline.understand.tables.columns_by_content import columns_by_content
from pipeline.understand.tables.dose_times import dose_times
from pipeline.understand.tables.drug_columns import DIRECTIONS as _DIRECTIONS
from pipeline.understand.tables.drug_columns import drug_column
from pipeline.understand.tables.drug_list import ITEM, first_item, marked_items, numbered_items
from pipeline.understand.tables.drug_words import (
    plain_quantity,
    split_directions,
    split_quantity,
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
_DIRECTIONS_LABEL = re.compile(r"^(?:Cách dùng|Liều dùng|CD|HDSD|Cách sử dụng|Dùng)\s*[:.]\s*", re.IGNORECASE)
_LOST_SPACE = re.compile(
    r"(?i:(\b(?:sáng|trưa|chiều|tối|ngày|uống|mỗi)(?=\d)|\d(?=(?:viên|lần|gói|ống|giọt|nhát)\b)))(\d|[^\W\d_])"
)


def _row(page: PageTokens, cells: dict[str, str | None], tokens: list[Token]) -> TableRow:
    mended = {name: mend_marks(name, text) if text else text for name, text in cells.items()}
    findings = ("marks_mended",) if mended != cells else ()
    cells = mended
    return TableRow(
        table="prescription_items",
        page=page.number,
        cells=cells,
        raw=tidy(join_tokens(tokens)),
        box=Box.hull(token.box for token in tokens),
        words=words_of(tokens),
        handwritten=any(token.handwritten for token in tokens),
        findings=findings,
    )


def _directions(text: str) -> str | None:
    plain = re.sub(r"(?<!\w)O(?=\d)", "0", _DIRECTIONS_LABEL.sub("", tidy(text)))
    spaced = dose_times(_LOST_SPACE.sub(r"\1 \2", figure_one(plain)))
    return sentence(spaced) or None


def _from_lines(page: PageTokens, lines: list[list[Token]]) -> TableRow | None:
    """A numbered drug: its own line(s), then its directions."""
    texts = [_LOST_SPACE.sub(r"\1 \2", tidy(join_tokens(line))) for line in lines]
    split = next((i for i, text in enumerate(texts) if i and _DIRECTIONS.match(fold_words(text))), len(texts))
    head, quantity, unit = split_quantity(without_number(" ".join(texts[:split])))
    if quantity is None and split == len(texts) and len(texts) > 1:
        head, quantity, unit = split_quantity(without_number(texts[0]))
        split = 1
    said = texts[split:]
    line, beside = split_directions(without_number(texts[0]))
    if beside:
        head, quantity, unit = split_quantity(line)
        said = [beside, *texts[1:]]
    drug, strength = _with_lost_one(*split_strength(re.sub(r"^0(?=[a-z]{3})", "O", head)))
    if not re.search(r"[^\W\d_]{2}", drug):
        return None
    cells = {
        "drug": drug,
        "strength": strength,
        "quantity": quantity,
        "unit": unit,
        "directions": _directions(" ".join(said)),
    }
    return _row(page, cells, [token for line in lines for token in line])


def _with_lost_one(drug: str, strength: str | None) -> tuple[str, str | None]:
    """Give a strength back its first figure where it was read as a letter of the drug ("Loratadin I" "0mg")."""
    lost = re.fullmatch(r"(.*\S)\s+[Il|]", drug)
    if lost and strength and re.match(r"\d", strength):
        return lost[1], f"1{strength}"
    return drug, strength


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
    """Cells of the rows between two list numbers, joined down each column."""
    texts: dict[str, list[str]] = {column.name: [] for column in block.columns}
    tokens: list[Token] = []
    for row in rows:
        for name, cell in _cells(row, block, page.em).items():
            if cell:
                texts[name].append(tidy(join_tokens(cell)))
            tokens.extend(cell if name not in {"number", "other"} else [])
    under = [i for i, text in enumerate(texts["drug"]) if i and _DIRECTIONS.match(fold_words(text))]
    cut = under[0] if under else len(texts["drug"])
    drug, strength = _with_lost_one(*split_strength(without_number(" ".join(texts["drug"][:cut]))))
    if not re.search(r"[^\W\d_]{2}", drug) or not tokens:
        return None
    quantity, unit = plain_quantity(" ".join(texts.get("quantity", [])))
    if quantity is None and re.match(r"\d", " ".join(texts.get("unit", []))):
        quantity, unit = plain_quantity(" ".join(texts.pop("unit")))
    times = [f"{word} {dose}" for name, word in _TIMES.items() if (dose := _dose(texts.get(name, [])))]
    remarks = [text for text in texts.get("other", []) if _WHEN.match(fold_words(text))]
    if times and remarks:
        times.append(" ".join(remarks))
    directions = " ".join([*texts.get("directions", []), *texts["drug"][cut:], ", ".join(times)])
    cells = {
        "drug": drug,
        "strength": trim(" ".join(texts.get("strength", []))) or strength,
        "quantity": quantity,
        "unit": trim(" ".join(texts.get("unit", []))) or unit,
        "directions": _directions(directions),
    }
    return _row(page, cells, tokens)


def _of_this_line(groups: list[list[Row]], row: Row, rules: tuple[Box, ...]) -> list[Row]:
    """Take the rows before a drug's first one out of the drug above it where a rule lies between the two."""
    taken: list[Row] = []
    while groups and len(groups[-1]) > 1:
        above, before = groups[-1][-1].box.middle[1], groups[-1][-2].box.middle[1]
        ruled = any(before < rule.middle[1] < above and rule.left < row.box.right for rule in rules)
        if any(above < rule.middle[1] < row.box.middle[1] for rule in rules) or not ruled:
            break
        taken.insert(0, groups[-1].pop())
    return taken


def _from_table(page: PageTokens, block: TableBlock, last: int, rules: tuple[Box, ...]) -> list[TableRow]:
    groups: list[list[Row]] = []
    keys = ("number", "quantity", "unit")
    for row in page.rows[block.first_row : last]:
        if _SECTION.match(fold_words(row.text)):
            continue
        cells = cells_of(row, block)
        begins = any(re.match(r"^\d", join_tokens(cells.get(key, []))) for key in keys)
        drug = join_tokens(cells["drug"])
        begins = (begins or bool(ITEM.match(drug))) and not _AMOUNT_ALONE.match(drug)
        if begins and cells["drug"]:
            groups.append([*_of_this_line(groups, row, rules), row])
        elif groups:
            groups[-1].append(row)
    return [item for group in groups if (item := _table_row(page, group, block)) is not None]


def find_prescription_items(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...] | None:
    """Return the drugs in the order they stand; None where the page lists none."""
    return _items(beside_the_patient(page), clean)


def _items(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...] | None:
    top = next((i for i, row in enumerate(page.rows) if _START.match(fold_words(row.text))), 0)
    first = first_item(page, top)
    last = _last_row(page, min(first, len(page.rows)) + 1)
    blocks = find_table(
        page,
        clean.layout,
        PRESCRIPTION_HEADS,
        key="drug",
        needed=3,
        name_of=drug_column,
        last_row=lambda first_row: _last_row(page, first_row),
    )
    if blocks:
        last = _last_row(page, blocks[0].first_row)
        return tuple(_from_table(page, blocks[0], last, clean.layout.horizontal))
    if first < len(page.rows):
        items = numbered_items(page, first, last)
    else:
        items = marked_items(page, top, _last_row(page, top + 1))
    listed = [row for lines in items if (row := _from_lines(page, lines)) is not None]
    bare = columns_by_content(
        page, drug_column, key="drug", needed=_TELLING, last_row=lambda first_row: _last_row(page, first_row)
    )
    found = (
        _from_table(page, bare[0], _last_row(page, bare[0].first_row), clean.layout.horizontal)
        if bare
        else []
    )
    if len(found) > len(listed):
        return tuple(dataclasses.replace(row, findings=(*row.findings, "no_head")) for row in found)
    return tuple(listed) if items else None
