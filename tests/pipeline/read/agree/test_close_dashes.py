import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from models.geometry import Box
from models.text import Reading
from pipeline.read.agree.close_dashes import close_dashes
from pipeline.read.agree.merged import MergedWord
from samples.fonts.font_path import font_path


def word(text: str, left: float, right: float) -> MergedWord:
    reading = Reading(engine="sohoa", text=text, confidence=0.9)
    return MergedWord(text=text, left=left, right=right, confidence=0.9, readings=(reading,))


def seen(drawn: str, cut: int, family: str) -> tuple[tuple[MergedWord, ...], np.ndarray, Box]:
    """A drawn range, read as two words that part before the sign number `cut`."""
    font = ImageFont.truetype(str(font_path(family)), 40)
    image = Image.new("L", (400, 80), 255)
    ImageDraw.Draw(image).text((20, 60), drawn, font=font, anchor="ls", fill=20)
    border = 20 + font.getlength(drawn[:cut])
    words = (
        word(drawn[:cut].strip(), 20, border),
        word(drawn[cut:].strip(), border, 20 + font.getlength(drawn)),
    )
    return words, np.asarray(image), Box(left=0, top=0, right=400, bottom=80)


@pytest.mark.parametrize("family", ["FreeSerif", "FreeSans"])
def test_a_range_written_close_is_one_word(family: str):
    words, page, box = seen("43-76", 3, family)
    assert [one.text for one in close_dashes(words, page, box, engine="sohoa")] == ["43-76"]


@pytest.mark.parametrize("family", ["FreeSerif", "FreeSans"])
def test_a_blank_stays(family: str):
    words, page, box = seen("43-  76", 3, family)
    assert [one.text for one in close_dashes(words, page, box, engine="sohoa")] == ["43-", "76"]


def test_two_hyphens_in_a_range_are_one_dash():
    page, box = np.full((80, 400), 255, np.uint8), Box(left=0, top=0, right=400, bottom=80)
    (mended,) = close_dashes((word("0,46--1,88", 20, 200),), page, box, engine="sohoa")
    assert mended.text == "0,46–1,88"
    assert [reading.text for reading in mended.readings] == ["0,46–1,88", "0,46--1,88"]
