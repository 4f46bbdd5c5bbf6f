"""A small province of `make province`: all arrives over bad lines, and no patient's name is shown."""

from benchmarks.province.__main__ import NAMES, province


def test_everything_arrives_when_the_lines_come_back_and_no_name_is_shown() -> None:
    figures = province(facilities=3, records=5, kills=0, seed=1)
    assert figures.good, figures
    assert 0 < figures.messages <= 3 * 7, "a recall withdraws what never left"
    assert figures.looked_at > len(NAMES)
