"""Results printed as a list of lines: "3. HGB (Huyết sắc tố) ....132.... g/L (120 - 165)", under no head."""

import re

from models.clean_page import CleanPage
from models.codes.lab_tests import is_listed_test
from models.geometry import Box
from pipeline.understand.bounded import bounded
from pipeline.understand.candidate import words_of
from pipeline.understand.lab_cells import UNIT, lab_cells
from pipeline.understand.normalise.words import tidy, trim
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens
from pipeline.understand.table_row import TableRow

_LINE = re.compile(
    r"^\s*(?P<number>\d{1,2}(?:\s*[.)/:-]\s*|\s+))(?P<body>[^\W\d_].*?)\s*[,.:]?\s*"
    r"[(\[](?P<reference>\s*[<>≤≥]?\s*=?\s*[\dSO][^()\[\]]*|[^\d()]{2,3} t[íi]nh)[)\]]\s*[.,;]?\s*$"
)
"""List number, test with result and unit, reference in brackets at the end."""
_RESULT = re.compile(
    r"^(?P<test>.*?[^\W\d_].*?)[\s.:…_]+(?P<value>[<>≤≥]?\s?\d{1,6}(?:[.,]\d{1,4})?"
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


def _before_bracket(tokens: tuple[Token, ...]) -> int:
    """Index of the bracket that opens the reference."""
    return max(i for i, token in enumerate(tokens) if token.text in "([")


def _row(page: PageTokens, clean: CleanPage, tokens: tuple[Token, ...]) -> TableRow | None:
    match = _LINE.match(join_tokens(tokens))
    parts = _parts(match["body"]) if match else None
    if match is None or parts is None:
        return None
    test, value, unit = parts
    opens = _before_bracket(tokens)
    if not unit and test.endswith("%") and len(value) > 1 and _over_leader(list(tokens[:opens]), page.em):
        value, unit = value[:-1], "%"  # a percent sign past the leader was read as a figure
    unit = "%CV" if unit.endswith("CV") else unit
    found = lab_cells({"test": test, "value": value, "unit": unit, "reference": match["reference"]})
    if not re.search(r"[^\W\d_]", found.test):
        return None
    limit = [token for token in tokens[opens + 1 :] if token.text not in ")]"]
    inked = [token for token in tokens if token.text.strip("._…")]
    return TableRow(
        table="lab_results",
        page=page.number,
        cells={
            "test": found.test,
            "value": found.value,
            "unit": found.unit,
            "reference": bounded(found.reference, limit, clean.whitened, page.em),
        },
        raw=tidy(join_tokens(inked)),
        box=Box.hull(token.box for token in inked),
        words=words_of(inked),
        handwritten=any(token.handwritten for token in inked),
        findings=(*found.findings, "no_head"),
    )


def find_lab_list(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...] | None:
    """Return the lines with a result, for a person to confirm ("no_head"); None where the page has no such list."""
    lines = [row.tokens for row in page.rows if _LINE.match(join_tokens(row.tokens))]
    if len(lines) < _ALIKE:
        return None
    rows = [_row(page, clean, tokens) for tokens in lines]
    return tuple(row for row in rows if row is not None)
