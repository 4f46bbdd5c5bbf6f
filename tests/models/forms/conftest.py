import re

import pytest

from models.clean_page import Layout
from models.geometry import Box
from models.text import Line, PageText, Word
from pipeline.understand.page_tokens import PageTokens, page_tokens


def _line(content: re.Match[str], row: int) -> Line:
    words = tuple(
        Word(
            text=match.group(),
            box=Box.of(
                (100 + 18 * start, 100 + 60 * row, 100 + 18 * (start + len(match.group())), 136 + 60 * row)
            ),
            confidence=0.95,
        )
        for match in re.finditer(r"\S+", content.group())
        for start in [content.start() + match.start()]
    )
    return Line(words=words, box=Box.hull(word.box for word in words))


@pytest.fixture
def page_of():
    """Lay monospaced text on a page; a wide gap begins a line of its own."""

    def build(text: str) -> PageTokens:
        runs = [
            _line(run, row)
            for row, content in enumerate(text.splitlines())
            for run in re.finditer(r"\S+(?: {1,3}\S+)*", content)
        ]
        page = PageText(number=1, width=2480, height=3508, lines=tuple(runs), engines=("test/1",))
        return page_tokens(page, Layout())

    return build
