"""Results of a lab report: one or two blocks of test, result, unit and reference."""

import dataclasses
import itertools
import re
from statistics import median

from models.clean_page import CleanPage
from models.geometry import Box
from models.scan import Pixels
from pipeline.ports import LineReader
from pipeline.understand.candidate import words_of
from pipeline.understand.fold import fold, fold_words
from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.beside_the_patient import results_beside_the_patient
from pipeline.understand.tables.blood_count import named_blood_count
from pipeline.understand.tables.bounded import bounded
from pipeline.understand.tables.columns import TableBlock, cells_of, find_table
from pipeline.understand.tables.columns_by_content import columns_by_content
from pipeline.understand.tables.earlier_results import without_earlier
from pipeline.understand.tables.lab_cards import find_lab_cards
from pipeline.understand.tables.lab_cells import UNIT, lab_cells
from pipeline.understand.tables.lab_columns import IN_WORDS, lab_column
from pipeline.understand.tables.lab_heads import LAB_HEADS
from pipeline.understand.tables.lab_list import find_lab_list
from pipeline.understand.tables.like_neighbours import like_neighbours
from pipeline.understand.tables.limits_below import merged_cells
from pipeline.understand.tables.limits_in_columns import limits_of
from pipeline.understand.tables.limits_under_lines import find_limits_under_lines
from pipeline.understand.tables.lone_marks import unflagged, unmarked, unpointed
from pipeline.understand.tables.lost_cells import with_lost_cells
from pipeline.understand.tables.micro_foot import micro_foot
from pipeline.understand.tables.parts_by_head import parts_by_head
from pipeline.understand.tables.result_groups import result_groups
from pipeline.understand.tables.ring_sides import with_ringed
from pipeline.understand.tables.table_row import TableRow
from pipeline.understand.tables.ticked_results import find_ringed_lines, find_ticked_results
from pipeline.understand.tables.transposed import find_transposed
from pipeline.understand.tables.unit_behind import unit_behind

_END = re.compile(
    r"^(?:ket luan|ghi chu|nhan xet|bac si|bac sy|truong khoa|nguoi |ky thuat|ngay\b.*\bthang|luu y|trang \d|ngay\s*\d|nhom mau|mau abo|gio .*ngay|\d* ?gio\b.*ngay|de nghi|ktv|[^,\d]{3,25},? ngay\b.*\bthang|tra ket qua|ket qua (?:xet nghiem )?(?:chi|nay)\b|ky hieu|chu thich|chu giai|h\W{0,3}(?:la )?cao\b|lay mau|(?:thoi gian|ngay|gio|ngay gio) (?:lay|nhan|tra|in|duyet|gui)\b|(?:tinh trang|chat luong) mau|ky ten|[sri]\W{1,3}(?:nhay|khang|de khang|trung gian|susceptible|sensitive|resistant)|.*\b(?:ngoai|vuot) (?:gioi han|khoang|chi so|tri so|gia tri|nguong))"
)


_TELLING = frozenset({"test", "value", "reference"})
"""Columns without which results under no head are none."""
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
_RUNS_ON = 0.7
"""White between the words of a sentence at most, in line heights."""


def _names_edge(groups: list[list[Row]], block: TableBlock) -> float:
    """Where the names of tests with a result begin (pixels): what stands alone left of it is a flag."""
    cells = [cells_of(rows[0], block) for rows in groups]
    return median([cell["test"][0].box.left for cell in cells if cell["test"] and cell.get("value")] or [0.0])


def _is_title(cells: dict[str, list[Token]], em: float) -> bool:
    """Whether words run from the tests' column on into the results': the title of a section or a note, no result."""
    test, value = cells["test"], cells.get("value", [])
    if not test or not value:
        return False
    words = not re.search(r"\d|\+", join_tokens(value)) and fold(join_tokens(value)) not in IN_WORDS
    runs = [test, value, *(cells[name] for name in ("unit", "reference") if cells.get(name))]
    runs.sort(key=lambda run: run[0].box.left)
    return words and all(b[0].box.left - a[-1].box.right < _RUNS_ON * em for a, b in itertools.pairwise(runs))


def _row_of(
    page: PageTokens, rows: list[Row], block: TableBlock, whitened: Pixels, edge: float
) -> TableRow | None:
    cells = unit_behind(merged_cells(rows, block))
    cells["value"] = unpointed(cells["value"], page.em)
    cells["test"] = unflagged(cells["test"], edge, page.em)
    for name in {"reference", "low"} & cells.keys():
        cells[name] = unmarked(cells[name], page.em)
    if _is_title(cells, page.em):
        return None
    texts = {name: tidy(join_tokens(tokens)) for name, tokens in cells.items()}
    texts["reference"] = limits_of(texts)
    found = lab_cells(texts)
    if not re.search(r"[^\W\d_]", found.test) or not re.search(r"\w|[+-]", found.value):
        return None
    if _DATE.fullmatch(found.value):
        return None
    reference = bounded(found.reference, cells.get("reference", []), whitened, page.em)
    inked: list[Token] = [token for name in cells if name not in {"number", "other"} for token in cells[name]]
    return TableRow(
        table="lab_results",
        page=page.number,
        cells={"test": found.test, "value": found.value, "unit": found.unit, "reference": reference},
        raw=tidy(
            join_tokens(sorted(inked, key=lambda token: token.box.left))
            if len(rows) == 1
            else join_tokens(inked)
        ),
        box=Box.hull(token.box for token in inked),
        words=words_of(inked),
        handwritten=any(token.handwritten for token in inked),
        findings=found.findings,
    )


