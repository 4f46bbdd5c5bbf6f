"""Whether a value has the shape of one: a rest of a label, an item number, a word of an option has another."""

import itertools
import re
from functools import lru_cache
from pathlib import Path

from models.codes.surnames import is_surname
from models.forms.load import load_forms
from models.forms.own import own_folders
from pipeline.understand.fold import fold

SHAPE_TRAITS = (
    "small_start",
    "inner_colon",
    "mixed",
    "stray_end",
    "like_label",
    "shouted",
    "surname",
    "is_choice",
)
"""0–1: 1 where a value of this field is never so, ½ where it may be. `surname` is 0 where a name begins with no
listed family name, ½ where no name is asked for; `is_choice` only says what kind of value it is."""
_AGAINST = ("small_start", "inner_colon", "mixed", "stray_end", "like_label")
_COLON = re.compile(r"[^\W\d]\s*:|:\s*[^\W\d]|;\s*$")
"""A colon that stands beside letters: of a time it stands between figures."""
_MIXED = re.compile(r"\d[^\W\d_]|[^\W\d_]\d|[.,/]{2}")
_MEASURED = re.compile(
    r"\d(?:h|g|mg|ml|mm|cm|kg|l|lít|lần|x|ph|độ|T|G)(?![^\W\d_])|\d[hg](?=\d)|[A-Z]\d\d"
    r"|SpO2|mmHg|HbA1c|pH|[A-Z]{1,4}\d+"
)
"""Letters beside figures that mean something: hours, measures, codes."""
_LOOKALIKE = re.compile(r"\d[OSIlBZQ|]+\d|\d[OSIl|]$|^[GIlSB|]\d+$")
"""A figure of a number that was read as a letter."""
_BED = re.compile(r"G[.\s]?\d{1,3}")
"""G for giường."""
_READ_BED = re.compile(r"6\d\d")
"""The same with its letter read as a figure; who has six hundred beds is asked."""
_NEXT_ITEM = re.compile(r"[^\W\d_]{2}[\s.,]+(?:[A-Z]\d{1,2}\s*[./)]?|\d+\s*[/)]\s*[^\W\d_].{0,12})$")
"""Words and then what begins the next item: "Lao động tự do A6", "Suy giáp 5/ Chết"."""
_STRAY = re.compile(r"[^\W\d_]{2}[\s.,]+(?:\d{1,2}\s*[./)]?|[A-Za-z])$")
_DATE = re.compile(r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\d/.-])")
_TITLES = frozenset(
    {"bs", "bscki", "bsckii", "bsck", "ths", "ts", "pgs", "gs", "cki", "ckii", "đd", "ktv", "ds", "ys", "ông", "bà",
     "bác", "sĩ", "sỹ"}
)  # fmt: skip
_NUMBER = re.compile(r"\d(?:\s?\d){5,}")
"""Six figures and more are no part of an address or a calling."""
_FOREIGN = frozenset(
    {"address", "diagnosis", "name", "fullname", "sex", "gender", "age", "department", "ward", "doctor", "physician",
     "occupation", "dateofbirth", "yob", "patientid", "result", "adresse", "diagnostic", "nom", "sexe", "service"}
)  # fmt: skip
"""The second tongue of a label, where it stands for the value (folded)."""
_SHORT = 4
_DATED = ("_at", "_on", "_from", "_to", "_birth")
_TOLD = ("diagnosis", "_method", "_signs", "_summary", "_transfer", "_treatment", "advice", "comorbidity")
"""Fields of running text, in which colons stand."""


def odd_shape(traits: dict[str, float]) -> bool:
    """Tell whether the traits say that such a value is never right."""
    return traits["surname"] == 0.0 or any(traits[name] == 1.0 for name in _AGAINST)


def shape_traits(field: str, value: str | int | None, raw: str | None) -> dict[str, float]:
    """Return the traits of a value and the words that it was read from."""
    text = str(raw or value or "").strip()
    letters = [char for char in text if char.isalpha()]
    named = field.endswith(("_name", "_head")) and field != "facility_name"
    dated = field.endswith(_DATED) and field != "transfer_to"
    choice = bool(re.fullmatch(r"[a-z_]{3,}", str(value or "")))
    soft = 0.5 if dated or choice or field.endswith(_TOLD) else 1.0
    return {
        "small_start": (0.5 if dated or choice else 1.0) * (text[:1].isalpha() and text[0].islower()),
        "inner_colon": soft * bool(_COLON.search(text)),
        "mixed": _mixed(field, str(value or ""), text),
        "stray_end": 1.0 if _NEXT_ITEM.search(text) else 0.5 * bool(_STRAY.search(text)),
        "like_label": float(
            not choice and (fold(text) in _wordings(own_folders()) or fold(text) in _FOREIGN)
        ),
        "shouted": float(
            not field.endswith(("_name", "_head"))
            and len(letters) > 4
            and all(char.isupper() for char in letters)
        ),
        "surname": _surname(text) if named else 0.5,
        "is_choice": float(choice),
    }


@lru_cache(maxsize=4)
def _wordings(_own: tuple[Path, ...]) -> frozenset[str]:
    """Every wording that asks for a field, folded: where one stands for a value, the value was not found."""
    labels = (label for form in load_forms().values() for label in form.labels if label.field)
    return frozenset(folded for label in labels for text in label.text if len(folded := fold(text)) > _SHORT)


def _mixed(field: str, value: str, text: str) -> float:
    """How badly figures and letters are mixed: in a number, in a word, or as a date where a number is asked for."""
    if field in {"address_province", "address_line", "ethnicity", "occupation"} and _NUMBER.search(value):
        return 1.0
    if field == "bed" and _READ_BED.fullmatch(value):
        return 1.0
    if field == "bed" and _BED.fullmatch(text.strip()):
        return 0.0
    if field.endswith(("_number", "_code", "_id", "_phone")) or field in {"age", "bed", "days_of_treatment"}:
        return float(bool(_DATE.search(value) or any(map(_LOOKALIKE.search, text.split()))))
    words = [_MEASURED.sub(" ", word) for word in text.split()]
    joined = any(a.islower() and b.isupper() for word in words for a, b in itertools.pairwise(word))
    return 0.5 * (joined or any(_MIXED.search(word) is not None for word in words))


def _surname(text: str) -> float:
    words = [word for word in re.split(r"[\s.,:]+", text) if len(word) > 1]
    names = [word for word in words if word.lower() not in _TITLES]
    return float(bool(names) and is_surname(names[0]))
