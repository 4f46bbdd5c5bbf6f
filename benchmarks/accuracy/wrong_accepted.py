"""Values that went through without a person and are wrong, one by one, with the cause."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from benchmarks.metrics.field_outcome import FieldOutcome, field_outcomes
from benchmarks.paired import Json, PairedDocument, PairedFile, paired_documents

_NEAR = 0.75
"""Likeness from which two values are the same words, misread."""


_CELLS = {
    "lab_results": ("test", "value", "unit", "reference"),
    "prescription_items": ("drug", "strength", "quantity", "unit", "directions"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongAccepted:
    """One of them."""

    file: str
    form: str
    level: str
    hand: str
    field: str
    true: str | None
    said: str | None
    confidence: float
    cause: str


def wrong_accepted(files: Iterable[PairedFile]) -> tuple[WrongAccepted, ...]:
    """Return every wrong value that was accepted, by file; fields and rows of tables."""
    found = []
    for file in files:
        for document in paired_documents(file):
            form = document.true.get("form") or "-"
            outcomes = tuple(
                field_outcomes(
                    document.true.get("fields", {}),
                    document.said.get("fields", {}),
                    form=form,
                    level=document.level,
                )
            )
            found += [
                _told(file.name, one, outcomes)
                for one in outcomes
                if one.status == "accepted" and not one.right
            ]
            found += _rows(file.name, document)
    return tuple(found)


def _rows(file: str, document: PairedDocument) -> list[WrongAccepted]:
    """Rows of tables that went through although no true row has all their cells."""
    found = []
    for table, names in _CELLS.items():
        true = [_cells(row, names) for row in document.true.get("tables", {}).get(table) or ()]
        for row in document.said.get("tables", {}).get(table) or ():
            said = _cells(row, names)
            if row["status"] != "accepted" or said in true:
                continue
            near = max(true, key=lambda each: Levenshtein.normalized_similarity(each, said), default=None)
            misread = near is not None and Levenshtein.normalized_similarity(near, said) >= _NEAR
            found.append(
                WrongAccepted(
                    file=file,
                    form=document.true.get("form") or "-",
                    level=document.level,
                    hand="-",
                    field=table,
                    true=near,
                    said=said,
                    confidence=float(row["confidence"]),
                    cause="misread" if misread else "no such row",
                )
            )
    return found


def _cells(row: Json, names: Sequence[str]) -> str:
    return " | ".join(str(row.get(name) or "–") for name in names)


def _told(file: str, one: FieldOutcome, beside: Sequence[FieldOutcome]) -> WrongAccepted:
    return WrongAccepted(
        file=file,
        form=one.form,
        level=one.level,
        hand=one.hand,
        field=one.name,
        true=one.true,
        said=one.said,
        confidence=one.confidence,
        cause=_cause(one, beside),
    )


def _cause(one: FieldOutcome, beside: Sequence[FieldOutcome]) -> str:
    true, said = one.true, one.said or ""
    if true is None:
        elsewhere = [other.name for other in beside if other.true == said and other.name != one.name]
        return f"is {elsewhere[0]}" if elsewhere else "nothing stands there"
    if said in true:
        return "cut short"
    if true in said:
        return "goes on too far"
    if Levenshtein.normalized_similarity(true, said) >= _NEAR:
        return "misread"
    elsewhere = [other.name for other in beside if other.true == said and other.name != one.name]
    return f"is {elsewhere[0]}" if elsewhere else "another place or mark"
