"""Units of laboratory results as sheets print them, for readers that take l for I or lose the stroke."""

from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from models.codes.folded import folded

_UNITS = (
    "g/L", "mg/L", "µg/L", "ng/L", "mmol/L", "µmol/L", "nmol/L", "pmol/L", "U/L", "UI/L", "IU/L",
    "mIU/L", "mUI/L", "mU/L", "mEq/L", "G/L", "T/L", "L/L", "g/dL", "mg/dL", "µg/dL", "ng/dL",
    "ng/mL", "pg/mL", "IU/mL", "mIU/mL", "µIU/mL", "uIU/mL", "U/mL", "g/l", "mg/l", "mmol/l", "µmol/l",
    "g/dl", "mg/dl", "ng/ml", "pg/ml", "U/l", "UI/l", "G/l", "T/l", "l/l", "umol/L", "HC/µL",
    "BC/µL", "HC/µl", "BC/µl", "mmHg", "fL", "pg", "%CV",
)  # fmt: skip
_LONG = 3
"""Letters before the stroke from which one wrong letter is forgiven."""
_LETTERS = str.maketrans({"1": "l", "I": "l", "|": "l", "i": "l", "0": "o", "q": "g"})


def _shape(unit: str, *, stroke: bool) -> str:
    """Letters with what looks like them made one; small and capital letters stay apart ("g/L" and "G/L")."""
    bare = "".join(folded(char).upper() if char.isupper() else folded(char) or char for char in unit)
    plain = bare.translate(_LETTERS).replace(" ", "")
    return plain if stroke else plain.replace("/", "")


@lru_cache(maxsize=2)
def _by_shape(*, stroke: bool) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for unit in _UNITS:
        shape = _shape(unit, stroke=stroke)
        found[shape] = unit if shape not in found else None
    return found


def known_unit(unit: str) -> tuple[str, bool]:
    """Return the unit as sheets spell it, and whether that changed it; only where one unit alone fits."""
    if unit.endswith("/1"):
        return f"{unit[:-1]}L", True
    if not unit or unit in _UNITS:
        return unit, False
    known = _by_shape(stroke=True).get(_shape(unit, stroke=True))
    if known is None and "/" not in unit:
        known = _by_shape(stroke=False).get(_shape(unit, stroke=False))
    known = known or _one_letter_off(unit)
    return (known, True) if known is not None and known != unit else (unit, False)


def _one_letter_off(unit: str) -> str | None:
    """The one listed unit that differs in a letter before its stroke ("mnol/L"); short ones never."""
    head, stroke, per = unit.partition("/")
    if not stroke or len(head) < _LONG or unit.lower() in {known.lower() for known in _UNITS}:
        return None
    heads = [known.partition("/")[0] for known in _UNITS if known.partition("/")[2] == per]
    near = {one for one in heads if Levenshtein.distance(one, head, score_cutoff=1) == 1}
    return f"{near.pop()}/{per}" if len(near) == 1 else None
