"""Do two people, or a person and the machine, say the same?"""

import re
import unicodedata
from collections.abc import Mapping

from models.review.entered import Value
from models.review.value_kind import ValueKind, value_kind

_CASELESS = frozenset({ValueKind.WORDS, ValueKind.ROW, ValueKind.NAME, ValueKind.CODE})
_NEW = ("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ")
_OLD = ("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy")
_MARK_PLACE = dict(zip(_NEW, _OLD, strict=True))
"""New places of the tone mark → old ones: `hoà` and `hòa` are one word, and keyboards differ."""
_NEW_PLACES = re.compile("|".join(_MARK_PLACE))
_AROUND = re.compile(r"\s*([-,;:/()+.])\s*")


def same(field: str, one: Value, other: Value) -> bool:
    """Compare two canonical values by the rules of the field.

    Always NFC. Case, spaces around punctuation and the old and new place of a tone mark count for nothing
    in words; diacritics always count. Numbers, dates and codes are compared as they are.
    """
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return all(_plain(field, one.get(key)) == _plain(field, other.get(key)) for key in {*one, *other})
    if isinstance(one, Mapping) or isinstance(other, Mapping):
        return False
    return _plain(field, one) == _plain(field, other)


def _plain(field: str, value: str | int | None) -> str | int | None:
    if value is None or value == "":
        return None
    if isinstance(value, int):
        return value
    text = " ".join(unicodedata.normalize("NFC", value).split())
    if value_kind(field) not in _CASELESS:
        return text
    lower = re.sub(_AROUND, r"\1", text.casefold()).rstrip(".")
    return _NEW_PLACES.sub(lambda found: _MARK_PLACE[found[0]], lower)
