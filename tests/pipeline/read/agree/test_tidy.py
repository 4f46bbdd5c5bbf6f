from models.geometry import Box
from models.text import Word
from pipeline.read.agree.tidy import tidy


def words(*texts: str) -> list[Word]:
    return [
        Word(text=text, confidence=0.9, box=Box(left=100 * at, top=0, right=100 * at + 80, bottom=40))
        for at, text in enumerate(texts)
    ]


def texts(*said: str, cells: tuple[Box, ...] = ()) -> list[str]:
    return [word.text for word in tidy(words(*said), cells)]


def test_leaders_are_no_text():
    assert texts("Tuổi:", "......", "45", "…", "_", "|") == ["Tuổi:", "45"]


def test_leaders_are_taken_off_words():
    assert texts("Khoa:....", "..Nội", "…tổng_", "hợp.") == ["Khoa:", "Nội", "tổng", "hợp."]


def test_a_date_on_three_leaders_is_one_word():
    assert texts("ngày", "05", "/", "10/", "2013", "lúc") == ["ngày", "05/10/2013", "lúc"]


def test_other_numbers_stay_apart():
    assert texts("120", "/", "80", "mmHg") == ["120", "/", "80", "mmHg"]


def test_a_number_is_cut_off_the_word_of_a_date():
    assert texts("ngày", "24tháng", "07năm", "2025") == ["ngày", "24", "tháng", "07", "năm", "2025"]
    number, word = tidy(words("24tháng"), ())
    assert (number.box.left, number.box.right) == (0, word.box.left)
    assert texts("5ml", "3ngày,") == ["5ml", "3", "ngày,"]


def test_a_cross_in_a_tick_box_is_a_mark():
    box = Box(left=90, top=0, right=190, bottom=50)
    assert texts("Nam", "X", "Nữ", cells=(box,)) == ["Nam", "Nữ"]
    assert texts("Nam", "X", "Nữ") == ["Nam", "X", "Nữ"]
