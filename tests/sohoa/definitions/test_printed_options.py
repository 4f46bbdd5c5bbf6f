import pytest

from models.clean_page import Layout
from models.geometry import Box
from models.text import Line, PageText, Word
from pipeline.understand.page_tokens import page_tokens
from sohoa.definitions.printed_options import printed_options

WIDE = 40


def behind_a_label(*words: str):
    """One row: a label, and words behind it."""
    told = tuple(
        Word(
            text=text,
            box=Box(left=100 + 60 * place, top=100, right=100 + 60 * place + WIDE, bottom=130),
            confidence=0.9,
        )
        for place, text in enumerate(("Đường:", *words))
    )
    line = Line(words=told, box=Box.hull(word.box for word in told))
    text = PageText(number=1, width=1000, height=1400, lines=(line,), engines=("test/1",))
    page = page_tokens(text, Layout())
    return page, (0, 2, len(page.rows[0].tokens))


BOX = Box(left=800, top=95, right=840, bottom=135)


@pytest.mark.parametrize(
    ("words", "boxes", "said", "figure", "ring"),
    [
        (("1.", "Xanh", "2.", "Đỏ", "sẫm"), [BOX], ("Xanh", "Đỏ sẫm"), True, False),
        (("1.", "Xanh", "2.", "Đỏ"), [], ("Xanh", "Đỏ"), False, True),
        (("Xanh", "đỏ"), [], (), False, False),
        (("3.", "Xanh", "4.", "Đỏ"), [], (), False, False),
    ],
)
def test_numbered_options_of_a_label_that_nobody_knows(words, boxes, said, figure, ring):
    page, place = behind_a_label(*words)
    told = printed_options(page, None, place, boxes)
    assert (told.words, told.figure, told.ring, bool(told.marks)) == (said, figure, ring, ring)
