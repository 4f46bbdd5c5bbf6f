from dataclasses import dataclass

import numpy as np
import pytest

from pipeline.clean.clean_page import clean_page
from pipeline.read.readers import open_readers
from pipeline.read_spread import read_spread
from tests.pipeline.clean.paper_kit import LINES, Paper, as_page, tilted


@dataclass(frozen=True)
class Spread:
    scan: np.ndarray
    width: int


@pytest.fixture(scope="module")
def spread() -> Spread:
    left, right = Paper().text().grey, Paper(paper=255)
    for index in range(14):
        right.write(150, 300 + 130 * index, f"Trang bên phải dòng {index + 10} của bệnh án")
    scan = np.hstack([tilted(left, 1.5), tilted(right.grey, -1.5)])
    return Spread(scan=scan, width=left.shape[1])


def test_the_left_page_is_read_before_the_right_one(spread: Spread):
    page = as_page(spread.scan)
    clean = clean_page(page)
    text = read_spread(page, clean, readers=open_readers())

    lines = [line.text for line in text.lines]
    first_right = next(at for at, line in enumerate(lines) if "bên phải" in line)
    assert lines[0] == LINES[0]
    assert all("bên phải" in line for line in lines[first_right:])
    assert len(lines) - first_right == 14

    places = [line.box.transformed(clean.to_scan).middle[0] for line in text.lines]
    assert max(places[:first_right]) < spread.width < min(places[first_right:])
    assert (text.width, text.height) == (clean.grey.shape[1], clean.grey.shape[0])
