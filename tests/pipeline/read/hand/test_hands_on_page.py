"""Lines drawn in a printed face, with values in another one, and what is marked on them."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from models.clean_page import CleanPage, Layout
from models.geometry import Box
from pipeline.read.hand.face_network import STRIDE, even_ink, see_faces
from pipeline.read.hand.face_runs import face_runs
from pipeline.read.hand.hands_on_page import hands_on_page, is_within
from pipeline.read.seen import SeenLine, SeenWord
from pipeline.read.voices.line_ink import ink_column, line_ink, page_x
from samples.fonts import font_path
from samples.fonts.font_path import is_installed
from tests.pipeline.read.conftest import font

LABEL = ("Chẩn", "đoán", "khi", "ra", "viện", "hoặc", "chuyển", "viện:")
VALUE = ("đau", "âm", "ỉ", "thượng", "vị", "illumination")
HAND = "Dancing Script"


def page(face: ImageFont.FreeTypeFont, hand: float = 0.0) -> tuple[CleanPage, list[Box], list[SeenLine]]:
    """Ten lines of a label and a value in `face`, read without a fault."""
    image = Image.new("L", (2000, 1300), 255)
    brush, boxes, seen = ImageDraw.Draw(image), [], []
    for row in range(10):
        pen, top, words = 100.0, 120 + 110 * row, []
        for at, text in enumerate(LABEL + VALUE[row % 4 :] + VALUE[: row % 4]):
            own = face if at >= len(LABEL) else font(46)
            brush.text((pen, top + 50), text, font=own, fill=20, anchor="ls")
            right = pen + own.getlength(text)
            probability = hand if at >= len(LABEL) else 0.0
            words.append(
                SeenWord(text=text, left=pen - 90, right=right - 90, confidence=0.99, hand=probability)
            )
            pen = right + 14
        boxes.append(Box(left=90, top=top, right=pen, bottom=top + 66))
        seen.append(SeenLine(words=tuple(words)))
    grey = np.asarray(image)
    lines = [replace(line, ink=line_ink(grey, box)) for box, line in zip(boxes, seen, strict=True)]
    colour = np.asarray(image.convert("RGB"))
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


def share_marked(clean: CleanPage, boxes: list[Box], lines: list[SeenLine], threshold: float = 0.5) -> float:
    """Share of the values that are marked, less that of the labels."""
    hands = hands_on_page(clean, boxes, lines, threshold=threshold)
    marks = [
        [
            word.hand > hands.threshold or is_within((word.left + word.right) / 2, stretches)
            for word in line.words
        ]
        for line, stretches in zip(lines, hands.stretches, strict=True)
    ]
    found = np.array(marks)
    return float(found[:, len(LABEL) :].mean() - found[:, : len(LABEL)].mean())


def test_values_in_a_hands_face_are_marked_without_colour_or_wandering() -> None:
    if not is_installed(HAND):
        pytest.skip("fonts of samples are not installed: python -m samples.fonts")
    assert share_marked(*page(ImageFont.truetype(str(font_path(HAND)), 56))) > 0.9


def test_values_in_print_are_not() -> None:
    assert share_marked(*page(font(44))) == 0


def test_what_the_line_network_marks_in_print_is_taken_back() -> None:
    clean, boxes, lines = page(font(44), hand=0.9)
    soft = [
        replace(line, ink=cv2.GaussianBlur(line.ink, (0, 0), 0.8)) for line in lines if line.ink is not None
    ]
    assert share_marked(clean, boxes, soft) == 0


def test_lines_without_ink_keep_their_marks() -> None:
    clean, boxes, lines = page(font(44), hand=0.9)
    bare = [replace(line, ink=None) for line in lines]
    assert share_marked(clean, boxes, bare) == 1
    assert face_runs(boxes, bare) == ()


def test_runs_end_with_labels_and_odds_tell_faces_apart() -> None:
    _, boxes, lines = page(font(44))
    runs = face_runs(boxes, lines)
    assert [len(run.words) for run in runs[:2]] == [len(LABEL), len(VALUE)]
    assert runs[0].is_label
    assert not runs[1].is_label
    assert all(run.odds < 0 for run in runs)


def test_ink_is_as_dark_where_it_is_pale() -> None:
    _, _, lines = page(font(44))
    ink = lines[0].ink
    assert ink is not None
    even, pale = even_ink(ink), even_ink((20 + 0.3 * ink).astype(np.uint8))
    assert even.max() == 1
    assert abs(even - pale).mean() < 0.02
    assert see_faces([]) == ()
    assert len(see_faces([ink])[0]) >= ink.shape[1] // STRIDE


def test_columns_of_the_map_and_of_the_page_are_each_others_way_back() -> None:
    box = Box(left=90.4, top=10, right=700, bottom=70)
    assert page_x(ink_column(123.0, box, 600), box, 600) == pytest.approx(123.0)
