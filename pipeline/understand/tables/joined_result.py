"""A result that was read as one word with its test's name ("Na148", "K5.09") or with the name's last word."""

import re

from models.codes.lab_tests import is_listed_test
from models.codes.lab_units import known_unit

_NAME_THEN_FIGURE = re.compile(r"^(?P<test>.*[^\W\d_])(?P<value>\d+(?:[.,]\d+)?)$")
_WORD_THEN_FIGURE = re.compile(r"^(?P<word>[^\W\d_]{1,8})(?P<value>\d+(?:[.,]\d+)?(?:\s.*)?)$")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)?")
_FAR = 5.0
"""How many times a result may lie under or over its limits."""


def apart(test: str, value: str, texts: dict[str, str]) -> tuple[str, str]:
    """Return the test's name and its result, each by itself; as they are where nothing is joined.

    A name that ends in a figure of its own ("Vitamin B12") keeps it: the figure must lie near the limits.
    """
    rest = re.fullmatch(r"\d\s+(\S.*)", test)
    if rest and is_listed_test(rest[1]):
        test = rest[1]
    word = _WORD_THEN_FIGURE.match(value)
    if word and test and is_listed_test(f"{test} {word['word']}"):
        return f"{test} {word['word']}", word["value"]
    joined = _NAME_THEN_FIGURE.match(test)
    if joined is None or is_listed_test(test) or texts.get("unit", "").strip():
        return test, value
    unit = value.strip()
    if unit and not known_unit(unit)[1] and "/" not in unit and unit != "%":
        return test, value
    if not unit or not _near(joined["value"], texts.get("reference", "")):
        return test, value
    return joined["test"].strip(), f"{joined['value']} {unit}"


def _near(value: str, reference: str) -> bool:
    limits = [float(figure.replace(",", ".")) for figure in _FIGURE.findall(reference)]
    number = float(value.replace(",", "."))
    if re.search(r"[<≤]", reference):
        limits.append(0.0)
    return bool(limits) and min(limits) / _FAR <= number <= max(limits) * _FAR
