"""What a form says, as an answer of the engine."""

from collections.abc import Mapping
from math import isfinite

from models.review.entered import NotUnderstoodError, Value, entered, entered_row
from models.review.value_kind import CELLS, table_of
from station.errors import RefusedInputError
from storage.review.review import Answer, Question, Said

_LONGEST = 4_000
"""Characters of one value; treatment and advice run over several lines."""
_LONGEST_SECONDS, _MOST_KEYS = 3_600.0, 10_000
_LONGEST_WHY = 500


def answer_of(asked: Question, form: Mapping[str, str]) -> Answer:
    """Return the answer that a form holds.

    Raises:
        RefusedInputError: it is no value of this field, or nothing the station knows.
    """
    try:
        said = Said(form.get("said", ""))
    except ValueError:
        raise RefusedInputError("review.refused.unknown") from None
    return Answer(
        said=said,
        value=_value(asked, form) if said is Said.VALUE else None,
        why=" ".join(form.get("why", "").split())[:_LONGEST_WHY],
        seconds=min(_LONGEST_SECONDS, max(0.0, _number(form.get("seconds", "")))),
        keys=int(min(_MOST_KEYS, max(0.0, _number(form.get("keys", ""))))),
        typed=int(min(_MOST_KEYS, max(0.0, _number(form.get("typed", ""))))),
    )


def _value(asked: Question, form: Mapping[str, str]) -> Value:
    field = asked.field or ""
    table = table_of(field)
    try:
        if table is not None:
            return entered_row(field, {cell: form.get(cell, "")[:_LONGEST] for cell in CELLS[table]})
        return entered(field, form.get("value", "")[:_LONGEST])
    except NotUnderstoodError as error:
        raise RefusedInputError(f"review.refused.{error.kind.value}") from None


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if isfinite(number) else 0.0
