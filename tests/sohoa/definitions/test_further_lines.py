import numpy as np

from models.clean_page import CleanPage, Layout
from models.geometry import Box
from models.text import Line, PageText, Word
from pipeline.understand.page_tokens import page_tokens
from sohoa.definitions.further_lines import further_lines

PAPER = np.full((600, 800), 255, np.uint8)


def word(text: str, left: int, top: int) -> Line:
    box = Box(left=left, top=top, right=left + 20 * len(text), bottom=top + 30)
    return Line(words=(Word(text=text, box=box, confidence=0.9),), box=box)


def leader(top: int) -> Box:
    return Box(left=60, top=top, right=700, bottom=top + 4)


def test_dotted_lines_up_to_the_next_words_are_the_labels():
    leaders = (leader(126), leader(176), leader(226), leader(276))
    clean = CleanPage(
        number=1,
        colour=PAPER,
        grey=PAPER,
        whitened=PAPER,
        unruled=PAPER,
        layout=Layout(leaders=leaders),
        to_scan=np.eye(3),
        dpi=150,
        rotation=0,
        skew=0.0,
        blank=False,
    )
    lines = (word("Diagnosis:", 60, 100), word("Advice:", 60, 250))
    text = PageText(number=1, width=800, height=600, lines=lines, engines=())
    page = page_tokens(text, clean.layout)
    found = further_lines(clean, page, 0, 3)
    assert [(box.left, round(box.top), box.right, round(box.bottom)) for box in found] == [
        (60, 141, 700, 189),
        (60, 191, 700, 239),
    ]
    assert len(further_lines(clean, page, 0, 1)) == 1
    assert further_lines(clean, page, 0, 0) == ()
