"""Put right the marks of phrases that hospitals print again and again; letters are never changed.

"Ngoai tổng hơp" has the letters of "Ngoại tổng hợp" and is nothing else. A mended value says so in its findings,
which sends it to a person. Names of people are never touched.
"""

from functools import lru_cache

from models.codes.phrases import load_phrases
from models.review.same import same
from pipeline.understand.fold import fold
from pipeline.understand.normalise.hamlets import mend_hamlet

_KIND_OF = {
    "department": ("department",),
    "occupation": ("occupation",),
    "ethnicity": ("ethnicity",),
    "nationality": ("nationality",),
    "address_province": ("province",),
    "address_district": ("district",),
    "facility_name": ("facility", "province", "district", "department"),
    "transfer_to": ("facility", "province", "district"),
    "referral_diagnosis": ("diagnosis",),
    "admission_diagnosis": ("diagnosis",),
    "_emergency_diagnosis": ("diagnosis",),
    "discharge_diagnosis": ("diagnosis",),
    "comorbidity": ("diagnosis",),
    "directions": ("directions",),
    "treatment_method": ("text",),
    "next_treatment": ("text",),
    "advice": ("text",),
    "clinical_signs": ("text",),
    "lab_summary": ("text",),
    "condition_at_transfer": ("text",),
    "unit": ("dose_unit",),
}
_HAMLETS = {"address_line", "address_house", "address_hamlet"}
_BEFORE_DISTRICT = {"khoa", "te", "vuc", "huyen", "quan", "xa", "pho"}
"""What stands before a district in a facility's name ("Trung tâm Y tế huyện …"): alone its letters name others too."""
_WHOLE = {"unit", "ethnicity", "nationality", "occupation", "address_province", "address_district"}
"""Fields whose value is one phrase; elsewhere phrases of two words and more are looked for inside."""


@lru_cache(maxsize=64)
def _by_letters(kinds: tuple[str, ...]) -> dict[tuple[str, ...], str | None]:
    """Folded words → the phrase; None where two phrases share their letters."""
    found: dict[tuple[str, ...], str | None] = {}
    for kind in kinds:
        for phrase in load_phrases()[kind]:
            key = tuple(fold(word) for word in phrase.split())
            known = found.get(key)
            found[key] = phrase if known is None or known.lower() == phrase.lower() else None
    return found


@lru_cache(maxsize=1)
def _districts() -> frozenset[str]:
    return frozenset(load_phrases()["district"]) - frozenset(load_phrases()["province"])


def _leads(before: list[str]) -> bool:
    return bool(before) and fold(before[-1]) in _BEFORE_DISTRICT


def _dressed(phrase: str, read: list[str]) -> list[str]:
    """The phrase in the case and with the punctuation of the words as read; these where marks agree ("Thanh Hoá")."""
    if same("department", phrase, " ".join(read)):
        return read
    words = []
    for word, seen in zip(phrase.split(), read, strict=True):
        letters = [char for char in seen if char.isalpha()]
        if letters and all(char.isupper() for char in letters) and len(letters) > 1:
            dressed = word.upper()
        elif letters and letters[0].isupper():
            dressed = word[0].upper() + word[1:]
        else:
            dressed = word.lower() if letters else word
        head = seen[: len(seen) - len(seen.lstrip("(,.;:/["))]
        tail = seen[len(seen.rstrip("),.;:/]")) :]
        words.append(head + dressed + tail)
    return words


def mend_marks(field: str, value: str) -> str:
    """Return `value` with the marks of known phrases; the same text where nothing is known."""
    if field in _HAMLETS:
        return mend_hamlet(value)
    kinds = _KIND_OF.get(field)
    if kinds is None:
        return value
    table = _by_letters(kinds)
    words = value.split()
    if field in _WHOLE:
        phrase = table.get(tuple(fold(word) for word in words))
        return " ".join(_dressed(phrase, words)) if phrase else value
    longest = max(len(key) for key in table)
    place = 0
    while place < len(words):
        for size in range(min(longest, len(words) - place), 0, -1):
            read = words[place : place + size]
            parted = any(word[-1] in ",;:." for word in read[:-1])  # "bệnh tỉnh, mạch" is no "tĩnh mạch"
            phrase = None if parted else table.get(tuple(fold(word) for word in read))
            alone = size == 1 and size < len(words) and field != "directions"
            strange = "facility" in kinds and phrase in _districts() and not _leads(words[:place])
            if phrase and not (alone or strange) and len(fold(phrase)) > 2:
                words[place : place + size] = _dressed(phrase, read)
                place += size - 1
                break
        place += 1
    return " ".join(words)