def _last_row(page: PageTokens, first: int) -> int:
    for index in range(first, len(page.rows)):
        if _END.match(fold_words(page.rows[index].text)):
            return index
    return len(page.rows)


def find_lab_results(
    page: PageTokens, clean: CleanPage, engines: tuple[LineReader, ...] = ()
) -> tuple[TableRow, ...] | None:
    """Return rows with a result, left block first; None where the page has no result table.

    Args:
        page: the rows of the page.
        clean: the page's pixels and rules.
        engines: line readers for cells that hold ink and no word.
    """
    page = results_beside_the_patient(page)
    rows = _with_ticked(
        _results(page, clean, engines), find_ticked_results(page, clean)
    ) or find_ringed_lines(page)
    parts = parts_by_head(page, LAB_HEADS, key="test")
    parted = (
        tuple(row for part in parts for row in _results(part, clean, engines) or ()) if len(parts) > 1 else ()
    )
    rows = (
        parted if len(parted) + len(parts) > len(rows or ()) and parted else rows
    )  # a head read as a row is none
    if rows is None:
        return None
    ringed = with_ringed(rows, clean.whitened, page.em)
    return like_neighbours(micro_foot(named_blood_count(ringed), clean.whitened))


def _with_ticked(
    rows: tuple[TableRow, ...] | None, ticked: tuple[TableRow, ...]
) -> tuple[TableRow, ...] | None:
    """The rows with those that boxes tell: a line that has boxes is told by nothing else."""
    if not ticked:
        return rows
    apart = [row for row in rows or () if all(row.box.vertical_overlap(one.box) < 0.5 for one in ticked)]
    return (*apart, *ticked)


def _results(
    page: PageTokens, clean: CleanPage, engines: tuple[LineReader, ...]
) -> tuple[TableRow, ...] | None:
    blocks = find_table(
        page,
        clean.layout,
        LAB_HEADS,
        key="test",
        needed=2,
        name_of=lab_column,
        last_row=lambda first: _last_row(page, first),
    )
    blocks = tuple(block for block in blocks if any(column.name == "value" for column in block.columns))
    cards = max(find_lab_cards(page, clean), find_transposed(page, clean), key=len)
    if blocks:
        headed = _rows(page, clean, blocks, engines)
        return headed if len(headed) >= len(cards) else cards
    listed = find_lab_list(page, clean)
    bare = columns_by_content(
        page, lab_column, key="test", needed=_TELLING, last_row=lambda first: _last_row(page, first)
    )
    rows = tuple(
        dataclasses.replace(row, findings=(*row.findings, "no_head")) for row in _rows(page, clean, bare, ())
    )
    found = rows if len(rows) > len(listed or ()) else listed
    return max(found or (), cards, find_limits_under_lines(page, clean), key=len) or found


def _rows(
    page: PageTokens, clean: CleanPage, blocks: tuple[TableBlock, ...], engines: tuple[LineReader, ...]
) -> tuple[TableRow, ...]:
    last = _last_row(page, blocks[0].first_row) if blocks else 0
    rows: list[TableRow] = []
    for every in blocks:
        block = without_earlier(page, every, last)
        page = with_lost_cells(page, clean.whitened, block, last, engines)
        groups = result_groups(page, block, last)
        edge = _names_edge(groups, block)
        unit = _unit_of_head(page, block)
        told = [_row_of(page, group, block, clean.whitened, edge) for group in groups]
        rows += [_in_unit(row, unit) for row in told if row is not None]
    return tuple(row for row in rows if not _is_head(row))


def _unit_of_head(page: PageTokens, block: TableBlock) -> str:
    """The unit that the head of the results gives for all of them ("Kết quả (%)")."""
    if any(column.name == "unit" for column in block.columns) or not block.first_row:
        return ""
    told = re.search(
        rf"\(\s*({UNIT})\s*\)$", join_tokens(cells_of(page.rows[block.first_row - 1], block)["value"])
    )
    return told[1] if told else ""


def _in_unit(row: TableRow, unit: str) -> TableRow:
    if not unit or row.cells["unit"] or not re.search(r"\d", row.cells["value"] or ""):
        return row
    return dataclasses.replace(row, cells={**row.cells, "unit": unit})


def _is_head(row: TableRow) -> bool:
    """Whether the row is the head's second line, in another tongue ("Test", "Result", "Unit")."""
    named = {name for name, cell in row.cells.items() if cell and fold(cell) in LAB_HEADS.get(name, ())}
    return "value" in named and len(named) > 1
