import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from models.geometry import Box
from models.text import Reading
from pipeline.read.agree.dashes import dashes
from pipeline.read.agree.merged import MergedWord
from samples.fonts.font_path import font_path


def line(*texts: str, said: str, family: str) -> tuple[tuple[MergedWord, ...], np.ndarray, Box]:
    """A drawn line and its words, the second read as `said`."""
    font = ImageFont.truetype(str(font_path(family)), 40)
    image = Image.new("L", (600, 80), 255)
    words, x = [], 20.0
    for at, text in enumerate(texts):
        ImageDraw.Draw(image).text((x, 60), text, font=font, anchor="ls", fill=20)
        right = x + font.getlength(text)
        read = said if at == 1 else text
        reading = Reading(engine="sohoa", text=read, confidence=0.9)
        words.append(MergedWord(text=read, left=x, right=right, confidence=0.9, readings=(reading,)))
        x = right + font.getlength(" ")
    return tuple(words), np.asarray(image), Box(left=0, top=0, right=600, bottom=80)


@pytest.mark.parametrize("family", ["FreeSerif", "FreeSans"])
@pytest.mark.parametrize(("drawn", "said"), [("–", "-"), ("–", "--"), ("-", "–"), ("–", "=")])
def test_ink_tells_which_dash_stands_between_numbers(family: str, drawn: str, said: str):
    words, page, box = line("3.9", drawn, "5.8", said=said, family=family)
    mended = dashes(words, page, box, engine="sohoa")
    assert mended[1].text == drawn
    assert [reading.text for reading in mended[1].readings] == [drawn, said]


def test_a_dash_between_words_is_left_as_it_was_read():
    words, page, box = line("Sinh", "–", "hóa", said="-", family="FreeSans")
    assert dashes(words, page, box, engine="sohoa") == words
