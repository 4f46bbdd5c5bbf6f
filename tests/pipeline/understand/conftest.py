import re

import pytest

from models.clean_page import Layout
from models.geometry import Box
from models.text import Line, PageText, Word
from pipeline.understand.page_tokens import PageTokens, page_tokens

_CHAR, _LINE, _HEIGHT = 18, 60, 36


def draw_text(text: str, number: int = 1) -> PageText:
    """Lay monospaced text on a page: every run between wide gaps is a line of its own."""
    lines = []
    for row, content in enumerate(text.splitlines()):
        for run in re.finditer(r"\S+(?: {1,3}\S+)*", content):
            words = []
            for match in re.finditer(r"\S+", run.group()):
                left = 100 + _CHAR * (run.start() + match.start())
                top = 100 + _LINE * row
                box = Box(left=left, top=top, right=left + _CHAR * len(match.group()), bottom=top + _HEIGHT)
                words.append(Word(text=match.group(), box=box, confidence=0.95))
            lines.append(Line(words=tuple(words), box=Box.hull(word.box for word in words)))
    return PageText(number=number, width=2480, height=3508, lines=tuple(lines), engines=("test/1",))


@pytest.fixture
def page_of():
    def build(text: str, number: int = 1) -> PageTokens:
        return page_tokens(draw_text(text, number), Layout())

    return build


@pytest.fixture
def text_of():
    return draw_text
