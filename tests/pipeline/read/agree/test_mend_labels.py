"""Accents of printed labels and common names; the network sees each letter with its accent or without."""

from dataclasses import replace

import numpy as np
import pytest

from models.text import Reading
from pipeline.read.agree.mend_labels import mend_labels
from pipeline.read.agree.merged import MergedWord
from pipeline.read.voices.line_network import charset


def line(*texts: str, hand: float = 0.0) -> tuple[tuple[MergedWord, ...], np.ndarray]:
    """Words as they were read, and ink that leaves all letters open."""
    steps, words = 0, []
    for text in texts:
        end = steps + 2 * len(text)
        reading = Reading(engine="sohoa", text=text, confidence=0.8)
        words.append(
            MergedWord(
                text=text, left=0, right=1, confidence=0.8, readings=(reading,), hand=hand, steps=(steps, end)
            )
        )
        steps = end
    classes = len(charset()) + 1
    return tuple(words), np.full((steps, classes), -np.log(classes), np.float32)


def mended(*texts: str, hand: float = 0.0) -> list[str]:
    words, letters = line(*texts, hand=hand)
    return [word.text for word in mend_labels(words, letters, engine="sohoa")]


@pytest.mark.parametrize(
    ("read", "spelled"),
    [
        ("Nghẻ: Hưu", "Nghề: Hưu"),
        ("Chần đoán: Suy tim", "Chẩn đoán: Suy tim"),
        ("BÁC SĨ ĐIÊU TRỊ", "BÁC SĨ ĐIỀU TRỊ"),
        ("Họ tên: NGUYÊN THI HẬU", "Họ tên: NGUYỄN THỊ HẬU"),
        ("BS. Lệ Thị Hương Lan", "BS. Lê Thị Hương Lan"),
    ],
)
def test_printed_words_of_forms_and_names_get_their_own_accents(read: str, spelled: str):
    assert mended(*read.split()) == spelled.split()


@pytest.mark.parametrize(
    "read",
    [
        "Thái Nguyên",
        "xã Nguyên Bình",
        "Buông tay",
        "Tỉnh Thái Nguyên Thị Xã",
        "tên: Nguyễn Vân Anh",
        "tên: Lã Thị Mai",
    ],
)
def test_other_words_stay(read: str):
    assert mended(*read.split()) == read.split()


def test_what_was_written_by_hand_stays():
    assert mended("Nghẻ:", hand=0.9) == ["Nghẻ:"]


def test_what_was_read_stays_among_the_readings_and_is_half_sure():
    words, letters = line("Nghẻ:")
    (word,) = mend_labels(words, letters, engine="sohoa")
    assert [reading.text for reading in word.readings] == ["Nghề:", "Nghẻ:"]
    assert word.confidence == 0.5


def test_ink_that_speaks_against_it_is_believed():
    words, letters = line("Nghẻ:")
    letters[:, charset().index("ẻ") + 1] = -0.1
    assert mend_labels(words, replace_ink(letters), engine="sohoa")[0].text == "Nghẻ:"


def replace_ink(letters: np.ndarray) -> np.ndarray:
    letters = letters.copy()
    letters[:, charset().index("ề") + 1] = -30.0
    return letters


def test_without_ink_nothing_is_mended():
    words, _ = line("Nghẻ:")
    assert mend_labels(words, None, engine="sohoa") == words
    assert (
        mend_labels((replace(words[0], steps=(0, 0)),), np.zeros((1, 5), np.float32), engine="sohoa")[0].text
        == "Nghẻ:"
    )
