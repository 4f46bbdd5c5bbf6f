"""Results of a lab report: one or two blocks of test, result, unit and reference."""

import re

from models.clean_page import CleanPage
from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.bound_sign import bound_sign, has_bar
from pipeline.understand.candidate import words_of
from pipeline.understand.columns import HeaderWords, TableBlock, cells_of, find_table
from pipeline.understand.fold import fold_words
from pipeline.understand.lab_cells import lab_cells
from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.table_row import TableRow

_HEADER: HeaderWords = {
    "number": ("stt", "tt", "sott"),
    "test": (
        "tenxetnghiem",
        "xetnghiem",
        "yeucauxetnghiem",
        "chisoxetnghiem",
        "tenchiso",
        "chiso",
        "danhmucxetnghiem",
        "tenxn",
        "cacxetnghiem",
        "danhmuc",
        "tendichvu",
        "tenxetnghiemyeucau",
        "noidungxetnghiem",
        "thongso",
        "xetnghiemyeucau",
        "tenchisoxetnghiem",
    ),
    "value": ("ketqua", "kq", "ketquaxn", "ketquaxetnghiem", "trisoketqua"),
    "unit": ("donvi", "dvt", "donvido", "dv", "donvitinh"),
    "reference": (
        "trisobinhthuong",
        "giatribinhthuong",
        "khoangthamchieu",
        "giatrithamchieu",
        "thamchieu",
        "csbt",
        "trisothamchieu",
        "binhthuong",
        "chisobinhthuong",
        "trisobt",
        "gioihanbinhthuong",
        "giatribt",
        "khoangtc",
        "gttc",
        "tsbt",
        "giatrithamkhao",
        "chisothamchieu",
        "khoangbinhthuong",
    ),
    "other": (
        "ghichu",
        "mayxn",
        "maythuchien",
        "thietbi",
        "quytrinh",
        "danhgia",
        "batthuong",
        "co",
        "nhanxet",
        "phuongphap",
        "mayxetnghiem",
        "canhbao",
    ),
}
_END = re.compile(
    r"^(?:ket luan|ghi chu|nhan xet|bac si|bac sy|truong khoa|nguoi |ky thuat|ngay\b.*\bthang|luu y|trang \d|ngay\s*\d|nhom mau|mau abo|gio .*ngay|\d* ?gio\b.*ngay|de nghi|ktv|[^,\d]{3,25},? ngay\b.*\bthang|tra ket qua)"
)
_ONE_LIMIT = re.compile(r"^\D{0,2}\s*(\d+(?:[.,]\d+)?)$")


def _bounded(reference: str | None, tokens: list[Token], whitened: Pixels, em: float) -> str | None:
    """Put the sign that is printed before a lone limit in place of what the readers made of it."""
    limit = _ONE_LIMIT.match(reference or "")
    if reference is None or limit is None or not tokens:
        return reference
    start = tokens[0].box
    seen = bound_sign(whitened, Box.hull(token.box for token in tokens), em)
    if seen is None or abs(seen.left - start.left) > 0.8 * em:
        # An S before a number is no letter: the sign's chevron and bar make one.
        plain = re.sub(r"^[Ss$](?=\s?\d)", "≤", re.sub(r"^[-–]\s*", "< ", reference))
        return plain.replace("<", "≤", 1) if plain[:1] == "<" and has_bar(whitened, start, em) else plain
    number = limit[1]
    inside = seen.left > start.left - 0.15 * em
    if inside and reference[0].isdigit() and len(number) > 1 and number[1].isdigit():
        number = number[1:]  # the sign itself was read as a digit ("20,9" for "≥0,9")
    return f"{seen.sign}{' ' if seen.spaced else ''}{number}"


def _row_of(page: PageTokens, rows: list[Row], block: TableBlock, whitened: Pixels) -> TableRow | None:
    cells: dict[str, list[Token]] = {column.name: [] for column in block.columns}
    for row in rows:
        for name, tokens in cells_of(row, block).items():
            cells[name].extend(tokens)
    texts = {name: tidy(join_tokens(tokens)) for name, tokens in cells.items()}
    found = lab_cells(texts)
    if not re.search(r"[^\W\d_]", found.test) or not re.search(r"\w|[+-]", found.value):
        return None
    reference = _bounded(found.reference, cells.get("reference", []), whitened, page.em)
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


def _groups(page: PageTokens, block: TableBlock, last: int) -> list[list[Row]]:
    """Rows of the block; a line that holds only more of a reference or unit belongs to the row above."""
    groups: list[list[Row]] = []
    for row in page.rows[block.first_row : last]:
        cells = cells_of(row, block)
        if not any(cells.values()):
            continue
        hanging = not cells.get("test") and not cells.get("value") and not cells.get("number")
        if hanging and groups and row.box.top - groups[-1][-1].box.bottom < page.em:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _last_row(page: PageTokens, first: int) -> int:
    for index in range(first, len(page.rows)):
        if _END.match(fold_words(page.rows[index].text)):
            return index
    return len(page.rows)


def find_lab_results(page: PageTokens, clean: CleanPage) -> tuple[TableRow, ...] | None:
    """Return rows with a result, left block first; None where the page has no result table."""
    blocks = find_table(
        page, clean.layout, _HEADER, key="test", needed=2, last_row=lambda first: _last_row(page, first)
    )
    blocks = tuple(block for block in blocks if any(column.name == "value" for column in block.columns))
    if not blocks:
        return None
    last = _last_row(page, blocks[0].first_row)
    rows = [
        _row_of(page, group, block, clean.whitened)
        for block in blocks
        for group in _groups(page, block, last)
    ]
    return tuple(row for row in rows if row is not None)
