"""Results printed as a list of lines: "3. HGB (Huyết sắc tố) ....132.... g/L (120 - 165)", under no head."""

import itertools
import re

from models.clean_page import CleanPage
from models.codes.lab_tests import is_listed_test
from pipeline.understand.normalise.words import trim
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens
from pipeline.understand.tables.headless_row import headless_row
from pipeline.understand.tables.lab_cells import UNIT, lab_cells
from pipeline.understand.tables.table_row import TableRow

_LIMITS = r"(?:[<>≤≥]\s*=?\s*\d[\d.,]*|\d[\d.,]*\s*[-–]+\s*\d[\d.,]*|[ÂAÃ]m t[íi]nh)"
_SAYS = r"(?:(?:(?:CS)?BT|TC|Bình thường|Tham chiếu|Ref)\s*[:.]?\s*)?"
_NUMBER = r"\s*\d{1,2}(?:\s*[.)/:-]\s*|\s+)"
_LINE = re.compile(
    rf"^{_NUMBER}(?P<body>[^\W\d_].*?)\s*[,.:]?\s*"
    rf"[(\[]\s*{_SAYS}(?P<reference>[<>≤≥]?\s*=?\s*[\dSO][^()\[\]]*|[^\d()]{{2,3}} t[íi]nh)[)\]]"
    rf"\s*(?P<after>{UNIT})?[\s.,;]*$"
)
"""List number, test with result and unit, reference in brackets at the end (or the unit behind it)."""
_BARE = re.compile(
    rf"^(?:[-–+•*]\s*)?(?P<body>[^\W\d_].*?)\s*[(\[]\s*{_SAYS}(?P<reference>{_LIMITS}\s*(?:{UNIT})?)\s*[)\]]"
    rf"\s*(?P<after>{UNIT})?[\s.,;]*$"
)
"""The same without a number; its bracket must hold limits."""
_OPEN = re.compile(
    rf"^(?:{_NUMBER})?(?P<body>[^\W\d_].*?\s[<>≤≥]?\s?\d[\d.,]*[\s.…_]*{UNIT})[\s.…_]+{_SAYS}(?P<reference>{_LIMITS})(?P<after>)\s*$"
)
"""Test, result, unit and limits in a row without brackets."""
_RESULT = re.compile(
    r"^(?P<test>.*?[^\W\d_].*?)[\s.:=…_]+(?P<value>[<>≤≥]?\s?\d{1,6}(?:[.,]\d{1,4})?"
    r"|[ÂAÃ]m t[íi]nh|D[ưu][ơo]ng t[íi]nh|Vết|\+{1,4}(?![\d\w]))[\s.…_]*"
    rf"(?P<unit>{UNIT}|[6%]CV|[^\W\d_]{{1,5}}/[^\s\d]{{1,4}})?[\s.,…_]*$"
)
_ALIKE = 3
"""Lines of the list's form from which a page holds a list."""
_STRETCHED = 1.6
"""Width of a letter, in line heights, from which a word runs over the leader between result and unit."""


def _parts(body: str) -> tuple[str, str, str] | None:
    """Return (test, result, unit); None where no result is written on the leader."""
    match = _RESULT.match(body)
    if match is None:
        return None
    test, value, unit = trim(match["test"]), match["value"], match["unit"] or ""
    # The name itself ends in a number ("CA 125 .... U/mL"): nothing is written.
    if is_listed_test(f"{test} {value}"):
        return None
    return test, value, unit


def _over_leader(tokens: list[Token], em: float) -> bool:
    """Whether one word holds the result and, past the leader, its unit."""
    last = next((token.word for token in reversed(tokens) if token.folded), None)
    return last is not None and last.box.width > _STRETCHED * em * len(last.text)


def _match(tokens: tuple[Token, ...]) -> re.Match[str] | None:
    text = join_tokens(tokens)
    return _LINE.match(text) or _BARE.match(text) or _OPEN.match(text)


def _before_reference(tokens: tuple[Token, ...], reference: str) -> int:
    """Index of the token before the reference: the bracket that opens it, where there is one."""
    brackets = [i for i, token in enumerate(tokens) if token.text in "(["]
    if brackets and tokens[-1].text in ")]":
        return brackets[-1]
    held = re.sub(r"\s", "", reference)
    for i in range(len(tokens) - 1, 0, -1):
        if len("".join(token.text for token in tokens[i:])) >= len(held):
            return i - 1
    return 0


def _segments(tokens: tuple[Token, ...], em: float) -> list[tuple[Token, ...]]:
    """The lists that stand side by side on a row: a closing bracket parts them where each part is a line by itself."""
    for white in (em, 0.0):  # names of a narrow sheet begin right behind the bracket
        cuts = [
            i + 1
            for i, (left, right) in enumerate(itertools.pairwise(tokens))
            if left.text in ")]"
            and right.box.left - left.box.right > white
            and (white or right.text[0].isalpha())
        ]
        parts = [tokens[a:b] for a, b in itertools.pairwise([0, *cuts, len(tokens)])]
        if cuts and all(_match(part) for part in parts):
            return parts
    return [tokens]


def _row(page: PageTokens, clean: CleanPage, tokens: tuple[Token, ...]) -> TableRow | None:
    match = _match(tokens)
    parts = _parts(match["body"]) if match else None
    if match is None or parts is None:
        return None
    test, value, unit = parts
    opens = _before_reference(tokens, match["reference"])
    unit = unit or match["after"] or ""
    if not unit and test.endswith("%") and len(value) > 1 and _over_leader(list(tokens[:opens]), page.em):
        value, unit = value[:-1], "%"  # a percent sign past the leader was read as a figure
    unit = "%CV" if unit.endswith("CV") else unit
    found = lab_cells({"test": test, "value": value, "unit": unit, "reference": match["reference"]})
    if not re.search(r"[^\W\d_]", found.test):
        return None
    limit = [token for token in tokens[opens + 1 :] if token.text not in ")]"]
    inked = [token for token in tokens if token.text.strip("._…")]
    return headless_row(page, clean, found, inked, limit)


def find_lab_list(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...] | None:
    """Return the lines with a result, for a person to confirm ("no_head"); None where the page has no such list."""
    rows_of_page = [_segments(row.tokens, page.em) for row in page.rows]
    width = max((len(parts) for parts in rows_of_page), default=0)
    ordered = [parts[i] for i in range(width) for parts in rows_of_page if i < len(parts)]
    lines = [tokens for tokens in ordered if _match(tokens)]
    if len(lines) < _ALIKE:
        return None
    rows = [_row(page, clean, tokens) for tokens in lines]
    return tuple(row for row in rows if row is not None)
