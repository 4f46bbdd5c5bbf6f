import numpy as np

from pipeline.read.agree.merge import merge
from pipeline.read.seen import SeenLine, SeenWord
from pipeline.read.voices.line_network import charset

ENGINES = ("sohoa", "tesseract")


def line(text: str, *, sure: float, letters: np.ndarray | None = None) -> SeenLine:
    words, x = [], 0
    for word in text.split():
        steps = (x, x + 2 * len(word) + 2)
        words.append(
            SeenWord(text=word, left=6.0 * x, right=6.0 * steps[1] - 12, confidence=sure, steps=steps)
        )
        x = steps[1]
    return SeenLine(words=tuple(words), letters=letters)


def letters(*rivals: str) -> np.ndarray:
    """Steps that saw each of `rivals` (of one length), the first a little clearer."""
    probabilities = np.full((2 * len(rivals[0]) + 2, len(charset()) + 1), 1e-6)
    probabilities[:, 0] = 1
    for at in range(len(rivals[0])):
        probabilities[2 * at] = 1e-6
        for weight, rival in zip((0.5, 0.4), rivals, strict=False):
            probabilities[2 * at, charset().index(rival[at]) + 1] += weight
    return np.log(probabilities / probabilities.sum(axis=1, keepdims=True)).astype(np.float32)


def merged(first: SeenLine, second: SeenLine | None) -> str:
    return " ".join(word.text for word in merge(first, second, engines=ENGINES))


def test_one_voice_is_kept_as_it_is():
    assert merged(line("Khoa Nội", sure=0.5), None) == "Khoa Nội"


def test_agreement_makes_sure_and_is_kept_as_data():
    (word,) = merge(line("Khoa", sure=0.9), line("Khoa", sure=0.9), engines=ENGINES)
    assert word.confidence > 0.98
    assert [reading.engine for reading in word.readings] == ["sohoa", "tesseract"]


def test_tesseract_judges_accents_that_the_network_doubted():
    first = line("PHIỂU", sure=0.5, letters=letters("PHIỂU", "PHIẾU"))
    (word,) = merge(first, line("PHIẾU", sure=0.96), engines=ENGINES)
    assert word.text == "PHIẾU"
    assert [reading.text for reading in word.readings] == ["PHIẾU", "PHIỂU"]
    assert word.confidence < 0.96


def test_rubbish_of_tesseract_is_not_taken():
    first = line("Giường", sure=0.98, letters=letters("Giường"))
    assert merged(first, line("tt HH ì", sure=0.3)) == "Giường"


def test_words_that_only_tesseract_saw_are_not_invented():
    first = line("Khoa Nội", sure=0.99, letters=None)
    far = SeenLine(words=(SeenWord(text="xH", left=900, right=940, confidence=0.9),))
    assert merged(first, far) == "Khoa Nội"


def test_only_texts_that_an_engine_read_occur():
    first = line("Chần doán", sure=0.6, letters=None)
    second = line("Chẩn đoán", sure=0.9)
    words = merge(first, second, engines=ENGINES)
    assert all(word.text in {"Chần", "doán", "Chẩn", "đoán"} for word in words)
