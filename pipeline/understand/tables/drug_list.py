"""The drugs of a list: each line with a number, a dash or a whole drug, and the lines under it."""

import re

from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.drug_words import is_drug, is_whole_drug

ITEM = re.compile(
    r"^\s*\(?\d{1,2}\s*(?:[.)/:-]?\s*[^\W\d_]|[.)/]\s*\d\s?[^\W\d_]{4}(?=.*\d\s?(?:mc?g|ml|g)(?![^\W\d_])))"
)
"""How a numbered drug begins; its first letter may be read as a figure where a strength stands behind."""
_LABELLED = re.compile(
    r"^\s*(?:\(?\d{1,2}\s*[.)/:-]?\s*)?(?:Tên thuốc|Thuốc|Biệt dược)\s*:\s*(?=[^\W\d_]{2})", re.IGNORECASE
)
"""A drug behind its label ("Tên thuốc: Amlodipin")."""
_ALIKE = 2
_APART = 0.6
"""White behind a list number without a dot at least, in line heights."""
_MARKED = re.compile(r"^\s*[-–+•*]{1,2}\s*(?:[^\W\d_]|0(?=[^\W\d_]{3}))")


def _numbered(text: str) -> str:
    """The line of a drug with its number where the first one was read as a letter ("I- Atorvastatin 20mg")."""
    return re.sub(r"^\s*\(?[Il|](?=\s*[.)/:-])", "1", text) if is_drug(text) else text


def numbered_items(page: PageTokens, first: int, last: int) -> list[list[list[Token]]]:
    """Return the lines of each numbered drug between two rows of the page, numbers rising."""
    items: list[list[list[Token]]] = []
    expected = 1
    for row in page.rows[first:last]:
        text = _numbered(join_tokens(row.tokens))
        number = re.match(r"\s*\(?(\d{1,2})", text)
        if ITEM.match(text) and number and int(number[1]) in {expected, expected + 1}:
            items.append([list(row.tokens)])
            expected = int(number[1]) + 1
        elif items and row.box.top - items[-1][-1][0].box.bottom < 2.0 * page.em:
            items[-1].append(list(row.tokens))
    return items


def marked_items(page: PageTokens, first: int, last: int, *, labelled: bool) -> list[list[list[Token]]]:
    """Return drugs behind dashes, dots or labels instead of numbers, each with the lines under it."""
    items: list[list[list[Token]]] = []
    for row in page.rows[first:last]:
        text = join_tokens(row.tokens)
        marked = is_drug(text) and (_MARKED.match(text) or is_whole_drug(text))
        if _LABELLED.match(text) if labelled else marked:
            items.append([list(row.tokens)])
        elif items and row.box.top - items[-1][-1][0].box.bottom < 2.0 * page.em:
            items[-1].append(list(row.tokens))
    return items


def first_item(page: PageTokens, after: int) -> int:
    """Return the row of the drug with number one from row `after` on; the number of rows where there is none."""
    for index in range(after, len(page.rows)):
        text = _numbered(join_tokens(page.rows[index].tokens))
        if re.match(r"^\s*\(?0?1\s*[.)/:-]\s*[^\W\d_]", text) or _is_number_apart(page.rows[index], page.em):
            return index
    return len(page.rows)


def _is_number_apart(row: Row, em: float) -> bool:
    """Whether a one stands alone before a drug."""
    if len(row.tokens) < 2 or row.tokens[0].text not in {"1", "01"}:
        return False
    white = row.tokens[1].box.left - row.tokens[0].box.right
    return white > _APART * em and row.tokens[1].text[:1].isupper() and is_drug(join_tokens(row.tokens))


def are_labelled(page: PageTokens) -> bool:
    """Whether each drug of the page stands behind a label of its own."""
    return sum(bool(_LABELLED.match(row.text)) for row in page.rows) >= _ALIKE


def without_label(text: str) -> str:
    """Take the label before a drug off."""
    return _LABELLED.sub("", text)
