import numpy as np
import pytest

from pipeline.read.agree.figures import figures
from tests.pipeline.read.agree.test_mend_accents import ENGINE, ink, seen


def texts(*read: str, letters: np.ndarray | None = None, hand: float = 0.0) -> list[str]:
    return [word.text for word in figures(seen(*read, hand=hand), letters, engine=ENGINE)]


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("12.7.196l", "12.7.1961"),
        ("21.56l223", "21.561223"),
        ("lg45", "1g45"),
        ("19OO", "1900"),
        ("I10/60", "110/60"),
        ("I00mcg", "100mcg"),
        ("39/BV-0l", "39/BV-01"),
        ("BNO027441", "BN0027441"),
        ("EO4.1", "E04.1"),
        ("l69.3:", "I69.3:"),
        ("[I95.9l;", "[I95.9];"),
        ("2I", "21"),
    ],
)
def test_a_letter_among_figures_is_a_figure(read: str, meant: str):
    mended = figures(seen(read), None, engine=ENGINE)[0]
    assert mended.text == meant
    assert [reading.text for reading in mended.readings] == [meant, read]


@pytest.mark.parametrize(
    "read", ["SpO2", "I10", "(I21.9)", "1250mg/125IU", "H2O", "5l", "O72.1", "HCO3-act", "37o5", "1lần", "II"]
)
def test_words_units_formulas_and_codes_stay(read: str):
    assert texts(read) == [read]


def test_a_stroke_before_what_is_counted_is_a_one():
    assert texts("Sáng", "I", "viên,", "tối", "l", "gói") == ["Sáng", "1", "viên,", "tối", "1", "gói"]
    assert texts("Loại", "I", "ngày") == ["Loại", "I", "ngày"]
    assert texts("Sáng", "I", "viên", hand=0.9) == ["Sáng", "I", "viên"]


def test_an_impossible_date_lost_the_one_that_ink_speaks_for():
    seen_ink = ink("27/10/2017")[: 2 * len("27/0/2017") + 4]
    word = figures(seen("27/0/2017"), seen_ink, engine=ENGINE)[0]
    assert (word.text, word.confidence) == ("27/10/2017", 0.5)
    assert texts("26/07/960", letters=ink("26/07/960")) == ["26/07/1960"]
    assert texts("31/22/2023", letters=ink("31/22/2023")) == ["31/22/2023"]
