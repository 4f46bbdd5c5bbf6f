import cv2
import numpy as np
import pytest

from models.clean_page import CleanPage, Layout
from models.forms.definition import Zone, ZoneOption
from pipeline.zones.print_features import PrintPicture, features_of

WIDTH, HEIGHT = 1240, 1000
BOXES = {"one": (200, 300), "two": (500, 300), "three": (800, 300)}
SIDE = 24


def _words(picture, rng):
    for row in range(14):
        if row == 4:
            continue
        for column in range(5):
            text = "".join(chr(rng.integers(65, 90)) for _ in range(8))
            cv2.putText(picture, text, (60 + 230 * column, 80 + 62 * row), cv2.FONT_HERSHEY_DUPLEX, 0.8, 0, 1)


@pytest.fixture
def blank():
    """The picture of a print at 150 dpi: words and three boxes to tick."""
    picture = np.full((HEIGHT, WIDTH), 255, np.uint8)
    _words(picture, np.random.default_rng(3))
    for left, top in BOXES.values():
        cv2.rectangle(picture, (left, top), (left + SIDE, top + SIDE), 0, 1)
    return picture


@pytest.fixture
def known(blank):
    return PrintPicture(picture=blank, features=features_of(blank))


@pytest.fixture
def zone():
    return Zone(
        label="which",
        options=tuple(
            ZoneOption(
                text=name,
                at=(left / WIDTH, top / HEIGHT, (left + SIDE) / WIDTH, (top + SIDE) / HEIGHT),
            )
            for name, (left, top) in BOXES.items()
        ),
    )


@pytest.fixture
def scanned():
    """Make a clean page of a picture: twice its size, turned and moved as a scanner does."""

    def scan(picture) -> CleanPage:
        big = cv2.resize(picture, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR)
        turn = cv2.getRotationMatrix2D((WIDTH, HEIGHT), 0.7, 0.985)
        turn[:, 2] += (14, -9)
        page = cv2.warpAffine(big, turn, (2 * WIDTH, 2 * HEIGHT), borderValue=(255.0,) * 4)
        colour = cv2.cvtColor(page, cv2.COLOR_GRAY2RGB)
        images = {"colour": colour, "grey": page, "whitened": page, "unruled": page}
        return CleanPage(number=1, layout=Layout(), to_scan=np.eye(3), dpi=300.0, **images)

    return scan
