"""Were the papers told apart, and are the rows of their tables right?"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

from benchmarks.metrics.grouping import grouping
from benchmarks.metrics.precision_recall import PrecisionRecall
from benchmarks.metrics.ratio import Ratio, counted
from benchmarks.metrics.table_rows import COLUMNS, table_names, table_rows
from benchmarks.metrics.upper_bound import upper_bound
from benchmarks.paired import PairedDocument, PairedFile, paired_documents


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentScore:
    """Counts over documents and rows."""

    grouping: PrecisionRecall
    """Documents with exactly the right pages."""
    forms: Ratio
    """Paired documents of the right form."""
    rows: dict[str, PrecisionRecall]
    """Rows right in every cell, by table."""
    names: dict[str, PrecisionRecall]
    """Rows whose test or drug is right, by table."""
    accepted_rows: Ratio
    """Rows accepted and right, of all true rows."""
    accepted_rows_wrong: Ratio
    """Accepted rows that are not exactly a true row."""
    accepted_rows_bound: float
    """One-sided 95 % bound of `accepted_rows_wrong`."""


def score_documents(files: Sequence[PairedFile]) -> DocumentScore:
    """Return the counts over all files."""
    documents = tuple(document for file in files for document in paired_documents(file))
    both = [each for each in documents if each.true and each.said]
    accepted = tuple(_accepted(document, table) for document in documents for table in COLUMNS)
    through = reduce(add, accepted, PrecisionRecall())
    wrong = Ratio(part=through.invented, whole=through.found + through.invented)
    return DocumentScore(
        grouping=reduce(add, map(_grouping, files), PrecisionRecall()),
        forms=counted(each.true["form"] == each.said["form"] for each in both),
        rows={table: _rows(documents, table, names=False) for table in COLUMNS},
        names={table: _rows(documents, table, names=True) for table in COLUMNS},
        accepted_rows=Ratio(part=through.found, whole=through.found + through.missed),
        accepted_rows_wrong=wrong,
        accepted_rows_bound=upper_bound(wrong.part, wrong.whole),
    )


def _grouping(file: PairedFile) -> PrecisionRecall:
    said = file.said.get("documents", ())
    return grouping((each["pages"] for each in file.true["documents"]), (each["pages"] for each in said))


def _rows(documents: Sequence[PairedDocument], table: str, *, names: bool) -> PrecisionRecall:
    measure = table_names if names else table_rows
    counts = (
        measure(table, _table(document.true, table), _table(document.said, table)) for document in documents
    )
    return reduce(add, counts, PrecisionRecall())


def _accepted(document: PairedDocument, table: str) -> PrecisionRecall:
    through = [row for row in _table(document.said, table) if row.get("status") == "accepted"]
    return table_rows(table, _table(document.true, table), through)


def _table(document: object, table: str) -> list[dict[str, object]]:
    tables = document.get("tables", {}) if isinstance(document, dict) else {}
    return list(tables.get(table) or ())
