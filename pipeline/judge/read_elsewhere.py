"""Whose paper it is, where one paper of a file was read with doubt and another one surely."""

from collections import Counter
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Levenshtein

from models.digitized import Alternative, Document, FieldValue

_WHOSE = ("patient_name", "insurance_number", "admission_number", "patient_code", "national_id")
_DOUBTED = 0.5
"""Probability below which a reading may give way: of 26 that did, on four sets, 25 are right now."""
_SURER = 0.3
"""How much surer the other paper has to be."""
_FEW = 2
"""Letters or marks that may differ: more is another patient, not another reading."""
_NEVER_SURE = 0.9
"""What is read elsewhere is never so sure that nobody looks."""
_READING, _OF_ITS_LETTERS = "other_reading", "odd_shape"


def read_elsewhere(documents: Sequence[Document], strangers: Iterable[int]) -> tuple[Document, ...]:
    """Return the documents with doubtful names and numbers of the patient as the file's other papers have them.

    The value always goes to a person: its own reading stays beside it as `raw` and as the first alternative.

    Args:
        documents: all papers of a file.
        strangers: pages of other patients, which neither give nor take.
    """
    apart = set(strangers)
    own = [one for one in documents if not apart & set(one.pages)]
    return tuple(
        _agreed(one, [other for other in own if other is not one]) if one in own else one for one in documents
    )


def _agreed(document: Document, others: Sequence[Document]) -> Document:
    taken = {
        name: told
        for name in _WHOSE
        if (field := document.fields.get(name)) is not None
        and (told := _surer(field, [other.fields[name] for other in others if name in other.fields]))
        is not None
    }
    return document.model_copy(update={"fields": document.fields | taken}) if taken else document


def _surer(field: FieldValue, others: Sequence[FieldValue]) -> FieldValue | None:
    """The field with the value that more of the others have, and surer; None where its own stands."""
    if field.value is None or field.page is None or field.confidence >= _DOUBTED:
        return None
    said: Counter[str | int | None] = Counter(other.value for other in others if other.value is not None)
    near = [other for other in others if other.value in said and 0 < _apart(field, other) <= _FEW]
    best = max(near, key=lambda other: (said[other.value], other.confidence), default=field)
    if said[best.value] <= said[field.value] or best.confidence < field.confidence + _SURER:
        return None
    read_here = Alternative(value=field.value, source="label", page=field.page, bbox=field.bbox)
    findings = [one for one in field.findings if one != _OF_ITS_LETTERS]
    return field.model_copy(
        update={
            "value": best.value,
            "confidence": min(_NEVER_SURE, best.confidence),
            "findings": tuple(dict.fromkeys((*findings, _READING))),
            "alternatives": (read_here, *(one for one in field.alternatives if one.value != best.value)),
        }
    )


def _apart(field: FieldValue, other: FieldValue) -> int:
    return Levenshtein.distance(str(field.value), str(other.value))
