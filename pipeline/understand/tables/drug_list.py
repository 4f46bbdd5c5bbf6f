"""The drugs of a list: each line with a number, a dash or a whole drug, and the lines under it."""

import re

from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.drug_words import is_drug, is_whole_drug

ITEM = re.compile(
    r"^\s*\(?\d{1,2}\s*(?:[.,)/:-]?\s*[^\W\d_]|[.)/]\s*\d\s?[^\W\d_]{4}(?=.*\d\s?(?:mc?g|ml|g)(?![^\W\d_])))"
)
"""How a numbered drug begins; its first letter may be read as a figure where a strength stands behind."""
_LABELLED = re.compile(
    r"^\s*(?:\(?\d{1,2}\s*[.)/:-]?\s*)?(?:Tên thuốc|Thuốc|Biệt dược)\s*:\s*(?=[^\W\d_]{2})", re.IGNORECASE
)
"""A drug behind its label ("Tên thuốc: Amlodipin")."""
_ALIKE = 2
_LINES = 4
"""Lines of one drug at most before the next one's number."""
_APART = 0.6
"""White behind a list number without a dot at least, in line heights."""
_INDENT = 0.3
"""White by which a drug's further lines stand right of its number at least, in line heights."""
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
    return [*items[:-1], _without_tail(items)] if len(items) > 1 else items


def _without_tail(items: list[list[list[Token]]]) -> list[list[Token]]:
    """The last drug's lines without what stands under the list, out where the numbers are and no drug's lines."""
    edge = max(lines[0][0].box.left for lines in items) + _INDENT * items[0][0][0].box.height
    if any(line[0].box.left < edge for lines in items[:-1] for line in lines[1:]):
        return items[-1]
    if not any(lines[1:] for lines in items[:-1]):
        return items[-1]
    out = [line[0].box.left < edge and line[0].text[:1].isupper() for line in items[-1]]
    tail = out.index(True, 1) if True in out[1:] else len(out)
    return items[-1][:tail]


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
        dotted = re.match(r"^\s*\(?0?1\s*[.,)/:-]\s*[^\W\d_]", text)
        if dotted or _is_number_apart(page.rows[index], page.em) or _counts_on(page, index):
            return index
    return len(page.rows)


def _is_number_apart(row: Row, em: float) -> bool:
    """Whether a one stands alone before a drug."""
    if len(row.tokens) < 2 or row.tokens[0].text not in {"1", "01"}:
        return False
    white = row.tokens[1].box.left - row.tokens[0].box.right
    return white > _APART * em and row.tokens[1].text[:1].isupper() and is_drug(join_tokens(row.tokens))


def _counts_on(page: PageTokens, index: int) -> bool:
    """Whether a drug behind a one without its dot stands over one behind a two."""

    def numbered(row: Row, number: str) -> bool:
        return bool(re.match(rf"0?{number}[.,)]?\s*[^\W\d_]", row.text)) and is_drug(row.text)

    first, below = page.rows[index], page.rows[index + 1 : index + 1 + _LINES]
    return numbered(first, "1") and any(
        numbered(row, "2") and abs(row.box.left - first.box.left) < page.em for row in below
    )


def are_labelled(page: PageTokens) -> bool:
    """Whether each drug of the page stands behind a label of its own."""
    return sum(bool(_LABELLED.match(row.text)) for row in page.rows) >= _ALIKE


def without_label(text: str) -> str:
    """Take the label before a drug off."""
    return _LABELLED.sub("", text)
