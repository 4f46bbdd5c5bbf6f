import numpy as np
import pytest

from models.geometry import Box
from models.text import Reading
from pipeline.read.agree.lost_signs import lost_signs
from pipeline.read.agree.merged import MergedWord
from pipeline.read.voices.line_network import charset


def word(text: str, *, right: float = 100) -> MergedWord:
    reading = Reading(engine="sohoa", text=text, confidence=0.9)
    steps = (0, 2 * len(text))
    return MergedWord(text=text, left=0, right=right, confidence=0.9, readings=(reading,), steps=steps)


def ink(text: str, sign: float) -> np.ndarray:
    """The letters of `text`; its u is µ with the log-probability `sign`."""
    rows = np.full((2 * len(text), len(charset()) + 1), -20.0, np.float32)
    for at, letter in enumerate(text):
        rows[2 * at, charset().index(letter) + 1] = 0
        rows[2 * at + 1, 0] = 0
        if letter == "u":
            rows[2 * at, charset().index("µ") + 1] = sign
    return rows


def mended(one: MergedWord, letters: np.ndarray | None, page: np.ndarray) -> str:
    box = Box(left=0, top=0, right=page.shape[1], bottom=page.shape[0])
    return lost_signs([one], letters, page, box, engine="sohoa")[0].text


BARE = np.full((40, 200), 255, np.uint8)


def test_micro_is_told_from_u_by_its_stem():
    assert mended(word("umol/L"), ink("umol/L", -7), BARE) == "µmol/L"
    assert mended(word("umol/L"), ink("umol/L", -16), BARE) == "umol/L"
    assert mended(word("HC/uL"), ink("HC/uL", -7), BARE) == "HC/µL"
    assert mended(word("uống"), ink("uống", -7), BARE) == "uống"


@pytest.mark.parametrize(("barred", "text"), [(True, "≤"), (False, "<")])
def test_the_bar_under_a_sign_is_seen(*, barred: bool, text: str):
    page = BARE.copy()
    for step in range(10):  # the two arms of <
        page[18 - step : 21 - step, 10 + 2 * step : 13 + 2 * step] = 0
        page[18 + step : 21 + step, 10 + 2 * step : 13 + 2 * step] = 0
    if barred:
        page[33:36, 10:31] = 0
    assert mended(word("<", right=40), None, page) == text


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("Sp02", "SpO2"),
        ("(Sp02)", "(SpO2)"),
        ("HbAlc", "HbA1c"),
        ("HbAIc:", "HbA1c:"),
        ("CI-", "Cl-"),
        ("mL/min/1.73m?", "mL/min/1.73m²"),
        ("SpO2", "SpO2"),
        ("khám?", "khám?"),
    ],
)
def test_measures_whose_letters_look_like_figures(read: str, written: str):
    assert mended(word(read), None, np.full((50, 100), 255, np.uint8)) == written
