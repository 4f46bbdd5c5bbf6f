"""How a field is typed, shown and compared."""

from enum import StrEnum


class ValueKind(StrEnum):
    """What sort of thing a person types into a field."""

    NAME = "name"
    """Capitals, single spaces."""
    WORDS = "words"
    """Case kept and shown, not compared; single spaces."""
    CODE = "code"
    """Printed number or mark: no spaces, capitals."""
    DIGITS = "digits"
    NUMBER = "number"
    DATE = "date"
    BIRTH = "birth"
    """A date, or the year alone."""
    MOMENT = "moment"
    """A date, with or without a time."""
    ICD = "icd"
    CHOICE = "choice"
    ROW = "row"
    """A table row: several cells at once."""


CHOICES: dict[str, tuple[str, ...]] = {
    "sex": ("male", "female"),
    "payer_type": ("insurance", "fee", "free", "other"),
    "admission_route": ("emergency", "outpatient", "ward"),
    "treatment_outcome": ("recovered", "improved", "unchanged", "worse", "died"),
    "discharge_type": ("discharged", "on_request", "left", "taken_home"),
    "transfer_reason": ("eligible", "on_request"),
}
"""The contract's closed values, in the order of the printed forms."""

_KINDS = {
    "patient_name": ValueKind.NAME,
    "date_of_birth": ValueKind.BIRTH,
    "national_id": ValueKind.DIGITS,
    "contact_phone": ValueKind.DIGITS,
    "insurance_number": ValueKind.CODE,
    "archive_number": ValueKind.CODE,
    "patient_code": ValueKind.CODE,
    "admission_number": ValueKind.CODE,
    "age": ValueKind.NUMBER,
    "days_of_treatment": ValueKind.NUMBER,
    "insurance_valid_from": ValueKind.DATE,
    "insurance_valid_to": ValueKind.DATE,
    "signed_on": ValueKind.DATE,
    "admitted_at": ValueKind.MOMENT,
    "discharged_at": ValueKind.MOMENT,
    "transferred_at": ValueKind.MOMENT,
}

CELLS = {
    "lab_results": ("test", "value", "unit", "reference"),
    "prescription_items": ("drug", "strength", "quantity", "unit", "directions"),
}
"""The contract's columns of each table."""


def value_kind(field: str) -> ValueKind:
    """Return how `field` (`patient_name`, `lab_results[3]`) is typed."""
    if table_of(field):
        return ValueKind.ROW
    if field in CHOICES:
        return ValueKind.CHOICE
    if field.endswith("_icd"):
        return ValueKind.ICD
    return _KINDS.get(field, ValueKind.WORDS)


def table_of(field: str) -> str | None:
    """Return the table of a row's name, None for a plain field."""
    table = field.partition("[")[0]
    return table if table in CELLS else None


def row_of(field: str) -> int:
    """Return the place of a row in its table, from 0."""
    return int(field.partition("[")[2].rstrip("]")) - 1


def family(field: str) -> str:
    """Return what is keyed alike: the field's name, for a row its table."""
    return table_of(field) or field
