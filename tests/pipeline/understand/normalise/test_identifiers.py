import pytest

from pipeline.understand.normalise.identifiers import parse_code


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("31.204417", "31.204417"),
        ("31. 204417", "31.204417"),
        ("2019.03.00417", "2019.03.00417"),
        ("41.204.417", "41204417"),
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
