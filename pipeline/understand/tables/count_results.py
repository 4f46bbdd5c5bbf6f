"""How many rows of a page look like results of a laboratory, whatever stands above them."""

from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import PageTokens, join_tokens
from pipeline.understand.tables.lab_columns import lab_column
from pipeline.understand.tables.unknown_heads import cells_apart

_NEEDED = {"test", "value", "reference"}


def count_results(page: PageTokens) -> int:
    """Return the number of rows with a test, a number and its limits in cells of their own."""
    found = 0
    for row in page.rows:
        names = {lab_column(tidy(join_tokens(tokens))) for tokens in cells_apart(row, page.em)}
        found += names >= _NEEDED
    return found
