import pytest

from models.forms.definition import Kind
from pipeline.understand.doubts import doubts
from pipeline.understand.normalise.identifiers import mended_code, parse_code


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("31.204417", "31.204417"),
        ("31. 204417", "31.204417"),
        ("2019.03.00417", "2019.03.00417"),
        ("41.204.417", "41.204.417"),
        ("60.8548.25", "60.8548.25"),
        ("1.2.3.4417", "1234417"),
        ("IP-21-00417", "IP-21-00417"),
        ("..4.4.1.7..", "4417"),
        ("12....345", "12345"),
        ("J45.0", None),
    ],
)
def test_printed_dots_stay_and_leaders_go(raw, code):
    assert parse_code(raw) == code


def test_a_comma_between_groups_is_the_dot_of_the_print():
    assert parse_code("17,4402") == "17.4402"


@pytest.mark.parametrize(
    ("read", "number"),
    [
        ("BNO027441", "BN0027441"),
        ("255646Sl", "25564651"),
        ("GO9", "G09"),
        ("3I", "31"),
        ("12B", "12B"),
        ("IP-19-68990", "IP-19-68990"),
        ("HP.0395-53", "HP.0395-53"),
        ("I2345", "I2345"),
    ],
)
def test_letters_read_for_the_digits_of_a_number(read, number):
    assert mended_code(read) == number


def test_a_mended_number_is_a_question():
    assert doubts("patient_code", "BN0027441", "BNO027441", Kind.CODE, repaired=False) == ("digits_repaired",)
    assert doubts("patient_code", "BN0027441", "BN 0027441", Kind.CODE, repaired=False) == ()


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("PID-3089489", "PID-3089489"),
        ("21.56l223", "21.561223"),
        ("NT,23896365", "NT.23896365"),
        ("2250,/19", "2250/19"),
        ("20.138076: 1 ội", "20.138076"),
        ("NT.20422270 đo 201 n", "NT.20422270"),
    ],
)
def test_specks_and_words_are_no_part_of_a_number(raw, code):
    assert parse_code(raw) == code
