"""The examples of a read chart and its truth."""

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.scorer.example import NAMES, Example
from models.errors import UnreadableScanError
from pipeline.judge.checks import failed_checks
from pipeline.judge.confirmations import confirmations
from pipeline.judge.fuse import fuse
from pipeline.judge.said_beside import Said, said_beside
from pipeline.judge.shape_traits import odd_shape
from pipeline.judge.table_traits import odd_row
from pipeline.judge.traits import field_traits, row_traits
from pipeline.open.open_scan import open_scan
from pipeline.read.readers import Readers
from pipeline.see_page import see_page
from pipeline.understand.papers.documents import Paper, put_together
from pipeline.understand.tables.table_row import TableRow

Json = Mapping[str, Any]


def papers_of(chart: Path, readers: Readers) -> tuple[Paper, ...]:
    """Return the papers of one file with all candidates; none of an unreadable file."""
    try:
        with tempfile.TemporaryDirectory() as work, open_scan(chart, work=Path(work)) as scan:
            seen = [see_page(page, readers) for page in scan.pages()]
    except UnreadableScanError:
        return ()
    return put_together(tuple(page.facts for page in seen if page.facts is not None)).papers


def examples_of(papers: Sequence[Paper], truth: Path, *, author: str, strange: bool) -> Iterator[Example]:
    """Yield the examples of one file's papers; those of a wrong form have none."""
    told = json.loads(truth.read_text(encoding="utf-8"))
    layouts = {page["number"]: page.get("layout") or "-" for page in told["pages"]}
    for paper, beside in zip(papers, said_beside(papers), strict=True):
        numbers = {page.number for page in paper.pages}
        near = [d for d in told["documents"] if numbers & set(d["pages"]) and d["form"] == paper.form]
        if near:
            whose = {"author": author, "layout": layouts.get(min(numbers), "-"), "strange": strange}
            yield from _fields(paper, beside, near[0], whose)
            yield from _rows(paper, near[0], whose)


def _fields(paper: Paper, beside: Said, document: Json, whose: Json) -> Iterator[Example]:
    pages = {page.number: page for page in paper.pages}
    fields = fuse(paper)
    values = {fused.field: fused.chosen.value for fused in fields}
    failed, borne_out = failed_checks(values), confirmations(values)
    for fused in fields:
        chosen, truth = fused.chosen, document["fields"].get(fused.field)
        if chosen.value is None:
            continue
        faults = len(failed.get(fused.field, []))
        traits = field_traits(
            fused, pages[chosen.page].quality, faults, beside.get(fused.field, ()), borne_out[fused.field]
        )
        yield Example(
            **whose,
            group="field",
            name=fused.field,
            traits=tuple(traits[name] for name in NAMES["field"]),
            # A value for a slot that the paper does not have is wrong like any other.
            right=truth is not None and chosen.value == truth["value"],
            open=not (chosen.handwritten or faults or chosen.findings or odd_shape(traits)),
        )


def _rows(paper: Paper, document: Json, whose: Json) -> Iterator[Example]:
    for page in paper.pages:
        for table, rows in page.tables.items():
            wanted = document.get("tables", {}).get(table, [])
            for row in rows:
                traits = row_traits(row, rows, page.quality)
                yield Example(
                    **whose,
                    group="row",
                    name=table,
                    traits=tuple(traits[name] for name in NAMES["row"]),
                    right=_row_right(row, wanted),
                    open=not (row.handwritten or row.findings or odd_row(row)),
                )


def _row_right(row: TableRow, wanted: Sequence[Json]) -> bool:
    return any(all(row.cells.get(name) == item.get(name) for name in row.cells) for item in wanted)
