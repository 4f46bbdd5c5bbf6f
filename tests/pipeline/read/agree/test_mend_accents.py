from itertools import pairwise

import numpy as np
import pytest

from models.text import Reading
from pipeline.read.agree.mend_accents import mend_accents
from pipeline.read.agree.merged import MergedWord
from pipeline.read.voices.line_network import charset

ENGINE = "sohoa"


def seen(*texts: str, hand: float = 0.0, agreed: bool = False) -> tuple[MergedWord, ...]:
    """Words of a line that both or one of the engines read so."""
    engines = (ENGINE, "tesseract") if agreed else (ENGINE,)
    starts = np.cumsum([0, *(2 * len(text) + 2 for text in texts)])
    return tuple(
        MergedWord(
            text=text,
            left=float(start),
            right=float(end),
            confidence=0.97,
            readings=tuple(Reading(engine=engine, text=text, confidence=0.97) for engine in engines),
            hand=hand,
            steps=(int(start), int(end)),
        )
        for text, (start, end) in zip(texts, pairwise(starts), strict=True)
    )


def ink(*texts: str, rival: dict[str, str] | None = None) -> np.ndarray:
    """What the network saw: the letters of `texts`, a little less clearly those of each one's rival."""
    rows = []
    for text in texts:
        other = (rival or {}).get(text, text)
        for one, two in zip(text, other, strict=True):
            row = np.full(len(charset()) + 1, 1e-8)
            row[charset().index(one) + 1] += 0.6
            row[charset().index(two) + 1] += 0.3
            blank = np.full(len(charset()) + 1, 1e-8)
            blank[0] = 1
            rows += [row, blank]
        rows += [blank, blank]
    steps = np.array(rows)
    return np.log(steps / steps.sum(axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize(
    ("read", "rival", "meant"),
    [
        (("Chần", "đoán"), {"Chần": "Chẩn"}, "Chẩn đoán"),
        (("nghẻ", "nghiệp"), {"nghẻ": "nghề"}, "nghề nghiệp"),
        (("Thi", "trấn"), {"Thi": "Thị"}, "Thị trấn"),
    ],
)
def test_the_words_beside_settle_what_the_ink_leaves_open(
    read: tuple[str, ...], rival: dict[str, str], meant: str
):
    mended = mend_accents(seen(*read), ink(*read, rival=rival), engine=ENGINE)
    assert " ".join(word.text for word in mended) == meant
    changed = mended[0]
    assert [reading.text for reading in changed.readings] == [meant.split(maxsplit=1)[0], read[0]]
    assert changed.confidence <= 0.5


def test_clear_ink_is_believed():
    read = ("Chần", "đoán")
    assert mend_accents(seen(*read), ink(*read), engine=ENGINE) == seen(*read)


def test_what_is_written_by_hand_stays():
    words = seen("Chần", "đoán", hand=0.9)
    assert mend_accents(words, ink("Chần", "đoán", rival={"Chần": "Chẩn"}), engine=ENGINE) == words


def test_what_both_engines_read_gives_way_to_a_set_phrase_only():
    for read, meant in ((("Chần", "đoán"), "Chẩn đoán"), (("Bích", "Vân"), "Bích Vân")):
        words = seen(*read, agreed=True)
        letters = ink(*read, rival={"Chần": "Chẩn", "Vân": "Vần"})
        assert " ".join(word.text for word in mend_accents(words, letters, engine=ENGINE)) == meant


def test_a_word_that_no_text_had_gives_way_to_a_common_one_in_any_company():
    read = ("Kyra", "buỗng")
    mended = mend_accents(seen(*read), ink(*read, rival={"buỗng": "buồng"}), engine=ENGINE)
    assert [word.text for word in mended] == ["Kyra", "buồng"]
    assert mended[1].confidence <= 0.5


def test_names_are_nobodys_guess():
    read = ("Văn", "Quyến")
    assert mend_accents(seen(*read), ink(*read, rival={"Quyến": "Quyên"}), engine=ENGINE) == seen(*read)
