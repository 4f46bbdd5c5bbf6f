"""Names of laboratory tests as sheets print them, for readers that take a digit for a letter."""

import re
import unicodedata
from functools import lru_cache

from models.codes.folded import folded

_NAMES = (
    "WBC", "RBC", "HGB", "HCT", "MCV", "MCH", "MCHC", "RDW", "RDW-CV", "RDW-SD", "PLT", "MPV", "PDW",
    "PCT", "P-LCR", "NEUT%", "LYMPH%", "LYM%", "MONO%", "EOS%", "BASO%", "NEUT#", "LYMPH#", "LYM#",
    "MONO#", "EOS#", "BASO#", "NEU%", "NEU#", "GRA%", "GRA#", "MID%", "MID#", "RET%", "Glucose",
    "Creatinin", "Creatinine", "Urê", "Ure", "Urea", "Acid uric", "AST (GOT)", "ALT (GPT)", "AST",
    "ALT", "GOT", "GPT", "GGT", "ALP", "LDH", "CK", "CK-MB", "Amylase", "Lipase", "Protein", "Albumin",
    "Globulin", "A/G", "Cholesterol", "Triglycerid", "Triglyceride", "HDL-C", "LDL-C", "Na+", "K+",
    "Cl-", "Ca++", "Calci", "Calci ion hóa", "Phospho", "Magiê", "Sắt", "Ferritin", "CRP", "CRP-hs",
    "HbA1c", "Troponin T", "Troponin I", "Pro-BNP", "D-Dimer", "PT", "PT%", "INR", "APTT",
    "Fibrinogen", "HBsAg", "Anti-HCV", "HIV", "TSH", "FT3", "FT4", "T3", "T4", "PSA", "AFP", "CEA",
    "CA 125", "CA 19-9", "CA 15-3", "Leukocyte", "Nitrite", "Urobilinogen", "Ketone", "Bilirubin",
    "pH", "PO2", "PCO2", "HCO3-", "Lactat", "Procalcitonin", "Cortisol", "Dengue NS1Ag", "Dengue NS1 Ag",
    "Bilirubin T.P", "Bilirubin T.T", "Bilirubin G.T", "Protein T.P",
    "Tỷ trọng", "Protein niệu",
    "Glucose niệu", "Hồng cầu niệu", "Bạch cầu niệu",
    "Máu lắng 1h", "Máu lắng 2h", "MON%", "MON#", "BAS%", "BAS#", "Gamma GT", "GOT (AST)", "GPT (ALT)",
    "Bilirubin T", "Bilirubin D", "rAPTT", "KET", "LEU", "NIT", "BLD", "UBG",
    "pCO2", "pO2", "HCO3-act", "HCO3-std", "BE(B)", "ctCO2", "sO2", "tHb", "Lac", "Hematocrit",
    "eGFR (CKD-EPI)", "eGFR (MDRD)", "AST (SGOT)", "ALT (SGPT)", "HDL-Cholesterol", "LDL-Cholesterol",
    "Neutrophil", "Lymphocyte", "Monocyte", "Eosinophil", "Basophil",
)  # fmt: skip
_EXPLAINED = {
    folded(name.partition(" (")[2]): name
    for name in (
        "WBC (Số lượng bạch cầu)", "RBC (Số lượng hồng cầu)", "HGB (Huyết sắc tố)", "HCT (Hematocrit)",
        "PLT (Số lượng tiểu cầu)",
    )
}  # fmt: skip
"""Names with their meaning behind them, by the meaning."""
_ABBREVIATED = re.compile(r"^(.+\s)\((\w{2,5})\)$")
"""A name with its abbreviation behind it, of Latin letters without marks ("Thể cetonic (KET)")."""
_UNSIGNED = frozenset({"Na", "K", "Cl", "Ca"})
"""Ions that sheets print without their charge as well."""
_LONG = 4
"""Letters from which one wrong letter is forgiven."""
_LOOKALIKE = str.maketrans(
    {
        "I": "l",
        "1": "l",
        "|": "l",
        "i": "l",
        "0": "o",
        "O": "o",
        "#": "h",
        "H": "h",
        "§": "s",
        "S": "s",
        "5": "s",
    }
)


def _shape(text: str) -> str:
    """Letters with what looks like them made one; marks at the end are often lost."""
    return text.translate(_LOOKALIKE).lower().replace(" ", "")


@lru_cache(maxsize=1)
def _by_shape() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name in _NAMES:
        for shape in {_shape(name), _shape(name.rstrip("-+"))}:
            found[shape] = (*found.get(shape, ()), name)
    return found


