import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from benchmarks.metrics.character_error import character_error, word_error
from benchmarks.metrics.diacritic_error import diacritic_error
from benchmarks.metrics.folded import folded
from benchmarks.metrics.line_error import line_error
from benchmarks.metrics.nearest import Span, nearest
from benchmarks.metrics.precision_recall import PrecisionRecall
from benchmarks.metrics.ratio import Ratio
from benchmarks.metrics.word_bag import word_bag

LETTERS = st.text(alphabet="abcơ ", max_size=12)


def test_character_error_counts_edits_and_ignores_line_breaks():
    assert character_error("Họ và\ntên", "Họ va  tên") == Ratio(part=1, whole=9)


def test_decomposed_letters_are_no_errors():
    assert character_error("ờ", "o\u031b\u0300") == Ratio(part=0, whole=1)


def test_nothing_read_is_all_wrong():
    assert character_error("mười", "") == Ratio(part=4, whole=4)
    assert line_error(["mười"], "") == Ratio(part=4, whole=4)
    assert diacritic_error(["mười"], "") == Ratio(part=0, whole=0)


def test_word_error_counts_whole_words():
    assert word_error("Bệnh viện đa khoa", "Bệnh viên đa khoa tỉnh") == Ratio(part=2, whole=4)


def test_line_error_does_not_mind_the_order_of_lines():
    lines = ["Họ và tên: An", "Giường: 12", "Khoa: Nội"]

    assert line_error(lines, "Khoa: Nội | Họ và tên: An\nGiường: 13") == Ratio(part=1, whole=32)


def test_word_bag_counts_repeated_words():
    assert word_bag("một hai hai", "hai hai hai ba") == PrecisionRecall(found=2, invented=2, missed=1)


@pytest.mark.parametrize(
    ("read", "wrong", "found"),
    [
        ("Nguyễn Đình", 0, 5),
        ("Nguyên Đình", 1, 5),
        ("Nguyễn đình", 1, 5),
        ("khoa Nội: Nguyển Dinh", 3, 5),
        ("Ngyễn Đình", 0, 4),
    ],
)
def test_diacritic_error_counts_marks_and_case_of_letters_that_were_found(read: str, wrong: int, found: int):
    # Nguyễn has u, y and ễ, Đình has Đ and ì; what was not found at all is not counted.
    assert diacritic_error(["Nguyễn Đình"], read) == Ratio(part=wrong, whole=found)


def test_a_name_is_not_weighed_against_the_same_letters_in_a_title():
    assert diacritic_error(["Hiếu"], "PHIẾU CHĂM SÓC\nBS. Hiếu") == Ratio(part=0, whole=3)


def test_folding_keeps_the_length():
    assert folded("ĐƯỜNG Ẵ ợ 12.") == "duong a o 12."


def test_nearest_finds_the_stretch():
    assert nearest("Giường", "Khoa Nội Giuờng 12") == Span(start=9, end=15, errors=1)


@given(LETTERS, LETTERS)
def test_nearest_is_the_best_of_all_stretches(line: str, text: str):
    span = nearest(line, text)
    ends = range(len(text) + 1)
    best = min(Levenshtein.distance(line, text[start:end]) for end in ends for start in range(end + 1))

    assert span.errors == best
    assert Levenshtein.distance(line, text[span.start : span.end]) == best


def test_a_ratio_shows_its_denominator():
    assert str(Ratio(part=27, whole=29)) == "93.1 % (27/29)"
    assert str(Ratio()) == "–"
