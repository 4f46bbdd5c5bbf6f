"""A drug of a list: its own line or lines, then its directions."""

import re

from pipeline.understand.fold import fold_words
from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens
from pipeline.understand.tables.drug_columns import DIRECTIONS
from pipeline.understand.tables.drug_list import without_label
from pipeline.understand.tables.drug_row import LOST_SPACE, drug_row, plain_directions, with_lost_one
from pipeline.understand.tables.drug_words import (
    split_directions,
    split_quantity,
    split_strength,
    without_number,
)
from pipeline.understand.tables.table_row import TableRow

_LABEL_BEHIND = re.compile(
    r"(?<=\S)\s*[-–;,.]?\s+(?=(?:Cách dùng|Liều dùng|Cách sử dụng|HDSD|CD)\s*:)", re.IGNORECASE
)
"""Where directions begin on the quantity's line ("Số lượng: 30 viên - Cách dùng: …")."""


def from_lines(page: PageTokens, lines: list[list[Token]]) -> TableRow | None:
    """Return the drug of these lines; None where no name stands on them."""
    texts = [
        part
        for line in lines
        for part in _LABEL_BEHIND.split(LOST_SPACE.sub(r"\1 \2", tidy(join_tokens(line))))
    ]
    texts[0] = without_label(texts[0])
    split = next((i for i, text in enumerate(texts) if i and DIRECTIONS.match(fold_words(text))), len(texts))
    head, quantity, unit = split_quantity(without_number(" ".join(texts[:split])))
    if quantity is None and split == len(texts) and len(texts) > 1:
        head, quantity, unit = split_quantity(without_number(texts[0]))
        split = 1
    said = texts[split:]
    line, beside = split_directions(without_number(texts[0]))
    if beside:
        head, quantity, unit = split_quantity(line)
        said = [beside, *texts[1:]]
    drug, strength = with_lost_one(*split_strength(re.sub(r"^0(?=[a-z]{3})", "O", head)))
    if not re.search(r"[^\W\d_]{2}", drug):
        return None
    cells = {
        "drug": drug,
        "strength": strength,
        "quantity": quantity,
        "unit": unit,
        "directions": plain_directions(" ".join(said)),
    }
    return drug_row(page, cells, [token for line in lines for token in line])
