"""The title printed on a page."""

from statistics import median

from pipeline.understand.fold import fold
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens

_TOP = 0.45
"""Share of the page in which titles stand, as `classify_page` has it."""
_CAPITALS = 0.55
"""Share of capitals, likewise."""
_NO_TITLE = (
    "conghoaxahoi",
    "doclaptudo",
    "boyte",
    "soyte",
    "benhvien",
    "trungtamyte",
    "tramyte",
    "phongkham",
    "khoa",
    "maso",
    "ms",
)
"""How lines begin that stand above titles: motto, superior body, hospital, department, form code."""


def page_title(page: PageTokens) -> str:
    """Return the largest line of capitals in the top part of the page; "" where there is none."""
    best, size = "", 0.0
    for row in page.rows:
        if row.box.top > _TOP * page.height:
            continue
        for words in _blocks(row.tokens, page.em):
            text = join_tokens(words)
            height = median(word.box.height for word in words)
            if _may_be_title(text) and height > size * 1.05:
                best, size = text, height
    return best


def _blocks(tokens: tuple[Token, ...], em: float) -> list[list[Token]]:
    blocks: list[list[Token]] = []
    for token in tokens:
        if not blocks or token.box.left - blocks[-1][-1].box.right > 2.2 * em:
            blocks.append([])
        blocks[-1].append(token)
    return blocks


def _may_be_title(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    capitals = sum(char.isupper() for char in letters)
    plain = fold(text)
    return (
        len(text.split()) > 1
        and len(letters) >= 6  # noqa: PLR2004 - "TOA THUỐC" has eight
        and capitals >= _CAPITALS * len(letters)
        and not plain.startswith(_NO_TITLE)
    )
