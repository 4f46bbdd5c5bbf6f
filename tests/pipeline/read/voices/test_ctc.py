import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.read.voices.ctc import decode_words
from pipeline.read.voices.ctc_score import ctc_score

CHARSET = "ab "


def steps(text: str) -> tuple[np.ndarray, np.ndarray]:
    """One step a sign; `.` = blank."""
    ids = np.array([0 if sign == "." else CHARSET.index(sign) + 1 for sign in text])
    return ids, np.full(len(ids), 0.9, np.float32)


def decoded(text: str, **options: float) -> list[str]:
    ids, sure = steps(text)
    columns = np.repeat(np.array([sign not in ". " for sign in text], np.float32), 6)
    words = decode_words(ids, sure, charset=CHARSET, columns=columns, stride=6, **options)
    return [word.text for word in words]


def test_repeats_are_one_letter_unless_a_blank_parts_them():
    assert decoded("aa.abb") == ["aab"]


def test_spaces_part_words():
    assert decoded(".a.b. .bb.") == ["ab", "b"]


def test_a_line_of_blanks_or_spaces_has_no_words():
    assert decoded("....") == []
    assert decoded(". . ") == []


def test_a_wide_gap_parts_words_without_a_space():
    assert decoded("ab......ab", apart=24) == ["ab", "ab"]
    assert decoded("ab..ab", apart=24) == ["abab"]


def test_edges_lie_on_the_ink():
    ids, sure = steps(".aa. .bb.")
    columns = np.repeat(np.array([0, 1, 1, 0, 0, 0, 1, 1, 0], np.float32), 6)
    first, second = decode_words(ids, sure, charset=CHARSET, columns=columns, stride=6)
    assert (first.left, first.right) == (6, 18)
    assert (second.left, second.right) == (36, 48)
    assert first.steps[1] <= second.steps[0]


def test_a_word_is_as_sure_as_its_least_sure_letter():
    ids, sure = steps("ab")
    sure[1] = 0.4
    (word,) = decode_words(ids, sure, charset=CHARSET, columns=np.ones(12, np.float32), stride=6)
    assert word.confidence == pytest.approx(0.4)


@given(st.integers(1, 4), st.integers(0, 10_000))
def test_all_texts_together_have_probability_one(length, seed):
    letters = np.random.default_rng(seed).normal(size=(length, 3))
    letters = np.log(np.exp(letters) / np.exp(letters).sum(axis=1, keepdims=True)).astype(np.float32)
    texts = {""} | {"".join(t) for n in range(1, length + 1) for t in _texts(n)}
    total = sum(np.exp(ctc_score(letters, text, charset="ab")) for text in texts)
    assert total == pytest.approx(1.0, abs=1e-4)


def _texts(length: int) -> list[tuple[str, ...]]:
    return [()] if not length else [(*rest, sign) for rest in _texts(length - 1) for sign in "ab"]


def test_a_letter_that_the_network_cannot_write_is_impossible():
    assert ctc_score(np.zeros((3, 3), np.float32), "z", charset="ab") < -1e6
