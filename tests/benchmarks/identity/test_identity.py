"""A slice of the figure: nobody is taken for another, and nearly everybody is found again."""

from benchmarks.identity.__main__ import identity


def test_nobody_is_taken_for_another_and_nearly_everybody_is_found():
    figures = identity(4000, seed=8)
    assert figures["false_merges"] == 0
    assert figures["found_or_asked"] >= 0.97