def _alike(name: str) -> str | None:
    """The one listed name of this shape: of several the one with the same first letter and as many words."""
    names = list(_by_shape().get(_shape(name), ()))
    if len(names) > 1:
        names = [known for known in names if known[:1] == name[:1] and known.count(" ") == name.count(" ")]
    return names[0] if len(names) == 1 else None


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(name.lower() for name in _NAMES)


def _one_case(name: str) -> str:
    """The name, inner letters small whose capitals look the same ("HBSAg"); "" for one all in capitals."""
    inner = re.sub("[SCOVWXZ]", lambda letter: letter[0].lower(), name[1:])
    return "" if name.isupper() else f"{name[:1]}{inner}"


@lru_cache(maxsize=1)
def _by_case() -> dict[str, str]:
    cased = [(shape, name) for name in _NAMES if (shape := _one_case(name))]
    return {shape: name for shape, name in cased if [one for one, _ in cased].count(shape) == 1}


def _unmarked(letters: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", letters) if not unicodedata.combining(one))


def is_listed_test(name: str) -> bool:
    """Whether the list has the name letter by letter."""
    return name.lower() in _known()


def _in_long_word(known: str, name: str) -> bool:
    """Whether two names differ in their first word alone, and that is a long one."""
    (first, _, rest), (other, _, tail) = known.partition(" "), name.partition(" ")
    return rest == tail and first.isalpha() and len(first) == len(other) and len(first) >= 2 * _LONG


@lru_cache(maxsize=2048)
def _one_letter_off(name: str) -> str | None:
    """The one listed name that differs in marks alone or in one letter, not the last; None elsewhere."""
    head, bracket, tail = name.partition(" (")
    if bracket and head not in _NAMES and (whole := _EXPLAINED.get(folded(tail))) is not None:
        return whole if sum(a != b for a, b in zip(head, whole, strict=False)) <= 1 else None
    marks = {known for known in (*_NAMES, *_EXPLAINED.values()) if folded(known) == folded(name)}
    if not name.isascii():
        marks = {known for known in marks if not known.isascii()} or marks
    if len(marks) == 1 and not name.isascii():
        return marks.pop()
    if len(name) < _LONG:
        return None
    alike = {
        known
        for known in _NAMES
        if len(known) == len(name)
        and known[-1] == name[-1]
        and (
            known.rstrip("%#").isalpha() or _in_long_word(known, name)
        )  # "Anti-HAV" is no misread "Anti-HCV"
        and sum(a != b for a, b in zip(known, name, strict=True)) == 1
    }
    return alike.pop() if len(alike) == 1 else None


_LOST_SIGNS = re.compile(r"[Sgt#%fH*°X89]{1,2}|96|[^\x00-\x7f].?")
"""What readers make of the sign behind a kind of blood cell ("NEUTS", "LYMớt")."""


def known_count(name: str, changed: bool, unit: str) -> tuple[str, bool]:  # noqa: FBT001
    """Return the name of a kind of blood cell with the sign of its unit: % for a share, # for a count."""
    sign = "%" if unit == "%" else "#" if unit.endswith(("/L", "/l")) else ""
    if not sign or name[-1:] in "%#" or name.lower() in _known():
        return name, changed
    for known in sorted(_NAMES, key=len, reverse=True):
        base, rest = known[:-1], name[len(known) - 1 :]
        if known.endswith(sign) and name.startswith(base) and _LOST_SIGNS.fullmatch(rest):
            return known, True
    return name, changed


def known_test(name: str) -> tuple[str, bool]:
    """Return the test's name as sheets spell it, and whether that changed it.

    Letters that look alike are changed ("HbAlc" to "HbA1c"), marks ("Tý trọng" to "Tỷ trọng") and one
    letter of a longer name ("NRUT%" to "NEUT%"), where one name alone fits.
    """
    if name not in _NAMES and (cased := _by_case().get(_one_case(name))) and cased.lower() == name.lower():
        return cased, True
    if name.lower() in _known() or name in _UNSIGNED:
        return name, False
    abbreviated = _ABBREVIATED.match(name)
    if abbreviated and (plain := _unmarked(abbreviated[2])) != abbreviated[2] and plain.lower() in _known():
        return f"{abbreviated[1]}({plain})", True
    if " - " in name and name.replace(" - ", "-").lower() in _known():
        return name, False  # "LDL - C" is printed so, the list's "LDL-C" is another house's
    known = _alike(name) or _one_letter_off(name)
    return (known, True) if known is not None and known != name else (name, False)
