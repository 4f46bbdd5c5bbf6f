"""What of a record can be found: its words, by the place where they stand. Pure."""

from collections.abc import Iterable, Iterator
from typing import Any

from models.digitized import Document
from storage.records.search.tokens import tokens
from storage.records.search.vietnamese_order import vietnamese_order
from storage.search import Search

Row = dict[str, Any]

NAME, NUMBER, DIAGNOSIS, ICD, BORN, FORM, BATCH, FACILITY, BOX = (
    f"{tag}_" for tag in ("n", "no", "d", "i", "b", "f", "l", "h", "x")
)
"""Before a word that is looked for in one place only; `_` stands in no word."""
NUMBERS = (
    *("archive_number", "admission_number", "patient_code"),
    *("national_id", "insurance_number", "contact_phone"),
)
DIAGNOSES = ("referral_diagnosis", "admission_diagnosis", "discharge_diagnosis", "comorbidity")
DAYS = ("discharged_at", "transferred_at", "admitted_at", "signed_on")
"""Fields that say when; the first that is there is the record's day."""
PROSE = (
    *("treatment_method", "advice", "clinical_signs", "lab_summary"),
    *("condition_at_transfer", "next_treatment"),
)
"""Fields whose words are found like those of the page, not like a name."""
_INSURED = 10
"""The last digits of an insurance card: the number of the person."""
_CATEGORY = 3
"""Characters of an ICD category."""
_LONG_NAME, _DAY, _YEAR = 255, 10, 4


def entry(
    document: Document, *, record_id: str, texts: Iterable[str], scan_name: str, batch_id: str, facility: str
) -> Row:
    """Return the row of `search_entry`; the number is left to the database."""
    name = _value(document, "patient_name")
    fields = {word for key in document.fields if key not in PROSE for word in tokens(_value(document, key))}
    fields |= {_value(document, "date_of_birth")[:_YEAR]} - {""}
    fields |= set(tokens(scan_name.rpartition("/")[0].replace("/", " ")))
    tagged = {*_tagged(document), f"{FORM}{document.form.value}", f"{BATCH}{batch_id}"}
    tagged |= {box_word(folder) for folder in scan_name.split("/")[:-1]} - {BOX}
    tagged |= {f"{FACILITY}{''.join(tokens(facility))}"}
    prose = {word for text in (*texts, *_prose(document)) for word in tokens(text) if len(word) > 1}
    return {
        "record_id": record_id,
        "name": name[:_LONG_NAME] or None,
        "name_key": vietnamese_order(name[:_LONG_NAME]),
        "born": _value(document, "date_of_birth")[:_DAY] or None,
        "day": next((day[:_DAY] for key in DAYS if (day := _value(document, key))), None),
        "keys": " ".join(sorted(fields | tagged)),
        "words": " ".join(sorted(fields | prose | tagged)),
    }


def box_word(folder: str) -> str:
    """Return the word of a folder's name, or of a box that is looked for."""
    return BOX + "".join(tokens(folder))


def _value(document: Document, key: str) -> str:
    known = document.fields.get(key)
    return "" if known is None or known.value is None else str(known.value).replace("\0", "")


def _tagged(document: Document) -> Iterator[str]:
    yield from (f"{NAME}{word}" for word in tokens(_value(document, "patient_name")))
    for key in NUMBERS:
        number = "".join(tokens(_value(document, key)))
        if number:
            yield from {f"{NUMBER}{number}", f"{NUMBER}{number[-_INSURED:]}"}
    for key in DIAGNOSES:
        yield from (f"{DIAGNOSIS}{word}" for word in tokens(_value(document, key)))
        for code in tokens(_value(document, f"{key}_icd")):
            yield from {f"{ICD}{code}", f"{ICD}{code[:_CATEGORY]}"}
    born = _value(document, "date_of_birth")
    yield from {f"{BORN}{word}" for word in (*tokens(born), born[:_YEAR]) if word}


def _prose(document: Document) -> Iterator[str]:
    yield from (_value(document, key) for key in PROSE)
    yield from (row.raw for row in document.tables.lab_results or ())
    yield from (row.raw for row in document.tables.prescription_items or ())


def tagged_words(search: Search) -> Iterator[tuple[str, str]]:
    """Return what a search looks for as pairs of tag and word; the tag is empty for free words."""
    yield from (("", word) for word in tokens(search.words))
    yield from ((NAME, word) for word in tokens(search.name))
    yield from ((DIAGNOSIS, word) for word in tokens(search.diagnosis))
    yield from ((ICD, word) for word in tokens(search.icd))
    yield from ((BORN, word) for word in tokens(search.born))
    number = "".join(tokens(search.number))
    if number:
        yield NUMBER, number
