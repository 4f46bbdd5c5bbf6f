import dataclasses
from itertools import pairwise

import numpy as np
import pytest

from pipeline.read.find.orient import orient
from pipeline.read.read_page import read_page

TEXTS = (
    (150, 150, "SỞ Y TẾ HÀ NỘI"),
    (150, 300, "Họ và tên người bệnh: NGUYỄN THỊ HƯƠNG"),
    (150, 400, "Địa chỉ: Số 12, phường Bách Khoa"),
    (150, 500, "Chẩn đoán: Viêm phổi thùy (J18.1)"),
    (150, 600, "Ngày 05 tháng 10 năm 2023"),
)


@pytest.fixture(scope="module")
def page(draw, clean_page):
    return clean_page(draw(*TEXTS))


def test_lines_come_out_in_order_and_exactly(page, readers):
    found = read_page(page, readers=readers)
    assert [line.text for line in found.lines] == [text for _, _, text in TEXTS]
    assert found.findings == ()
    assert (found.width, found.height) == (1800, 1200)
    assert [engine.partition("/")[0] for engine in found.engines] == ["sohoa", "tesseract"]


def test_words_stand_where_their_ink_is(page, readers):
    line = read_page(page, readers=readers).lines[1]
    assert line.box.left == pytest.approx(150, abs=12)
    boxes = [word.box for word in line.words]
    assert all(one.right <= two.left + 6 for one, two in pairwise(boxes))
    assert all(box.top < 290 < box.bottom for box in boxes)


def test_print_is_not_taken_for_handwriting(page, readers):
    assert not any(line.handwritten for line in read_page(page, readers=readers).lines)


def test_one_voice_is_enough(page, readers):
    alone = dataclasses.replace(readers, second=None)
    found = read_page(page, readers=alone)
    assert len(found.lines) == len(TEXTS)
    assert all(len(word.readings) == 1 for line in found.lines for word in line.words)


def test_a_blank_page_costs_nothing(clean_page, readers):
    class Untouchable:
        def __getattr__(self, name: str) -> object:
            raise AssertionError(name)

    nobody = dataclasses.replace(readers, detector=Untouchable(), first=Untouchable(), second=None)
    found = read_page(clean_page(np.full((400, 300), 255, np.uint8), blank=True), readers=nobody)
    assert (found.lines, found.findings) == ((), ())


def test_a_page_without_text_says_so(clean_page, readers):
    found = read_page(clean_page(np.full((800, 600), 255, np.uint8)), readers=readers)
    assert found.findings == ("no_text",)


@pytest.mark.parametrize("turns", range(4))
def test_which_way_up(page, turns):
    degrees, confidence = orient(np.ascontiguousarray(np.rot90(page.grey, turns)))
    assert degrees == 90 * turns
    assert confidence > 0.9
