"""What the cells of a table's row say about each other, as numbers that a scorer can weigh."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from models.codes.lab_tests import is_listed_test
from pipeline.understand.fold import fold_words
from pipeline.understand.tables.table_row import TableRow

CELL_TRAITS = (
    "test_known", "unit_known", "value_plain", "reference_plain", "same_decimals", "near_reference",
    "strength_plain", "quantity_plain", "directions_plain", "doses_fit", "drug_plain", "directions_tidy", "is_drug",
)  # fmt: skip
"""Each 0–1; ½ where a row does not have what would tell."""
_UNITS = frozenset(
    {"mmol/L", "µmol/L", "pmol/L", "nmol/L", "U/L", "IU/L", "g/L", "mg/L", "µg/L", "ng/mL", "pg/mL", "g/dL", "mg/dL",
     "mIU/L", "µIU/mL", "mIU/mL", "U/mL", "%", "%CV", "fL", "pg", "G/L", "T/L", "L/L", "mm", "mm/h", "giây", "phút",
     "mmHg", "ng/L", "mEq/L"}
)  # fmt: skip
_PACKS = frozenset(
    [
        "viên",
        "gói",
        "ống",
        "lọ",
        "chai",
        "tuýp",
        "hộp",
        "vỉ",
        "túi",
        "miếng",
        "bút",
        "bình",
        "cái",
        "liều",
        "thang",
    ]
)
_NUMBER = r"\d{1,4}(?:[.,]\d{1,3})?"
_VALUE = re.compile(rf"[<>≤≥]?\s?{_NUMBER}|\+{{1,4}}|(?:âm|dương) tính|không phản ứng", re.IGNORECASE)
_REFERENCE = re.compile(rf"{_NUMBER} - {_NUMBER}|[<>≤≥]\s?{_NUMBER}|âm tính", re.IGNORECASE)
_STRENGTH = re.compile(
    r"\d+(?:[.,]\d+)?(?:mg|g|mcg|µg|ml|UI|IU|%)(?:/\d*(?:[.,]\d+)?(?:mg|g|mcg|ml|UI|IU|viên|ống|lọ)?)?"
)
_SHAPES_OF = {
    "lab_results": (("value", _VALUE), ("reference", _REFERENCE)),
    "prescription_items": (("strength", _STRENGTH), ("quantity", re.compile(r"\d{1,3}"))),
}
_SAID = frozenset(
    [
        "ngay",
        "uong",
        "lan",
        "sang",
        "trua",
        "chieu",
        "toi",
        "vien",
        "goi",
        "ong",
        "lo",
        "giot",
        "ml",
        "sau",
        "truoc",
        "an",
        "khi",
        "no",
        "bua",
        "chia",
        "moi",
        "x",
        "dung",
        "dat",
        "tiem",
        "boi",
        "nho",
        "xit",
        "hit",
        "ngam",
        "thia",
        "nua",
        "phut",
        "gio",
        "cach",
        "lieu",
        "va",
        "vao",
        "trong",
        "tuyp",
        "mieng",
        "ngu",
        "sot",
        "dau",
        "mat",
        "mui",
        "can",
        "rua",
        "hong",
        "het",
    ]
)
_DRUG = re.compile(r"[^\W\d_]{3,}(?:[ -](?:[^\W\d_]{2,}|[A-Z]\d{0,2}|\+|\d{1,3}))*(?: \([^()]{3,}\))?")
"""Words, the brand in a bracket: no sign and no figure inside a word."""
_UNTIDY = re.compile(
    r"\d[^\W\d_](?<![xXhgl])|[^\W\d_]\d|\s[.,;]|[.,;](?=[^\s\d])|(?<!\d)[.,;](?=\d)|[^\w\s.,;:/()+×½¼-]|[,;:]$"
)
"""A lost space, a stop inside a word, a sign that no direction has."""
_DOSE = re.compile(r"(?:sang|trua|chieu|toi)\D{0,3}(\d{1,2})(?![.,/\d])")


def cell_traits(row: TableRow, beside: Sequence[TableRow]) -> dict[str, float]:
    """Return the traits of a row; `beside` are all rows of its table (how the sheet writes decimals)."""
    if row.table == "prescription_items":
        return _drug_traits(row)
    cells = row.cells
    value, reference = cells.get("value") or "", cells.get("reference")
    return dict.fromkeys(CELL_TRAITS, 0.5) | {
        "test_known": float(is_listed_test(cells.get("test") or "")),
        "unit_known": 0.5 if cells.get("unit") is None else float(cells.get("unit") in _UNITS),
        "value_plain": float(bool(_VALUE.fullmatch(value))),
        "reference_plain": 0.5 if reference is None else float(bool(_REFERENCE.fullmatch(reference))),
        "same_decimals": float(_signs(row) <= {_usual_sign(beside)}),
        "near_reference": _nearness(value, reference),
        "is_drug": 0.0,
    }


def _signs(row: TableRow) -> set[str]:
    texts = (row.cells.get("value") or "", row.cells.get("reference") or "")
    return {sign for text in texts for sign in re.findall(r"(?<=\d)[.,](?=\d)", text)}


def _usual_sign(rows: Sequence[TableRow]) -> str:
    counted = Counter(sign for row in rows for sign in _signs(row))
    return counted.most_common(1)[0][0] if counted else ","


def _nearness(value: str, reference: str | None) -> float:
    """1 where a number lies within a tenth to ten times of its limits, 0 where it does not."""
    number = re.fullmatch(rf"[<>≤≥]?\s?({_NUMBER})", value)
    limits = [float(found.replace(",", ".")) for found in re.findall(_NUMBER, reference or "")]
    if not number or not limits:
        return 0.5
    read = float(number[1].replace(",", "."))
    return float(min(limits) / 10 <= read <= 10 * max(limits))


def _drug_traits(row: TableRow) -> dict[str, float]:
    cells = row.cells
    strength, quantity = cells.get("strength"), cells.get("quantity")
    directions = fold_words(cells.get("directions") or "")
    words = [word for word in directions.split() if not re.search(r"\d", word)]
    return dict.fromkeys(CELL_TRAITS, 0.5) | {
        "strength_plain": 0.5 if strength is None else float(bool(_STRENGTH.fullmatch(strength))),
        "quantity_plain": 0.5 if quantity is None else float(bool(re.fullmatch(r"\d{1,3}", quantity))),
        "unit_known": 0.5 if cells.get("unit") is None else float(cells.get("unit") in _PACKS),
        "directions_plain": sum(word in _SAID for word in words) / len(words) if words else 0.5,
        "doses_fit": _doses_fit(quantity, directions),
        "drug_plain": _drug_plain(cells.get("drug") or ""),
        "directions_tidy": _tidy(cells.get("directions")),
        "is_drug": 1.0,
    }


def _drug_plain(text: str) -> float:
    return float(text[:1].isupper() and bool(_DRUG.fullmatch(text)))


def _tidy(text: str | None) -> float:
    """0 where a space seems lost, a stop ends no sentence, or small and capital letters meet; ½ for no text."""
    if not text:
        return 0.5
    joined = any(a.islower() and b.isupper() for a, b in itertools.pairwise(text))
    stopped = any(end.group(1).islower() for end in re.finditer(r"\.\s+(\w)", text))
    return float(not (joined or stopped or _UNTIDY.search(text)))


def plainness(row: TableRow) -> float:
    """Return the share of a row's filled cells that are shaped as such cells are, 0–1."""
    patterns = _SHAPES_OF[row.table]
    told = [bool(pattern.fullmatch(text)) for name, pattern in patterns if (text := row.cells.get(name))]
    return sum(told) / len(told) if told else 0.5


def _doses_fit(quantity: str | None, directions: str) -> float:
    """1 where the quantity lasts for whole days of the doses that the directions count, 0 where not."""
    doses = sum(int(dose) for dose in _DOSE.findall(directions))
    if not doses or quantity is None or not quantity.isdecimal():
        return 0.5
    return float(int(quantity) % doses == 0)
