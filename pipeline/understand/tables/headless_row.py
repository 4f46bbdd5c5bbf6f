"""A row of results that no head explains: always for a person to confirm."""

from collections.abc import Sequence

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.candidate import words_of
from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens
from pipeline.understand.tables.bounded import bounded
from pipeline.understand.tables.lab_cells import LabCells
from pipeline.understand.tables.table_row import TableRow


def headless_row(
    page: PageTokens, clean: CleanPage, found: LabCells, tokens: Sequence[Token], limit: Sequence[Token]
) -> TableRow:
    """Return the row of `tokens` with the finding "no_head"; `limit` are the tokens of its reference."""
    reference = bounded(found.reference, list(limit), clean.whitened, page.em)
    return TableRow(
        table="lab_results",
        page=page.number,
        cells={"test": found.test, "value": found.value, "unit": found.unit, "reference": reference},
        raw=tidy(join_tokens(tuple(tokens))),
        box=Box.hull(token.box for token in tokens),
        words=words_of(tuple(tokens)),
        handwritten=any(token.handwritten for token in tokens),
        findings=(*found.findings, "no_head"),
    )
