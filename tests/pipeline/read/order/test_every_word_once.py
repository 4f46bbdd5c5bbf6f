"""Whatever stands on a page, each word is read, and read once."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from models.clean_page import Layout
from models.geometry import Box
from models.text import Word
from pipeline.read.order.reading_order import reading_order
from pipeline.read.piece import Piece

SIZES = st.sampled_from([(2480, 3508), (3508, 2480)])
TEXTS = st.sampled_from(
    [
        "Họ tên: Lê An",
        "Tuổi",
        "45",
        "TRƯỞNG KHOA",
        "Ngày 5 tháng 3 năm 2024",
        "12) Vào viện:",
        "Nam",
        ": Kinh",
        "Urê 5,5",
    ]
)


@st.composite
def pieces(draw: st.DrawFn) -> list[Piece]:
    """Pieces on a grid of half lines, so that rows, columns and overlaps come about."""
    found = []
    for column, row in draw(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 50)), max_size=40)):
        words = draw(TEXTS).split()
        box = Box(
            left=100 + 220 * column, top=100 + 35 * row, right=300 + 220 * column, bottom=140 + 35 * row
        )
        step = box.width / len(words)
        edges = [(box.left + step * at, box.left + step * (at + 0.9)) for at in range(len(words))]
        boxes = [Box(left=left, top=box.top, right=right, bottom=box.bottom) for left, right in edges]
        made = tuple(Word(text=text, confidence=0.9, box=one) for text, one in zip(words, boxes, strict=True))
        found.append(Piece(box=box, words=made))
    return found


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    """Rules across and upright ones that meet some of them."""
    levels = draw(st.lists(st.integers(0, 26), max_size=6, unique=True))
    across = tuple(Box(left=90, top=95 + 70 * at, right=2300, bottom=98 + 70 * at) for at in levels)
    spans = draw(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 25), st.integers(1, 26)), max_size=8))
    upright = tuple(
        Box(left=90 + 220 * x, top=95 + 70 * min(a, b), right=93 + 220 * x, bottom=98 + 70 * max(a, b))
        for x, a, b in spans
    )
    return Layout(horizontal=across, vertical=upright, leaders=across[:2])


@settings(max_examples=120, deadline=None)
@given(pieces(), layouts(), SIZES)
def test_every_word_is_read_once(found: list[Piece], layout: Layout, size: tuple[int, int]):
    lines = reading_order(found, layout, page_width=size[0], page_height=size[1])
    seen = Counter((word.text, word.box) for line in lines for word in line.words)
    assert seen == Counter((word.text, word.box) for piece in found for word in piece.words)
