"""Pages with a label and a value on every line: printed, written off the baseline, written in blue."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image, ImageDraw

from models.clean_page import CleanPage, Layout
from models.geometry import Box
from pipeline.read.hand.hand_by_ink import hand_by_ink
from pipeline.read.seen import SeenWord
from tests.pipeline.read.conftest import font

LINES = 12
LABEL, VALUE = ("Chẩn", "đoán:"), ("viêm", "mũi", "xoang", "mãn", "tính", "hai", "bên")
BLACK, BLUE = (20, 20, 20), (24, 40, 150)


def page(
    *, off: Sequence[int] = (0,), ink: tuple[int, int, int] = BLACK, sure: float = 0.99
) -> tuple[CleanPage, list[Box], list[list[SeenWord]]]:
    """Draw a page whose value words stand `off` pixels from the baseline by lot."""
    chance = np.random.default_rng(7)
    image = Image.new("RGB", (1800, 200 + 100 * LINES), (255, 255, 255))
    brush, face = ImageDraw.Draw(image), font(46)
    boxes, lines = [], []
    for row in range(LINES):
        pen, top, words = 100.0, 150 + 100 * row, []
        for at, text in enumerate(LABEL + VALUE):
            is_value = at >= len(LABEL)
            drop = int(chance.choice(off)) if is_value else 0
            brush.text((pen, top + 50 + drop), text, font=face, fill=ink if is_value else BLACK, anchor="ls")
            right = pen + face.getlength(text)
            words.append(SeenWord(text=text, left=pen - 90, right=right - 90, confidence=sure))
            pen = right + 14
        boxes.append(Box(left=90, top=top, right=pen, bottom=top + 70))
        lines.append(words)
    colour = np.asarray(image)
    grey = np.asarray(image.convert("L"))
    clean = CleanPage(
        number=1,
        colour=colour,
        grey=grey,
        whitened=grey,
        unruled=grey,
        layout=Layout(),
        to_scan=np.eye(3),
        dpi=300,
    )
    return clean, boxes, lines


def written(clean: CleanPage, boxes: list[Box], lines: list[list[SeenWord]]) -> set[str]:
    """Texts of the words that count as written on any line."""
    found = hand_by_ink(clean, boxes, lines)
    return {
        word.text
        for words, stretches in zip(lines, found, strict=True)
        for word in words
        if (word.left, word.right) in stretches
    }


def test_print_stands_on_one_baseline():
    assert written(*page()) == set()


def test_a_typewriter_moves_less_than_a_hand():
    assert written(*page(off=(0, 1, 0, -1))) == set()


def test_words_off_their_baseline_are_written_and_their_label_is_not():
    assert written(*page(off=(0, 4, -3, 2, -4))) == set(VALUE)


def test_a_badly_read_page_is_damaged_not_written():
    assert written(*page(off=(0, 4, -3, 2, -4), sure=0.8)) == set()


def test_blue_values_are_written_and_black_labels_are_not():
    assert written(*page(ink=BLUE)) == set(VALUE)


def test_navy_print_is_print():
    assert written(*page(ink=(25, 25, 70))) == set()


def test_a_page_of_few_words_says_nothing():
    clean, boxes, lines = page(ink=BLUE)
    assert hand_by_ink(clean, boxes[:1], [lines[0][:3]]) == ((),)
    assert hand_by_ink(clean, [], []) == ()


def test_navy_print_is_no_pen_even_where_a_scanner_shifts_its_colours():
    clean, boxes, lines = page(ink=(25, 25, 70))
    shifted = clean.colour.copy()
    shifted[:, 2:, 0], shifted[:, :-2, 2] = clean.colour[:, :-2, 0], clean.colour[:, 2:, 2]
    assert written(replace(clean, colour=shifted), boxes, lines) == set()


def test_blue_values_are_written_where_a_scanner_shifts_its_colours():
    clean, boxes, lines = page(ink=BLUE)
    shifted = clean.colour.copy()
    shifted[:, 2:, 0], shifted[:, :-2, 2] = clean.colour[:, :-2, 0], clean.colour[:, 2:, 2]
    assert written(replace(clean, colour=shifted), boxes, lines) == set(VALUE)
