"""How a value is put before a person: by what a mistake would cost."""

from enum import StrEnum

from models.review.value_kind import table_of

IDENTITY = frozenset({"patient_name", "national_id", "insurance_number", "date_of_birth"})
"""A mistake here is somebody else's record."""


class Mode(StrEnum):
    """What the screen shows and asks."""

    CONFIRM = "confirm"
    """The machine's value is shown and may be corrected."""
    BLIND = "blind"
    """The machine's value is hidden, the person keys, the two are compared."""
    DECIDE = "decide"
    """Everything that was keyed and read is shown to one who said nothing yet."""
    PAGE = "page"
    """A page as a whole."""


def mode_of(field: str) -> Mode:
    """Return the mode of a first look.

    Looking makes 28 times more mistakes than keying and comparing (Barchard 2008), so what would name
    another patient, another drug or another disease is keyed.
    """
    keyed = field in IDENTITY or field.endswith("_icd") or table_of(field) == "prescription_items"
    return Mode.BLIND if keyed else Mode.CONFIRM
