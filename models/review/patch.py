"""A document after a person's decision. The old one stays what it was."""

from collections.abc import Mapping

from models.digitized import Document, FieldValue, LabResultRow, PrescriptionRow, Tables
from models.review.entered import Value
from models.review.value_kind import CELLS, row_of, table_of
from models.vocabulary import FieldStatus

SINGLE, DOUBLE = 0.9971, 0.9986
"""Share of right values after single and double key entry: 0.29 and 0.14 % wrong, pooled over 93 papers
(Garza, PMC13078370)."""

ILLEGIBLE = "illegible"
"""Finding of a value that a person looked at and could not read either."""
MOVED = "page_moved"
"""Finding of a value whose page was taken out of the document."""

_Held = FieldValue | LabResultRow | PrescriptionRow


def held(document: Document, field: str) -> _Held | None:
    """Return the field or row of that name, None where the document has none."""
    table = table_of(field)
    if table is None:
        return document.fields.get(field)
    rows = getattr(document.tables, table) or ()
    place = row_of(field)
    return rows[place] if 0 <= place < len(rows) else None


def value_of(value: _Held | None) -> Value:
    """Return a field's value, or a row's cells."""
    if value is None or isinstance(value, FieldValue):
        return value.value if value is not None else None
    table = "lab_results" if isinstance(value, LabResultRow) else "prescription_items"
    return {column: getattr(value, column) for column in CELLS[table]}


def decided(document: Document, field: str, value: Value, *, keyed: int, illegible: bool = False) -> Document:
    """Return the document with one value settled by people.

    Args:
        document: as it is now.
        field: name of a field or row that it has.
        value: canonical; None for absent or illegible. A row keeps its words then and is `absent`.
        keyed: how many people keyed this value independently.
        illegible: it stands there and nobody can read it.
    """
    nothing = value is None
    update: dict[str, object] = {
        "status": FieldStatus.ABSENT if nothing and not illegible else FieldStatus.ACCEPTED,
        "confidence": DOUBLE if keyed > 1 else SINGLE,
        "findings": (ILLEGIBLE,) if illegible else (),
    }
    if isinstance(value, Mapping):
        update |= value
    elif table_of(field) is None:
        update["value"] = value
    elif illegible:
        update["status"] = FieldStatus.ABSENT
    return _put(document, field, update)


def without_page(document: Document, page: int) -> Document:
    """Return the document without one page; what stood on it becomes absent and says why."""
    gone = {"status": FieldStatus.ABSENT, "findings": (MOVED,)}
    fields = {
        name: one.model_copy(update={**gone, "value": None}) if one.page == page else one
        for name, one in document.fields.items()
    }
    return document.model_copy(
        update={
            "pages": tuple(number for number in document.pages if number != page),
            "fields": fields,
            "tables": _tables_without(document.tables, page, gone),
        }
    )


def _tables_without(tables: Tables, page: int, gone: Mapping[str, object]) -> Tables:
    kept = {
        table: tuple(row.model_copy(update=gone) if row.page == page else row for row in rows)
        for table in CELLS
        if (rows := getattr(tables, table)) is not None
    }
    return tables.model_copy(update=kept)


def _put(document: Document, field: str, update: Mapping[str, object]) -> Document:
    table = table_of(field)
    if table is None:
        fields = {**document.fields, field: document.fields[field].model_copy(update=update)}
        return document.model_copy(update={"fields": fields})
    rows = list(getattr(document.tables, table))
    rows[row_of(field)] = rows[row_of(field)].model_copy(update=update)
    return document.model_copy(update={"tables": document.tables.model_copy(update={table: tuple(rows)})})
