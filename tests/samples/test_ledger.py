"""What the set of tables promises: results marked by their ranges, single papers, numbers in words."""

from datetime import date
from random import Random

import pytest

from samples.people import Person, make_person
from samples.sets.ledger.cures import in_words
from samples.sets.ledger.probes import Probe, Signs, probes
from samples.sets.mixes import has_mixes


def _person(sex: str) -> Person:
    return make_person(Random(1), on=date(2024, 5, 1), sex=sex)  # noqa: S311 (drawn by a seed)


def _one(row: str, signs: Signs | None = None, sex: str = "male") -> Probe:
    return probes(row, Random(1), _person(sex), signs or Signs())[0]  # noqa: S311 (drawn by a seed)


@pytest.mark.parametrize(
    ("row", "flag"),
    [
        ("K | mmol/L | 3.5 - 5.0 | 2.9", "L"),
        ("K | mmol/L | 3.5 - 5.0 | 5.0", ""),
        ("ALT | U/L | < 40 | 61", "H"),
        ("Anti-HBs | mIU/mL | > 10 | 4", "L"),
        ("HBsAg | | Âm tính | Dương tính", "A"),
        ("HBsAg | | Âm tính | Âm tính", ""),
        ("Glucose | mmol/L | Âm tính | 14", "A"),
        ("Widal TO | | < 1/80 | 1/160", ""),
        ("BE | mmol/L | -2 - 3 | -4.1", "L"),
    ],
)
def test_a_result_is_marked_by_its_range(row: str, flag: str):
    assert _one(row).flag == flag


def test_ranges_are_written_as_the_laboratory_does_and_told_in_one_way():
    made = _one("Urê | mmol/L | 2.5 - 7.5 | 4.1", Signs(comma=True, dash="÷"))
    assert (made.value, made.reference, made.told) == ("4,1", "2,5÷7,5", "2,5 - 7,5")
    assert _one("ALT | U/L | < 40 | 12", Signs(tight=True)).told == "<40"


def test_ranges_by_sex_are_the_patients_own_or_both():
    row = "Creatinin | µmol/L | 62 - 120 / 53 - 100 | 80"
    assert _one(row, sex="female").told == "53 - 100"
    both = _one(row, Signs(sexes="both", dash="-"))
    assert (both.men, both.women, both.told) == ("62-120", "53-100", "Nam: 62 - 120; Nữ: 53 - 100")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (5, "năm"),
        (10, "mười"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (30, "ba mươi"),
        (105, "một trăm linh năm"),
    ],
)
def test_numbers_are_said_in_words(number: int, words: str):
    assert in_words(number) == words


def test_the_set_has_single_papers_only():
    assert not has_mixes("ledger")
    assert has_mixes("dev")
