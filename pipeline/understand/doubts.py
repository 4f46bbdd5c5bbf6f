"""What makes a value a question although it was understood."""

from models.forms.definition import Kind
from pipeline.understand.normalise.dates import lacks_digit

_NUMBERS = frozenset({"patient_code", "admission_number", "archive_number", "bed"})


def doubts(field: str, value: object, raw: str, kind: Kind, *, repaired: bool) -> tuple[str, ...]:
    """Return the findings of a value: digits that were mended, a date that may have lost one."""
    if repaired or _is_repaired_code(field, value, raw):
        return ("digits_repaired",)
    return ("digit_lost",) if kind in {Kind.DATE, Kind.DATETIME, Kind.BIRTH} and lacks_digit(raw) else ()


def _is_repaired_code(field: str, value: object, raw: str) -> bool:
    """Whether a code does not stand among the words letter by letter."""
    read = "".join(char for char in raw.upper() if char.isalnum())
    if field in _NUMBERS and isinstance(value, str):
        return "".join(char for char in value.upper() if char.isalnum()) not in read
    if not field.endswith("_icd") or not isinstance(value, str):
        return False
    return any(code.replace(".", "") not in read for code in value.split(";"))
