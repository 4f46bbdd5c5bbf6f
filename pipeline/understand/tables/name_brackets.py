"""Brackets of a test's name whose end reaches into the next column or was not read."""

import re


def bracket_regained(test: str, value: str) -> tuple[str, str]:
    """Give a test's name back the end of its bracket that reaches into the result's column."""
    over = re.match(r"^([^()\d]*\))\s*(\S.*)$", value)
    if over and test.count("(") > test.count(")"):
        return f"{test} {over[1]}", over[2]
    return test, value


def bracket_closed(test: str) -> tuple[str, bool]:
    """Close the bracket at the end of a name ("Glucose [Máu"), whose last sign was not read."""
    for opening, closing in (("(", ")"), ("[", "]")):
        if test.count(opening) == test.count(closing) + 1 and test.rfind(opening) > 0:
            return f"{test}{closing}", True
    return test, False
