"""The known tables of which columns stand on a page."""

from models.clean_page import CleanPage
from pipeline.understand.page_tokens import PageTokens
from pipeline.understand.tables.lab_table import find_lab_results
from pipeline.understand.tables.prescription_table import find_prescription_items

_FINDERS = {"lab_results": find_lab_results, "prescription_items": find_prescription_items}


def seen_tables(clean: CleanPage, page: PageTokens) -> tuple[str, ...]:
    """Return the names of the tables whose heads or rows are on the page."""
    return tuple(name for name, find in _FINDERS.items() if find(page, clean) is not None)
