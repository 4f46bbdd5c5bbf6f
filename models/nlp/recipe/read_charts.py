"""Read generated charts once and keep their tokens with the fields that they belong to.

`python -m models.nlp.recipe.read_charts AUTHOR CHARTS TRUTH […]` writes `pages.jsonl.gz` beside
it: real errors of the readers on invented patients, so that training needs neither charts nor readers.
"""
# ruff: noqa: INP001, T201 - a recipe

import gzip
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rapidfuzz.distance import Levenshtein

from models.clean_page import CleanPage
from models.geometry import Box
from models.scan import Page
from models.text import PageText
from pipeline.clean.clean_page import clean_page
from pipeline.open.open_scan import open_scan
from pipeline.read.find.orient import orient
from pipeline.read.read_page import read_page
from pipeline.read.readers import open_readers
from pipeline.understand.fold import fold
from pipeline.understand.page_tokens import PageTokens, Row, Token, page_tokens

TARGET = Path(__file__).resolve().parent / "pages.jsonl.gz"
_MARKED = frozenset({"sex", "payer_type", "admission_route", "treatment_outcome", "discharge_type"})
"""Told by pixels, not by words."""
_ALIKE = 0.6
"""Likeness (0–1) of letters from which a token is a piece of the true value."""


def page_record(
    author: str, clean: CleanPage, text: PageText, truth: dict[str, Any]
) -> dict[str, Any] | None:
    """Return one page as JSON: author, form, size, rows of tokens, their fields; None without a form."""
    document = next((d for d in truth["documents"] if clean.number in d["pages"]), None)
    page = page_tokens(text, clean.layout)
    if document is None or not page.rows:
        return None
    fields = {
        name: field
        for name, field in document["fields"].items()
        if field["page"] == clean.number and field["bbox"] and field["raw"] and name not in _MARKED
    }
    words: dict[int, int] = {}
    return {
        "author": author,
        "form": document["form"],
        "size": [page.width, page.height],
        "em": round(page.em, 1),
        "fences": [[round(edge) for edge in _edges(fence)] for fence in page.fences],
        "rows": [[_token(token, words) for token in row.tokens] for row in page.rows],
        "fields": list(_fields(page, clean, fields)),
    }


def _edges(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def _token(token: Token, words: dict[int, int]) -> list[Any]:
    word = words.setdefault(id(token.word), len(words))
    return [token.text, *map(round, _edges(token.box)), word, token.line, int(token.in_cell)]


def _fields(
    page: PageTokens, clean: CleanPage, fields: dict[str, Any]
) -> Iterator[tuple[str, int, int, int]]:
    """(field, row, first, behind the last) of every stretch of a true value."""
    for name, field in fields.items():
        area = Box.of(field["bbox"]).grown(8)
        for index, row in enumerate(page.rows):
            mine = [
                place for place, token in enumerate(row.tokens) if _of_value(token, clean, area, field["raw"])
            ]
            if mine:
                yield name, index, mine[0], mine[-1] + 1


def _of_value(token: Token, clean: CleanPage, area: Box, raw: str) -> bool:
    x, y = token.box.transformed(clean.to_scan).middle
    if not token.folded or not (area.left <= x < area.right and area.top <= y < area.bottom):
        return False
    pieces = [fold(word) for word in raw.replace("/", " ").replace("-", " ").split()]
    alike = max((Levenshtein.normalized_similarity(token.folded, piece) for piece in pieces), default=0.0)
    return alike >= _ALIKE or token.folded in fold(raw)


def stored_page(record: dict[str, Any]) -> PageTokens:
    """Return the page that `page_record` wrote down."""
    from models.text import Word  # noqa: PLC0415 - only training rebuilds words

    words: dict[int, Word] = {}
    rows = []
    for row in record["rows"]:
        tokens = []
        for text, left, top, right, bottom, word, line, in_cell in row:
            box = Box(left=left, top=top, right=right, bottom=bottom)
            known = words.setdefault(word, Word(text=text, box=box, confidence=1.0))
            tokens.append(
                Token(text=text, box=box, word=known, handwritten=False, in_cell=bool(in_cell), line=line)
            )
        rows.append(Row(tokens=tuple(tokens), box=Box.hull(token.box for token in tokens)))
    width, height = record["size"]
    fences = tuple(Box.of(fence) for fence in record["fences"])
    return PageTokens(number=1, width=width, height=height, rows=tuple(rows), em=record["em"], fences=fences)


def _pages(author: str, chart: Path, truth: dict[str, Any]) -> Iterator[dict[str, Any]]:
    readers = open_readers()
    with tempfile.TemporaryDirectory() as work, open_scan(chart, work=Path(work)) as scan:
        for page in scan.pages():
            if isinstance(page, Page):
                clean = clean_page(page, orient=orient)
                record = (
                    None
                    if clean.blank
                    else page_record(author, clean, read_page(clean, readers=readers), truth)
                )
                if record is not None:
                    yield record


def write_pages(records: Iterator[dict[str, Any]], target: Path = TARGET) -> int:
    """Write one line a page, the same bytes for the same records; return how many."""
    lines = [json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n" for record in records]
    target.write_bytes(gzip.compress("".join(lines).encode(), mtime=0))
    return len(lines)


def main() -> int:
    """Read the charts of the command line."""
    told = sys.argv[1:]
    asked = [
        (author, chart, json.loads((Path(truths) / f"{chart.stem}.json").read_text(encoding="utf-8")))
        for author, charts, truths in zip(told[::3], told[1::3], told[2::3], strict=True)
        for chart in sorted(Path(charts).iterdir())
    ]
    print(write_pages(record for one in asked for record in _pages(*one)), "pages")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
