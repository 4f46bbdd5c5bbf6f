"""A training chart: a drawn chart as a machine might have read it, with mistakes whose truth is known."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.digitized import (
    Digitized,
    DigitizedPage,
    Document,
    FieldValue,
    LabResultRow,
    PrescriptionRow,
    Source,
    Tables,
    TextLine,
)
from models.review.entered import Value
from models.review.spoil import spoil
from models.vocabulary import FieldStatus, FileStatus, Form, PageFinding, PageState

_ASKED = 0.4
"""Share of values that are asked about; a lesson of a dozen charts has about a hundred questions."""
_WRONG = 0.5
"""Share of those that the machine got wrong: far more than in real work, so that looking pays."""
_ROWS: dict[str, type[LabResultRow] | type[PrescriptionRow]] = {
    "lab_results": LabResultRow,
    "prescription_items": PrescriptionRow,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One training chart."""

    digitized: Digitized
    truths: tuple[dict[str, Value], ...]
    """Right values by field, one mapping a document."""


def lesson(truth: Mapping[str, Any], *, sha256: str, seed: int) -> Lesson:
    """Return the lesson of one drawn chart; the same for the same seed.

    Args:
        truth: `sohoa.truth/1` as samples/ writes it.
        sha256: of the scan.
        seed: which values are asked, and which mistakes are planted.
    """
    chance = random.Random(seed)  # noqa: S311 - protects no secret
    documents = tuple(_document(one, chance) for one in truth["documents"])
    source = Source(name=truth["source"]["name"], sha256=sha256, pages=truth["source"]["pages"])
    digitized = Digitized(
        source=source,
        status=FileStatus.REVIEW,
        pages=tuple(_page(page) for page in truth["pages"]),
        documents=documents,
    )
    return Lesson(digitized=digitized, truths=tuple(_right(one) for one in truth["documents"]))


def _page(page: Mapping[str, Any]) -> DigitizedPage:
    return DigitizedPage(
        number=page["number"],
        state=PageState(page["state"]),
        width=page["width"],
        height=page["height"],
        form=Form(page["form"]) if page["form"] else None,
        form_confidence=1.0,
        blank=page["blank"],
        rotation=page["rotation"],
        text=page["text"],
        lines=tuple(
            TextLine(text=line["text"], bbox=tuple(line["bbox"]), confidence=1.0) for line in page["lines"]
        ),
        findings=tuple(PageFinding(code) for code in page["findings"]),
    )


def _document(document: Mapping[str, Any], chance: random.Random) -> Document:
    fields = {name: _field(name, field, chance) for name, field in document["fields"].items()}
    tables = {
        table: tuple(_row(table, place, row, chance) for place, row in enumerate(rows, start=1))
        for table, rows in document["tables"].items()
    }
    form, pages = Form(document["form"]), tuple(document["pages"])
    return Document(form=form, pages=pages, fields=fields, tables=Tables.model_validate(tables))


def _field(name: str, field: Mapping[str, Any], chance: random.Random) -> FieldValue:
    if field["value"] is None:
        return FieldValue(
            value=None, raw=None, confidence=0.9, status=FieldStatus.ABSENT, page=field.get("page"), bbox=None
        )
    status, value = _read(name, field["value"], chance)
    return FieldValue(
        value=value if isinstance(value, str | int) else None,
        raw=field["raw"],
        confidence=0.7 if status is FieldStatus.REVIEW else 0.99,
        status=status,
        page=field["page"],
        bbox=tuple(field["bbox"]) if field["bbox"] else None,
    )


def _row(
    table: str, place: int, row: Mapping[str, Any], chance: random.Random
) -> LabResultRow | PrescriptionRow:
    kind = _ROWS[table]
    cells = {name: row.get(name) for name in kind.model_fields if name in row and name not in _PLACES}
    status, value = _read(f"{table}[{place}]", cells, chance)
    held = value if isinstance(value, Mapping) else cells
    return kind.model_validate(
        {
            **held, "raw": row["raw"], "confidence": 0.7, "status": status, "page": row["page"],
            "bbox": tuple(row["bbox"]),
        }
    )  # fmt: skip


_PLACES = frozenset({"raw", "confidence", "status", "page", "bbox", "findings"})


def _read(name: str, value: Any, chance: random.Random) -> tuple[FieldStatus, Value]:  # noqa: ANN401 - JSON
    """Return how the machine would have read a value, and whether it asks."""
    if chance.random() >= _ASKED:
        return FieldStatus.ACCEPTED, value
    wrong = spoil(name, value, seed=chance.randrange(2**30)) if chance.random() < _WRONG else None
    return FieldStatus.REVIEW, value if wrong is None else wrong


def _right(document: Mapping[str, Any]) -> dict[str, Value]:
    truth: dict[str, Value] = {name: field["value"] for name, field in document["fields"].items()}
    for table, rows in document["tables"].items():
        for place, row in enumerate(rows, start=1):
            truth[f"{table}[{place}]"] = {name: row[name] for name in row if name in _cells(table)}
    return truth


def _cells(table: str) -> frozenset[str]:
    return frozenset(_ROWS[table].model_fields) - _PLACES
