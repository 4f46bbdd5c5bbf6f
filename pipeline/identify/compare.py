"""How two identities agree, field by field, in words that a person can follow."""

from enum import StrEnum

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio

from models.codes.folded import folded
from models.identity import Identity
from pipeline.identify.skeleton import skeleton

_CCCD, _CMND, _YEAR, _DAY = 12, 9, 4, 10
_NEAR_NAME = 84.0
"""rapidfuzz ratio of the skeletons, 0 to 100: one wrong letter in a name of seven."""


class Level(StrEnum):
    """How one field agrees."""

    SAME = "same"
    ALIKE = "alike"
    """The same but for marks or letters that readers confuse; a date with day and month turned round."""
    NEAR = "near"
    """One digit or few letters apart; of a date the year only is known."""
    SHARED = "shared"
    """The same number, but somebody else's: a mother's on her child's chart."""
    DIFFERENT = "different"
    UNKNOWN = "unknown"
    """One of the two says nothing."""


def compare(left: Identity, right: Identity) -> dict[str, Level]:
    """Return the level of every field."""
    return {
        "cccd": _cccd(left, right),
        "cmnd": _number(_of_length(left, _CMND), _of_length(right, _CMND)),
        "insurance": _number(left.insurance, right.insurance),
        "name": _name(left.name, right.name),
        "birth": _birth(left.birth, right.birth),
        "sex": _word(left.sex, right.sex),
        "ward": _word(left.ward, right.ward),
        "district": _word(left.district, right.district),
    }


def owns_number(identity: Identity) -> bool:
    """Tell whether a CCCD can be this person's own: its digits 4 to 6 say century, sex and year of birth.

    True where the paper says too little to tell; the structure is from memory (docs/identity.md).
    """
    number, birth = identity.national_id or "", identity.birth or ""
    if len(number) != _CCCD or not number.isdigit():
        return False
    century, odd = divmod(int(number[3]), 2)
    year = f"{19 + century}{number[4:6]}"
    right_sex = identity.sex is None or (identity.sex == "female") == bool(odd)
    return right_sex and (not birth or birth[:_YEAR] == year)


def _cccd(left: Identity, right: Identity) -> Level:
    level = _number(_of_length(left, _CCCD), _of_length(right, _CCCD))
    if level is Level.SAME and not (owns_number(left) and owns_number(right)):
        return Level.SHARED
    return level


def _of_length(identity: Identity, length: int) -> str | None:
    """Return the number if it is of that kind: the old and the new number of a person share nothing."""
    number = identity.national_id
    return number if number is not None and len(number) == length else None


def _number(left: str | None, right: str | None) -> Level:
    if not left or not right:
        return Level.UNKNOWN
    if left == right:
        return Level.SAME
    return Level.NEAR if Levenshtein.distance(left, right, score_cutoff=1) <= 1 else Level.DIFFERENT


def _name(left: str | None, right: str | None) -> Level:
    if not left or not right:
        return Level.UNKNOWN
    if left == right:
        return Level.SAME
    if folded(left) == folded(right):
        return Level.ALIKE
    return Level.NEAR if ratio(skeleton(left), skeleton(right)) >= _NEAR_NAME else Level.DIFFERENT


def _birth(left: str | None, right: str | None) -> Level:
    if not left or not right:
        return Level.UNKNOWN
    if left == right:
        return Level.SAME if len(left) == _DAY else Level.NEAR
    if _YEAR in {len(left), len(right)}:
        return Level.NEAR if left[:_YEAR] == right[:_YEAR] else Level.DIFFERENT
    turned = f"{right[:5]}{right[8:]}-{right[5:7]}"
    if left == turned:
        return Level.ALIKE
    apart = sum(one != other for one, other in zip(left, right, strict=False))
    return Level.NEAR if apart == 1 else Level.DIFFERENT


def _word(left: str | None, right: str | None) -> Level:
    if not left or not right:
        return Level.UNKNOWN
    return Level.SAME if skeleton(left) == skeleton(right) else Level.DIFFERENT
