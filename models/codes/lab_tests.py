"""Names of laboratory tests as sheets print them, for readers that take a digit for a letter."""

from functools import lru_cache

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
    "pH", "PO2", "PCO2", "HCO3-", "Lactat", "Procalcitonin", "Cortisol", "Dengue NS1Ag",
    "Bilirubin T.P", "Bilirubin T.T", "Bilirubin G.T", "Protein T.P",
)  # fmt: skip
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
def _by_shape() -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for name in _NAMES:
        for shape in {_shape(name), _shape(name.rstrip("-+"))}:
            found[shape] = name if shape not in found else None
    return found


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(name.lower() for name in _NAMES)


def is_listed_test(name: str) -> bool:
    """Whether the list has the name letter by letter."""
    return name.lower() in _known()


def known_test(name: str) -> tuple[str, bool]:
    """Return the test's name as sheets spell it, and whether that changed it.

    Only letters that look alike are changed ("HbAlc" to "HbA1c"), where one name alone fits.
    """
    if name.lower() in _known():
        return name, False
    known = _by_shape().get(_shape(name))
    return (known, True) if known is not None and known != name else (name, False)
